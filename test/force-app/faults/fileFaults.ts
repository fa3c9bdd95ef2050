import { FILES, replaced, unchanged, without, type Fault } from './fault.ts';

/** Mistakes in a single file, and files in a wrong place. */
export const FILE_FAULTS: readonly Fault[] = [
  {
    title: 'a misspelt element',
    path: FILES.amount,
    change: (text) => text.replaceAll('inlineHelpText', 'inlineHelp'),
    found: 'CustomField has no element inlineHelp',
  },
  {
    title: 'a type of field that does not exist',
    path: FILES.amount,
    change: replaced('>Currency<', '>Money<'),
    found: 'CustomField.type cannot be "Money"',
  },
  {
    title: 'a word where true or false belongs',
    path: FILES.status,
    change: replaced('<restricted>true', '<restricted>yes'),
    found: 'CustomField.valueSet.restricted cannot be "yes", it is a boolean',
  },
  {
    title: 'an element that is there twice',
    path: FILES.amount,
    change: replaced('<label>', '<label>Sum</label><label>'),
    found: 'CustomField.label may occur only once',
  },
  {
    title: 'an element that its parent needs',
    path: FILES.view,
    change: without('filterScope'),
    found: 'ListView needs the element filterScope',
  },
  {
    title: 'a file that is cut off',
    path: FILES.rule,
    change: (text) => text.slice(0, 200),
    found: 'is not well-formed XML',
  },
  {
    title: 'an element of another kind of metadata in its root',
    path: FILES.tab,
    change: (text) => text.replaceAll('CustomTab', 'CustomObject'),
    found: 'its root is CustomObject, not CustomTab',
  },
  {
    title: 'a file without -meta.xml',
    path: FILES.amount,
    change: unchanged,
    movedTo: 'objects/Partner_Goal__c/fields/Amount__c.field.xml',
    found: 'does not end with -meta.xml, so it would not be deployed',
  },
  {
    title: 'a file in a wrong folder',
    path: FILES.rule,
    change: unchanged,
    movedTo: 'objects/Partner_Goal__c/fields/Accepted_Needs_Date.validationRule-meta.xml',
    found: 'a file in objects/Partner_Goal__c/fields ends with .field-meta.xml',
  },
  {
    title: 'a folder that nothing is deployed from',
    path: FILES.tab,
    change: unchanged,
    movedTo: 'tab/QBR__c.tab-meta.xml',
    found: 'nothing is deployed from the folder tab',
  },
  {
    title: 'a field under another name than its file’s',
    path: FILES.amount,
    change: replaced('Amount__c', 'Sum__c'),
    found: 'names itself Sum__c, unlike its file',
  },
  {
    title: 'an object without its file',
    path: FILES.object,
    change: () => null,
    found: 'objects/Partner_Goal__c: has no object file',
  },
];
