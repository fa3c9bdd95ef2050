import { TACTIC_KIND } from '../salesforce/records/marketingWords.ts';
import type { MappedField } from './mappedFields.ts';
import type { PartnerFundsMapping } from './partnerFundsMapping.ts';

type Rule = Pick<MappedField, 'meaning' | 'types'> & Partial<MappedField>;

const MONEY = ['currency', 'double'];
const TEXT = ['string', 'textarea'];
const REFERENCE = ['reference'];
const KEY = { meaning: 'the id of our record', types: ['string'], isKey: true } as const;

/** Every field of Salesforce's own partner fund objects that we write; a sync goes on without them. */
export function partnerFundFields({
  budget,
  allocation,
  request,
  claim,
}: PartnerFundsMapping): MappedField[] {
  const ofBudget = written('budget', budget.object);
  const ofAllocation = written('allocation', allocation.object);
  const ofRequest = written('request', request.object);
  const ofClaim = written('claim', claim.object);
  const partner: Rule = { meaning: 'whose funds they are', types: REFERENCE, pointsTo: 'Account' };
  const ofWhichBudget: Rule = { meaning: 'its budget', types: REFERENCE, pointsTo: budget.object };
  const title: Rule = { meaning: 'its name', types: TEXT };
  return [
    ...ofBudget('key', budget.key, KEY),
    ...ofBudget('title', budget.title, title),
    ...ofBudget('amount', budget.amount, { meaning: 'all of the budget', types: MONEY }),
    ...ofBudget('startsOn', budget.startsOn, { meaning: 'its first day', types: ['date'] }),
    ...ofBudget('endsOn', budget.endsOn, { meaning: 'its last day', types: ['date'] }),
    ...ofBudget('type', budget.type, {
      meaning: 'what kind of budget it is',
      types: ['picklist', 'string'],
      words: [budget.typeWord],
    }),
    ...ofAllocation('key', allocation.key, KEY),
    ...ofAllocation('title', allocation.title, title),
    ...ofAllocation('budget', allocation.budget, ofWhichBudget),
    ...ofAllocation('partner', allocation.partner, partner),
    ...ofAllocation('amount', allocation.amount, { meaning: 'what the partner may use', types: MONEY }),
    ...ofAllocation('basis', allocation.basis, { meaning: 'why', types: TEXT }),
    ...ofRequest('key', request.key, KEY),
    ...ofRequest('title', request.title, title),
    ...ofRequest('allocation', request.allocation, {
      meaning: 'its allocation',
      types: REFERENCE,
      pointsTo: allocation.object,
    }),
    ...ofRequest('budget', request.budget, ofWhichBudget),
    ...ofRequest('partner', request.partner, partner),
    ...ofRequest('asked', request.asked, { meaning: 'what is asked for', types: MONEY }),
    ...ofRequest('approved', request.approved, { meaning: 'what is promised', types: MONEY }),
    ...ofRequest('kind', request.kind, {
      meaning: 'kind of tactic',
      types: ['picklist', 'string'],
      words: TACTIC_KIND.def.in.options,
    }),
    ...ofRequest('status', request.status, {
      meaning: 'what was decided',
      types: ['picklist', 'string'],
      words: Object.values(request.statusWords),
    }),
    ...ofClaim('key', claim.key, KEY),
    ...ofClaim('title', claim.title, title),
    ...ofClaim('request', claim.request, {
      meaning: 'its request',
      types: REFERENCE,
      pointsTo: request.object,
    }),
    ...ofClaim('amount', claim.amount, { meaning: 'what is claimed', types: MONEY }),
    ...ofClaim('status', claim.status, {
      meaning: 'what was decided',
      types: ['picklist', 'string'],
      words: Object.values(claim.statusWords),
    }),
  ];
}

function written(section: string, object: string) {
  return (name: string, path: string | null, rule: Rule): MappedField[] =>
    path === null
      ? []
      : [
          {
            words: [],
            ...rule,
            setting: `partnerFunds.${section}.${name}`,
            object,
            path,
            isOptional: true,
            isWritten: true,
          },
        ];
}
