import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { all, settled } from '../../camHome/__tests__/seen';
import { answerOf } from './answer';

export const refresh = jest.fn().mockResolvedValue();

/** The screen with an answer; without one it waits. */
export async function open(PartnerPeople, given) {
  const element = createElement('c-partner-people', { is: PartnerPeople });
  Object.assign(element, { recordId: '001P', vendorName: 'Northbeam' });
  document.body.append(element);
  if (given) graphql.emit(answerOf(given), undefined, refresh);
  await settled();
  return element.shadowRoot;
}

export async function press(root, name) {
  all(root, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).trim() === name)
    .click();
  await settled();
}

/** The row of a person. */
export function rowOf(root, name) {
  return all(root, 'c-person-roles').find(({ person }) => person.name === name).shadowRoot;
}

export const names = (root) =>
  all(root, 'lightning-button, button').map((each) => (each.label ?? each.textContent).trim());
