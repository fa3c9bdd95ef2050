import { api, LightningElement } from 'lwc';
import askedAndWhy from '@salesforce/label/c.PlanReason_AskedAndWhy';
import askedBy from '@salesforce/label/c.PlanReason_AskedBy';
import askedByOnly from '@salesforce/label/c.PlanReason_AskedByOnly';
import both from '@salesforce/label/c.PlanReason_Both';
import why from '@salesforce/label/c.PlanReason_Why';
import whyHint from '@salesforce/label/c.PlanReason_WhyHint';
import { fill } from 'c/format';

/**
 * Who asked for a change of what was signed, and why.
 * @fires save with { askedBy } or { reason }
 */
export default class PlanReason extends LightningElement {
  /** @type {{ partner: import('c/planShapes').Firm, vendor: import('c/planShapes').Firm }} */
  @api firms;
  /** @type {Pick<import('c/planContent').Change, 'askedBy' | 'reason'>} */
  @api change;
  @api reasonState;
  @api locked = false;
  labels = { askedBy, why, whyHint };

  get choices() {
    return ['Partner', 'Vendor', 'Both'].map((value) => ({ value, label: this.nameOf(value) }));
  }

  get words() {
    const { askedBy: side, reason } = this.change;
    if (!side) return reason ?? '';
    return reason ? fill(askedAndWhy, this.nameOf(side), reason) : fill(askedByOnly, this.nameOf(side));
  }

  nameOf(side) {
    return { Partner: this.firms.partner.name, Vendor: this.firms.vendor.name }[side] ?? both;
  }

  handleSide({ detail }) {
    this.save({ askedBy: detail.value });
  }

  handleReason({ detail }) {
    this.save({ reason: detail.value });
  }

  save(changes) {
    this.dispatchEvent(new CustomEvent('save', { detail: changes }));
  }
}
