import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanSigning from 'c/planSigning';
import {
  aPlan,
  aStore,
  changingPlan,
  line,
  OFFERED,
  offeredPlan,
  PARTNER_SIDE,
  settled,
  SIGNED,
  version,
} from '../../planQuery/__tests__/plans';

const REASONS = { askedBy: 'Partner', reason: 'Observe practice opens' };

async function show(plan, { store = aStore(), locked = false } = {}) {
  const element = createElement('c-plan-signing', { is: PlanSigning });
  Object.assign(element, { plan, store, locked });
  document.body.append(element);
  await settled();
  return element.shadowRoot;
}

const text = (root, selector) => root.querySelector(selector)?.textContent.trim();
const texts = (root, selector) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const button = (root, name) => root.querySelector(`lightning-button[data-name="${name}"]`);
const press = async (root, name) => {
  button(root, name).click();
  await settled();
};

afterEach(() => document.body.replaceChildren());

describe('a draft', () => {
  test('says that the signed version counts until both have signed this one', async () => {
    const root = await show(changingPlan());

    expect(text(root, 'h2')).toBe('Version 2');
    expect(text(root, '.version p')).toBe('Draft. Version 1 counts until both have signed version 2.');
  });

  test('cannot be offered while something is missing, and leads to it', async () => {
    const root = await show(changingPlan({ line: [] }));
    const heard = jest.fn();
    root.host.addEventListener('planshow', heard);

    expect(button(root, 'offer').disabled).toBe(true);
    root.querySelector('.lacks button').click();
    expect(heard.mock.calls[0][0].detail).toEqual({ part: 'agreement' });
  });

  test('is offered with a day to sign by', async () => {
    const store = aStore();
    const root = await show(changingPlan(), { store });
    await press(root, 'offer');

    await press(root, 'offer-now');

    expect(store.act).toHaveBeenCalledWith('v2', {
      status: 'Offered',
      offeredBy: 'U1',
      offeredAt: expect.stringMatching(/^\d{4}-/),
      askedFor: '2017-11-22',
    });
  });

  test('is not offered for a day gone by', async () => {
    const store = aStore();
    const root = await show(changingPlan(), { store });
    await press(root, 'offer');
    root.querySelector('lightning-input').value = '2017-11-01';
    root.querySelector('lightning-input').dispatchEvent(new CustomEvent('change'));

    await press(root, 'offer-now');

    expect(store.act).not.toHaveBeenCalled();
    expect(text(root, '.problem')).toBe('Choose a day to come for signing.');
  });

  test('takes the reason of a change where the change stands', async () => {
    const store = aStore();
    const root = await show(changingPlan(), { store });
    const reason = root.querySelector('.reasons input');
    reason.value = 'Two more sellers';

    reason.dispatchEvent(new CustomEvent('change'));

    expect(store.saveLine).toHaveBeenCalledWith('goal.revenue', { reason: 'Two more sellers' });
  });
});

describe('an offered version', () => {
  test('shows who has signed and who is asked to, by when', async () => {
    const root = await show(offeredPlan());

    expect(texts(root, '.signature .strong')).toEqual([
      'Elena Marsh signed',
      'Brightwater Systems still to sign',
    ]);
    expect(texts(root, '.signature .muted')[1]).toBe('Brightwater Systems, asked for Nov 27');
    expect([...root.querySelectorAll('c-firm-mark')].map(({ pending }) => pending)).toEqual([false, true]);
  });

  test('shows each change: line, was, now, who asked and why', async () => {
    const root = await show(offeredPlan());

    expect(texts(root, 'thead th')).toEqual(['Line', 'Version 1', 'Version 2', 'Asked by, reason']);
    expect(texts(root, 'tbody tr > *')).toEqual([
      'Revenue goal',
      '$1,050,000',
      '$1,200,000',
      'Brightwater Systems: Observe practice opens',
    ]);
  });

  test('the side that has not signed can sign, as itself and now, which makes it signed', async () => {
    const store = aStore();
    const root = await show(offeredPlan({ me: PARTNER_SIDE }), { store });

    await press(root, 'sign');

    expect(store.act).toHaveBeenCalledWith('v2', {
      partnerSignedBy: 'U2',
      partnerSignedName: 'Tom Okafor',
      partnerSignedAt: expect.stringMatching(/^\d{4}-/),
      status: 'Signed',
    });
  });

  test('the first signature leaves it offered', async () => {
    const { offeredBy, offeredAt, askedFor } = OFFERED;
    const unsigned = version(2, 'Offered', { offeredBy, offeredAt, askedFor });
    const store = aStore();
    const root = await show(offeredPlan({ version: [version(1, 'Signed', SIGNED), unsigned] }), { store });

    await press(root, 'sign');

    expect(store.act.mock.calls[0][1]).not.toHaveProperty('status');
  });

  test('two who sign in the same moment are both heard', async () => {
    const { offeredBy, offeredAt, askedFor } = OFFERED;
    const unsigned = version(2, 'Offered', { offeredBy, offeredAt, askedFor });
    const store = aStore();
    const root = await show(
      offeredPlan({ me: PARTNER_SIDE, version: [version(1, 'Signed', SIGNED), unsigned] }),
      {
        store,
      },
    );
    store.act.mockImplementationOnce(async () => {
      root.host.plan = offeredPlan({ me: PARTNER_SIDE });
      return { status: 'failed', reason: 'Reload the plan and sign again.' };
    });

    await press(root, 'sign');

    expect(store.act).toHaveBeenLastCalledWith('v2', expect.objectContaining({ status: 'Signed' }));
    expect(root.querySelector('.problem')).toBeNull();
  });

  test('whoever has signed is not asked again', async () => {
    expect(button(await show(offeredPlan()), 'sign')).toBeNull();
  });

  test('what the org says against a signature is shown', async () => {
    const act = jest.fn().mockResolvedValue({ status: 'failed', reason: 'Offer it first.' });
    const root = await show(offeredPlan({ me: PARTNER_SIDE }), { store: aStore({ act }) });

    await press(root, 'sign');

    expect(text(root, '.problem')).toBe('Offer it first.');
  });

  test('is withdrawn with a reason only', async () => {
    const store = aStore();
    const root = await show(offeredPlan(), { store });
    root.querySelectorAll('.buttons .text-button')[1].click();
    await settled();

    await press(root, 'withdraw-now');
    expect(text(root, '.problem')).toMatch(/^Say why/);
    root.querySelector('.reason').value = 'The goal is not agreed';
    root.querySelector('.reason').dispatchEvent(new CustomEvent('change'));
    await press(root, 'withdraw-now');

    expect(store.act).toHaveBeenCalledWith(
      'v2',
      expect.objectContaining({
        status: 'Withdrawn',
        withdrawnReason: 'The goal is not agreed',
        withdrawnBy: 'U1',
      }),
    );
  });
});

describe('a signed version', () => {
  test('is changed by opening the next one', async () => {
    const root = await show(aPlan());
    const heard = jest.fn();
    root.host.addEventListener('planchange', heard);

    await press(root, 'change');

    expect(heard).toHaveBeenCalled();
    expect(text(root, '.version p')).toBe('Signed by both Oct 2. A change makes the next version.');
  });

  test('hides what it changed until one asks', async () => {
    const versions = [version(1, 'Signed', SIGNED), version(2, 'Signed', SIGNED)];
    const lines = [
      line('v1', 'goal.revenue', { amount: 1 }),
      line('v2', 'goal.revenue', { amount: 2, ...REASONS }),
    ];
    const root = await show(aPlan({ version: versions, line: lines }));
    expect(root.querySelector('table')).toBeNull();

    root.querySelector('.buttons .text-button').click();
    await settled();

    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  test('tells of the next one that was withdrawn', async () => {
    const withdrawn = version(2, 'Withdrawn', {
      withdrawnAt: '2017-11-14T10:00:00.000Z',
      withdrawnReason: 'Not yet',
    });
    const root = await show(aPlan({ version: [version(1, 'Signed', SIGNED), withdrawn] }));

    expect(text(root, '.withdrawn')).toBe('Version 2 was withdrawn Nov 14: Not yet');
  });
});

test.each([
  ['a reader', { locked: true }, offeredPlan({ me: { id: 'U3', name: 'Olga', side: null, isVendor: true } })],
  ['a draft read by a reader', { locked: true }, changingPlan()],
  ['an ended plan', { locked: true }, aPlan({ today: '2018-05-01' })],
])('%s has no button that writes', async (_, options, plan) => {
  const root = await show(plan, options);

  expect(root.querySelectorAll('lightning-button, input, select')).toHaveLength(0);
  expect(root.querySelector('.lacks')).toBeNull();
});

test('what was taken out and what is new say so', async () => {
  const plan = offeredPlan({
    line: [
      line('v1', 'investment.vendor', { label: 'Joint marketing', amount: 18000 }),
      line('v2', 'investment.vendor', { label: 'Joint marketing', removed: true, ...REASONS }),
      line('v2', 'period.quarterEnd', { label: 'Quarter-end', kind: 'Date', date: '2018-01-15', ...REASONS }),
    ],
  });

  const rows = [...(await show(plan)).querySelectorAll('tbody tr')].map((row) =>
    texts(row, 'td').slice(0, 2),
  );

  expect(rows).toEqual(
    expect.arrayContaining([
      ['$18,000', 'Taken out'],
      ['–', 'Jan 15'],
    ]),
  );
});

describe('somebody at the partner who does not sign', () => {
  test('offers and withdraws, and learns who signs', async () => {
    const plan = offeredPlan();
    const me = { ...plan.me, side: 'partner', isVendor: false, signs: false };
    const root = await show({ ...plan, me });

    expect(button(root, 'sign')).toBeNull();
    expect(root.querySelector('c-role-needed').role).toBe('Executive');
    expect(root.textContent).not.toContain('You still have to sign');
  });

  test('is told nothing of it in a draft', async () => {
    const plan = changingPlan();
    const root = await show({ ...plan, me: { ...plan.me, side: 'partner', signs: false } });

    expect(root.querySelector('c-role-needed')).toBeNull();
    expect(button(root, 'offer')).not.toBeNull();
  });
});
