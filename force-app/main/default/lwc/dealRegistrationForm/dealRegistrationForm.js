import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { addWorkingDays } from 'c/days';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill, together } from 'c/format';
import { ownDuplicate } from 'c/registeredBefore';
import { LABELS } from './labels.js';
import { customersFor, readOffer } from './offer.js';
import { OFFER } from './query.js';
import { register } from './send.js';

const OTHER = 'other';
const OFFERED = 5;
/** What the service promises; see Answer_By__c. */
const WORKING_DAYS_TO_ANSWER = 2;

const EMPTY = {
  customer: '',
  domain: '',
  country: '',
  product: '',
  otherProduct: '',
  amount: '',
  close: '',
  ledBy: 'Partner',
  stage: LABELS.firstTalks,
  needs: '',
};

/**
 * Registers a deal in two minutes. What the plan knows is offered and filled in; what is registered already is said
 * before anything is sent.
 * @fires sent with { id, message }
 * @fires close
 * @fires reread when something that was registered meanwhile may be in the way
 */
export default class DealRegistrationForm extends LightningElement {
  /** @type {Record<string, any>} */
  @api partner;
  /** All that the partner has registered. @type {Record<string, any>[]} */
  @api registrations = [];
  @api reader;

  labels = LABELS;
  query = OFFER;
  /** @type {import('./offer.js').Offer | undefined} */
  offer;
  isUnread = false;
  typed = { ...EMPTY };
  /** The planned deal that fields were filled in from. */
  planned = null;
  isFilledIn = false;
  showsMissing = false;
  problem = '';
  isBusy = false;
  hasFocused = false;
  /** One form makes one registration, however often it is sent. */
  key = `form:${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors }) {
    if (data) this.offer = readOffer(data);
    this.isUnread = !data && Boolean(errors?.length);
  }

  renderedCallback() {
    if (this.hasFocused || this.isLoading) return;
    this.hasFocused = true;
    this.template.querySelector('lightning-input')?.focus();
  }

  get variables() {
    return { partnerId: this.partner.id };
  }

  get isLoading() {
    return !this.offer && !this.isUnread;
  }

  get isReady() {
    return !this.isLoading;
  }

  get offered() {
    const { customer } = this.typed;
    const found = customersFor(this.offer, customer, OFFERED);
    if (found.length === 1 && found[0].name === customer) return [];
    return found.map(({ name, planned }) => ({
      name,
      note: planned.length > 0 ? fill(LABELS.planned, together(planned.map((each) => each.productName))) : '',
      takes: fill(LABELS.takes, name),
    }));
  }

  get hasOffered() {
    return this.offered.length > 0;
  }

  get products() {
    return [
      ...(this.offer?.products ?? []).map(({ key, name }) => ({ value: key, label: name })),
      { value: OTHER, label: LABELS.otherProduct },
    ];
  }

  get hasProducts() {
    return (this.offer?.products ?? []).length > 0;
  }

  /** Where no plan names products, or none of them is it. */
  get typesProduct() {
    return !this.hasProducts || this.typed.product === OTHER;
  }

  get product() {
    const { product, otherProduct } = this.typed;
    if (this.typesProduct) return { key: '', name: otherProduct.trim() };
    const found = (this.offer?.products ?? []).find(({ key }) => key === product);
    return { key: found?.key ?? '', name: found?.name ?? '' };
  }

  get amountLabel() {
    return fill(LABELS.value, this.reader.currency);
  }

  get leaders() {
    return [
      { value: 'Partner', label: this.reader.partner },
      { value: 'Vendor', label: this.reader.firm },
    ];
  }

  get stages() {
    return [LABELS.firstTalks, LABELS.demo, LABELS.quote].map((label) => ({ value: label, label }));
  }

  get steps() {
    const { answers, firm, isVendor, partner, today } = this.reader;
    const day = dayAndMonth(addWorkingDays(today, WORKING_DAYS_TO_ANSWER));
    return [
      fill(LABELS.checked, firm),
      fill(LABELS.answers, answers, day),
      isVendor ? fill(LABELS.keptVendor, partner) : LABELS.kept,
    ];
  }

  /** The partner's own registrations are compared here, so that nobody waits two days to hear of their own deal. */
  get duplicate() {
    const { key, name } = this.product;
    const { customer, domain, country } = this.typed;
    if (!customer.trim() || !name) return null;
    const same = (text) => (text ?? '').trim().toLowerCase() === name.toLowerCase();
    const ofProduct = this.registrations.filter(
      (each) => (key && each.productKey === key) || same(each.product),
    );
    return (
      ownDuplicate(ofProduct, { name: customer, domain: domain || null, country: country || null }) ?? null
    );
  }

  get duplicateWords() {
    if (!this.duplicate) return '';
    const { customerName, submittedAt } = this.duplicate;
    const day = submittedAt ? dayAndMonth(submittedAt.slice(0, 10)) : '–';
    const words = this.reader.isVendor ? LABELS.duplicateVendor : LABELS.duplicate;
    return fill(words, this.product.name, customerName, day);
  }

  get missing() {
    const { customer, domain, country, close } = this.typed;
    return [
      !customer.trim() && LABELS.customer,
      !domain.trim() && !country.trim() && LABELS.domain,
      !this.product.name && LABELS.product,
      !close && LABELS.close,
    ].filter(Boolean);
  }

  get missingWords() {
    return this.showsMissing && this.missing.length > 0 ? fill(LABELS.missing, together(this.missing)) : '';
  }

  get isOff() {
    return this.isBusy || Boolean(this.duplicate);
  }

  handleChange({ target }) {
    this.type({ [target.name]: target.value ?? '' });
  }

  handleProduct({ detail }) {
    this.type({ product: detail.value });
    const customer = this.offer?.customers.find(({ name }) => name === this.typed.customer);
    this.takePlanned(customer?.planned.find(({ productKey }) => productKey === detail.value));
  }

  handleLeader({ detail }) {
    this.type({ ledBy: detail.value });
  }

  handleStage({ detail }) {
    this.type({ stage: detail.value });
  }

  type(changes) {
    this.typed = { ...this.typed, ...changes };
    this.problem = '';
  }

  /** A customer of the plan brings what is known of it, and the deal that is planned with it. */
  takeCustomer({ currentTarget }) {
    const customer = this.offer.customers.find(({ name }) => name === currentTarget.dataset.name);
    this.type({
      customer: customer.name,
      domain: customer.domain ?? '',
      country: customer.country ?? '',
    });
    this.isFilledIn = true;
    this.planned = null;
    if (customer.planned.length === 1) this.takePlanned(customer.planned[0]);
    this.template.querySelector('[data-name="domain"]')?.focus();
    // The field was left blank for the button; it is not once it is drawn again.
    Promise.resolve().then(() => this.template.querySelector('lightning-input')?.reportValidity?.());
  }

  takePlanned(planned) {
    this.planned = planned ?? null;
    if (!planned) return;
    const isOffered = this.offer.products.some(({ key }) => key === planned.productKey);
    this.type({
      ...(isOffered
        ? { product: planned.productKey }
        : { product: OTHER, otherProduct: planned.productName ?? '' }),
      amount: planned.amount ?? this.typed.amount,
      ledBy: planned.ledBy === 'Vendor' ? 'Vendor' : 'Partner',
      needs: this.typed.needs || (planned.strategy ?? ''),
    });
    this.isFilledIn = true;
  }

  handleClose() {
    this.dispatchEvent(new CustomEvent('close'));
  }

  async handleSend() {
    if (this.isOff) return;
    const inputs = [...this.template.querySelectorAll('lightning-input, lightning-textarea')];
    const areValid = inputs.filter((input) => input.reportValidity?.() === false).length === 0;
    this.showsMissing = true;
    if (!areValid || this.missing.length > 0) {
      this.problem = this.missing.length > 0 ? '' : LABELS.wrong;
      return;
    }
    this.isBusy = true;
    try {
      const id = await register(this.deal, this.planned, this.reader.currency);
      const words = this.typed.stage === LABELS.firstTalks ? LABELS.sentEarly : LABELS.sent;
      const message = fill(words, this.typed.customer);
      this.dispatchEvent(new CustomEvent('sent', { detail: { id, message } }));
    } catch (error) {
      this.problem = [reasonOf(error), LABELS.keptTyped].filter(Boolean).join(' ');
      this.dispatchEvent(new CustomEvent('reread'));
    }
    this.isBusy = false;
  }

  get deal() {
    const { customer, domain, country, amount, close, ledBy, stage, needs } = this.typed;
    return {
      key: this.planned ? `planned:${this.planned.id}` : this.key,
      partnerId: this.partner.id,
      customer: customer.trim(),
      domain: domain.trim(),
      country: country.trim(),
      product: this.product.name,
      productKey: this.product.key,
      amount: amount === '' ? null : Number(amount),
      close,
      ledBy,
      stage,
      needs: needs.trim().slice(0, 255),
    };
  }
}
