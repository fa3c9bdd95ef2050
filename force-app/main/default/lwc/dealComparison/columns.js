import { nameKey, normaliseCountry, normaliseDomain } from 'c/customerMatch';
import { dayAndMonth, fullDate, money } from 'c/format';
import { LABELS } from './labels.js';

const ROWS = ['customer', 'domain', 'country', 'product', 'value', 'who', 'when', 'state', 'why'];
/** What makes two deals one; value, people and days only tell them apart. */
const COMPARED = {
  customer: nameKey,
  domain: (text) => normaliseDomain(text).domain ?? '',
  country: (text) => normaliseCountry(text) ?? text.trim().toLowerCase(),
  product: (text) => text.trim().toLowerCase(),
};

/**
 * A column for the registration and one for each deal that it resembles.
 * @param {Record<string, any>} registration with `matches` and `currency`
 */
export function columnsOf(registration) {
  const own = ofRegistration(registration, registration.currency);
  const columns = registration.matches.map((match) => ({
    id: match.id,
    head: match.kind === 'Open opportunity' ? LABELS.openDeal : LABELS.otherRegistration,
    deal: { ...dealOf(match, registration.currency), why: match.why },
    recordId: match.opportunityRecord?.id ?? match.otherRegistrationRecord?.id,
    object: match.opportunityRecord ? 'Opportunity' : 'Deal_Registration__c',
  }));
  return [
    { id: registration.id, key: 'own', head: LABELS.this, rows: rowsOf(own, null), className: 'column own' },
    ...columns.map(({ id, head, deal, recordId, object }) => ({
      id,
      key: id,
      head,
      recordId,
      object,
      isHidden: !recordId,
      hidden: LABELS.hidden,
      rows: recordId ? rowsOf(deal, own) : rowsOf(deal, own).filter(({ name }) => name === 'why'),
      className: 'column',
    })),
  ];
}

function dealOf({ opportunityRecord, otherRegistrationRecord }, currency) {
  if (opportunityRecord) return ofOpportunity(opportunityRecord, currency);
  return otherRegistrationRecord ? ofRegistration(otherRegistrationRecord, currency) : {};
}

function ofRegistration(registration, currency) {
  const { status, protectedUntil } = registration;
  return {
    customer: registration.customerName,
    domain: registration.customerDomain,
    country: registration.customerCountry,
    product: registration.product,
    value: moneyOf(registration.expectedAmount, currency),
    who: registration.partnerRecord?.name,
    when: dayOf(registration.submittedAt),
    state: [status, protectedUntil && dayAndMonth(protectedUntil)].filter(Boolean).join(', '),
  };
}

function ofOpportunity(deal, currency) {
  return {
    customer: deal.accountRecord?.name,
    domain: deal.accountRecord?.website,
    country: deal.accountRecord?.billingCountry,
    product: deal.mainProduct,
    value: moneyOf(deal.amount, currency),
    who: [deal.partnerRecord?.name ?? LABELS.direct, deal.ownerRecord?.name].filter(Boolean).join(', '),
    when: dayOf(deal.createdDate),
    state: [deal.stageName, deal.closeDate && dayAndMonth(deal.closeDate)].filter(Boolean).join(', '),
  };
}

function rowsOf(deal, own) {
  return ROWS.filter((name) => own || name !== 'why').map((name) => {
    const isEqual = Boolean(own) && equals(name, deal[name], own[name]);
    return {
      name,
      label: LABELS[name],
      value: deal[name] || LABELS.nothing,
      isEqual,
      className: [isEqual && 'equal', !deal[name] && 'muted'].filter(Boolean).join(' '),
    };
  });
}

function equals(name, one, other) {
  const form = COMPARED[name];
  return Boolean(form && one && other) && form(one) !== '' && form(one) === form(other);
}

function moneyOf(amount, currency) {
  return amount === null || amount === undefined ? '' : money(amount, currency);
}

function dayOf(moment) {
  return moment ? fullDate(moment.slice(0, 10)) : '';
}
