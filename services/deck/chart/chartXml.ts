import { PALETTE } from '../palette.ts';
import { TYPE } from '../grid.ts';
import { axesXml } from './chartAxesXml.ts';
import type { ChartSpec } from './chartSpec.ts';
import { seriesXml } from './chartSeriesXml.ts';
import { textProperties } from './chartText.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The chart part. It reads its values from the workbook that `chartWorkbook` makes of the same spec. */
export function chartXml(spec: ChartSpec): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    `<c:plotArea>${plotLayout(spec)}${columnsXml(spec)}${linesXml(spec)}${axesXml(spec)}${NO_FILL}</c:plotArea>` +
    `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties(TYPE.table, PALETTE.muted)}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `${NO_FILL}${textProperties(TYPE.table, PALETTE.ink)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

const NO_FILL = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const AXIS_IDS = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function plotLayout({ plot }: ChartSpec): string {
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${plot.x}"/><c:y val="${plot.y}"/><c:w val="${plot.w}"/><c:h val="${plot.h}"/></c:manualLayout></c:layout>`
  );
}

function columnsXml(spec: ChartSpec): string {
  const series = spec.columns.map((one, index) => seriesXml(spec, one, index, 'column')).join('');
  return (
    `<c:barChart><c:barDir val="${spec.direction === 'columns' ? 'col' : 'bar'}"/><c:grouping val="stacked"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${spec.gapPercent}"/><c:overlap val="100"/>${AXIS_IDS}</c:barChart>`
  );
}

function linesXml(spec: ChartSpec): string {
  if (spec.lines.length === 0) return '';
  const first = spec.columns.length;
  const series = spec.lines.map((one, index) => seriesXml(spec, one, first + index, 'line')).join('');
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`
  );
}
