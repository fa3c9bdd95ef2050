import { api, LightningElement } from 'lwc';
import eyebrow from '@salesforce/label/c.Capabilities_SurveyEyebrow';
import { prefill, scoreAnswers } from 'c/capabilityScores';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { activeTime } from './activeTime.js';
import { answerRecord, internalRecord } from './answerRecords.js';
import { answerSaver } from './answerSaver.js';
import { completeRound } from './completeRound.js';
import { footerOf } from './footer.js';
import { LABELS } from './labels.js';
import { liveScore, meanOfTopic, topicOf } from './liveScore.js';
import { orderOf, pagesOf, railItem } from './pages.js';
import { progressOf } from './progress.js';
import { afterClick, questionView } from './questionView.js';
import { roundState } from './roundState.js';

/** A page for each topic; every answer is saved at once and moves the score beside it. */
export default class CapabilitySurvey extends LightningElement {
  @api partner;
  /** Narrowed to the partner. */
  @api questionnaire;
  /** The round that is being answered. */
  @api round;
  /** The completed round before it; undefined in the first. */
  @api earlier;

  labels = LABELS;
  /** Answers of this round, by question key. */
  own = {};
  prefilled = {};
  internalQuestions = [];
  internalOwn = {};
  order = [];
  pageKey;
  /** @type {import('./answerSaver.js').Saving} */
  saving = { words: '', failure: '' };
  isFinishing = false;
  headingWantsFocus = false;

  /** What only the vendor is asked; it may come after the rest. */
  @api
  get internal() {
    return { questions: this.internalQuestions, answers: this.internalOwn };
  }
  set internal(value) {
    this.internalQuestions = value?.questions ?? [];
    this.internalOwn = { ...value?.answers, ...this.internalOwn };
    this.saver?.know(idsOf(this.internalOwn));
  }

  connectedCallback() {
    this.own = { ...this.round.answers };
    const filled = prefill(this.questionnaire, this.earlier?.answers ?? {}, this.round.startedOn);
    this.prefilled = Object.fromEntries(filled.map((each) => [each.key, each]));
    this.order = orderOf(this.questionnaire, this.prefilled);
    this.pageKey = this.pages.find((page) => this.state.openIn(page) > 0)?.key ?? this.pages[0].key;
    this.time = activeTime(this.round.secondsSpent);
    this.saver = answerSaver(idsOf(this.own), (saving) => (this.saving = saving));
    this.saver.know(idsOf(this.internalOwn));
  }

  renderedCallback() {
    if (!this.headingWantsFocus) return;
    this.headingWantsFocus = false;
    this.focus();
  }

  get pages() {
    return pagesOf(this.questionnaire, this.order, this.internalQuestions);
  }

  get page() {
    return this.pages.find(({ key }) => key === this.pageKey);
  }

  get place() {
    return this.pages.findIndex(({ key }) => key === this.pageKey);
  }

  get state() {
    return roundState(this);
  }

  get openCount() {
    const { state } = this;
    return this.pages.reduce((sum, page) => sum + state.openIn(page), 0);
  }

  get eyebrow() {
    return fill(eyebrow, this.partner.name, this.place + 1, this.pages.length);
  }

  get progress() {
    return progressOf(this.state, this.openCount, this.earlier?.completedOn);
  }

  get rail() {
    const { state } = this;
    const scores = scoreAnswers(this.questionnaire, state.standing);
    return this.pages.map((page) =>
      railItem(page, {
        isCurrent: page.key === this.pageKey,
        scored: topicOf(scores, page.key),
        open: state.openIn(page),
        isKept: page.questions.every(({ key }) => this.isKept(key)),
        keptFrom: this.earlier?.completedOn,
      }),
    );
  }

  get questionViews() {
    const { page, state } = this;
    return page.questions.map((question, index) =>
      questionView(question, {
        number: index + 1,
        isInternal: page.isInternal,
        answer: (page.isInternal ? this.internalOwn : state.answers)[question.key],
        last: this.earlier?.answers[question.key],
        prefilled: this.prefilled[question.key],
        own: this.own[question.key],
        moved: this.movedBy(question, state.standing),
      }),
    );
  }

  /** Points that the topic has more, or less, than with last time's answer to this question. */
  movedBy({ key }, standing) {
    const last = this.earlier?.answers[key];
    if (!last || !this.own[key]) return 0;
    const meanWith = (answers) => meanOfTopic(scoreAnswers(this.questionnaire, answers), this.pageKey);
    return Math.round(meanWith(standing)) - Math.round(meanWith({ ...standing, [key]: last }));
  }

  /** Null where nothing is scored. */
  get live() {
    if (this.page.isInternal) return null;
    const { questionnaire, pageKey: topicKey, earlier } = this;
    return liveScore({ questionnaire, topicKey, earlier, ...this.state });
  }

  get footer() {
    const { pages, place, openCount: open, state } = this;
    return footerOf({ pages, place, open, unseen: state.unseen });
  }

  /** Takes the keyboard to the top of the page. */
  @api
  focus() {
    this.template.querySelector('h1').focus();
  }

  handleChoice({ detail: { key, value, checked } }) {
    const question = this.questionOf(key);
    const before = (this.page.isInternal ? this.internalOwn : this.state.answers)[key];
    this.answer(question, afterClick(question, before, value, checked));
  }

  handleText({ detail: { key, value } }) {
    this.answer(this.questionOf(key), { choice: [], text: value.trim(), notApplicable: false });
  }

  handleTopic(event) {
    this.goTo(event.currentTarget.dataset.key);
  }

  handleBack() {
    this.goTo(this.pages[this.place - 1].key);
  }

  handleNext() {
    this.keepAnswersOf([this.page]);
    this.goTo(this.pages[this.place + 1].key);
  }

  handleRetry() {
    this.saver.retry();
  }

  async handleFinish() {
    if (this.isFinishing) return;
    this.isFinishing = true;
    this.time.touch();
    try {
      await this.keepAnswersOf(this.pages);
      if (!this.saving.failure) await this.complete();
    } catch (error) {
      this.saver.fail(reasonOf(error) || LABELS.notSaved);
    } finally {
      this.isFinishing = false;
    }
  }

  questionOf(key) {
    return this.page.questions.find((question) => question.key === key);
  }

  goTo(pageKey) {
    this.time.touch();
    this.pageKey = pageKey;
    this.headingWantsFocus = true;
  }

  answer(question, answer) {
    this.time.touch();
    if (!this.page.isInternal) return this.keep(question, answer, null);
    this.internalOwn = { ...this.internalOwn, [question.key]: answer };
    return this.saver.save(question.key, internalRecord(this.partner, this.round, question, answer));
  }

  keep(question, answer, keptFrom) {
    this.own = { ...this.own, [question.key]: { ...answer, keptFrom } };
    return this.saver.save(question.key, answerRecord(this.round, question, answer, keptFrom));
  }

  /** Kept from last time, and not given in this round. */
  isKept(key) {
    return !this.own[key] && this.prefilled[key]?.status === 'kept';
  }

  /** Whoever passes a page says that what was kept there still holds. */
  keepAnswersOf(pages) {
    const kept = pages
      .filter(({ isInternal }) => !isInternal)
      .flatMap(({ questions }) => questions)
      .filter(({ key }) => this.isKept(key));
    return Promise.all(
      kept.map((question) => {
        const { answer, answeredOn } = this.prefilled[question.key];
        return this.keep(question, answer, answeredOn);
      }),
    );
  }

  async complete() {
    const secondsSpent = this.time.seconds();
    const completedAt = await completeRound(this.round.id, secondsSpent);
    const detail = { answers: this.state.answers, completedAt, secondsSpent };
    this.dispatchEvent(new CustomEvent('complete', { detail }));
  }
}

function idsOf(answers) {
  const stored = Object.entries(answers).filter(([, { id }]) => id);
  return Object.fromEntries(stored.map(([key, { id }]) => [key, id]));
}
