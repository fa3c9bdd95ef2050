import type { CalendarDate } from '../../domain/calendarDate.ts';
import { xmlText } from './xmlText.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Title, author and times. A deck is as old as its numbers: the time is its as-of day, whenever it is built. */
export function corePropertiesXml({
  title,
  company,
  asOf,
}: {
  title: string;
  company: string;
  asOf: CalendarDate;
}) {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return (
    `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>Quarterly business review</dc:subject>` +
    `<dc:creator>${xmlText(company)}</dc:creator><cp:lastModifiedBy>${xmlText(company)}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

export function extendedPropertiesXml({
  company,
  titles,
}: {
  company: string;
  titles: readonly string[];
}): string {
  return (
    `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Cadence</Application><Slides>${titles.length}</Slides><Notes>${titles.length}</Notes>` +
    `<Company>${xmlText(company)}</Company></Properties>`
  );
}
