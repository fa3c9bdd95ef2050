import { api, LightningElement } from 'lwc';
import { ask } from 'workbench/data';

/** Every field of a record that the person may see, as a plain list. */
export default class RecordDetail extends LightningElement {
  @api recordId;
  @api objectApiName;
  fields;
  problem;

  async connectedCallback() {
    // A real page of a record sends whoever is not signed in to the log-in page.
    if (globalThis.workbench.isGuest) {
      this.problem = 'Log in to see this record.';
      return;
    }
    try {
      const info = await ask('GET', `ui-api/object-info/${this.objectApiName}`);
      const names = Object.keys(info.fields).map((name) => `${this.objectApiName}.${name}`);
      const record = await ask('GET', `ui-api/records/${this.recordId}?optionalFields=${names}`);
      this.fields = Object.values(info.fields)
        .map(({ apiName: name, label }) => ({ name, label, value: shown(record.fields[name]) }))
        .filter(({ value }) => value !== '');
    } catch (error) {
      this.problem = error.body?.message ?? error.message;
    }
  }
}

function shown(field) {
  if (field?.value === null || field?.value === undefined || typeof field.value === 'object') return '';
  return String(field.displayValue ?? field.value);
}
