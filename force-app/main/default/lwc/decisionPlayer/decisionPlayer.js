import { api, LightningElement } from 'lwc';
import caresAbout from '@salesforce/label/c.PlanCustomer_CaresAbout';
import caresAboutHint from '@salesforce/label/c.PlanCustomer_CaresAboutHint';
import close from '@salesforce/label/c.PlanCustomer_PlayerClose';
import closeOf from '@salesforce/label/c.PlanCustomer_PlayerCloseOf';
import decides from '@salesforce/label/c.PlanCustomer_Decides';
import edit from '@salesforce/label/c.PlanCustomer_PlayerEdit';
import editOf from '@salesforce/label/c.PlanCustomer_PlayerEditOf';
import influence from '@salesforce/label/c.PlanCustomer_Influence';
import influencesWord from '@salesforce/label/c.PlanCustomer_Influences';
import job from '@salesforce/label/c.PlanCustomer_Job';
import kpiChoose from '@salesforce/label/c.PlanCustomer_KpiChoose';
import kpiLibrary from '@salesforce/label/c.PlanCustomer_KpiLibrary';
import kpiSays from '@salesforce/label/c.PlanCustomer_KpiSays';
import lineOfBusiness from '@salesforce/label/c.PlanCustomer_LineOfBusiness';
import lineOfBusinessHint from '@salesforce/label/c.PlanCustomer_LineOfBusinessHint';
import more from '@salesforce/label/c.PlanCustomer_PlayerMore';
import moreOf from '@salesforce/label/c.PlanCustomer_PlayerMoreOf';
import paidOn from '@salesforce/label/c.PlanCustomer_PaidOn';
import personalWin from '@salesforce/label/c.PlanCustomer_PersonalWin';
import personalWinHint from '@salesforce/label/c.PlanCustomer_PersonalWinHint';
import uses from '@salesforce/label/c.PlanCustomer_Uses';
import { fill } from 'c/format';

const INFLUENCES = [
  { value: 'Decides', label: decides },
  { value: 'Influences', label: influencesWord },
  { value: 'Uses', label: uses },
];

const FIELDS = [
  { name: 'job', label: job },
  { name: 'lineOfBusiness', label: lineOfBusiness, hint: lineOfBusinessHint },
  { name: 'caresAbout', label: caresAbout, hint: caresAboutHint },
  { name: 'paidOn', label: paidOn },
  { name: 'personalWin', label: personalWin, hint: personalWinHint },
];

const LONGEST = 255;

/** Somebody who takes part in a customer's decision: what they are measured by, and what they would win by it. */
export default class DecisionPlayer extends LightningElement {
  /** Decision_Player__c as the plan has it. */
  @api player;
  /** Kpi_Library_Entry__c of the plan. */
  @api kpis = [];
  @api store;
  @api locked = false;

  labels = { influence, kpiChoose, kpiLibrary };
  influences = INFLUENCES;
  isOpen = false;
  chosenKpi = null;

  get isShort() {
    return !this.isOpen;
  }

  get expanded() {
    return String(this.isOpen);
  }

  get toggleLabel() {
    if (this.isOpen) return close;
    return this.locked ? more : edit;
  }

  get toggleName() {
    const label = this.isOpen ? closeOf : this.locked ? moreOf : editOf;
    return fill(label, this.player.name);
  }

  get role() {
    const { job: title, influence: part } = this.player;
    return [title, INFLUENCES.find(({ value }) => value === part)?.label].filter(Boolean).join(', ');
  }

  /** What one has to know before a meeting. */
  get facts() {
    const { caresAbout: cares, personalWin: win } = this.player;
    return [cares && { term: caresAbout, words: cares }, win && { term: personalWin, words: win }].filter(
      Boolean,
    );
  }

  get fields() {
    const { player, store } = this;
    return FIELDS.map((field) => ({
      ...field,
      value: player[field.name],
      state: store.stateOf(player.id, field.name),
    }));
  }

  get canPickKpi() {
    return !this.locked && this.kpis.length > 0;
  }

  get kpiGroups() {
    const names = [...new Set(this.kpis.map(({ businessType }) => businessType ?? ''))];
    return names.map((name) => ({
      name,
      kpis: this.kpis.filter(({ businessType }) => (businessType ?? '') === name),
    }));
  }

  get kpiWords() {
    if (!this.chosenKpi) return '';
    const { name, howCalculated, whoCares } = this.chosenKpi;
    return fill(kpiSays, name, howCalculated ?? '–', whoCares ?? '–');
  }

  handleToggle() {
    this.isOpen = !this.isOpen;
  }

  handleSave({ detail: { name, value } }) {
    this.store.save(this.player.id, { [name]: value });
  }

  handleInfluence({ detail: { value } }) {
    this.store.save(this.player.id, { influence: value });
  }

  /** A figure from the library goes behind what is written already, once. */
  handleKpi({ target: select }) {
    this.chosenKpi = this.kpis.find(({ id }) => id === select.value) ?? null;
    select.value = '';
    if (!this.chosenKpi) return;
    const written = this.player.caresAbout ?? '';
    const { name } = this.chosenKpi;
    if (written.toLowerCase().includes(name.toLowerCase())) return;
    const cares = [written, name].filter(Boolean).join(', ');
    if (cares.length <= LONGEST) this.store.save(this.player.id, { caresAbout: cares });
  }
}
