import { api, LightningElement } from 'lwc';
import chosenIs from '@salesforce/label/c.WhiteSpace_Chosen';
import found from '@salesforce/label/c.WhiteSpace_Found';
import listUnderway from '@salesforce/label/c.WhiteSpace_ListUnderway';
import noneFound from '@salesforce/label/c.WhiteSpace_NoneFound';
import pasteList from '@salesforce/label/c.WhiteSpace_PasteList';
import productsAre from '@salesforce/label/c.WhiteSpace_ProductsAre';
import { fill } from 'c/format';
import { Sized } from 'c/sized';
import { blocksOf, customerItem, STEP, totalText } from './gridView.js';
import { LABELS } from './labels.js';
import { narrow } from './narrow.js';
import { productOptions, stateOptions } from './options.js';

/** Below it the grid shows cells without tools. */
const LONG = 8;
/** In pixels; narrower than this the products come in groups. */
const NARROW = 640;
const PRODUCTS_ON_A_PHONE = 5;

const ADDING = 'add a customer';
const LISTING = 'paste a list';
const SHARED = 'Shared';

/**
 * Where the next deals are: customers by products, and beside them whatever was chosen.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 */
export default class WhiteSpaceGrid extends Sized(LightningElement) {
  @api store;
  @api locked = false;

  labels = LABELS;
  model;
  /** Item of the table, or what is being added. */
  chosen = null;
  search = '';
  state = '';
  product = '';
  limits = { existing: STEP, newCustomers: STEP };
  firstProduct = 0;
  paneWantsFocus = false;

  @api
  get plan() {
    return this.model;
  }
  set plan(plan) {
    this.model = plan;
    this.chosen ??= this.suggestion;
  }

  /** @returns {import('c/whiteSpace').Grid} */
  get grid() {
    return this.model.grid;
  }

  /** Shows the first cell that waits for somebody: what the goal bar's link asks for. */
  @api
  focus() {
    this.template.querySelector('h2')?.focus();
  }

  renderedCallback() {
    super.renderedCallback();
    if (!this.paneWantsFocus) return;
    const pane = this.template.querySelector('[data-pane]');
    if (!pane) return;
    this.paneWantsFocus = false;
    pane.focus();
    if (this.isNarrow) pane.scrollIntoView?.({ block: 'start' });
  }

  /** A planned deal that nobody leads, else what is planned, else what is open. */
  get suggestion() {
    const cells = this.allRows.flatMap((row) => row.cells);
    const planned = cells.filter(({ state }) => state === 'Planned');
    const first =
      planned.find(({ leader }) => leader === 'Nobody yet') ??
      planned[0] ??
      cells.find(({ state }) => state === 'Open');
    return first?.key ?? null;
  }

  get allRows() {
    return [...this.grid.existing.rows, ...this.grid.newCustomers.rows];
  }

  get hasFailed() {
    return this.model.failed.has('customer') || this.model.failed.has('planned');
  }

  get hasGrid() {
    return !this.hasFailed && this.allRows.length > 0;
  }

  get hasNoProducts() {
    return this.grid.columns.length === 0;
  }

  get isLong() {
    return this.allRows.length > LONG;
  }

  get isNarrowed() {
    return Boolean(this.search || this.state || this.product);
  }

  get found() {
    return narrow(this.grid, this);
  }

  get foundWords() {
    if (!this.isNarrowed) return '';
    const { found: count } = this.found;
    return count === 0 ? noneFound : fill(found, count, this.allRows.length);
  }

  get foundClass() {
    return this.isNarrowed ? 'found small muted' : 'slds-assistive-text';
  }

  get stateOptions() {
    return stateOptions(this.state);
  }

  get productOptions() {
    return productOptions(this.grid.columns, this.product);
  }

  get isNarrow() {
    return this.width > 0 && this.width < NARROW;
  }

  get isPaged() {
    return this.isNarrow && this.grid.columns.length > PRODUCTS_ON_A_PHONE;
  }

  /** On a phone five products are shown at a time, the last five without a hole. */
  get shownColumns() {
    const { columns } = this.grid;
    return this.isPaged ? columns.slice(this.firstProduct, this.firstProduct + PRODUCTS_ON_A_PHONE) : columns;
  }

  get lastFirst() {
    return this.grid.columns.length - PRODUCTS_ON_A_PHONE;
  }

  get isFirstProducts() {
    return this.firstProduct === 0;
  }

  get isLastProducts() {
    return this.firstProduct >= this.lastFirst;
  }

  get productWords() {
    const from = this.firstProduct;
    return fill(productsAre, from + 1, from + PRODUCTS_ON_A_PHONE, this.grid.columns.length);
  }

  get columnCount() {
    return `--columns: ${Math.max(1, this.shownColumns.length)}`;
  }

  get columns() {
    return this.shownColumns.map(({ key, name, sums }) => ({
      key,
      name,
      total: totalText(sums.total, this.model.currency),
    }));
  }

  get blocks() {
    const { existing, newCustomers } = this.found;
    return blocksOf(this.grid, {
      existing,
      newCustomers,
      limits: this.limits,
      columns: new Set(this.shownColumns.map(({ key }) => key)),
      currency: this.model.currency,
      chosen: this.chosen,
      firms: this.model.firms,
    });
  }

  get grandTotal() {
    return totalText(this.grid.sums.total, this.model.currency);
  }

  get partnerLetter() {
    return this.model.firms.partner.letter;
  }

  get vendorLetter() {
    return this.model.firms.vendor.letter;
  }

  get canAdd() {
    return !this.locked && !this.hasFailed;
  }

  /** A list that still needs somebody is named by what it needs. */
  get listLabel() {
    const [newest] = this.model.lists;
    return newest && newest.status !== SHARED ? listUnderway : pasteList;
  }

  get chosenCell() {
    const cell = this.allRows.flatMap(({ cells }) => cells).find(({ key }) => key === this.chosen);
    if (!cell) return null;
    return {
      cell,
      customer: this.model.customers.find(({ id }) => id === cell.customerId),
      product: this.grid.columns.find(({ key }) => key === cell.productKey),
    };
  }

  /** Null while a new one is being added. */
  get chosenCustomer() {
    return this.model.customers.find(({ id }) => customerItem(id) === this.chosen) ?? null;
  }

  /** A pane of its own for each cell and customer, so that nothing typed in one is left in the next. */
  get chosenCells() {
    return [this.chosenCell].filter(Boolean);
  }

  get chosenCustomers() {
    const customer = this.chosenCustomer;
    return customer || this.chosen === ADDING ? [{ key: this.chosen, customer }] : [];
  }

  get hasNothingChosen() {
    return !this.chosenCell && this.chosenCustomers.length === 0 && !this.showsList;
  }

  get showsList() {
    return this.chosen === LISTING;
  }

  get showsBack() {
    return this.isNarrow && Boolean(this.chosen);
  }

  get sideLabel() {
    const { chosenCell, chosenCustomer } = this;
    const name = chosenCell
      ? `${chosenCell.customer.name}, ${chosenCell.product.name}`
      : (chosenCustomer?.name ?? { [ADDING]: LABELS.addCustomer, [LISTING]: pasteList }[this.chosen]);
    return fill(chosenIs, name ?? '–');
  }

  handleFind(event) {
    this.search = event.target.value;
    this.limits = { existing: STEP, newCustomers: STEP };
  }

  handleFilter({ target: { dataset, value } }) {
    this[dataset.name] = value;
    this.limits = { existing: STEP, newCustomers: STEP };
  }

  handleShowAll() {
    this.search = '';
    this.state = '';
    this.product = '';
  }

  handleMore({ detail: { block } }) {
    this.limits = { ...this.limits, [block]: this.limits[block] + STEP };
  }

  handleProductsBack() {
    this.firstProduct = Math.max(0, this.firstProduct - PRODUCTS_ON_A_PHONE);
  }

  handleProductsOn() {
    this.firstProduct = Math.min(this.lastFirst, this.firstProduct + PRODUCTS_ON_A_PHONE);
  }

  /** By mouse the focus stays where it is, so that the arrow keys go on from there. */
  handleChoose({ detail: { item, byKeyboard } }) {
    this.chosen = item;
    this.paneWantsFocus = byKeyboard || this.isNarrow;
  }

  handleAdd() {
    this.choose(ADDING);
  }

  handleList() {
    this.choose(LISTING);
  }

  /** The new customer's row is shown, whatever was looked for. */
  handleAdded({ detail: { id } }) {
    this.handleShowAll();
    this.chosen = customerItem(id);
  }

  handleClose() {
    this.handleBack();
    this.chosen = this.suggestion;
  }

  handlePaneKey(event) {
    if (event.key === 'Escape' && !event.defaultPrevented) this.handleBack();
  }

  handleBack() {
    const table = this.template.querySelector('c-white-space-table');
    if (table) table.focusItem(this.chosen);
    else this.focus();
  }

  handleReread() {
    this.dispatchEvent(new CustomEvent('planreread', { bubbles: true, composed: true }));
  }

  choose(item) {
    this.chosen = item;
    this.paneWantsFocus = true;
  }
}
