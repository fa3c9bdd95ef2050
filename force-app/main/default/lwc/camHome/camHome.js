import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import { createRecord } from 'lightning/uiRecordApi';
import decides from '@salesforce/customPermission/Cadence_Decide_Registrations';
import pays from '@salesforce/customPermission/Cadence_Pay_Funds';
import ACTION from '@salesforce/schema/Partner_Action__c';
import userId from '@salesforce/user/Id';
import isGuest from '@salesforce/user/isGuest';
import { EVERYBODY, isQuiet, largestGaps } from 'c/attention';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { FIRST_PAGE, PORTFOLIO, portfolioOf, WHOLE_PORTFOLIO } from 'c/portfolioQuery';
import { headlineOf, isLate, sublineOf } from 'c/portfolioWords';
import { actionRecordOf } from './actionRecord.js';
import { boardsOf } from './boards.js';
import { eyebrowOf } from './eyebrow.js';
import { LABELS } from './labels.js';
import { messageOf, NO_ACCESS } from './message.js';
import { planKeyOf, planOf } from './plan.js';
import { withSuggestions } from './suggestions.js';

const MOST_URGENT = 3;

/** Finance looks after no partners: what waits for it stands in another part of the page. */
const SEES_PARTNERS = !isGuest && (decides || !pays);

/**
 * Where a channel account manager starts the day: who is behind, what to do first, everybody else. A chief sees the
 * regions and managers as well. Two questions to the org: the portfolio, and whether actions may be added.
 */
export default class CamHome extends NavigationMixin(LightningElement) {
  labels = LABELS;
  /** @type {import('c/portfolioQuery').Portfolio | undefined} the last that could be read */
  portfolio;
  /** What the org said when it was last asked in vain. @type {string | undefined} */
  problem;
  first = FIRST_PAGE;
  filters = EVERYBODY;
  sort = 'attention';
  canPlan = false;
  /** What was added here: key of the plan → record id, null while it is being saved. */
  added = new Map();

  /** Somebody who has not signed in has no partners, and is not made to ask for them. */
  query = SEES_PARTNERS ? PORTFOLIO : undefined;
  actionObject = SEES_PARTNERS ? ACTION : undefined;

  get variables() {
    return { first: this.first };
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  showPortfolio({ data, errors, refresh }) {
    this.refresh = refresh;
    if (errors) this.problem = reasonOf(errors);
    if (!data) return;
    this.problem = undefined;
    this.portfolio = portfolioOf(data);
    if (this.portfolio.hasMore) this.first = WHOLE_PORTFOLIO;
  }

  @wire(getObjectInfo, { objectApiName: '$actionObject' })
  showRights({ data }) {
    this.canPlan = data?.createable ?? false;
  }

  get isLoading() {
    return SEES_PARTNERS && !this.portfolio && this.problem === undefined;
  }

  get message() {
    if (isGuest) return NO_ACCESS;
    return SEES_PARTNERS ? messageOf(this.portfolio, this.problem) : null;
  }

  get isFinance() {
    return !isGuest && !SEES_PARTNERS;
  }

  get messageRole() {
    return this.message.isError ? 'alert' : null;
  }

  get staleText() {
    return this.problem === undefined ? '' : fill(LABELS.stale, this.problem);
  }

  get isChannel() {
    return this.portfolio.regions.length > 0;
  }

  get managers() {
    return this.portfolio.regions.flatMap(({ managers }) => managers);
  }

  get plan() {
    return planOf(this.portfolio.steps, this.added);
  }

  get partners() {
    return withSuggestions(this.portfolio, this.plan);
  }

  get worst() {
    return largestGaps(this.partners, MOST_URGENT);
  }

  get eyebrow() {
    return eyebrowOf(this.portfolio);
  }

  get headline() {
    return headlineOf(this.portfolio, this.worst);
  }

  get subline() {
    return sublineOf(this.portfolio.total, this.isChannel);
  }

  get severalCurrencies() {
    return new Set((this.portfolio.partners ?? []).map(({ currency }) => currency)).size > 1;
  }

  get lateCount() {
    return (this.portfolio.steps ?? []).filter((step) => isLate(step, this.portfolio.asOf)).length;
  }

  get quietCount() {
    return this.portfolio.partners.filter(isQuiet).length;
  }

  get boards() {
    return boardsOf(this.partners, this.plan);
  }

  refine({ detail: { name, value } }) {
    if (name === 'sort') this.sort = value;
    else this.filters = { ...this.filters, [name]: value };
  }

  clearFilters() {
    this.filters = EVERYBODY;
  }

  showQuiet() {
    this.filters = { ...EVERYBODY, contact: 'quiet' };
    this.showList();
  }

  chooseManager({ detail: { managerId } }) {
    this.filters = { ...EVERYBODY, manager: managerId };
  }

  showList() {
    this.template.querySelector('c-partner-list').scrollIntoView({ block: 'start' });
  }

  async addToPlan({ detail }) {
    const key = planKeyOf(detail.partnerId, detail.action.source);
    if (this.plan.has(key)) return;
    this.added = new Map(this.added).set(key, null);
    try {
      const { id } = await createRecord(actionRecordOf(detail, { userId, asOf: this.portfolio.asOf }));
      this.added = new Map(this.added).set(key, id);
      this.toast(fill(LABELS.added, detail.partnerName, detail.action.subject), 'success');
    } catch (error) {
      this.added = new Map([...this.added].filter(([each]) => each !== key));
      this.toast(fill(LABELS.notAdded, reasonOf(error)), 'error');
      return;
    }
    await this.refresh?.();
  }

  toast(title, variant) {
    this.dispatchEvent(new ShowToastEvent({ title, variant }));
  }

  answerMessage() {
    if (this.message.isError) this.tryAgain();
    else {
      this[NavigationMixin.Navigate]({
        type: 'standard__objectPage',
        attributes: { objectApiName: 'Account', actionName: 'list' },
      });
    }
  }

  tryAgain() {
    this.refresh?.();
  }
}
