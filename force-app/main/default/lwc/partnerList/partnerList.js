import { api, LightningElement } from 'lwc';
import formFactor from '@salesforce/client/formFactor';
import { choicesOf, EVERYBODY, groupsOf, isRefined, SORTS } from 'c/attention';
import { fill, percent, times, whole } from 'c/format';
import { groupWord } from 'c/portfolioWords';
import { LABELS, ORDERS, SELECTS, SORT_WORDS } from './labels.js';

/**
 * All partners in their groups. What narrows and sorts the list is kept above, where other blocks use it, too.
 * @fires refine { name, value }: a filter, or 'sort'
 * @fires clear all filters
 */
export default class PartnerList extends LightningElement {
  /** @type {(import('c/portfolioQuery').Partner & { region: string | null, action: object, step?: object })[]} */
  @api partners = [];
  @api sums = new Map();
  /** Totals of several managers; empty for a manager. */
  @api managers = [];
  @api filters = EVERYBODY;
  @api sort = 'attention';
  @api asOf;
  @api canPlan = false;
  @api hasMore = false;

  labels = LABELS;
  variant = isPhone() ? 'neutral' : 'text';

  get groups() {
    return groupsOf(this.partners, this.sums, this.filters, this.sort);
  }

  get shownGroups() {
    const { status } = this.filters;
    return this.groups
      .filter(({ key, count }) => (status ? key === status : count > 0))
      .map((group) => ({
        ...group,
        rows: group.partners.map((partner) => ({ partner, action: partner.action, step: partner.step })),
        orderText: this.sort === 'attention' ? ORDERS[group.key] : SORT_WORDS[this.sort],
        startsClosed: isPhone() && !status && (group.key === 'ahead' || group.key === 'noGoal'),
      }));
  }

  get hasRows() {
    return this.shownGroups.some(({ count }) => count > 0);
  }

  get isNarrowed() {
    return isRefined(this.filters);
  }

  get shownText() {
    const shown = this.shownGroups.reduce((sum, { count }) => sum + count, 0);
    return fill(LABELS.shown, whole(shown));
  }

  get chips() {
    const all = this.groups.reduce((sum, { count }) => sum + count, 0);
    const everybody = { value: '', tone: null, word: LABELS.all, count: all };
    const groups = this.groups.map(({ key, tone, count }) => ({
      value: key,
      tone,
      word: groupWord(key),
      count,
    }));
    return [everybody, ...groups].map((chip) => {
      const isChosen = chip.value === this.filters.status;
      return { ...chip, pressed: String(isChosen), className: isChosen ? 'chip chosen' : 'chip' };
    });
  }

  get selects() {
    const choices = choicesOf(this.partners, this.managers);
    const options = {
      ...choices,
      contact: [{ value: 'quiet', label: LABELS.quiet }],
      sort: SORTS.map((value) => ({ value, label: SORT_WORDS[value] })),
    };
    return SELECTS.filter(({ name }) => options[name].length > 0).map(({ name, label, all }) => {
      const chosen = name === 'sort' ? this.sort : this.filters[name];
      const everything = all ? [{ value: '', label: all }] : [];
      const offered = [...everything, ...options[name]];
      return {
        name,
        label,
        options: offered.map((option) => ({ ...option, selected: option.value === chosen })),
      };
    });
  }

  get elapsed() {
    return this.partners[0]?.elapsed ?? 0;
  }

  get todayPlace() {
    return `inset-inline-start: ${this.elapsed * 100}%`;
  }

  get todayText() {
    return fill(LABELS.today, percent(this.elapsed));
  }

  get indexText() {
    return times(this.partners[0]?.pipelineIndex ?? 0);
  }

  chooseStatus(event) {
    this.refine('status', event.currentTarget.dataset.value);
  }

  choose(event) {
    this.refine(event.currentTarget.dataset.name, event.currentTarget.value);
  }

  refine(name, value) {
    this.dispatchEvent(new CustomEvent('refine', { detail: { name, value } }));
  }

  clear() {
    this.dispatchEvent(new CustomEvent('clear'));
  }
}

function isPhone() {
  return formFactor === 'Small';
}
