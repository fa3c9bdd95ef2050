import { api, LightningElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import allTopics from '@salesforce/label/c.Capabilities_AllTopics';
import answered from '@salesforce/label/c.Capabilities_Answered';
import back from '@salesforce/label/c.Capabilities_Back';
import eyebrow from '@salesforce/label/c.Capabilities_SurveyEyebrow';
import finish from '@salesforce/label/c.Capabilities_Finish';
import finishKeeping from '@salesforce/label/c.Capabilities_FinishKeeping';
import internalHint from '@salesforce/label/c.Capabilities_InternalHint';
import keptOf from '@salesforce/label/c.Capabilities_KeptOf';
import liveTitle from '@salesforce/label/c.Capabilities_LiveScore';
import minutes from '@salesforce/label/c.Capabilities_MinutesLeft';
import movesMost from '@salesforce/label/c.Capabilities_MovesMost';
import next from '@salesforce/label/c.Capabilities_Next';
import nothingLeft from '@salesforce/label/c.Capabilities_NothingLeft';
import notSaved from '@salesforce/label/c.Capabilities_NotSaved';
import questions from '@salesforce/label/c.Capabilities_Questions';
import saved from '@salesforce/label/c.Capabilities_Saved';
import saving from '@salesforce/label/c.Capabilities_Saving';
import topics from '@salesforce/label/c.Capabilities_Topics';
import tryAgain from '@salesforce/label/c.Capabilities_TryAgain';
import { minutesLeft, prefill, scoreAnswers } from 'c/capabilityScores';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill, timeOfDay } from 'c/format';
import { activeTime } from './activeTime.js';
import { answerRecord, internalRecord } from './answerRecords.js';
import { answerWriter } from './answerWriter.js';
import { liveScore } from './liveScore.js';
import { orderOf, pagesOf, railItem } from './pages.js';
import { afterClick, questionView } from './questionView.js';

/** A page for each topic; every answer is saved at once and moves the score beside it. */
export default class CapabilitySurvey extends LightningElement {
  @api partner;
  /** Narrowed to the partner. */
  @api questionnaire;
  /** The round that is being answered. */
  @api round;
  /** The completed round before it; undefined in the first. */
  @api earlier;

  labels = { allTopics, back, internalHint, liveTitle, movesMost, notSaved, questions, topics, tryAgain };
  /** Answers of this round, by question key. */
  own = {};
  prefilled = {};
  internalQuestions = [];
  internalOwn = {};
  order = [];
  pageKey;
  savedAt;
  savesUnderway = 0;
  unsaved = {};
  failure;
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
    this.writer?.know(idsOf(this.internalOwn));
  }

  connectedCallback() {
    this.own = { ...this.round.answers };
    const filled = prefill(this.questionnaire, this.earlier?.answers ?? {}, this.round.startedOn);
    this.prefilled = Object.fromEntries(filled.map((each) => [each.key, each]));
    this.order = orderOf(this.questionnaire, this.prefilled);
    this.pageKey = this.pages.find((page) => this.openIn(page) > 0)?.key ?? this.pages[0].key;
    this.time = activeTime(this.round.secondsSpent);
    this.writer = answerWriter(idsOf(this.own));
    this.writer.know(idsOf(this.internalOwn));
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

  get allQuestions() {
    return this.questionnaire.categories.flatMap(({ topics: all }) =>
      all.flatMap((topic) => topic.questions),
    );
  }

  /** What counts now: the answers of this round, else those that are kept from the last. */
  get answers() {
    const kept = Object.values(this.prefilled).filter(({ status }) => status === 'kept');
    return { ...Object.fromEntries(kept.map(({ key, answer }) => [key, answer])), ...this.own };
  }

  isAnswered(key) {
    const answer = this.answers[key] ?? this.internalOwn[key];
    return Boolean(answer && (answer.choice.length || answer.text || answer.notApplicable));
  }

  /** Free texts may stay blank. */
  openIn({ questions: asked, isInternal }) {
    if (isInternal) return 0;
    return asked.filter(({ key, kind }) => kind !== 'Text' && !this.isAnswered(key)).length;
  }

  get openCount() {
    return this.pages.reduce((sum, page) => sum + this.openIn(page), 0);
  }

  get keptCount() {
    return Object.values(this.prefilled).filter(({ status }) => status === 'kept').length;
  }

  /** Kept answers that nobody has looked at yet. */
  get unseenCount() {
    return Object.values(this.prefilled).filter(({ key, status }) => status === 'kept' && !this.own[key])
      .length;
  }

  get eyebrow() {
    return fill(eyebrow, this.partner.name, this.place + 1, this.pages.length);
  }

  get timeLeft() {
    const left = minutesLeft(this.openCount, this.unseenCount);
    return left === 0 ? nothingLeft : fill(minutes, left);
  }

  get progress() {
    const total = this.allQuestions.length;
    if (this.keptCount > 0) return fill(keptOf, this.keptCount, total, dayAndMonth(this.earlier.completedOn));
    return fill(answered, this.answeredCount, total);
  }

  get answeredCount() {
    return this.allQuestions.filter(({ key }) => this.isAnswered(key)).length;
  }

  get progressSentence() {
    return fill(answered, this.answeredCount, this.allQuestions.length);
  }

  get progressWidth() {
    return `${(this.answeredCount / Math.max(1, this.allQuestions.length)) * 100}%`;
  }

  get scores() {
    return scoreAnswers(this.questionnaire, this.answers);
  }

  scoreOf(topicKey) {
    return this.scores.categories.flatMap(({ topics: all }) => all).find(({ key }) => key === topicKey);
  }

  get rail() {
    const { scores } = this;
    const scored = scores.categories.flatMap(({ topics: all }) => all);
    return this.pages.map((page) =>
      railItem(page, {
        isCurrent: page.key === this.pageKey,
        scored: scored.find(({ key }) => key === page.key),
        open: this.openIn(page),
        isKept: page.questions.every(({ key }) => !this.own[key] && this.prefilled[key]?.status === 'kept'),
        keptFrom: this.earlier?.completedOn,
      }),
    );
  }

  get questionViews() {
    const { page } = this;
    return page.questions.map((question, index) =>
      questionView(question, {
        number: index + 1,
        isInternal: page.isInternal,
        answer: (page.isInternal ? this.internalOwn : this.answers)[question.key],
        last: this.earlier?.answers[question.key],
        prefilled: this.prefilled[question.key],
        own: this.own[question.key],
        moved: this.movedBy(question),
      }),
    );
  }

  /** Points that the topic has more, or less, than with last time's answer to this question. */
  movedBy({ key }) {
    const last = this.earlier?.answers[key];
    if (!last || !this.own[key]) return 0;
    const before = scoreAnswers(this.questionnaire, { ...this.answers, [key]: last });
    const meanOf = ({ categories }) =>
      categories.flatMap(({ topics: all }) => all).find((topic) => topic.key === this.pageKey)?.mean ?? 0;
    return Math.round(meanOf(this.scores)) - Math.round(meanOf(before));
  }

  get live() {
    return liveScore({
      questionnaire: this.questionnaire,
      answers: this.answers,
      scores: this.scores,
      topic: this.scoreOf(this.pageKey),
      earlier: this.earlier,
    });
  }

  get hasLiveScore() {
    return !this.page.isInternal && Boolean(this.scoreOf(this.pageKey));
  }

  get showsBack() {
    return this.place > 0;
  }

  get isLast() {
    return this.place === this.pages.length - 1;
  }

  /** One brand button a page: on to what is still open, else to the end. */
  get canFinish() {
    return this.isLast || this.openCount === 0;
  }

  get showsNext() {
    return !this.isLast;
  }

  get nextLabel() {
    return fill(next, this.pages[this.place + 1]?.name);
  }

  get nextVariant() {
    return this.canFinish ? 'neutral' : 'brand';
  }

  get finishLabel() {
    const unseen = this.unseenElsewhere;
    return unseen > 0 ? fill(finishKeeping, unseen) : finish;
  }

  get unseenElsewhere() {
    const here = new Set(this.page.questions.map(({ key }) => key));
    return Object.values(this.prefilled).filter(
      ({ key, status }) => status === 'kept' && !this.own[key] && !here.has(key),
    ).length;
  }

  get savedWords() {
    if (this.savesUnderway > 0) return saving;
    return this.savedAt ? fill(saved, timeOfDay(this.savedAt)) : '';
  }

  /** Takes the keyboard to the top of the page. */
  @api
  focus() {
    this.template.querySelector('h1').focus();
  }

  handleChoice(event) {
    const { value, checked } = event.target;
    const question = this.questionAt(event);
    const before = (this.page.isInternal ? this.internalOwn : this.answers)[question.key];
    this.answer(question, afterClick(question, before, value, checked));
  }

  handleText(event) {
    const question = this.questionAt(event);
    this.answer(question, { choice: [], text: event.target.value.trim(), notApplicable: false });
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
    const again = Object.entries(this.unsaved);
    this.unsaved = {};
    this.failure = undefined;
    for (const [key, write] of again) this.write(key, write);
  }

  async handleFinish() {
    if (this.isFinishing) return;
    this.isFinishing = true;
    this.time.touch();
    try {
      await this.keepAnswersOf(this.pages);
      if (this.failure) return;
      await this.complete();
    } catch (error) {
      this.failure = reasonOf(error) || notSaved;
    } finally {
      this.isFinishing = false;
    }
  }

  questionAt(event) {
    return this.page.questions.find(({ key }) => key === event.target.dataset.key);
  }

  goTo(pageKey) {
    this.time.touch();
    this.pageKey = pageKey;
    this.headingWantsFocus = true;
  }

  answer(question, answer) {
    this.time.touch();
    if (this.page.isInternal) {
      this.internalOwn = { ...this.internalOwn, [question.key]: answer };
      return this.write(question.key, internalRecord(this.partner, this.round, question, answer));
    }
    return this.keep(question, answer, null);
  }

  keep(question, answer, keptFrom) {
    this.own = { ...this.own, [question.key]: { ...answer, keptFrom } };
    return this.write(question.key, answerRecord(this.round, question, answer, keptFrom));
  }

  /** Whoever passes a page says that what was kept there still holds. */
  keepAnswersOf(pages) {
    const kept = pages
      .filter(({ isInternal }) => !isInternal)
      .flatMap(({ questions: asked }) => asked)
      .filter(({ key }) => !this.own[key] && this.prefilled[key]?.status === 'kept');
    return Promise.all(
      kept.map((question) => {
        const { answer, answeredOn } = this.prefilled[question.key];
        return this.keep(question, answer, answeredOn);
      }),
    );
  }

  /** Never rejects: what could not be saved is shown, kept here and tried again on request. */
  async write(key, record) {
    this.savesUnderway += 1;
    try {
      await this.writer.save(key, record);
      this.savedAt = new Date();
    } catch (error) {
      this.unsaved = { ...this.unsaved, [key]: record };
      this.failure = reasonOf(error) || notSaved;
    } finally {
      this.savesUnderway -= 1;
    }
  }

  async complete() {
    const completedAt = new Date();
    const secondsSpent = this.time.seconds();
    await updateRecord({
      fields: {
        Id: this.round.id,
        Status__c: 'Completed',
        Completed_At__c: completedAt.toISOString(),
        Seconds_Spent__c: secondsSpent,
      },
    });
    const detail = { answers: this.answers, completedAt, secondsSpent };
    this.dispatchEvent(new CustomEvent('complete', { detail }));
  }
}

function idsOf(answers) {
  const stored = Object.entries(answers).filter(([, { id }]) => id);
  return Object.fromEntries(stored.map(([key, { id }]) => [key, id]));
}
