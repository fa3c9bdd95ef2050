import { api, LightningElement } from 'lwc';
import acceptance from '@salesforce/label/c.PlanNotes_Acceptance';
import guidance from '@salesforce/label/c.PlanNotes_Guidance';
import suggestion from '@salesforce/label/c.PlanNotes_Suggestion';
import update from '@salesforce/label/c.PlanNotes_Update';
import { fill, fullDate, timeOfDay } from 'c/format';
import { labels } from './labels';

const KINDS = { Update: update, Suggestion: suggestion, Acceptance: acceptance, Guidance: guidance };
const SIDES = { partner: 'Partner', vendor: 'Vendor' };
const SHOWN_FIRST = 5;

/**
 * News, suggestions, acceptances and advice between the two sides. What was written stays as it is.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 */
export default class PlanNotes extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;

  labels = labels;
  kinds = Object.entries(KINDS).map(([value, label]) => ({ value, label }));
  kind = 'Update';
  text = '';
  isBusy = false;
  showsAll = false;
  problem = '';

  /** Only who speaks for a side can write. */
  get canWrite() {
    return !this.locked && Boolean(SIDES[this.plan.me.side]);
  }

  get cannotSend() {
    return this.isBusy || !this.text.trim();
  }

  get isEmpty() {
    return this.plan.notes.length === 0;
  }

  get notes() {
    const all = newestFirst(this.plan.notes);
    const shown = this.showsAll ? all : all.slice(0, SHOWN_FIRST);
    return shown.map((note) => {
      const firm = note.side === 'Vendor' ? this.plan.firms.vendor : this.plan.firms.partner;
      return {
        id: note.id,
        firm,
        by: byWords(note, firm, this.plan.me),
        kind: KINDS[note.kind] ?? note.kind,
        words: note.note,
      };
    });
  }

  get moreLabel() {
    const more = this.plan.notes.length - SHOWN_FIRST;
    return more > 0 && !this.showsAll ? fill(labels.more, more) : '';
  }

  handleText(event) {
    this.text = event.target.value ?? '';
  }

  handleKind({ detail }) {
    this.kind = detail.value;
  }

  handleMore() {
    this.showsAll = true;
  }

  /** What could not be written stays in the field. */
  async handleWrite() {
    this.isBusy = true;
    const { status, reason } = await this.store.create('note', {
      side: SIDES[this.plan.me.side],
      kind: this.kind,
      note: this.text.trim(),
    });
    this.isBusy = false;
    this.problem = status === 'saved' ? '' : reason;
    if (status === 'saved') this.text = '';
  }
}

/** What was just written has no time until the org tells it. */
function newestFirst(notes) {
  return [
    ...notes.filter(({ createdDate }) => !createdDate),
    ...notes.filter(({ createdDate }) => createdDate),
  ];
}

/** The other side's name may be hidden from the reader; its firm is not. */
function byWords({ createdDate, createdByRecord }, firm, me) {
  if (!createdDate) return me.name || firm.name;
  const who = createdByRecord?.name || firm.name;
  return fill(labels.byAndTime, who, fullDate(createdDate.slice(0, 10)), timeOfDay(new Date(createdDate)));
}
