import { strFromU8, unzipSync } from 'fflate';

/** A deck read back from its file, as another program would. */
export interface ReadDeck {
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly ReadSlide[];
  readonly charts: readonly ReadChart[];
}

export interface ReadSlide {
  readonly xml: string;
  readonly title: string;
  /** Every text on the slide, in reading order. */
  readonly texts: readonly string[];
  readonly notes: string;
}

export interface ReadChart {
  readonly xml: string;
  readonly series: readonly { name: string; categories: string[]; values: (number | null)[] }[];
  /** The same from the workbook behind the chart, in its own layout: rows of cells by column letter. */
  readonly sheet: readonly Readonly<Record<string, string | number>>[];
}

export function readDeck(body: Uint8Array): ReadDeck {
  const files = unzipSync(body);
  const parts = new Map(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const numbered = (folder: string, file: string) =>
    [...parts.keys()].filter((name) => new RegExp(`^ppt/${folder}/${file}\\d+\\.xml$`).test(name)).length;
  return {
    parts,
    slides: upTo(numbered('slides', 'slide')).map((number) => ({
      ...readSlide(parts.get(`ppt/slides/slide${number}.xml`)!),
      notes: textsOf(parts.get(`ppt/notesSlides/notesSlide${number}.xml`)!).join('\n'),
    })),
    charts: upTo(numbered('charts', 'chart')).map((number) => ({
      ...readChart(parts.get(`ppt/charts/chart${number}.xml`)!),
      sheet: readSheet(files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`]!),
    })),
  };
}

function readSlide(xml: string): Omit<ReadSlide, 'notes'> {
  const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
  const title = shapes.find((shape) => /<p:ph type="title"/.test(shape)) ?? '';
  return { xml, title: textsOf(title).join(''), texts: textsOf(xml) };
}

function readChart(xml: string): Omit<ReadChart, 'sheet'> {
  const series = (xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map((one) => {
    const values: (number | null)[] = Array<null>(
      Number(/<c:numCache>.*?ptCount val="(\d+)"/s.exec(one)![1]),
    ).fill(null);
    const cache = /<c:numCache>(.*?)<\/c:numCache>/s.exec(one)![1]!;
    for (const [, index, value] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g))
      values[Number(index)] = Number(value);
    return {
      name: plain(/<c:tx>.*?<c:v>([^<]*)/s.exec(one)![1]!),
      categories: [.../<c:cat>(.*?)<\/c:cat>/s.exec(one)![1]!.matchAll(/<c:v>([^<]*)/g)].map(([, text]) =>
        plain(text!),
      ),
      values,
    };
  });
  return { xml, series };
}

function readSheet(workbook: Uint8Array): Record<string, string | number>[] {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!);
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    Object.fromEntries(
      [...row!.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*))/g)].map(
        ([, column, number, text]) => [column!, number === undefined ? plain(text!) : Number(number)],
      ),
    ),
  );
}

function textsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => plain(text!));
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
