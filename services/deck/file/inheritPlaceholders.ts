/**
 * Text in a placeholder takes place and look from its layout, so that another layout changes them. The library repeats
 * both on every slide; here they are taken away again, and the title gets its name.
 */
export function inheritPlaceholders(xml: string): string {
  return xml.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) =>
    shape.includes('<p:ph') && !shape.includes('type="sldNum"') ? inherited(shape) : shape,
  );
}

function inherited(shape: string): string {
  const isTitle = /<p:ph type="title"/.test(shape);
  return shape
    .replace(
      /(<p:cNvPr id="\d+" name=")[^"]*"/,
      (_, before: string) => `${before}${isTitle ? 'Title' : 'Text'}"`,
    )
    .replace(/\s+hasCustomPrompt="1"/, '')
    .replace(/<p:spPr>.*?<\/p:spPr>/s, '<p:spPr/>')
    .replace(/<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, '')
    .replace(/<a:rPr\b[^>]*>.*?<\/a:rPr>/gs, '<a:rPr lang="en-US" dirty="0"/>')
    .replace(/<a:endParaRPr\b[^>]*\/>/g, '<a:endParaRPr lang="en-US" dirty="0"/>');
}
