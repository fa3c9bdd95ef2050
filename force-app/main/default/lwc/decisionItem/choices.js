import { nameKey } from 'c/customerMatch';
import { fill } from 'c/format';
import { plainRecords } from 'c/scorecardQuery';
import { LABELS } from './labels.js';

export const NEW = 'new';

/**
 * The answer to CHOICES.
 * @param {any} data
 */
export function readChoices(data) {
  const parts = data?.uiapi?.query ?? {};
  const accounts = plainRecords(parts.accounts);
  return {
    opportunities: plainRecords(parts.opportunities),
    accountId: accounts.length === 1 ? accounts[0].id : null,
  };
}

/**
 * Opportunities to approve it for: the one it is linked to, those of the same customer, then the partner's others.
 * @param {Record<string, any>} registration
 * @param {ReturnType<typeof readChoices> | undefined} choices
 */
export function optionsOf(registration, choices) {
  const customer = nameKey(registration.customerName ?? '');
  const isSame = ({ accountRecord }) => nameKey(accountRecord?.name ?? '') === customer;
  const { opportunityRecord: linked } = registration;
  const others = (choices?.opportunities ?? []).filter(({ id }) => id !== linked?.id);
  const same = others.filter(isSame);
  return [
    ...(linked ? [linked] : []),
    ...same,
    { id: NEW, name: LABELS.newOpportunity },
    ...others.filter((each) => !isSame(each)),
  ].map(({ id, name }) => ({ value: id, label: name }));
}

/**
 * The opportunity that a registration becomes.
 * @param {Record<string, any>} registration
 * @param {{ stage: string, ledBy: string, protectedUntil: string, accountId: string | null }} chosen
 */
export function newOpportunity(registration, { stage, ledBy, protectedUntil, accountId }) {
  const { product, customerName, partner, expectedAmount, expectedClose, productKey } = registration;
  return {
    Name: fill(LABELS.opportunityName, product ?? '', customerName ?? '').slice(0, 120),
    StageName: stage,
    CloseDate: expectedClose ?? protectedUntil,
    Amount: expectedAmount ?? null,
    AccountId: accountId,
    Partner__c: partner,
    Led_By__c: ledBy,
    Main_Product__c: (productKey ?? product ?? '').slice(0, 80) || null,
  };
}
