import { api, LightningElement } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { reasonOf } from 'c/failure';
import { fill } from 'c/format';
import { questionWords } from 'c/questionWords';
import { LABELS } from './labels';

/**
 * One question, answered with one press; what it is used for stands beside it. Until the answer is carried over it can
 * be taken back.
 * @fires written after something was written
 * @fires retry
 */
export default class HomeQuestion extends LightningElement {
  /** Those of these days, answered ones too. @type {Record<string, any>[]} */
  @api questions = [];
  @api currency = 'USD';
  /** The reader's own name. @type {Promise<string>} */
  @api me;
  @api locked = false;
  @api problem = '';
  @api stillHolds = '';
  labels = LABELS;
  /** Given here: question id → answer, '' when it was taken back. */
  given = new Map();
  /** Which is shown; undefined as long as nobody has answered anything here. */
  shownId;
  comment = '';
  refusal = '';
  said = '';
  isBusy = false;
  myName;
  /** What takes the focus once it is there: what had it is gone. */
  focusOn = '';

  async connectedCallback() {
    this.myName = await this.me;
  }

  renderedCallback() {
    const target = this.focusOn && this.template.querySelector(this.focusOn);
    if (!target) return;
    this.focusOn = '';
    target.focus();
  }

  get open() {
    return this.questions.filter((each) => !this.answerOf(each));
  }

  /** What the reader answered and nobody has acted on yet can still be taken back. */
  get mine() {
    return this.questions.find(
      (each) => each.answeredByName === this.myName && each.answeredThrough === 'Home' && !each.appliedAt,
    );
  }

  get question() {
    return this.questions.find(({ id }) => id === this.shownId) ?? this.open[0] ?? this.mine;
  }

  /** All answered elsewhere: then there is nothing to ask. */
  get isShown() {
    return Boolean(this.problem) || Boolean(this.question);
  }

  get hasQuestion() {
    return !this.problem;
  }

  get heading() {
    return this.problem ? LABELS.eyebrow : this.words.asked;
  }

  get headingClass() {
    return this.problem ? 'assistive' : '';
  }

  get words() {
    return questionWords(this.question, this.currency);
  }

  get answer() {
    return this.answerOf(this.question);
  }

  get canAnswer() {
    return !this.locked && !this.answer;
  }

  get cannotAnswer() {
    return this.locked && !this.answer;
  }

  get choices() {
    return [
      { value: 'Yes', label: LABELS.yes },
      { value: 'No', label: LABELS.no },
      { value: 'Not sure', label: LABELS.notSure },
    ];
  }

  get answeredWords() {
    const label = this.choices.find(({ value }) => value === this.answer)?.label;
    return fill(LABELS.answered, label);
  }

  /** Only as long as nobody has acted on it. */
  get canUndo() {
    return !this.question.appliedAt && !this.locked;
  }

  get canComment() {
    return this.canUndo && !this.question.comment;
  }

  get hasAnother() {
    return this.open.length > 0;
  }

  answerOf({ id, answer }) {
    return this.given.has(id) ? this.given.get(id) : (answer ?? '');
  }

  async give({ currentTarget }) {
    const { value } = currentTarget.dataset;
    const { id } = this.question;
    if (!(await this.write(id, value))) return;
    this.said = LABELS.thanks;
    this.focusOn = '.undo';
  }

  async undo() {
    const { id } = this.question;
    if (!(await this.write(id, ''))) return;
    this.comment = '';
    this.said = LABELS.undone;
    this.focusOn = '.choices button';
  }

  type({ target }) {
    this.comment = target.value;
  }

  async addComment() {
    const comment = this.comment.trim();
    if (comment) await this.write(this.question.id, this.answer, comment);
  }

  next() {
    this.shownId = undefined;
    this.comment = '';
    this.said = '';
  }

  /** An answer says as a whole who gave it and when, and goes as a whole. */
  async write(id, answer, comment = null) {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.refusal = '';
    this.shownId = id;
    const by = answer ? await this.me : null;
    try {
      await updateRecord({
        fields: {
          Id: id,
          Answer__c: answer || null,
          Comment__c: answer ? comment : null,
          Answered_At__c: answer ? new Date().toISOString() : null,
          Answered_By_Name__c: by,
          Answered_Through__c: answer ? 'Home' : null,
        },
      });
      this.given = new Map(this.given).set(id, answer);
      this.dispatchEvent(new CustomEvent('written'));
      return true;
    } catch (error) {
      this.refusal = reasonOf(error);
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  retry() {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
