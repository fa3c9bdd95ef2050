import { LightningElement, wire } from 'lwc';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import ACCOUNT from '@salesforce/schema/Account';
import { canAsk } from 'c/recordCurrency';

/** Nothing to see: asks the org whether records have a currency, once somebody is about to make one. */
export default class CurrencyProbe extends LightningElement {
  /** Whatever everybody may read will do. Not set until asked, so that a page is not held up by it. */
  object;

  @wire(getObjectInfo, { objectApiName: '$object' })
  receive({ data, error }) {
    if (data || error) this.answer?.(Boolean(data?.fields?.CurrencyIsoCode));
  }

  connectedCallback() {
    this.takeBack = canAsk(
      () =>
        new Promise((resolve) => {
          this.answer = resolve;
          this.object = ACCOUNT;
        }),
    );
  }

  disconnectedCallback() {
    this.answer?.(undefined);
    this.takeBack();
  }
}
