import { describe, expect, test } from '@jest/globals';
import { cents } from '../../../../services/domain/money.ts';
import { opportunity } from '../../../../services/salesforce/records/opportunity.ts';
import { readPeriod } from '../../../../services/salesforce/records/operatingPeriod.ts';
import { partnerGoal, readGoal } from '../../../../services/salesforce/records/partnerGoal.ts';

const GOAL = {
  Id: 'a01000000000001AAA',
  Partner__c: '001000000000001AAA',
  Period__c: 'a02000000000001AAA',
  Version__c: 2,
  Status__c: 'Accepted',
  Amount__c: 25_000,
  Accepted_On__c: '2017-09-30',
};

const PERIOD = {
  Id: 'a02000000000001AAA',
  Name: '2017-Q4',
  Kind__c: 'Quarter',
  Calendar__c: 'Vendor',
  Partner__c: null,
  Start_Date__c: '2017-10-01',
  End_Date__c: '2017-12-31',
};

describe('reading', () => {
  test('a goal in our words', () => {
    expect(readGoal(GOAL)).toEqual({
      id: 'a01000000000001AAA',
      partnerId: '001000000000001AAA',
      periodId: 'a02000000000001AAA',
      version: 2,
      status: 'accepted',
      amount: 2_500_000,
      acceptedOn: '2017-09-30',
    });
  });

  test('a goal without an amount, which is no goal of zero', () => {
    expect(readGoal({ ...GOAL, Status__c: 'Proposed', Amount__c: null }).amount).toBeNull();
  });

  test('an unknown word names object, record, field and what would be known', () => {
    expect(() => readGoal({ ...GOAL, Status__c: 'Maybe' })).toThrow(
      'Cannot read Partner_Goal__c a01000000000001AAA: Status__c ("Maybe") is none of Proposed, Accepted, Superseded, Declined.',
    );
  });

  test('a field that was not selected is told from one that is blank', () => {
    const unselected = { ...GOAL, Version__c: undefined };
    expect(() => readGoal({ ...unselected, Partner__c: null })).toThrow(
      'Partner__c is blank; Version__c was not read; the query does not select it',
    );
  });

  test('a goal below zero says what to do', () => {
    expect(() => readGoal({ ...GOAL, Amount__c: -1 })).toThrow(
      /Partner_Goal__c a01000000000001AAA: A goal cannot be below zero/,
    );
  });

  test('a period in our words', () => {
    expect(readPeriod(PERIOD)).toEqual({
      id: 'a02000000000001AAA',
      label: '2017-Q4',
      kind: 'quarter',
      calendar: 'vendor',
      partnerId: null,
      start: '2017-10-01',
      end: '2017-12-31',
    });
  });

  test('a period that ends before it starts names the record', () => {
    expect(() => readPeriod({ ...PERIOD, End_Date__c: '2017-09-30' })).toThrow(
      /Operating_Period__c a02000000000001AAA: Period "2017-Q4" ends/,
    );
  });

  test('what hangs on a parent that is not set is null', () => {
    const names = opportunity.pick('customerName');
    expect(names.read({ Account: null })).toEqual({ customerName: null });
  });
});

describe('writing', () => {
  test('names only the fields that are given', () => {
    expect(partnerGoal.write({ status: 'superseded', amount: cents(150) })).toEqual({
      Status__c: 'Superseded',
      Amount__c: 1.5,
    });
  });

  test('null blanks a field', () => {
    expect(partnerGoal.write({ reason: null })).toEqual({ Reason__c: null });
  });

  test('an id of another system is refused with object and field', () => {
    expect(() => partnerGoal.write({ partnerId: 'Darcel Schlecht' })).toThrow(
      'Cannot write Partner_Goal__c: Partner__c ("Darcel Schlecht") is not an id of 18 characters.',
    );
  });
});

test('a part of a table selects only its own fields', () => {
  expect(partnerGoal.pick('id', 'amount').select).toEqual(['Id', 'Amount__c']);
});
