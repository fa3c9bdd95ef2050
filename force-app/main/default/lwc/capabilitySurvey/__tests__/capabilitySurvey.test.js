import { createElement } from 'lwc';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import CapabilitySurvey from 'c/capabilitySurvey';
import { answer, PARTNER, questionnaire, round } from '../../capabilityScores/__tests__/questionnaire.js';

jest.mock('@salesforce/label/c.Capabilities_ScoreWords', () => ({ default: '{0} {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.Capabilities_KeptFrom', () => ({ default: 'Kept from {0}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.Capabilities_Changed', () => ({ default: 'Changed, {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.Capabilities_Next', () => ({ default: 'Next: {0}' }), { virtual: true });

const EARLIER = round({
  id: 'R1',
  number: 1,
  isCompleted: true,
  completedOn: '2017-08-19',
  answers: { demo: answer('b'), proof: answer('b', '2017-03-02'), services: answer(['install']) },
});

function show(properties = {}) {
  const element = Object.assign(createElement('c-capability-survey', { is: CapabilitySurvey }), {
    partner: PARTNER,
    questionnaire: questionnaire(),
    round: round(),
    ...properties,
  });
  document.body.append(element);
  return element;
}

const settle = () => new Promise(process.nextTick);
/** In the survey and in the parts that it is made of. */
const findAll = ({ shadowRoot }, selector) => [
  ...shadowRoot.querySelectorAll(selector),
  ...[...shadowRoot.querySelectorAll('*')]
    .filter((each) => each.shadowRoot)
    .flatMap((each) => findAll(each, selector)),
];
const find = (element, selector) => findAll(element, selector)[0] ?? null;
const option = (element, key, value) => find(element, `input[data-key="${key}"][value="${value}"]`);
const button = (element, label) =>
  findAll(element, 'lightning-button').find((each) => each.label.startsWith(label));

async function choose(element, key, value, isOn = true) {
  const input = option(element, key, value);
  input.checked = isOn;
  input.dispatchEvent(new CustomEvent('change'));
  await settle();
}

beforeEach(() => {
  createRecord.mockImplementation(async () => ({ id: 'NEW' }));
  updateRecord.mockImplementation(async () => ({ lastModifiedDate: '2017-11-15T10:42:00.000Z' }));
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('the questions', () => {
  test('are native radios and checkboxes in named groups', () => {
    const element = show();

    expect(findAll(element, 'fieldset > legend').map((each) => each.textContent)).toEqual([
      '1. demo?',
      '2. proof?',
    ]);
    expect(findAll(element, '.option input[data-key="demo"]').map(({ type }) => type)).toEqual([
      'radio',
      'radio',
      'radio',
      'radio',
    ]);
  });

  test('start with what has to be asked, before what is kept', () => {
    const element = show({ earlier: EARLIER });

    expect(findAll(element, '.topic').map(({ dataset }) => dataset.key)).toEqual([
      'technical',
      'view',
      'delivery',
    ]);
  });

  test('show the answer that is kept, and ask the stale one again', () => {
    const element = show({ earlier: EARLIER });

    expect(option(element, 'demo', 'b').checked).toBe(true);
    expect(findAll(element, 'input[data-key="proof"]').some(({ checked }) => checked)).toBe(false);
    expect(findAll(element, '.tag').map((each) => each.textContent)).toEqual([
      'Kept from Aug 19',
      'c.Capabilities_Stale',
    ]);
  });
});

describe('an answer', () => {
  test('is saved at once, by the key of round and question', async () => {
    const element = show();
    await choose(element, 'demo', 'c');

    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Capability_Answer__c',
      fields: expect.objectContaining({
        Scorecard__c: 'R2',
        Question__c: 'Q-demo',
        Answer_Key__c: 'R2:demo',
        Choice__c: 'c',
        Not_Applicable__c: false,
        Kept_From__c: null,
      }),
    });
  });

  test('that is changed updates the record that it made', async () => {
    const element = show();
    await choose(element, 'demo', 'c');
    await choose(element, 'demo', 'd');

    expect(createRecord).toHaveBeenCalledTimes(1);
    expect(updateRecord.mock.calls[0][0].fields).toMatchObject({ Id: 'NEW', Choice__c: 'd' });
  });

  test('leaves the time of day to the org', async () => {
    const element = show();
    await choose(element, 'demo', 'c');

    expect(createRecord.mock.calls[0][0].fields).not.toHaveProperty('Answered_At__c');
  });

  test('moves the live score and says by how much', async () => {
    const element = show({ earlier: EARLIER });
    await choose(element, 'proof', 'd');
    await choose(element, 'demo', 'd');

    expect(find(element, '.figure').textContent).toBe('100');
    expect(find(element, '.tag.moved').textContent).toBe('Changed, +33');
  });

  test('of none of these takes the others away', async () => {
    const element = show();
    findAll(element, '.topic')[1].click();
    await settle();
    await choose(element, 'services', 'install');
    await choose(element, 'services', 'none');

    expect(updateRecord.mock.calls.at(-1)[0].fields.Choice__c).toBe('none');
  });

  test('that does not apply is saved as such and leaves the score', async () => {
    const element = show();
    await choose(element, 'demo', 'd');
    await choose(element, 'proof', 'not-applicable');

    expect(createRecord.mock.calls.at(-1)[0].fields).toMatchObject({
      Not_Applicable__c: true,
      Choice__c: null,
    });
    expect(find(element, '.figure').textContent).toBe('100');
  });

  test('that could not be saved stays on the screen, says why and is tried again', async () => {
    createRecord.mockRejectedValueOnce({ body: { message: 'No connection.' } });
    const element = show();
    await choose(element, 'demo', 'c');
    expect(find(element, '[role="alert"]').textContent).toContain('No connection.');
    expect(option(element, 'demo', 'c').checked).toBe(true);

    find(element, '[role="alert"] button').click();
    await settle();
    expect(createRecord).toHaveBeenCalledTimes(2);
    expect(find(element, '[role="alert"]')).toBeNull();
  });
});

describe('the live total', () => {
  /** Most of the weight was answered long ago, and is asked again. */
  const OLD = round({
    ...EARLIER,
    answers: {
      demo: answer('b'),
      proof: answer('d', '2017-03-02'),
      services: answer(['install'], '2017-03-02'),
    },
  });

  test('starts from last time, answers that have grown old included, and says so', () => {
    const element = show({ earlier: OLD });

    expect(find(element, '.all .strong').textContent).toBe('64');
    expect(find(element, '.older').textContent).toBe('c.Capabilities_OlderCount');
  });

  test('stays a score after one of several old answers is given anew', async () => {
    const element = show({ earlier: OLD });
    await choose(element, 'proof', 'a');

    expect(find(element, '.all .strong').textContent).toBe('39');
    expect(find(element, '.older').textContent).toBe('c.Capabilities_OlderCountOne');
  });

  test('of a first round says how much is answered until there is enough', async () => {
    const element = show();
    await choose(element, 'demo', 'd');

    expect(find(element, '.older').textContent).toBe('c.Capabilities_NotYetScored');
  });

  test('of the completed round leaves out what was not given anew', async () => {
    const element = show({ earlier: OLD });
    const completed = jest.fn();
    element.addEventListener('complete', ({ detail }) => completed(detail));
    findAll(element, '.topic').at(-1).click();
    await settle();
    button(element, 'c.Capabilities_Finish').click();
    await settle();
    await settle();

    expect(Object.keys(completed.mock.calls[0][0].answers)).toEqual(['demo']);
  });
});

describe('going on', () => {
  test('confirms what was kept on the page', async () => {
    const element = show({ earlier: EARLIER });
    await choose(element, 'proof', 'c');
    button(element, 'Next').click();
    await settle();

    expect(createRecord.mock.calls.at(-1)[0].fields).toMatchObject({
      Answer_Key__c: 'R2:demo',
      Choice__c: 'b',
      Kept_From__c: '2017-08-19',
    });
    expect(find(element, 'h1').textContent).toBe('Your view of us');
  });

  test('names the next topic and says where one is', () => {
    const element = show();

    expect(button(element, 'Next').label).toBe('Next: Delivery');
    expect(find(element, '[aria-current="step"]').dataset.key).toBe('technical');
  });

  test('to the end keeps the rest, completes the round and hands the answers over', async () => {
    const element = show({ earlier: EARLIER });
    const completed = jest.fn();
    element.addEventListener('complete', ({ detail }) => completed(detail));
    await choose(element, 'proof', 'c');
    findAll(element, 'lightning-button')
      .find(({ variant }) => variant === 'brand')
      .click();
    await settle();
    await settle();

    expect(createRecord.mock.calls.map(([{ fields }]) => fields.Answer_Key__c).sort()).toEqual([
      'R2:demo',
      'R2:proof',
      'R2:services',
    ]);
    expect(updateRecord.mock.calls.at(-1)[0].fields).toMatchObject({ Id: 'R2', Status__c: 'Completed' });
    expect(Object.keys(completed.mock.calls[0][0].answers).sort()).toEqual(['demo', 'proof', 'services']);
  });

  test('to the end completes the round at the time of the org, whatever the browser thinks', async () => {
    const element = show({ earlier: EARLIER });
    await choose(element, 'proof', 'c');
    findAll(element, 'lightning-button')
      .find(({ variant }) => variant === 'brand')
      .click();
    await settle();
    await settle();

    expect(updateRecord.mock.calls.at(-1)[0].fields.Completed_At__c).toBe('2017-11-15T10:42:00.000Z');
  });

  test('is not possible to the end while an answer could not be saved', async () => {
    const element = show({ earlier: EARLIER });
    await choose(element, 'proof', 'c');
    createRecord.mockRejectedValue({ body: { message: 'No connection.' } });
    findAll(element, 'lightning-button')
      .find(({ variant }) => variant === 'brand')
      .click();
    await settle();
    await settle();

    expect(updateRecord).not.toHaveBeenCalled();
    expect(find(element, '[role="alert"]').textContent).toContain('No connection.');
  });
});

describe('what only the vendor is asked', () => {
  const internal = {
    questions: [
      {
        id: 'I1',
        key: 'potential',
        name: 'Potential',
        text: 'Potential?',
        kind: 'Single',
        weight: 0,
        options: [{ key: 'a', label: 'Little' }],
      },
    ],
    answers: {},
  };

  test('comes last, counts in no score and is saved apart', async () => {
    const element = show({ internal });
    findAll(element, '.topic').at(-1).click();
    await settle();
    await choose(element, 'potential', 'a');

    expect(find(element, '.live')).toBeNull();
    expect(createRecord).toHaveBeenCalledWith({
      apiName: 'Capability_Internal_Answer__c',
      fields: expect.objectContaining({
        Partner__c: PARTNER.id,
        Answer_Key__c: 'R2:potential',
        Choice__c: 'a',
      }),
    });
  });

  test('is not there for a partner', () => {
    expect(findAll(show(), '.topic')).toHaveLength(3);
  });
});
