import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { ChartSpec } from '../chart/chartSpec.ts';
import { chartWorkbook } from '../chart/chartWorkbook.ts';
import { chartXml } from '../chart/chartXml.ts';
import type { Part } from './collectingZip.ts';
import { contentTypes } from './contentTypes.ts';
import { corePropertiesXml, extendedPropertiesXml } from './documentProperties.ts';
import { finishDrawing } from './finishDrawing.ts';
import { finishSlide } from './finishSlide.ts';
import { notesWithParagraphs } from './notes.ts';
import { themeXml } from './theme.ts';

export interface FinishedDeck {
  readonly title: string;
  readonly company: string;
  readonly asOf: CalendarDate;
  readonly locale: string;
  readonly titles: readonly string[];
  readonly notes: readonly (readonly string[])[];
  /** In the order in which they were drawn, which is the library's numbering. */
  readonly charts: readonly ChartSpec[];
  readonly alternativeTexts: ReadonlyMap<string, string>;
}

/** Puts right what the drawing library writes against the schema or cannot write at all. */
export function finishParts(drawn: ReadonlyMap<string, Part>, deck: FinishedDeck): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [name, part] of drawn) {
    if (!/^ppt\/(charts|embeddings)\//.test(name)) {
      parts.set(name, typeof part === 'string' ? finished(name, part, deck) : part);
    }
  }
  deck.charts.forEach((spec, index) => addChart(parts, spec, index + 1));
  separateNotesTheme(parts);
  parts.set('docProps/core.xml', corePropertiesXml(deck));
  parts.set('docProps/app.xml', extendedPropertiesXml(deck));
  parts.set('[Content_Types].xml', contentTypes(parts.keys()));
  return parts;
}

function finished(name: string, xml: string, deck: FinishedDeck): string {
  if (name === 'ppt/theme/theme1.xml') return themeXml(xml);
  if (name === 'ppt/presentation.xml') return notesMasterInPlace(xml);
  const slide = /^ppt\/slides\/slide\d+\.xml$/.test(name);
  if (slide) return finishSlide(finishDrawing(xml), deck);
  const notes = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name);
  if (notes) return notesWithParagraphs(finishDrawing(xml), deck.notes[Number(notes[1]) - 1] ?? []);
  return /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/.test(name) ? finishDrawing(xml) : xml;
}

function addChart(parts: Map<string, Part>, spec: ChartSpec, number: number): void {
  const workbook = `Microsoft_Excel_Worksheet${number}.xlsx`;
  parts.set(`ppt/charts/chart${number}.xml`, chartXml(spec));
  parts.set(
    `ppt/charts/_rels/chart${number}.xml.rels`,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" ' +
      `Target="../embeddings/${workbook}"/></Relationships>`,
  );
  parts.set(`ppt/embeddings/${workbook}`, chartWorkbook(spec));
}

/** Two masters may not share one theme part. */
function separateNotesTheme(parts: Map<string, Part>): void {
  const links = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml')!);
  parts.set(links, String(parts.get(links)).replace('theme1.xml', 'theme2.xml'));
}

/** The schema wants the list of notes masters before the list of slides. */
function notesMasterInPlace(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0];
  if (!list) return xml;
  return xml.replace(list, '').replace('<p:sldIdLst>', () => `${list}<p:sldIdLst>`);
}
