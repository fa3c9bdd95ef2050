import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { behind } from '../../attention/__tests__/partner';
import { all, textOf } from '../../camHome/__tests__/seen';

let StartHere;

beforeAll(async () => {
  StartHere = (await import('c/startHere')).default;
});

afterEach(() => document.body.replaceChildren());

function show(partners) {
  const element = createElement('c-start-here', { is: StartHere });
  document.body.append(Object.assign(element, { partners, canPlan: true }));
  return element.shadowRoot;
}

test('each card has a name, the gap, and one action', () => {
  const action = {
    key: 'reviewDeals',
    label: 'Review deals',
    subject: 's',
    source: 's',
    icon: 'utility:preview',
  };
  const shown = show([behind(44097, { action })]);

  expect(textOf(shown)).toContain('Acme Group $44,097 behind');
  expect(all(shown, 'lightning-button').map(({ label }) => label)).toEqual(['Review deals']);
});

test('where nobody is behind, it says so', () => {
  expect(textOf(show([]))).toContain('No partner is behind pace.');
});
