import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import CustomerList from 'c/customerList';
import {
  button,
  find,
  findAll,
  mount,
  planOf,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

const PASTED =
  'Name\tWebsite\nAlder Foods\talder.example\nBeacon Health\tbeacon.example\nAlder Foods Ltd\talder.example\n12345\t';

const list = (more) => ({
  id: 'L1',
  status: 'Matched',
  rowCount: 200,
  knownCount: 84,
  newCount: 100,
  unclearCount: 3,
  repeatedCount: 12,
  rejectedCount: 1,
  problems: null,
  partnerAgreedAt: null,
  vendorAgreedAt: null,
  failureReason: null,
  ...more,
});

async function show({ lists = [], me, ...properties } = {}) {
  const element = mount(createElement('c-customer-list', { is: CustomerList }), {
    plan: planOf({ lists, ...(me && { me }) }),
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

async function paste(element, text) {
  const area = find(element, 'lightning-textarea');
  area.value = text;
  area.dispatchEvent(new CustomEvent('change'));
  await settle();
}

const VENDOR = { id: 'USER', side: 'vendor', isVendor: true };
const READER = { id: 'USER', side: null, isVendor: true };

beforeEach(() => jest.useFakeTimers().setSystemTime(new Date('2017-11-15T12:00:00Z')));

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('a pasted list', () => {
  test('is counted before it is sent', async () => {
    const element = await show();
    await paste(element, PASTED);
    const words = textOf(element);

    expect(words).toContain('2 customers read');
    expect(words).toContain('Read as name and domain.');
    expect(words).toContain('Repeated lines: 1. Each customer counts once.');
    expect(words).toContain('Line 5: not a name');
  });

  test('that holds nothing cannot be sent', async () => {
    const element = await show();
    await paste(element, '12345\n67890');

    expect(button(element, 'Compare the list').disabled).toBe(true);
    expect(textOf(element)).toContain('No customer could be read.');
  });

  test.each([
    ['the partner', undefined, 'fromPartner'],
    ['the vendor', VENDOR, 'fromVendor'],
  ])('of %s is sent for that side alone', async (_, me, field) => {
    const element = await show({ me });
    const reread = jest.fn();
    element.addEventListener('planreread', reread);
    await paste(element, PASTED);
    button(element, 'Compare the list').click();
    await settle();

    expect(element.store.create).toHaveBeenCalledWith('list', {
      listKey: `PLAN:${Date.now()}`,
      status: 'Requested',
      [field]: PASTED,
    });
    expect(reread).toHaveBeenCalled();
  });

  test('that the org refused stays pasted', async () => {
    const store = storeOf({
      create: jest.fn(async () => ({ status: 'failed', id: null, reason: 'Not now.' })),
    });
    const element = await show({ store });
    await paste(element, PASTED);
    button(element, 'Compare the list').click();
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('Not now.');
    expect(find(element, 'lightning-textarea').value).toBe(PASTED);
  });
});

describe('while the service is at work', () => {
  test('the plan is asked again now and then', async () => {
    const element = await show({ lists: [list({ status: 'Requested' })] });
    const reread = jest.fn();
    element.addEventListener('planreread', reread);
    expect(textOf(element)).toContain('The list is being compared');

    await jest.advanceTimersByTimeAsync(5100);
    expect(reread).toHaveBeenCalledTimes(2);
  });

  test('asking ends when the counts are there', async () => {
    const element = await show({ lists: [list({ status: 'Requested' })] });
    const reread = jest.fn();
    element.addEventListener('planreread', reread);
    element.plan = planOf({ lists: [list()] });
    await jest.advanceTimersByTimeAsync(120000);

    expect(reread).toHaveBeenCalledTimes(1);
    expect(textOf(element)).toContain('200 lines compared');
  });

  test('asking ends after some minutes, and can be begun again', async () => {
    const element = await show({ lists: [list({ status: 'Requested' })] });
    await jest.advanceTimersByTimeAsync(180000);

    expect(button(element, 'Look again')).toBeDefined();
  });
});

describe('the counts', () => {
  test('come before any name', async () => {
    const element = await show({ lists: [list()] });
    const counts = findAll(element, 'dl > div').map(
      (each) =>
        `${each.querySelector('dt').firstChild.textContent.trim()} ${each.querySelector('dd').textContent}`,
    );

    expect(counts).toEqual(['Known to both 84', 'New 100', 'Unclear 3', 'Repeated 12', 'Not used 1']);
  });

  test('leave out what did not happen', async () => {
    const element = await show({ lists: [list({ unclearCount: 0, repeatedCount: 0, rejectedCount: 0 })] });

    expect(findAll(element, 'dl > div')).toHaveLength(2);
  });

  test.each([
    ['partner', undefined],
    ['vendor', VENDOR],
  ])('are agreed to by the %s for oneself, now', async (side, me) => {
    const element = await show({ lists: [list()], me });
    button(element, 'Agree to share names').click();
    await settle();

    expect(element.store.save).toHaveBeenCalledWith('L1', {
      [`${side}AgreedBy`]: 'USER',
      [`${side}AgreedAt`]: '2017-11-15T12:00:00.000Z',
    });
  });

  test('wait for the other side', async () => {
    const element = await show({ lists: [list({ partnerAgreedAt: '2017-11-15T10:42:00.000Z' })] });

    expect(button(element, 'Agree to share names')).toBeUndefined();
    expect(textOf(element)).toContain('Waiting for Northbeam to agree.');
    expect(textOf(element)).toContain('Not agreed yet');
  });

  test('are agreed to by nobody who only reads', async () => {
    const element = await show({ lists: [list()], me: READER, locked: true });

    expect(button(element, 'Agree to share names')).toBeUndefined();
    expect(textOf(element)).toContain('Those who sign the plan agree');
  });
});

describe('the end', () => {
  test('is customers in the grid, and room for another list', async () => {
    const element = await show({ lists: [list({ status: 'Shared' })] });
    expect(textOf(element)).toContain('184 customers are in the grid');

    button(element, 'Paste another list').click();
    await settle();
    expect(find(element, 'lightning-textarea')).not.toBeNull();
  });

  test('may be a reason why it did not work', async () => {
    const element = await show({
      lists: [list({ status: 'Failed', failureReason: 'No line could be read.' })],
    });

    expect(find(element, '[role="alert"]').textContent).toContain('No line could be read.');
    expect(button(element, 'Paste the list again')).toBeDefined();
  });
});
