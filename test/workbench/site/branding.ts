/** Value of the branding set → the custom properties that components of the site read, as the platform fills them. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  BackgroundColor: ['--dxp-g-root'],
  TextColor: ['--dxp-g-root-contrast'],
  PrimaryAccentColor: ['--dxp-g-brand'],
  _PrimaryAccentColor1: ['--dxp-g-brand-1'],
  PrimaryAccentForegroundColor: ['--dxp-g-brand-contrast'],
  _DestructiveColor: ['--dxp-g-destructive'],
  _SuccessColor: ['--dxp-g-success'],
  _WarningColor: ['--dxp-g-warning'],
  _InfoColor: ['--dxp-g-info'],
  _NeutralColor: ['--dxp-g-neutral'],
  ButtonColor: ['--slds-c-button-brand-color-background', '--slds-c-button-brand-color-border'],
  ButtonHoverColor: [
    '--slds-c-button-brand-color-background-hover',
    '--slds-c-button-brand-color-border-hover',
  ],
  ButtonBorderRadius: ['--slds-c-button-radius-border'],
};

/** The branding of the site as a style sheet. */
export function brandingStyles(branding: Readonly<Record<string, string>>): string {
  const lines = Object.entries(PROPERTIES).flatMap(([name, properties]) => {
    const value = branding[name];
    return value ? properties.map((property) => `${property}:${inStyleSheet(value)}`) : [];
  });
  return `:root{${lines.join(';')}}`;
}

/** Colours and lengths need none of what could end the style sheet. */
function inStyleSheet(value: string): string {
  return value.replace(/[<>{};]/g, '');
}
