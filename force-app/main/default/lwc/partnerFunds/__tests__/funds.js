/** Answers of the org about funds, and elements that show them. */
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { all, settled } from '../../camHome/__tests__/seen';

export const NOW = '2017-11-15T12:00:00Z';
export const PARTNER_USER = '005P';
export const MANAGER = '005M';
export const CHIEF = '005C';
export const FINANCE = '005F';

const PEOPLE = {
  [PARTNER_USER]: 'Mia Okoro',
  [MANAGER]: 'Elena Marsh',
  [CHIEF]: 'Marcus Lind',
  [FINANCE]: 'Ana Ruiz',
};

const value = (given) => ({ value: given ?? null });
const user = (id) => (id ? { Id: id, Name: value(PEOPLE[id]) } : null);
const values = (fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, value(each)]));

export const node = (id, fields, related = {}) => ({ node: { Id: id, ...values(fields), ...related } });

export const FUND = {
  Name: 'Funds to use by Dec 31, 2017',
  Allocated_Amount__c: 10000,
  Available_Amount__c: 10000,
  Currency_Code__c: 'USD',
  Use_By__c: '2017-12-31',
  Claim_By__c: '2018-01-31',
};

/** An event for $8,000 that asks for $4,000; the chief decides the money. */
export function activity(id, fields = {}, { fund = {}, request = {} } = {}) {
  const own = {
    Name: 'Lunch-and-learn in Leeds',
    Kind__c: 'Event',
    Total_Cost__c: 8000,
    Asked_Amount__c: 4000,
    Starts_On__c: '2017-11-20',
    Ends_On__c: '2017-11-22',
    Claim_By__c: '2018-01-31',
    Decide_By__c: '2017-11-22',
    Final_Decision__c: true,
    Eligible__c: 'Yes',
    Eligibility_Reason__c: 'It fits.',
    Approver__c: CHIEF,
    Delegate__c: null,
    Escalate_To__c: null,
    ...fields,
  };
  return node(id, own, {
    Approver__r: user(own.Approver__c),
    Delegate__r: user(own.Delegate__c),
    Escalate_To__r: user(own.Escalate_To__c),
    Fund_Request__r: {
      Id: 'REQUEST',
      ...values({
        Forecast_Case__c: 'Bleak',
        Forecast_Leads__c: 57,
        Forecast_Opportunities__c: 4.1,
        Forecast_Won_Amount__c: 32000,
        Forecast_Return__c: 0.38,
        Asked_Amount__c: 4000,
        ...request,
      }),
      Marketing_Fund__r: {
        Id: 'FUND',
        ...values({ ...FUND, ...fund }),
        Partner__r: { Id: '001P', Name: value('Brightwater') },
      },
    },
  });
}

/** Steps of an activity in turn: kind, who, and what else. */
export function steps(activityId, ...taken) {
  return taken.map(([kind, by, fields = {}], index) =>
    node(`${activityId}-${index + 1}`, {
      Fund_Activity__c: activityId,
      Number__c: index + 1,
      Kind__c: kind,
      By_Name__c: PEOPLE[by],
      CreatedById: by,
      CreatedDate: '2017-11-14T09:00:00.000Z',
      ...fields,
    }),
  );
}

export const claim = (activityId, fields = {}) =>
  node('CLAIM', { Fund_Activity__c: activityId, Spent_Amount__c: 8000, Claimed_Amount__c: 4000, ...fields });

export const PROOFS = [
  node('PROOF', { Kind__c: 'Event', Proof_Invoice__c: true, Proof_Attendance__c: true }),
];

/** What the org answers, as c/fundsQuery asks it. */
export function answer({
  activities = [],
  taken = [],
  claims = [],
  promises = [],
  overruns,
  proofs = PROOFS,
}) {
  const [first, last] = PEOPLE[PARTNER_USER].split(' ');
  const edges = (list) => ({ edges: list });
  return {
    uiapi: {
      query: {
        me: edges([node(PARTNER_USER, { FirstName: first, LastName: last })]),
        activities: edges(activities),
        steps: edges(taken),
        promises: edges(promises),
        claims: edges(claims),
        proofs: edges(proofs),
        ...(overruns && { overruns: edges(overruns) }),
      },
    },
  };
}

/** A component of a partner's page, with what the org answers to it. */
export async function show(name, is, given) {
  const element = createElement(name, { is });
  element.recordId = '001P';
  document.body.append(element);
  await settled();
  if (given) graphql.emit(given);
  await settled();
  return element;
}

export const buttons = (element) =>
  all(element.shadowRoot, 'lightning-button, button').map(({ label, textContent }) => label ?? textContent);

export async function press(element, name) {
  all(element.shadowRoot, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).includes(name))
    .click();
  await settled();
}

export const input = (element, field) =>
  all(element.shadowRoot, 'lightning-input, lightning-textarea').find(({ name }) => name === field);

export async function type(element, field, text) {
  const at = input(element, field);
  at.value = text;
  at.dispatchEvent(new CustomEvent('change'));
  at.dispatchEvent(new CustomEvent('blur'));
  await settled();
}

export const refusal = (message) => ({
  body: { output: { errors: [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message }] } },
});
