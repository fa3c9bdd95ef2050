import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import PlanRegistration from 'c/planRegistration';
import {
  ALDER,
  button,
  find,
  findAll,
  mount,
  planned,
  planOf,
  PRODUCTS,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

const VENDOR = { id: 'USER', side: 'vendor', isVendor: true };

async function show(properties = {}) {
  const element = mount(createElement('c-plan-registration', { is: PlanRegistration }), {
    plan: planOf(),
    store: storeOf(),
    planned: planned('P1', 'ALDER', 'edge', { amount: 84000, ledBy: 'Partner' }),
    customer: ALDER,
    product: PRODUCTS[0],
    ...properties,
  });
  await settle();
  return element;
}

const value = (given) => ({ value: given ?? null });

function answerOf(registrations) {
  const edges = registrations.map((each) => ({
    node: {
      Id: each.id,
      Customer_Name__c: value(each.name),
      Customer_Domain__c: value(each.domain),
      Customer_Country__c: value(each.country),
      Status__c: value(each.status ?? 'Pending'),
      Submitted_At__c: value('2017-11-03T09:00:00.000Z'),
      Protected_Until__c: value(null),
      Check_Status__c: value(each.check),
      Answer_By__c: value(each.answerBy),
      Planned_Opportunity__c: value(each.planned),
    },
  }));
  return { uiapi: { query: { Deal_Registration__c: { edges } } } };
}

function matchesOf(matches) {
  const edges = matches.map(({ kind, opportunity, registration }, at) => ({
    node: {
      Id: `M${at}`,
      Kind__c: value(kind),
      Strength__c: value('Same'),
      Why__c: value('Same domain'),
      Opportunity__c: value(opportunity),
      Other_Registration__c: value(registration),
    },
  }));
  return { uiapi: { query: { Registration_Match__c: { edges } } } };
}

async function press(element, registrations = []) {
  button(element, 'Register this deal').click();
  await settle();
  graphql.emit(answerOf(registrations));
  await settle();
}

beforeEach(() => jest.useFakeTimers().setSystemTime(new Date('2017-11-15T12:00:00Z')));

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('registering', () => {
  test.each(['Nobody yet', null])('is off until somebody leads: %s', async (ledBy) => {
    const element = await show({ planned: planned('P1', 'ALDER', 'edge', { ledBy }) });

    expect(button(element, 'Register this deal').disabled).toBe(true);
    expect(textOf(element)).toContain('Checked on sending: customer, product and domain.');
  });

  test('takes everything from the plan with one press', async () => {
    const element = await show();
    await press(element);

    expect(element.store.create).toHaveBeenCalledTimes(1);
    expect(element.store.create).toHaveBeenCalledWith('registration', {
      registrationKey: 'planned:P1',
      plannedOpportunity: 'P1',
      partner: 'PARTNER',
      customerName: 'Alder Foods',
      customerDomain: 'alder.example',
      customerCountry: 'GB',
      product: 'Edge Gateway',
      productKey: 'edge',
      expectedAmount: 84000,
      ledBy: 'Partner',
      submittedAt: '2017-11-15T12:00:00.000Z',
    });
    expect(element.store.save).toHaveBeenCalledWith('P1', { status: 'Registered', registration: 'NEW' });
  });

  test('asks the org for nothing before it is pressed', async () => {
    await show();

    expect(graphql.getLastConfig()?.query).toBeUndefined();
  });

  test('shows at once that the deal is being checked', async () => {
    const element = await show();
    await press(element);

    expect(textOf(element)).toContain('Registered. Being checked');
    expect(textOf(element)).toContain('You hear back within 2 working days.');
    expect(button(element, 'Register this deal')).toBeUndefined();
  });

  test.each([
    ['the same domain', { domain: 'alder.example', name: 'Alder' }],
    ['the same name in the same country', { name: 'Alder Foods', country: 'GB' }],
    ['the same name where nobody wrote a country', { name: 'Alder Foods' }],
  ])('sends nothing when the partner has registered %s already', async (_, other) => {
    const element = await show();
    await press(element, [{ id: 'R9', ...other }]);

    expect(element.store.create).not.toHaveBeenCalled();
    expect(find(element, '[role="alert"]').textContent).toContain('You have already registered Edge Gateway');
  });

  test.each([
    ['another domain', { domain: 'alderley.example', name: 'Alder Foods' }],
    ['the same name in another country', { name: 'Alder Foods', country: 'US' }],
    ['one that was rejected', { domain: 'alder.example', status: 'Rejected' }],
  ])('goes on where the partner has registered %s', async (_, other) => {
    const element = await show();
    await press(element, [{ id: 'R9', ...other }]);

    expect(element.store.create).toHaveBeenCalledTimes(1);
  });

  test('says what the org refused and can be pressed again', async () => {
    const store = storeOf({
      create: jest.fn(async () => ({ status: 'failed', id: null, reason: 'Not now.' })),
    });
    const element = await show({ store });
    await press(element);
    graphql.emit(answerOf([]));
    await settle();

    expect(store.create).toHaveBeenCalledTimes(1);
    expect(find(element, '[role="alert"]').textContent).toBe('Not now.');
    expect(button(element, 'Register this deal').disabled).toBe(false);
  });

  test('says when the earlier registrations cannot be read', async () => {
    const element = await show();
    button(element, 'Register this deal').click();
    await settle();
    graphql.emitErrors([{ message: 'no' }]);
    await settle();

    expect(element.store.create).not.toHaveBeenCalled();
    expect(find(element, '[role="alert"]').textContent).toContain('Earlier registrations could not be read.');
  });

  test('is not offered to readers', async () => {
    const element = await show({ locked: true });

    expect(button(element, 'Register this deal')).toBeUndefined();
  });
});

describe('the answer', () => {
  const registered = (check, more = {}) =>
    planned('P1', 'ALDER', 'edge', {
      status: 'Registered',
      registration: 'R1',
      registrationRecord: {
        id: 'R1',
        status: 'Pending',
        checkStatus: check,
        answerBy: '2017-11-17',
        protectedUntil: null,
        ...more,
      },
    });

  test.each([
    ['Waiting', {}, 'Registered. Being checked', 'You hear back by Nov 17.'],
    ['Clear', {}, 'Registered. No other deal like it', 'Customer, product and domain were checked.'],
    [
      'Clear',
      { status: 'Approved', protectedUntil: '2018-02-15' },
      'Registered and approved',
      'Protected until Feb 15.',
    ],
    ['Clear', { status: 'Rejected' }, 'The registration has ended', 'Talk about it in the next meeting'],
  ])('%s %j is said in words', async (check, more, title, words) => {
    const element = await show({ planned: registered(check, more) });

    expect(textOf(element)).toContain(title);
    expect(textOf(element)).toContain(words);
  });

  test('is due from the vendor by the same day', async () => {
    const element = await show({ plan: planOf({ me: VENDOR }), planned: registered('Waiting') });

    expect(textOf(element)).toContain('Answer the partner by Nov 17.');
  });

  test('of a similar deal tells the partner who talks to them, and nothing of the deal', async () => {
    const element = await show({ planned: registered('Similar deal found') });

    expect(textOf(element)).toContain('Registered. A similar deal is known');
    expect(textOf(element)).toContain('Northbeam looks at both and talks to you before anything is decided.');
    expect(graphql.getLastConfig()?.query).toBeUndefined();
  });

  test('of a similar deal shows the vendor which', async () => {
    const element = await show({ plan: planOf({ me: VENDOR }), planned: registered('Similar deal found') });
    graphql.emit(matchesOf([{ kind: 'Open opportunity', opportunity: 'OPP' }]));
    await settle();
    const opened = jest.fn();
    element.addEventListener('openrecord', ({ detail }) => opened(detail));
    expect(findAll(element, '.matches li').map(({ textContent }) => textContent.trim())).toEqual([
      expect.stringContaining('An open deal, the same customer and product'),
    ]);

    button(element, 'Open it').click();
    expect(opened).toHaveBeenCalledWith({ recordId: 'OPP', objectApiName: 'Opportunity' });
  });

  test('of many similar deals shows three, and all on request', async () => {
    const element = await show({ plan: planOf({ me: VENDOR }), planned: registered('Similar deal found') });
    const five = Array.from({ length: 5 }, (_, at) => ({ kind: 'Registered deal', registration: `R${at}` }));
    graphql.emit(matchesOf([...five.slice(1), { kind: 'Open opportunity', opportunity: 'OPP' }]));
    await settle();
    expect(findAll(element, '.matches li')).toHaveLength(3);
    expect(find(element, '.matches li').textContent).toContain('An open deal');

    button(element, 'Show all 5').click();
    await settle();
    expect(findAll(element, '.matches li')).toHaveLength(5);
  });

  test('is asked for again while it is waited for', async () => {
    await show({ planned: registered('Waiting') });
    expect(graphql.getLastConfig()?.query).toBeUndefined();
    await jest.advanceTimersByTimeAsync(2100);

    expect(graphql.getLastConfig().variables).toEqual({
      partner: 'PARTNER',
      productKey: 'edge',
      product: 'Edge Gateway',
    });
  });

  test('tells the plan when it has come', async () => {
    const element = await show({ planned: registered('Waiting') });
    const reread = jest.fn();
    element.addEventListener('planreread', reread);
    await jest.advanceTimersByTimeAsync(2100);
    graphql.emit(answerOf([{ id: 'R1', planned: 'P1', check: 'Clear', answerBy: '2017-11-17' }]));
    await jest.advanceTimersByTimeAsync(3100);

    expect(textOf(element)).toContain('Registered. No other deal like it');
    expect(reread).toHaveBeenCalled();
  });

  test('that does not come within minutes can be looked for again', async () => {
    const element = await show({ planned: registered('Waiting') });
    await jest.advanceTimersByTimeAsync(180000);

    expect(button(element, 'Look again')).toBeDefined();
  });
});
