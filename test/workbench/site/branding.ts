/** Value of the branding set → the custom property that components of the site read. */
const PROPERTIES: Readonly<Record<string, string>> = {
  BackgroundColor: '--dxp-g-root',
  TextColor: '--dxp-g-root-contrast',
  PrimaryAccentColor: '--dxp-g-brand',
  _PrimaryAccentColor1: '--dxp-g-brand-1',
  PrimaryAccentForegroundColor: '--dxp-g-brand-contrast',
  _DestructiveColor: '--dxp-g-destructive',
  _SuccessColor: '--dxp-g-success',
  _WarningColor: '--dxp-g-warning',
  _InfoColor: '--dxp-g-info',
  _NeutralColor: '--dxp-g-neutral',
};

/** The branding of the site as a style sheet. */
export function brandingStyles(branding: Readonly<Record<string, string>>): string {
  const lines = Object.entries(PROPERTIES).flatMap(([value, property]) =>
    branding[value] ? [`${property}:${inStyleSheet(branding[value])}`] : [],
  );
  return `:root{${lines.join(';')}}`;
}

/** Colours and lengths need none of what could end the style sheet. */
function inStyleSheet(value: string): string {
  return value.replace(/[<>{};]/g, '');
}
