import { api, LightningElement } from 'lwc';
import customer from '@salesforce/label/c.WhiteSpace_Customer';
import toWin from '@salesforce/label/c.WhiteSpace_ToWin';
import { target } from './keys.js';

/**
 * Customers by products as a grid: Tab comes to one place of it, the arrow keys go on from there.
 * @fires choose with { item, byKeyboard } when a customer or a cell is pressed
 * @fires more with { block }
 */
export default class WhiteSpaceTable extends LightningElement {
  @api caption;
  /** @type {{ key: string, name: string, total: string }[]} */
  @api columns = [];
  /** Blocks of rows that are ready to be shown; see the grid's view. */
  @api blocks = [];
  @api grandTotal;

  labels = { customer, toWin };
  /** The place that Tab comes to. */
  reachable;

  renderedCallback() {
    this.makeReachable(this.itemAt(this.reachable) ?? this.itemAt(this.pressed) ?? this.rows[0]?.[0]);
  }

  get span() {
    return this.columns.length + 2;
  }

  /** Takes the keyboard to a customer or a cell. */
  @api
  focusItem(item) {
    this.itemAt(item)?.focus();
  }

  get pressed() {
    return this.template.querySelector('[aria-pressed="true"]')?.dataset.item;
  }

  /** Everything that can be come to, row by row, as it stands on the page. */
  get rows() {
    return [...this.template.querySelectorAll('tr[data-row]')].map((row) => [
      ...row.querySelectorAll('[data-item]'),
    ]);
  }

  itemAt(item) {
    return item ? this.rows.flat().find(({ dataset }) => dataset.item === item) : undefined;
  }

  /** Straight on the elements: a grid of hundreds of cells is not drawn anew for a step. */
  makeReachable(element) {
    if (!element) return;
    const before = this.template.querySelector('[data-item][tabindex="0"]');
    if (before && before !== element) before.setAttribute('tabindex', '-1');
    element.setAttribute('tabindex', '0');
    this.reachable = element.dataset.item;
  }

  handleFocus(event) {
    this.makeReachable(event.target.closest('[data-item]'));
  }

  handleKey(event) {
    const element = event.target.closest('[data-item]');
    if (!element) return;
    if (element.localName === 'td' && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.choose(element, true);
      return;
    }
    const next = target(this.rows, element, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView?.({ block: 'nearest' });
  }

  handleClick(event) {
    const { more } = event.target.dataset;
    if (more) this.dispatchEvent(new CustomEvent('more', { detail: { block: more } }));
    const element = event.target.closest('[data-item]');
    // A press of Enter or the space bar comes as a click without a button.
    if (element) this.choose(element, event.detail === 0);
  }

  choose({ dataset: { item } }, byKeyboard) {
    this.dispatchEvent(new CustomEvent('choose', { detail: { item, byKeyboard } }));
  }
}
