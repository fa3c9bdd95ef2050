import { api, LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import { createRecord } from 'lightning/uiRecordApi';
import isInternal from '@salesforce/customPermission/Cadence_Internal_Capabilities';
import SCORECARD from '@salesforce/schema/Capability_Scorecard__c';
import isGuest from '@salesforce/user/isGuest';
import { narrow } from 'c/capabilityScores';
import { reasonOf } from 'c/failure';
import { LABELS } from './labels.js';
import { CAPABILITIES, INTERNAL } from './query.js';
import { dayOf, readCapabilities } from './readCapabilities.js';
import { readInternal } from './readInternal.js';
import { withGoals } from './withGoals.js';

/** Questions while a round is under way, the result when it is completed, a start when there is neither. */
export default class CapabilityScorecard extends LightningElement {
  @api recordId;
  @api templateCode = 'partner-capabilities';

  labels = LABELS;
  capabilities;
  internalData;
  failure;
  startFailure;
  canEdit = false;
  canSetGoal = false;
  isStarting = false;
  isBusy = false;
  /** A round that was started or completed here and that the wire has not brought yet. */
  newRound;
  refresh;
  headingWantsFocus = false;

  /** Whoever is not signed in is not made to ask for what nobody may see. */
  isGuest = isGuest;
  scorecardObject = isGuest ? undefined : SCORECARD;

  @wire(getObjectInfo, { objectApiName: '$scorecardObject' })
  readRights({ data }) {
    if (!data) return;
    this.canEdit = data.createable && data.updateable;
    this.canSetGoal = Boolean(data.updateable && data.fields?.Goal_Score__c?.updateable);
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  readAll({ data, errors, refresh }) {
    this.refresh = refresh;
    if (data) {
      this.capabilities = readCapabilities(data);
      this.newRound = undefined;
    }
    this.failure = errors?.length ? errors : undefined;
  }

  @wire(graphql, { query: '$internalQuery', variables: '$variables' })
  readInternalAnswers({ data }) {
    if (data) this.internalData = data;
  }

  /** After a step of the person's own; not when the page opens. */
  renderedCallback() {
    if (!this.headingWantsFocus) return;
    this.headingWantsFocus = false;
    this.template.querySelector('[data-view]')?.focus();
  }

  /** Nothing is asked without a query. */
  get query() {
    return this.recordId && !isGuest ? CAPABILITIES : undefined;
  }

  /** Asked when a round is being answered, by those who may. */
  get internalQuery() {
    return isInternal && this.isSurvey ? INTERNAL : undefined;
  }

  get variables() {
    return { partner: this.recordId, code: this.templateCode };
  }

  get hasFailed() {
    return Boolean(this.failure) && !this.capabilities;
  }

  get failureReason() {
    return reasonOf(this.failure);
  }

  get isLoading() {
    return !isGuest && !this.capabilities && !this.failure;
  }

  get hasNoAccess() {
    return Boolean(this.capabilities) && !this.capabilities.partner.id;
  }

  get hasNoTemplate() {
    return Boolean(this.capabilities) && !this.capabilities.template && !this.completed;
  }

  get rounds() {
    const stored = this.capabilities?.rounds ?? [];
    return this.newRound ? [this.newRound, ...stored.filter(({ id }) => id !== this.newRound.id)] : stored;
  }

  get completed() {
    return this.rounds.find(({ isCompleted }) => isCompleted);
  }

  /** Of the published version: what was begun on an earlier one is not finished any more. */
  get underway() {
    const [newest] = this.rounds;
    const { template } = this.capabilities ?? {};
    return newest && !newest.isCompleted && newest.templateId === template?.id ? newest : undefined;
  }

  get isSurvey() {
    return Boolean(this.underway) && this.canEdit && !this.isStarting;
  }

  get isResult() {
    return (
      Boolean(this.completed) && !this.isSurvey && !this.isStarting && Boolean(this.capabilities.template)
    );
  }

  get isStart() {
    return Boolean(this.capabilities?.template) && !this.isSurvey && !this.isResult;
  }

  get isInternal() {
    return Boolean(isInternal);
  }

  get earlier() {
    return this.rounds.filter(({ isCompleted }) => isCompleted)[this.isSurvey ? 0 : 1];
  }

  get questionnaire() {
    return narrow(this.capabilities.template, stageOf(this.underway ?? this.capabilities.partner));
  }

  get resultQuestionnaire() {
    return narrow(this.capabilities.template, stageOf(this.completed));
  }

  get internal() {
    if (!this.internalData || !this.underway) return undefined;
    return readInternal(this.internalData, this.underway, this.capabilities.template.id);
  }

  get lastMode() {
    return this.completed?.mode;
  }

  handleRetry() {
    this.failure = undefined;
    this.refresh?.();
  }

  handleUpdate() {
    if (!this.isInternal) {
      this.start('Partner');
      return;
    }
    this.isStarting = true;
    this.headingWantsFocus = true;
  }

  handleCancel() {
    this.isStarting = false;
    this.headingWantsFocus = true;
  }

  handleStart({ detail: { mode } }) {
    this.start(mode);
  }

  /** The number of the round is in its key, so that of two people who start it one is told. */
  async start(mode) {
    if (this.isBusy) return;
    const { partner, template } = this.capabilities;
    const number = Math.max(0, ...this.rounds.map((round) => round.number)) + 1;
    this.isBusy = true;
    this.startFailure = undefined;
    try {
      const { id, lastModifiedDate } = await createRecord({
        apiName: SCORECARD.objectApiName,
        fields: {
          Partner__c: partner.id,
          Template__c: template.id,
          Scorecard_Key__c: `${partner.id}:${number}`,
          Round__c: number,
          Status__c: 'In progress',
          Mode__c: mode,
          Life_Stage__c: partner.lifeStage,
          Partner_Type__c: partner.partnerType,
          Previous__c: this.completed?.id ?? null,
        },
      });
      this.newRound = {
        ...stageOf(partner),
        id,
        number,
        mode,
        templateId: template.id,
        isCompleted: false,
        startedOn: dayOf(lastModifiedDate),
        secondsSpent: 0,
        overall: {},
        answers: {},
        scores: [],
      };
      this.isStarting = false;
      this.headingWantsFocus = true;
    } catch (error) {
      this.startFailure = reasonOf(error) || LABELS.errorTitle;
    } finally {
      this.isBusy = false;
    }
  }

  /** Shown at once; the org is asked for the rest of what changed with them. */
  handleGoals({ detail }) {
    this.capabilities = withGoals(this.capabilities, this.completed.id, detail);
    this.refresh?.();
  }

  handleComplete({ detail: { answers, completedAt, secondsSpent } }) {
    const completedOn = dayOf(completedAt);
    this.newRound = { ...this.underway, answers, completedOn, secondsSpent, isCompleted: true };
    this.internalData = undefined;
    this.headingWantsFocus = true;
    this.refresh?.();
  }
}

function stageOf({ lifeStage, partnerType }) {
  return { lifeStage: lifeStage ?? null, partnerType: partnerType ?? null };
}
