import { api, LightningElement } from 'lwc';
import { fill } from 'c/format';
import agree from '@salesforce/label/c.MarketingGoal_Agree';
import agreed from '@salesforce/label/c.MarketingGoal_Agreed';
import agreedDone from '@salesforce/label/c.MarketingGoal_AgreedDone';
import done from '@salesforce/label/c.MarketingGoal_Done';
import draft from '@salesforce/label/c.MarketingGoal_Draft';
import goal from '@salesforce/label/c.MarketingGoal_Goal';
import goalHint from '@salesforce/label/c.MarketingGoal_GoalHint';
import qualified from '@salesforce/label/c.MarketingGoal_Qualified';
import qualifiedHint from '@salesforce/label/c.MarketingGoal_QualifiedHint';
import saySuccess from '@salesforce/label/c.MarketingGoal_SaySuccess';
import share from '@salesforce/label/c.MarketingGoal_Share';
import shared from '@salesforce/label/c.MarketingGoal_Shared';
import sharedVendor from '@salesforce/label/c.MarketingGoal_SharedVendor';
import success from '@salesforce/label/c.MarketingGoal_Success';
import successHint from '@salesforce/label/c.MarketingGoal_SuccessHint';
import title from '@salesforce/label/c.MarketingGoal_Title';

/** What the plan is for, agreed before anything is launched. */
export default class MarketingGoal extends LightningElement {
  /** @type {import('c/marketingQuery').MarketingModel} */
  @api model;
  @api store;
  @api locked = false;
  labels = { title };
  problem = '';

  get record() {
    return this.model.record;
  }

  get fields() {
    return [
      ['goal', goal, goalHint],
      ['success', success, successHint],
      ['qualifiedLead', qualified, qualifiedHint],
    ].map(([name, label, hint]) => ({
      ...{ name, label, hint },
      value: this.record[name],
      state: this.store.stateOf(this.record.id, name),
    }));
  }

  get words() {
    const { firms, me } = this.model;
    switch (this.record.status) {
      case 'Shared':
        return me.side === 'vendor' ? sharedVendor : fill(shared, firms.vendor.name);
      case 'Agreed':
        return agreed;
      case 'Done':
        return agreedDone;
      default:
        return this.record.success ? draft : saySuccess;
    }
  }

  /** The next step that this person may take. */
  get step() {
    const { record, model, locked } = this;
    if (locked) return null;
    if (record.status === 'Draft') return { status: 'Shared', label: share, disabled: !record.success };
    if (record.status === 'Shared' && model.me.side === 'vendor') return { status: 'Agreed', label: agree };
    const isOver = record.endDate < model.today;
    return record.status === 'Agreed' && isOver ? { status: 'Done', label: done } : null;
  }

  takeStep() {
    return this.write({ status: this.step.status });
  }

  save({ detail: { name, value } }) {
    return this.write({ [name]: value });
  }

  async write(changes) {
    const { status, reason } = await this.store.save(this.record.id, changes);
    this.problem = status === 'saved' || status === 'conflict' ? '' : reason;
  }
}
