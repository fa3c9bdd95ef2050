import { api, LightningElement } from 'lwc';
import { createRecord } from 'lightning/uiRecordApi';
import userId from '@salesforce/user/Id';
import { dayNear } from 'c/dayNear';
import { dayOf } from 'c/days';
import { reasonOf } from 'c/failure';
import { fill, money } from 'c/format';
import { newsWords, nextLevelWords, winWords } from 'c/newsWords';
import { applauseWords } from './applause';
import { LABELS } from './labels';

const SHOWN_BELOW = 2;
const ICONS = {
  'Deal won': 'utility:moneybag',
  'Level reached': 'utility:trending',
  'Certificate earned': 'utility:ribbon',
};

/**
 * What went well, said out loud, with room to join in.
 * @fires written after something was written
 */
export default class PartnerCelebration extends LightningElement {
  /** What is to be celebrated, at least one thing, the latest first. @type {Record<string, any>[]} */
  @api news = [];
  /** @type {Record<string, any> | null} */
  @api level;
  @api currency = 'USD';
  @api today;
  /** The reader's own name. @type {Promise<string>} */
  @api me;
  @api locked = false;
  labels = LABELS;
  isBusy = false;
  said = '';
  refusal = '';

  /** A win comes first: it is what all of this is for. */
  get first() {
    return this.news.find(({ kind }) => kind === 'Deal won') ?? this.news[0];
  }

  get top() {
    const { first } = this;
    const isWin = first.kind === 'Deal won';
    return {
      amount: first.amount ? money(first.amount, this.currency) : '',
      words: isWin ? winWords(first, this.today) : newsWords(first),
      applause: applauseWords(first.applause ?? [], first.applauseCount, userId),
    };
  }

  get canApplaud() {
    return !this.top.applause.isMine && !this.locked;
  }

  get applaudLabel() {
    return fill(LABELS.applaudFor, this.top.words);
  }

  get others() {
    return this.news
      .filter((each) => each !== this.first)
      .slice(0, SHOWN_BELOW)
      .map((each) => ({
        id: each.id,
        icon: ICONS[each.kind] ?? 'utility:like',
        words: newsWords(each),
        more: each.kind === 'Level reached' ? nextLevelWords(this.level) : '',
        day: dayNear(dayOf(new Date(each.happenedAt)), this.today),
      }));
  }

  get hasOthers() {
    return this.others.length > 0;
  }

  async applaud() {
    if (this.isBusy) return;
    this.isBusy = true;
    this.refusal = '';
    const { id } = this.first;
    try {
      await createRecord({
        apiName: 'Applause__c',
        fields: {
          Partner_News__c: id,
          Applause_Key__c: `${id}:${userId}`,
          By_Name__c: await this.me,
        },
      });
      this.said = LABELS.thanks;
      this.dispatchEvent(new CustomEvent('written'));
    } catch (error) {
      this.refusal = reasonOf(error);
    }
    this.isBusy = false;
  }
}
