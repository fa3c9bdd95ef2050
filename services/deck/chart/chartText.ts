import { colourXml } from '../palette.ts';
import { xmlText } from '../file/xmlText.ts';

/** `c:txPr` for text of one size and colour, in the theme's body font. */
export function textProperties(size: number, ink: string, bold = false): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill>${colourXml(ink)}</a:solidFill>` +
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:pPr>' +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

/** `c:numFmt` of the chart's own, whatever the cells say. */
export function numberFormat(code: string): string {
  return `<c:numFmt formatCode="${xmlText(code)}" sourceLinked="0"/>`;
}
