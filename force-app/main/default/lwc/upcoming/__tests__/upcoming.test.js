import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { all, textOf } from '../../camHome/__tests__/seen';

let Upcoming;

beforeAll(async () => {
  Upcoming = (await import('c/upcoming')).default;
});

afterEach(() => document.body.replaceChildren());

const step = (id, date, changes = {}) => ({
  ...{
    id,
    date,
    kind: 'action',
    partnerId: '001A',
    partnerName: 'Acme',
    subject: id,
    side: 'Vendor',
    deckReady: false,
  },
  ...changes,
});

function show(steps, events = []) {
  const element = createElement('c-upcoming', { is: Upcoming });
  document.body.append(Object.assign(element, { steps, events, asOf: '2017-11-15' }));
  return element;
}

const shown = (element) => all(element.shadowRoot, 'li').map(textOf);

test('the week begins with today and ends with the seventh day', () => {
  const element = show([
    step('First', '2017-11-15'),
    step('Last', '2017-11-22'),
    step('Beyond', '2017-11-23'),
  ]);

  expect(shown(element)).toEqual(['Nov 15 First Acme Vendor action', 'Nov 22 Last Acme Vendor action']);
});

test('of what is late, the latest three come first', () => {
  const late = ['2017-10-01', '2017-11-01', '2017-11-02', '2017-11-03'].map((day) => step(day, day));

  expect(shown(show([...late, step('Now', '2017-11-16')]))).toEqual([
    'Nov 1 2017-11-01 Acme Late · Vendor action',
    'Nov 2 2017-11-02 Acme Late · Vendor action',
    'Nov 3 2017-11-03 Acme Late · Vendor action',
    'Nov 16 Now Acme Vendor action',
  ]);
});

test.each([
  [true, 'Nov 20 QBR Acme Deck ready'],
  [false, 'Nov 20 QBR Acme No deck yet'],
])('a meeting says whether its deck is ready: %s', (deckReady, text) => {
  const review = step('r', '2017-11-20', { kind: 'review', subject: null, side: null, deckReady });

  expect(shown(show([review]))).toEqual([text]);
});

test.each([
  [[step('Far', '2017-11-28')], 'Nothing is due before Nov 28.'],
  [[], 'Nothing is due.'],
])('an empty week says what is next (%#)', (steps, text) => {
  expect(textOf(show(steps).shadowRoot)).toContain(text);
});

test('what could not be read can be asked for again', () => {
  const element = show(undefined);
  const tryAgain = jest.fn();
  element.addEventListener('tryagain', tryAgain);
  all(element.shadowRoot, 'lightning-button')[0].click();

  expect(textOf(element.shadowRoot)).toContain('Actions and meetings could not be read.');
  expect(tryAgain).toHaveBeenCalledTimes(1);
});

const event = (kind, date, about = null) => ({
  ...{ id: `${kind} ${date}`, kind, date, about, partnerId: '001A', partnerName: 'Acme' },
});

test('certificates that end within the week stand between what was agreed', () => {
  const certificates = [
    event('certificate', '2017-11-17', 'Dana Novak'),
    event('certificate', '2017-11-23', 'Tom Becker'),
  ];

  expect(shown(show([step('Call', '2017-11-16'), step('Visit', '2017-11-20')], certificates))).toEqual([
    'Nov 16 Call Acme Vendor action',
    'Nov 17 Certificate ends Acme Dana Novak',
    'Nov 20 Visit Acme Vendor action',
  ]);
});

test('registrations that wait are for today, the three that have waited longest', () => {
  const days = ['2017-11-01', '2017-11-02', '2017-11-03', '2017-11-04'];
  const registrations = days.map((day) => event('registration', day, 'Konex'));

  expect(shown(show([], registrations))).toEqual([
    'Nov 15 Decide a registration Acme Konex · waiting since Nov 1',
    'Nov 15 Decide a registration Acme Konex · waiting since Nov 2',
    'Nov 15 Decide a registration Acme Konex · waiting since Nov 3',
  ]);
});
