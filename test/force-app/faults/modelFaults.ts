import { FILES, replaced, without, type Fault } from './fault.ts';

/** Mistakes in objects and fields. */
export const MODEL_FAULTS: readonly Fault[] = [
  {
    title: 'a field without help',
    path: FILES.amount,
    change: without('inlineHelpText'),
    found: 'has no inlineHelpText',
  },
  {
    title: 'a label that is too long',
    path: FILES.amount,
    change: replaced('<label>Amount', `<label>${'Amount '.repeat(6)}`),
    found: 'its label is over 40',
  },
  {
    title: 'a number of more digits than Salesforce holds',
    path: FILES.amount,
    change: replaced('<precision>18', '<precision>20'),
    found: 'its precision is not a whole number from 1 to 18',
  },
  {
    title: 'a picklist that takes any word',
    path: FILES.status,
    change: replaced('<restricted>true', '<restricted>false'),
    found: 'Status__c.field-meta.xml: is not restricted',
  },
  {
    title: 'a picklist with two defaults',
    path: FILES.status,
    change: (text) => text.replaceAll('<default>false', '<default>true'),
    found: 'has more than one default',
  },
  {
    title: 'a lookup to an object that does not exist',
    path: FILES.partner,
    change: replaced('<referenceTo>Account', '<referenceTo>Partner__c'),
    found: 'there is no object Partner__c',
  },
  {
    title: 'a required lookup that would be blanked',
    path: FILES.partner,
    change: replaced('>Restrict<', '>SetNull<'),
    found: 'a required lookup needs the deleteConstraint Restrict',
  },
  {
    title: 'a second relationship of one name',
    path: 'objects/QBR__c/fields/Partner__c.field-meta.xml',
    change: replaced('<relationshipName>QBRs', '<relationshipName>Partner_Goals'),
    found: 'Account.Partner_Goals is already the relationship of',
  },
  {
    title: 'an object that everybody may read',
    path: FILES.object,
    change: replaced('<externalSharingModel>Private', '<externalSharingModel>Read'),
    found: 'its externalSharingModel is not Private',
  },
  {
    title: 'a name that exists only with a licence',
    path: FILES.rule,
    change: replaced('Accepted_On__c', 'Partner__r.IsPartner'),
    found: 'IsPartner exists only with a particular licence',
  },
];
