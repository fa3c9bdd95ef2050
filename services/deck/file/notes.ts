import { xmlText } from './xmlText.ts';

/** The talk track with a paragraph for each of its thoughts; the library runs them together. */
export function notesWithParagraphs(xml: string, paragraphs: readonly string[]): string {
  const body = paragraphs
    .map((text) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`)
    .join('');
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_, before: string, after: string) =>
      before + (body || '<a:p><a:endParaRPr lang="en-US"/></a:p>') + after,
  );
}
