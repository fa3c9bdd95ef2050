import { api, LightningElement } from 'lwc';

/** A circle for the partner, a square for the vendor, each with the letter of its firm; dashed while it is waited for. */
export default class FirmMark extends LightningElement {
  /** @type {import('c/planShapes').Firm} */
  @api firm;
  /** What this side is to do is still to come. @type {boolean} */
  @api pending = false;
  /** @type {'small' | 'large'} */
  @api size = 'small';

  get className() {
    return ['mark', this.firm?.side, this.size, this.pending && 'pending'].filter(Boolean).join(' ');
  }
}
