import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import Toast from 'lightning/toast';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import { reasonOf } from 'c/failure';
import { SCORECARD, shapeScorecard } from 'c/scorecardQuery';
import { recordPage } from 'c/sitePages';
import PARTNER_ACTION from '@salesforce/schema/Partner_Action__c';
import isGuest from '@salesforce/user/isGuest';
import { addToPlan } from './addToPlan';
import { LABELS } from './labels';
import { quarterOptions, viewOf } from './view';

/** The scorecard of a partner account. Two requests: all the figures, and whether the person may add actions. */
export default class PartnerScorecard extends NavigationMixin(LightningElement) {
  /** The partner's account. @type {string} */
  @api recordId;
  labels = LABELS;
  /** The last good answer. @type {import('c/scorecardQuery').Scorecard | undefined} */
  scorecard;
  view;
  options = [];
  problem = '';
  mayPlan = false;
  /** Which explanation is open. The key of a tile, 'sellers' or 'deals'. @type {string} */
  explained = '';
  chosenId;
  /** The deals behind a figure, while they are listed. */
  listedDeals;
  refresh;
  underway = new Set();
  /** Whoever is not signed in is not made to ask for what nobody may see. */
  query = isGuest ? undefined : SCORECARD;
  actionObject = isGuest ? undefined : PARTNER_ACTION;

  get variables() {
    return this.recordId ? { partnerId: this.recordId } : undefined;
  }

  @wire(CurrentPageReference) here;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh;
    if (!data && !errors?.length) return;
    const readable = data && shapeScorecard(data, errors ?? []);
    if (!readable || readable.failed.has('performance')) {
      this.problem = reasonOf(errors);
      return;
    }
    this.problem = '';
    this.scorecard = readable;
    this.options = quarterOptions(readable);
    this.show();
  }

  @wire(getObjectInfo, { objectApiName: '$actionObject' })
  receiveActionInfo({ data }) {
    this.mayPlan = data?.createable ?? false;
  }

  show() {
    const { quarters, current } = this.scorecard;
    const quarter = quarters.find(({ id }) => id === this.chosenId) ?? current;
    this.view = quarter && viewOf(this.scorecard, quarter);
  }

  get isLoading() {
    return !isGuest && !this.scorecard && !this.problem;
  }

  get isEmpty() {
    return isGuest || (this.scorecard && !this.view);
  }

  get emptyTexts() {
    if (isGuest) return { heading: LABELS.guest, why: LABELS.guestWhy };
    const { partner } = this.scorecard;
    if (!partner) return { heading: LABELS.hidden, why: LABELS.hiddenWhy };
    if (!partner.channelPartner) return { heading: LABELS.notAPartner, why: LABELS.notAPartnerWhy };
    return { heading: LABELS.noData, why: LABELS.noDataWhy };
  }

  get plan() {
    return this.scorecard.plan;
  }

  /** Pace and coverage have bars of their own; the level and what is like it share one. */
  get tiles() {
    return this.view.tiles.map(({ key, ...shown }) => ({
      ...shown,
      key,
      open: this.explained === key,
      isPace: key === 'pace',
      isPipeline: key === 'pipeline',
      hasLevelBar: key !== 'pace' && key !== 'pipeline' && Boolean(shown.tile.bar),
      isMissing: key === 'level' && this.view.failed.level,
    }));
  }

  get explainsSellers() {
    return this.explained === 'sellers';
  }

  get explainsDeals() {
    return this.explained === 'deals';
  }

  get sellersExpanded() {
    return String(this.explainsSellers);
  }

  get dealsExpanded() {
    return String(this.explainsDeals);
  }

  get hasSellers() {
    return this.view.sellers.rows.length > 0;
  }

  get hasRequirements() {
    return this.view.requirements.length > 0;
  }

  explain(event) {
    const { name } = event.currentTarget.dataset;
    this.explained = this.explained === name ? '' : name;
  }

  /** The tiles give the focus back themselves. */
  closeExplanation(event) {
    this.template.querySelector(`button[data-name="${event.currentTarget.dataset.name}"]`).focus();
    this.explained = '';
  }

  choosePeriod(event) {
    this.choose(event.detail.value);
  }

  chooseQuarter(event) {
    this.choose(event.detail);
    this.template.querySelector('h1').focus();
  }

  choose(id) {
    this.chosenId = id;
    this.explained = '';
    this.show();
  }

  async addAction({ detail: action }) {
    const { source } = action;
    if (this.underway.has(source) || this.plan.has(source)) return;
    this.underway.add(source);
    const { id, toast } = await addToPlan(this.recordId, action);
    this.underway.delete(source);
    if (id) this.scorecard = { ...this.scorecard, plan: new Map(this.plan).set(source, id) };
    Toast.show(toast, this);
  }

  listDeals({ detail: deals }) {
    this.listedDeals = deals;
  }

  closeDeals({ detail: dealId }) {
    this.listedDeals = undefined;
    if (dealId) this.openPage(dealId, 'Opportunity');
  }

  get canOpenDeals() {
    return Boolean(recordPage(this.here, '', 'Opportunity'));
  }

  openRecord({ detail: { recordId, objectApiName } }) {
    this.openPage(recordId, objectApiName);
  }

  openPage(recordId, objectApiName) {
    const page = recordPage(this.here, recordId, objectApiName);
    if (page) this[NavigationMixin.Navigate](page);
  }

  retry() {
    this.problem = '';
    this.refresh?.();
  }

  print() {
    window.print();
  }
}
