import { colourXml } from '../palette.ts';

const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';

/** What is wrong in every kind of drawing that the library writes: slides, layouts, masters and notes. */
export function finishDrawing(xml: string): string {
  return (
    xml
      .replaceAll('</a:solidFill></p:bgPr>', '</a:solidFill><a:effectLst/></p:bgPr>')
      .replaceAll('</p:spPr></p:sp>', `</p:spPr>${EMPTY_TEXT}</p:sp>`)
      .replaceAll('<p:spPr/></p:sp>', `<p:spPr/>${EMPTY_TEXT}</p:sp>`)
      // A paragraph has its properties once, before its first run.
      .replace(/(<\/a:r>|<a:br\/>)<a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/g, (_, before: string) => before)
      // Readers look for the title in the placeholder without an index.
      .replace(/<p:ph\s+idx="\d+"\s+type="title"/g, '<p:ph type="title"')
      .replace(/<a:srgbClr val="([0-9A-F]{6})"\/>/g, (_, hex: string) => colourXml(hex))
  );
}
