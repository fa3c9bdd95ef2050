import { inheritPlaceholders } from './inheritPlaceholders.ts';
import { xmlText } from './xmlText.ts';

/** Things that only hold or divide others, and that a screen reader may pass over. */
const DECORATION = /^(panel|rule)-/;
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Unique ids, alternative texts, header rows and language: what people and readers need of a slide. */
export function finishSlide(
  xml: string,
  deck: { alternativeTexts: ReadonlyMap<string, string>; locale: string },
): string {
  let id = 0;
  return inheritPlaceholders(xml)
    .replace(/<p:cNvPr id="\d+" name="([^"]*)"(?: descr="[^"]*")?(\/>|>\s*<\/p:cNvPr>)/g, (_, name: string) =>
      described(++id, name, deck.alternativeTexts.get(name)),
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/ lang="en-US"/g, () => languages(deck.locale));
}

function described(id: number, name: string, alternativeText: string | undefined): string {
  if (alternativeText !== undefined) {
    return `<p:cNvPr id="${id}" name="${name}" descr="${xmlText(alternativeText)}"/>`;
  }
  return DECORATION.test(name)
    ? `<p:cNvPr id="${id}" name="${name}">${DECORATIVE}</p:cNvPr>`
    : `<p:cNvPr id="${id}" name="${name}"/>`;
}

/** The sentences are English; names and numbers follow the reader's locale. */
function languages(locale: string): string {
  return locale.startsWith('en') ? ` lang="${locale}"` : ` lang="en-US" altLang="${locale}"`;
}
