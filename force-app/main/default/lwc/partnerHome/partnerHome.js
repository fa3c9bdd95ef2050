import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { NavigationMixin } from 'lightning/navigation';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import answersForPartner from '@salesforce/customPermission/Cadence_Answer_For_Partner';
import asksForFunds from '@salesforce/customPermission/Cadence_Ask_For_Funds';
import registersDeals from '@salesforce/customPermission/Cadence_Register_Deals';
import signsForPartner from '@salesforce/customPermission/Cadence_Sign_For_Partner';
import isGuest from '@salesforce/user/isGuest';
import userId from '@salesforce/user/Id';
import { dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { dayAndTime, fill, timeOfDay, weekdayAndDate } from 'c/format';
import { HOME, readHome } from 'c/partnerHomeQuery';
import { pageOf } from 'c/partnerPlaces';
import { LABELS } from './labels';
import { ME, nameOf } from './me';
import { meetingOf } from './meetings';
import { visitOf } from './visit';

/** For how many days a win is celebrated. */
const CELEBRATED_FOR_MS = 45 * 86_400_000;
/** What is new on a first visit. */
const LATELY_MS = 14 * 86_400_000;
/** Parts of the answer that the card of what waits is made of. */
const WAITING = ['actions', 'versions', 'deals', 'activities', 'proofs'];

/**
 * Where a partner starts the day: how we stand, what waits, what has changed, what to celebrate, one question, funds,
 * the next meeting. Two questions to the org before anything shows: this one and that of the funds.
 */
export default class PartnerHome extends NavigationMixin(LightningElement) {
  /** The partner's account. @type {string} */
  @api recordId;
  /** How the vendor is called. @type {string} */
  @api vendorName;

  labels = LABELS;
  query = isGuest ? undefined : HOME;
  /** Only after the page shows. */
  meQuery;
  /** @type {import('c/partnerHomeQuery').Home | undefined} the last that could be read */
  home;
  problem = '';
  /** Fixed when the page opens: asking again makes nothing old. @type {ReturnType<typeof visitOf> | undefined} */
  visit;
  isVisitKept = false;
  me = new Promise((resolve) => {
    this.knowMe = resolve;
  });

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (errors?.length && !data) this.problem = reasonOf(errors) || LABELS.notRead;
    if (!data) return;
    this.problem = '';
    this.home = readHome(data, errors);
    this.visit ??= visitOf(this.home.visit, userId, new Date());
  }

  @wire(graphql, { query: '$meQuery', variables: '$meVariables' })
  receiveMe({ data, errors }) {
    if (data) this.knowMe(nameOf(data));
    else if (errors?.length) this.knowMe('');
  }

  renderedCallback() {
    if (!this.isShown || this.isVisitKept) return;
    this.isVisitKept = true;
    this.meQuery = ME;
    this.keepVisit();
  }

  get variables() {
    return this.recordId ? { partnerId: this.recordId, userId } : undefined;
  }

  get meVariables() {
    return { userId };
  }

  get isGuest() {
    return isGuest;
  }

  get isLoading() {
    return !isGuest && !this.home && !this.problem;
  }

  get hasFailed() {
    return !this.home && Boolean(this.problem);
  }

  get failure() {
    return `${LABELS.problemWhy} ${this.problem}`;
  }

  get isHidden() {
    return Boolean(this.home) && !this.home.partner && !this.home.failed.has('partner');
  }

  get isShown() {
    return Boolean(this.home) && !this.isHidden;
  }

  /** Read before, and not again. */
  get staleText() {
    return this.home && this.problem ? `${LABELS.stale} ${this.problem}` : '';
  }

  get today() {
    return dayOf(new Date());
  }

  /** All of the partner's people answer, applaud and keep promises; what else they do, their roles say. */
  get locked() {
    return !answersForPartner;
  }

  get may() {
    return {
      signs: Boolean(signsForPartner),
      registersDeals: Boolean(registersDeals),
      asksForFunds: Boolean(asksForFunds),
    };
  }

  get partnerName() {
    return this.home.partner?.name ?? '';
  }

  get owner() {
    return this.home.partner?.ownerRecord ?? null;
  }

  get firms() {
    const vendor = this.vendorName || LABELS.vendor;
    return {
      partner: { side: 'partner', name: this.partnerName, letter: this.partnerName[0] ?? '' },
      vendor: { side: 'vendor', name: vendor, letter: vendor[0] },
    };
  }

  get currency() {
    return this.home.currency;
  }

  get since() {
    return this.visit.since ? weekdayAndDate(dayOf(new Date(this.visit.since))) : '';
  }

  get newNews() {
    const from = this.visit.since ? Date.parse(this.visit.since) : Date.now() - LATELY_MS;
    return this.home.news.filter(({ happenedAt }) => Date.parse(happenedAt) > from);
  }

  get celebrated() {
    const from = Date.now() - CELEBRATED_FOR_MS;
    return this.home.news.filter((each) => each.celebrated && Date.parse(each.happenedAt) > from);
  }

  get hasCelebration() {
    return this.celebrated.length > 0;
  }

  get hasQuestion() {
    const isAlive = ({ answer, appliedAt }) => !answer || !appliedAt;
    return this.home.questions.some(isAlive) || Boolean(this.questionProblem);
  }

  get meeting() {
    return meetingOf(this.home, this.today);
  }

  get nextReview() {
    return this.meeting.review?.meetingDate ?? '';
  }

  get paceProblem() {
    return this.problemOf('performance', 'partner');
  }

  get waitingProblem() {
    return this.problemOf(...WAITING);
  }

  get newsProblem() {
    return this.problemOf('news', 'visit');
  }

  get questionProblem() {
    return this.problemOf('questions');
  }

  /** What may still be relied on, beside what could not be read. */
  get stillHolds() {
    const at = this.home.performance?.calculatedAt;
    return at ? fill(LABELS.holdsAsOf, momentWords(at, this.today)) : LABELS.holds;
  }

  get asOf() {
    const at = this.home.performance?.calculatedAt;
    if (!at) return '';
    const isToday = dayOf(new Date(at)) === this.today;
    return fill(isToday ? LABELS.asOfToday : LABELS.asOf, momentWords(at, this.today));
  }

  problemOf(...parts) {
    return parts.some((part) => this.home.failed.has(part)) ? LABELS.notRead : '';
  }

  show({ detail }) {
    this[NavigationMixin.Navigate](pageOf(detail));
  }

  showScorecard() {
    this.show({ detail: { screen: 'performance', recordId: this.recordId, objectApiName: 'Account' } });
  }

  showPlanner() {
    this.show({ detail: { screen: 'marketing', recordId: this.recordId, objectApiName: 'Account' } });
  }

  async reread() {
    await this.refresh?.();
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }

  /** Should it fail, the same changes are new once more: nobody needs to be told. */
  async keepVisit() {
    const { id, fields } = this.visit;
    if (!fields) return;
    const write = id
      ? updateRecord({ fields: { Id: id, ...fields } })
      : createRecord({ apiName: 'Home_Visit__c', fields });
    await Promise.resolve(write).catch(() => {});
  }
}

function momentWords(at, today) {
  const moment = new Date(at);
  return dayOf(moment) === today ? timeOfDay(moment) : dayAndTime(at);
}
