import type { FieldMapping, OpportunityMapping, RegistrationMapping } from '../fieldMapping.ts';
import { partnerFundFields } from './partnerFundFields.ts';

/** One field that the mapping names, and what it must be. */
export interface MappedField {
  /** Where it stands in the configuration. */
  readonly setting: string;
  /** What it is for, in words. */
  readonly meaning: string;
  readonly object: string;
  readonly path: string;
  /** Types of Salesforce that will do. */
  readonly types: readonly string[];
  /** For lookups: the object that they must reach. */
  readonly pointsTo?: string;
  /** Picklist values that the mapping counts on. */
  readonly words: readonly string[];
  /** Without it something is shown less well; everything else goes on. */
  readonly isOptional?: true;
  /** We write it, too. */
  readonly isWritten?: true;
  /** Records are found by it: an external id. */
  readonly isKey?: true;
}

/** Every field that is read or written because the mapping says so. */
export function mappedFields(mapping: FieldMapping): MappedField[] {
  const partnerFlag = {
    setting: 'partnerFlag',
    meaning: 'is a channel partner',
    object: 'Account',
    path: mapping.partnerFlag,
    types: ['boolean'],
    words: [],
  };
  return [
    ...opportunityFields(mapping.opportunity, mapping.qualifyingStage),
    ...(mapping.registration === null ? [] : registrationFields(mapping.registration)),
    partnerFlag,
    ...(mapping.partnerFunds === null ? [] : partnerFundFields(mapping.partnerFunds)),
  ];
}

const MONEY = ['currency', 'double', 'int'];
const DAY = ['date', 'datetime'];
const WORD = ['picklist', 'string', 'combobox'];
const REFERENCE = ['reference', 'id'];

type Rule = Pick<MappedField, 'meaning' | 'types'> &
  Partial<Pick<MappedField, 'pointsTo' | 'words' | 'isOptional'>>;

function opportunityFields(mapping: OpportunityMapping, qualifyingStage: string | null): MappedField[] {
  const { ledByPartnerWords, ledByVendorWords } = mapping;
  const field = namedIn('opportunity', 'Opportunity');
  return [
    ...field('amount', mapping.amount, { meaning: 'value of the deal', types: MONEY }),
    ...field('closeDate', mapping.closeDate, { meaning: 'day it closes', types: DAY }),
    ...field('createdDate', mapping.createdDate, { meaning: 'day it was created', types: DAY }),
    ...field('stage', mapping.stage, {
      meaning: 'stage',
      types: WORD,
      words: qualifyingStage === null ? [] : [qualifyingStage],
    }),
    ...field('probability', mapping.probability, {
      meaning: 'probability',
      types: ['percent', 'double', 'int'],
    }),
    ...mapping.partnerChain.flatMap((path, index) =>
      field(`partnerChain[${index}]`, path, {
        meaning: 'whose deal it is',
        types: REFERENCE,
        pointsTo: 'Account',
      }),
    ),
    ...field('seller', mapping.seller, { meaning: "the partner's salesperson", types: REFERENCE }),
    ...field('ledBy', mapping.ledBy, {
      meaning: 'who led the sale',
      types: WORD,
      words: [...ledByPartnerWords, ...ledByVendorWords],
    }),
    ...field('product', mapping.product, {
      meaning: 'the product it is mostly about, for the grids of account plans',
      types: WORD,
      isOptional: true,
    }),
  ];
}

function registrationFields(mapping: RegistrationMapping): MappedField[] {
  const field = namedIn('registration', mapping.object);
  return [
    ...field('partner', mapping.partner, {
      meaning: 'who registered',
      types: REFERENCE,
      pointsTo: 'Account',
    }),
    ...field('deal', mapping.deal, {
      meaning: 'the deal it became',
      types: REFERENCE,
      pointsTo: 'Opportunity',
    }),
    ...field('status', mapping.status, {
      meaning: 'what was decided',
      types: WORD,
      words: Object.values(mapping.statusWords).flat(),
    }),
    ...field('submittedAt', mapping.submittedAt, { meaning: 'when it was submitted', types: DAY }),
    ...field('decidedAt', mapping.decidedAt, { meaning: 'when it was decided', types: DAY }),
    ...field('protectedUntil', mapping.protectedUntil, { meaning: 'last day of protection', types: DAY }),
    ...field('ledBy', mapping.ledBy, { meaning: 'who leads', types: WORD }),
  ];
}

function namedIn(section: string, object: string) {
  return (name: string, path: string | null, rule: Rule): MappedField[] =>
    path === null ? [] : [{ setting: `${section}.${name}`, object, path, words: [], ...rule }];
}
