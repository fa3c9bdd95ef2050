import { colourXml, PALETTE } from '../palette.ts';
import { TYPE } from '../grid.ts';
import type { ChartSpec } from './chartSpec.ts';
import { numberFormat, textProperties } from './chartText.ts';

/** One category axis and one value axis, shared by columns and lines. */
export function axesXml(spec: ChartSpec): string {
  const columns = spec.direction === 'columns';
  const { minimum, maximum, step, format, hidden } = spec.axis;
  return (
    '<c:catAx><c:axId val="111111111"/>' +
    // Bars are read from the top, but an axis of bars starts at the bottom.
    `<c:scaling><c:orientation val="${columns ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${columns ? 'b' : 'l'}"/>${numberFormat('General')}${NO_TICKS}<c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="9525"><a:solidFill>${colourXml(PALETTE.rule)}</a:solidFill></a:ln></c:spPr>` +
    `${textProperties(spec.categorySize, PALETTE.ink)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${maximum}"/>` +
    `<c:min val="${minimum}"/></c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${columns ? 'l' : 'b'}"/>` +
    `${hidden ? '' : gridLines()}${numberFormat(format)}${NO_TICKS}<c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(TYPE.table, PALETTE.muted)}` +
    `<c:crossAx val="111111111"/><c:crosses val="${columns ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/>` +
    `<c:majorUnit val="${step}"/></c:valAx>`
  );
}

const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

function gridLines(): string {
  return (
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill>' +
    `${colourXml(PALETTE.grid)}</a:solidFill></a:ln></c:spPr></c:majorGridlines>`
  );
}
