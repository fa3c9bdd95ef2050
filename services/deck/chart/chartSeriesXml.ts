import { colourXml, PALETTE } from '../palette.ts';
import { xmlText } from '../file/xmlText.ts';
import { TYPE } from '../grid.ts';
import type { ChartSeries, ChartSpec, LineSeries, PointLabel } from './chartSpec.ts';
import { numberFormat, textProperties } from './chartText.ts';

/** One series, with what the chart shows and where in the workbook it comes from (column A holds the categories). */
export function seriesXml(
  spec: ChartSpec,
  series: ChartSeries | LineSeries,
  index: number,
  kind: 'column' | 'line',
): string {
  const column = String.fromCharCode('B'.charCodeAt(0) + index);
  const lastRow = spec.categories.length + 1;
  const line = kind === 'line' ? (series as LineSeries) : null;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>${strings([series.name])}</c:strRef></c:tx>` +
    (line ? lineShape(line) : `<c:spPr>${fill(series.ink)}</c:spPr><c:invertIfNegative val="0"/>`) +
    labelsXml(series, spec.axis.labelFormat) +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${lastRow}</c:f>${strings(spec.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${lastRow}</c:f>${numbers(series.values)}</c:numRef></c:val>` +
    `${line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function lineShape({ ink, line, marker, markerSize }: LineSeries): string {
  const stroke =
    line === 'none'
      ? '<a:ln w="28575"><a:noFill/></a:ln>'
      : `<a:ln w="28575" cap="rnd">${fill(ink)}<a:prstDash val="dash"/><a:round/></a:ln>`;
  return (
    `<c:spPr>${stroke}</c:spPr><c:marker><c:symbol val="${marker}"/><c:size val="${markerSize}"/>` +
    // A light rim keeps a dark marker visible on a dark column.
    `<c:spPr>${fill(ink)}<a:ln w="15875">${fill(PALETTE.paper)}</a:ln></c:spPr></c:marker>`
  );
}

const SHOWS_NOTHING =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const SHOWS_VALUE = SHOWS_NOTHING.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>');

function labelsXml(series: ChartSeries, format: string): string {
  const single = Object.entries(series.labels ?? {})
    .filter(([index]) => typeof series.values[Number(index)] === 'number')
    .map(
      ([index, label]) =>
        `<c:dLbl><c:idx val="${index}"/>${numberFormat(format)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
        `${textProperties(TYPE.table, label.ink, true)}<c:dLblPos val="${POSITIONS[label.at]}"/>${SHOWS_VALUE}</c:dLbl>`,
    );
  return `<c:dLbls>${single.join('')}${SHOWS_NOTHING}</c:dLbls>`;
}

const POSITIONS: Readonly<Record<PointLabel['at'], string>> = {
  'inside end': 'inEnd',
  center: 'ctr',
  above: 't',
  below: 'b',
  left: 'l',
  right: 'r',
};

function fill(ink: string): string {
  return `<a:solidFill>${colourXml(ink)}</a:solidFill>`;
}

function strings(values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${xmlText(value)}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`;
}

function numbers(values: readonly (number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return (
    '<c:numCache><c:formatCode>General</c:formatCode>' +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`
  );
}
