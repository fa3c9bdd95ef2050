import { api, LightningElement } from 'lwc';
import { createRecord } from 'lightning/uiRecordApi';
import actionPlan from '@salesforce/label/c.Capabilities_ActionPlan';
import actionPlanHint from '@salesforce/label/c.Capabilities_ActionPlanHint';
import addToPlan from '@salesforce/label/c.Capabilities_AddToPlan';
import addTitle from '@salesforce/label/c.Capabilities_AddTitle';
import allCategories from '@salesforce/label/c.Capabilities_AllCategories';
import axis from '@salesforce/label/c.Capabilities_Axis';
import band from '@salesforce/label/c.Capabilities_Band';
import bestPractice from '@salesforce/label/c.Capabilities_BestPractice';
import category from '@salesforce/label/c.Capabilities_Category';
import change from '@salesforce/label/c.Capabilities_Change';
import eyebrow from '@salesforce/label/c.Capabilities_ResultEyebrow';
import eyebrowUntimed from '@salesforce/label/c.Capabilities_ResultEyebrowUntimed';
import goal from '@salesforce/label/c.Capabilities_Goal';
import inPlan from '@salesforce/label/c.Capabilities_InPlan';
import measured from '@salesforce/label/c.Capabilities_MeasuredNote';
import noActions from '@salesforce/label/c.Capabilities_NoActions';
import noStrengths from '@salesforce/label/c.Capabilities_NoStrengths';
import notAdded from '@salesforce/label/c.Capabilities_NotAdded';
import now from '@salesforce/label/c.Capabilities_Now';
import peersCommon from '@salesforce/label/c.Capabilities_PeersCommon';
import peersHidden from '@salesforce/label/c.Capabilities_PeersHidden';
import peersLegend from '@salesforce/label/c.Capabilities_PeersLegend';
import peersPending from '@salesforce/label/c.Capabilities_PeersPending';
import peersNone from '@salesforce/label/c.Capabilities_PeersNone';
import readOnly from '@salesforce/label/c.Capabilities_ReadOnly';
import scoresTitle from '@salesforce/label/c.Capabilities_ScoresTitle';
import strengthsTitle from '@salesforce/label/c.Capabilities_Strengths';
import toGoal from '@salesforce/label/c.Capabilities_ToGoal';
import updateAnswers from '@salesforce/label/c.Capabilities_UpdateAnswers';
import { strengths } from 'c/capabilityScores';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill, fullDate, together } from 'c/format';
import { duration } from './duration.js';
import { actionFields, planOf, planSentence } from './plan.js';
import { rowsOf } from './rows.js';
import { headlineOf, rowView, strongSentence } from './sentences.js';

const STRENGTHS_SHOWN = 3;

/** Headline, scores by category, one action for each low answer, strengths. */
export default class CapabilityResult extends LightningElement {
  @api partner;
  /** Narrowed to what the partner was when the round began. */
  @api questionnaire;
  /** The completed round. */
  @api round;
  /** The completed round before it; undefined in the first. */
  @api earlier;
  /** Actions that came of earlier clicks. */
  @api actions = [];
  @api canEdit = false;
  /** May set the goal of all categories together. */
  @api canSetGoal = false;
  @api isInternal = false;
  @api isBusy = false;
  /** Why a new round could not be started. */
  @api problem;

  labels = {
    actionPlan,
    actionPlanHint,
    addToPlan,
    axis,
    band,
    bestPractice,
    category,
    change,
    goal,
    inPlan,
    measured,
    noActions,
    noStrengths,
    now,
    readOnly,
    scoresTitle,
    strengthsTitle,
    toGoal,
    updateAnswers,
  };
  /** Keys of the questions whose actions were added here. */
  added = [];
  adding;
  failure;
  today = new Date();

  get eyebrow() {
    const { completedOn, secondsSpent } = this.round;
    const day = fullDate(completedOn);
    return secondsSpent > 0
      ? fill(eyebrow, this.partner.name, day, duration(secondsSpent))
      : fill(eyebrowUntimed, this.partner.name, day);
  }

  get result() {
    return rowsOf(this.questionnaire, this.round, this.earlier);
  }

  get headline() {
    return headlineOf(this.result, this.earlier);
  }

  get subline() {
    return [strongSentence(this.result), planSentence(this.questionnaire, this.round, this.plan)]
      .filter(Boolean)
      .join(' ');
  }

  get rows() {
    const { overall, categories } = this.result;
    const { settings } = this.questionnaire;
    const all = { ...overall, key: 'all', name: allCategories, share: null };
    return [
      { ...rowView(all, settings), className: 'row all' },
      ...categories.map((each) => ({ ...rowView(each, settings), className: 'row' })),
    ];
  }

  get lastLegend() {
    return this.earlier ? dayAndMonth(this.earlier.completedOn) : '';
  }

  get peersLegend() {
    const { peerCount } = this.result.overall;
    return peerCount ? fill(peersLegend, peerCount) : '';
  }

  /** What peers are, and where there are too few. */
  get peersNote() {
    if (this.round.scores.length === 0) return peersPending;
    const { overall, categories } = this.result;
    const shown = categories.filter(({ peerLow }) => peerLow !== null);
    const hidden = categories.filter(({ peerLow }) => peerLow === null).map(({ name }) => name);
    if (shown.length === 0 && overall.peerLow === null) return peersNone;
    const scope = (overall.peerScope ?? shown[0]?.peerScope ?? '').toLowerCase();
    return [fill(peersCommon, scope), hidden.length > 0 && fill(peersHidden, together(hidden))]
      .filter(Boolean)
      .join(' ');
  }

  get cuts() {
    const { buildingFrom, strongFrom } = this.questionnaire.settings;
    return [buildingFrom, strongFrom].map((cut) => ({ cut, style: `left: ${cut}%` }));
  }

  get plan() {
    return planOf(this.questionnaire, this.round, this.partner, this.actions, this.today).map((item) => {
      const isPlanned = item.isPlanned || this.added.includes(item.key);
      return {
        ...item,
        isPlanned,
        canAdd: this.canEdit && !isPlanned,
        isAdding: this.adding === item.key,
        title: fill(addTitle, item.action),
        practice: item.bestPractice ? fill(bestPractice, item.bestPractice) : '',
      };
    });
  }

  get hasPlan() {
    return this.plan.length > 0;
  }

  get strengths() {
    return strengths(this.questionnaire, this.round.answers).slice(0, STRENGTHS_SHOWN);
  }

  get hasStrengths() {
    return this.strengths.length > 0;
  }

  get isReadOnly() {
    return !this.canEdit;
  }

  /** Takes the keyboard to the top of the result. */
  @api
  focus() {
    this.template.querySelector('h1').focus();
  }

  handleUpdate() {
    this.dispatchEvent(new CustomEvent('update'));
  }

  handleGoals({ detail }) {
    this.dispatchEvent(new CustomEvent('goals', { detail }));
  }

  async handleAdd(event) {
    const item = this.plan.find(({ key }) => key === event.target.dataset.key);
    if (this.adding || !item?.canAdd) return;
    this.adding = item.key;
    this.failure = undefined;
    try {
      const managerId = this.isInternal ? this.partner.managerId : undefined;
      await createRecord({
        apiName: 'Partner_Action__c',
        fields: actionFields(item, this.partner, managerId),
      });
      this.added = [...this.added, item.key];
    } catch (error) {
      this.failure = fill(notAdded, reasonOf(error));
    } finally {
      this.adding = undefined;
    }
  }
}
