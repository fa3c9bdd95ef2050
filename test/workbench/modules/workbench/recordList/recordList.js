import { api, LightningElement } from 'lwc';
import { ask } from 'workbench/data';

/** The records of an object by name, as far as the person may see them. */
export default class RecordList extends LightningElement {
  @api objectApiName;
  @api heading;
  @api where = '';
  records = [];
  problem;

  async connectedCallback() {
    const soql = `SELECT Id, Name FROM ${this.objectApiName} ${this.where} ORDER BY Name LIMIT 200`;
    try {
      const { records } = await ask('GET', `query?q=${encodeURIComponent(soql)}`);
      this.records = records.map(({ Id, Name }) => ({
        name: Name,
        url: `/lightning/r/${this.objectApiName}/${Id}/view`,
      }));
    } catch (error) {
      this.problem = error.body?.message ?? error.message;
    }
  }

  follow(event) {
    event.preventDefault();
    const url = event.currentTarget.getAttribute('href');
    window.dispatchEvent(new CustomEvent('workbench:navigate', { detail: { url } }));
  }
}
