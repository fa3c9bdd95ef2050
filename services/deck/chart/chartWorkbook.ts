import { xmlText } from '../file/xmlText.ts';
import type { ChartSpec } from './chartSpec.ts';
import { packDeterministically } from '../file/packDeterministically.ts';

/** The spreadsheet behind a chart, so that a person can edit its numbers: categories in A, one series a column. */
export function chartWorkbook(spec: ChartSpec): Uint8Array {
  return packDeterministically(
    new Map([...FIXED_PARTS, ['xl/worksheets/sheet1.xml', sheetXml(spec)] as const]),
    { compress: false },
  );
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const FIXED_PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${HEADER}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${HEADER}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">` +
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ],
];

function sheetXml(spec: ChartSpec): string {
  const series = [...spec.columns, ...spec.lines];
  const head = ['', ...series.map((one) => one.name)];
  const body = spec.categories.map((category, row) => [
    category,
    ...series.map((one) => one.values[row] ?? null),
  ]);
  const rows = [head, ...body].map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row)).join('')}</row>`,
  );
  return `${HEADER}<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cellXml(value: string | number | null, column: number, row: number): string {
  if (value === null || value === '') return '';
  const reference = `${String.fromCharCode('A'.charCodeAt(0) + column)}${row + 1}`;
  return typeof value === 'number'
    ? `<c r="${reference}"><v>${value}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}
