import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import DealRegistrationForm from 'c/dealRegistrationForm';

afterEach(() => {
  document.body.replaceChildren();
  createRecord.mockReset();
  updateRecord.mockReset();
});

const value = (given) => ({ value: given ?? null });
const node = (Id, fields) => ({
  node: { Id, ...Object.fromEntries(Object.entries(fields).map(([name, given]) => [name, value(given)])) },
});
const OFFER = {
  uiapi: {
    query: {
      plans: { edges: [node('P1', { Products__c: '[{"key":"edge","name":"Edge Gateway"}]' })] },
      customers: {
        edges: [node('C1', { Name: 'Alder Foods', Domain__c: 'alder.example', Country__c: 'GB' })],
      },
      planned: {
        edges: [
          node('D1', {
            Plan_Customer__c: 'C1',
            Product_Key__c: 'edge',
            Product_Name__c: 'Edge Gateway',
            Amount__c: 84000,
            Led_By__c: 'Vendor',
            Revision__c: 3,
          }),
        ],
      },
    },
  },
};
const READER = {
  isVendor: false,
  partner: 'Acme Group',
  answers: 'Mary Moss',
  firm: 'Northbeam',
  today: '2017-11-16',
  currency: 'USD',
};

async function open({ registrations = [], offer = OFFER } = {}) {
  const element = createElement('c-deal-registration-form', { is: DealRegistrationForm });
  Object.assign(element, { partner: { id: '001P' }, registrations, reader: READER });
  document.body.append(element);
  if (offer) graphql.emit(offer);
  await settled();
  return element.shadowRoot;
}

async function takeAlder(root) {
  root.querySelector('button.take').click();
  await settled();
  const close = root.querySelector('[data-name="close"]');
  close.value = '2018-01-31';
  close.dispatchEvent(new CustomEvent('change'));
  await settled();
}

const send = (root) => all(root, 'lightning-button').find(({ label }) => label === 'Send');

test('while the plan is read, the form says so', async () => {
  expect(all(await open({ offer: null }), '[aria-busy="true"]')).toHaveLength(1);
});

test('a plan that could not be read leaves everything to be typed', async () => {
  const root = await open({ offer: null });
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(textOf(root)).toContain('You can still type everything.');
});

test('who answers by which working day is said before anything is sent', async () => {
  expect(textOf(await open())).toContain('Mary Moss decides and answers by Nov 20.');
});

test('what the plan knows of a customer and its deal is not typed again', async () => {
  createRecord.mockResolvedValue({ id: 'R1' });
  updateRecord.mockResolvedValue({});
  const root = await open();
  await takeAlder(root);
  send(root).click();
  await settled();

  expect(createRecord).toHaveBeenCalledWith({
    apiName: 'Deal_Registration__c',
    fields: expect.objectContaining({
      Registration_Key__c: 'planned:D1',
      Customer_Name__c: 'Alder Foods',
      Customer_Domain__c: 'alder.example',
      Product_Key__c: 'edge',
      Expected_Amount__c: 84000,
      Led_By__c: 'Vendor',
    }),
  });
});

test('an own living registration of the same deal is said, and nothing is sent', async () => {
  const own = {
    status: 'Pending',
    productKey: 'edge',
    customerName: 'Alder',
    customerDomain: 'www.alder.example',
    customerCountry: null,
    submittedAt: '2017-11-03T09:00:00.000Z',
  };
  const root = await open({ registrations: [own] });
  await takeAlder(root);

  expect(textOf(root)).toContain('You have already registered Edge Gateway for Alder, on Nov 3.');
  expect(send(root).disabled).toBe(true);
});
