import { textOf, type Row } from '../salesforce/rows.ts';
import type { Fields, SaidLine } from './story.ts';
import type { Script } from './script.ts';

const FIELD_OF_KIND: Readonly<Record<string, string>> = {
  Money: 'Amount__c',
  Number: 'Quantity__c',
  Date: 'Date__c',
  Text: 'Text__c',
  Choice: 'Text__c',
};

/** What was said, as the lines of a version hold it. */
export function linesOf(lines: readonly SaidLine[], versionId: string, script: Script): Fields[] {
  return lines.map(({ key, value, own, rumba, askedBy, reason }, index) => {
    const template = script.templateLine(key);
    const said = own ?? asSaid(template, key);
    return {
      Account_Plan_Version__c: versionId,
      Line_Key__c: key,
      Plan_Line_Key__c: `${versionId}:${key}`,
      Section__c: said.section,
      Label__c: said.label,
      Kind__c: said.kind,
      [FIELD_OF_KIND[said.kind]!]: value,
      Sort_Order__c: Number(template?.Sort_Order__c ?? 1000 + index),
      Rumba__c: rumba ?? null,
      Asked_By__c: askedBy ?? null,
      Reason__c: reason ?? null,
      Revision__c: 1,
    };
  });
}

function asSaid(template: Row | undefined, key: string) {
  if (template === undefined) throw new Error(`The template has no line ${key}.`);
  const [section, label, kind] = ['Section__c', 'Label__c', 'Kind__c'].map((name) => textOf(template, name));
  return { section: section!, label: label!, kind: kind! };
}
