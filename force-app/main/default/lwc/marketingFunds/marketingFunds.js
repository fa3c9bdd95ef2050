import { api, LightningElement } from 'lwc';

/** The funds of a partner beside its marketing plan: what was asked for, what is left, what can be claimed. */
export default class MarketingFunds extends LightningElement {
  /** The partner's account. */
  @api recordId;

  /** Asks the org again, such as after funds were asked for above. */
  @api
  reread() {
    const parts = [...this.template.querySelectorAll('.part')];
    return Promise.all(parts.map((part) => part.reread().catch(() => undefined)));
  }

  /** What one part wrote, the others show too. */
  handleWritten({ target }) {
    const others = [...this.template.querySelectorAll('.part')].filter((part) => part !== target);
    for (const part of others) part.reread().catch(() => undefined);
  }
}
