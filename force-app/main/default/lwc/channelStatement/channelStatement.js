import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { NavigationMixin } from 'lightning/navigation';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import decides from '@salesforce/customPermission/Cadence_Decide_Registrations';
import pays from '@salesforce/customPermission/Cadence_Pay_Funds';
import PROFIT from '@salesforce/schema/Channel_Profit__c';
import isGuest from '@salesforce/user/isGuest';
import { reasonOf } from 'c/failure';
import { dayAndMonth, fill, fullDate } from 'c/format';
import { plainRecords } from 'c/scorecardQuery';
import { LABELS } from './labels.js';
import { STATEMENTS } from './query.js';
import { dollarsBack, linesOf, missingWords } from './statement.js';

/**
 * The channel's profit and loss. While there is none, finance is told to enter the costs; anybody else who sees no
 * statement sees nothing here.
 */
export default class ChannelStatement extends NavigationMixin(LightningElement) {
  labels = LABELS;
  /** Managers, ops and finance; asked by anybody else the org would answer that there is no such object. */
  profitObject = !isGuest && (decides || pays) ? PROFIT : undefined;
  query;
  variables = {};
  statements;
  chosen;
  problem = '';

  @wire(getObjectInfo, { objectApiName: '$profitObject' })
  receiveRights({ data }) {
    if (data) this.query = STATEMENTS;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (!data && errors?.length) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    this.statements = plainRecords(data.uiapi?.query?.statements);
  }

  get hasFailed() {
    return !this.statements && Boolean(this.problem);
  }

  get isEmpty() {
    return Boolean(pays) && this.statements?.length === 0;
  }

  get statement() {
    return this.statements?.find(({ id }) => id === this.chosen) ?? this.statements?.[0];
  }

  get periods() {
    return this.statements.map(({ id, periodLabel }) => ({ value: id, label: periodLabel ?? id }));
  }

  get hasSeveral() {
    return this.statements.length > 1;
  }

  get title() {
    return `${LABELS.title} ${this.statement.periodLabel ?? ''}`.trim();
  }

  get asOf() {
    const { periodStart, periodEnd, asOf } = this.statement;
    if (!periodStart || !periodEnd) return '';
    return fill(LABELS.asOf, dayAndMonth(periodStart), fullDate(periodEnd), fullDate(asOf ?? periodEnd));
  }

  get unit() {
    return fill(LABELS.unit, this.statement.currencyCode ?? 'USD');
  }

  get lines() {
    return linesOf(this.statement);
  }

  get missing() {
    return missingWords(this.statement);
  }

  get back() {
    return dollarsBack(this.statement);
  }

  choose({ detail }) {
    this.chosen = detail.value;
  }

  openCosts() {
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Channel_Cost__c', actionName: 'list' },
    });
  }

  print() {
    window.print();
  }

  tryAgain() {
    this.problem = '';
    this.refresh?.();
  }
}
