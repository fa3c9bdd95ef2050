import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import RoleNeeded from 'c/roleNeeded';
import { settled, textOf } from '../../camHome/__tests__/seen';
import { answerOf, CHAMPION, role, SELLER } from '../../partnerPeople/__tests__/answer';

afterEach(() => document.body.replaceChildren());

async function open(roleName, given) {
  const element = createElement('c-role-needed', { is: RoleNeeded });
  Object.assign(element, { recordId: '001P', role: roleName });
  document.body.append(element);
  if (given) graphql.emit(answerOf({ me: { Id: '005X', Name: 'Xenia', ContactId: '003X' }, ...given }));
  await settled();
  return textOf(element.shadowRoot);
}

test('says whose it is before anybody is known', async () => {
  expect(await open('Marketer')).toBe('Marketers plan marketing and ask for funds here.');
});

test.each([
  ['whoever does it', 'Seller', [CHAMPION, SELLER], 'Sellers register deals here. Ask Sam Sole.'],
  ['the champion', 'Marketer', [CHAMPION, SELLER], 'ask for funds here. Ask Tess Tall.'],
  ['the account manager', 'Executive', [SELLER], 'Executives sign for your firm. Ask Mary Moss.'],
  [
    'one of several',
    'Seller',
    [SELLER, role('R5', '003T', 'Seller')],
    'Ask one of them: Sam Sole, Tess Tall.',
  ],
])('names %s', async (_whom, roleName, roles, words) => {
  expect(await open(roleName, { roles })).toContain(words);
});
