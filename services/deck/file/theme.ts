import { THEME } from '../palette.ts';

/** The library's theme with our colours and font; it has no way to be told colours. */
export function themeXml(xml: string): string {
  let themed = xml
    .replace(/name="Office Theme"/, `name="${THEME.name}"`)
    .replace(/<a:(clrScheme|fontScheme) name="[^"]*"/g, (_, element) => `<a:${element} name="${THEME.name}"`)
    .replace(
      /<a:(majorFont|minorFont)><a:latin [^>]*>/g,
      (_, element) => `<a:${element}><a:latin typeface="${THEME.font}"/>`,
    );
  for (const [slot, colour] of Object.entries(THEME.colours)) {
    themed = themed.replace(
      new RegExp(`<a:${slot}>.*?</a:${slot}>`),
      `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>`,
    );
  }
  return themed;
}
