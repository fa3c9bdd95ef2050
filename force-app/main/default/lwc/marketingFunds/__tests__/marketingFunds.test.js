import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { settled } from '../../camHome/__tests__/seen';
import MarketingFunds from 'c/marketingFunds';

afterEach(() => document.body.replaceChildren());

async function show() {
  const element = createElement('c-marketing-funds', { is: MarketingFunds });
  element.recordId = '001P';
  document.body.append(element);
  await settled();
  const parts = [...element.shadowRoot.querySelectorAll('.part')];
  const asked = parts.map((part) => {
    const reread = jest.fn().mockResolvedValue(undefined);
    Object.defineProperty(part, 'reread', { value: reread });
    return reread;
  });
  return { element, parts, asked };
}

test('what one part writes the others ask for again, and the page hears of it', async () => {
  const { element, parts, asked } = await show();
  const heard = jest.fn();
  element.addEventListener('planreread', heard);
  parts[0].dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));

  expect(asked.map((reread) => reread.mock.calls.length)).toEqual([0, 1, 1]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('all of them ask again when funds were asked for elsewhere, even if one cannot', async () => {
  const { element, asked } = await show();
  asked[1].mockRejectedValue(new Error('The org is closed.'));
  await element.reread();

  expect(asked.every((reread) => reread.mock.calls.length === 1)).toBe(true);
});
