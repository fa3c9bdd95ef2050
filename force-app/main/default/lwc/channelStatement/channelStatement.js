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
import { STATEMENTS, STATEMENTS_OF_FINANCE } from './query.js';
import { dollarsBack, linesOf, missingWords } from './statement.js';

/**
 * The channel's profit and loss, for whoever sees the whole company. Whoever may not read it, or sees no statement and
 * no company, sees nothing here.
 */
export default class ChannelStatement extends NavigationMixin(LightningElement) {
  labels = LABELS;
  /** Managers, ops and finance; asked by anybody else the org would answer that there is no such object. */
  profitObject = !isGuest && (decides || pays) ? PROFIT : undefined;
  query;
  variables = {};
  statements;
  seesCompany = false;
  chosen;
  problem = '';

  @wire(getObjectInfo, { objectApiName: '$profitObject' })
  receiveRights({ data }) {
    if (data) this.query = decides ? STATEMENTS : STATEMENTS_OF_FINANCE;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive({ data, errors, refresh }) {
    this.refresh = refresh ?? this.refresh;
    if (!data && errors?.length) this.problem = reasonOf(errors) || LABELS.problemWhy;
    if (!data) return;
    this.problem = '';
    const parts = data.uiapi?.query ?? {};
    this.statements = plainRecords(parts.statements);
    this.seesCompany = !decides || plainRecords(parts.company).length > 0;
  }

  get hasFailed() {
    return !this.statements && Boolean(this.problem);
  }

  get isEmpty() {
    return Boolean(this.statements) && this.statements.length === 0 && this.seesCompany;
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
