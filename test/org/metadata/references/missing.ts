/** "In field: tabs - no CustomTab named QBRs found" */
export function missing(element: string, type: string, name: string): string {
  return `In field: ${element} - no ${type} named ${name} found`;
}
