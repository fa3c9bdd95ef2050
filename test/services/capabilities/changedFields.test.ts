import { expect, test } from '@jest/globals';
import { changedFields } from '../../../services/capabilities/changedFields.ts';

const stored = { Id: '1', Key__c: 'k', Score__c: 64, Share__c: 33.3333333333, Change__c: null };

test('what is held already is not written', () => {
  const wanted = { Score__c: 64, Share__c: 100 / 3, Change__c: null };
  expect(changedFields(stored, 'Key__c', wanted)).toBeNull();
});

test('what differs is written, by the key', () => {
  expect(changedFields(stored, 'Key__c', { Score__c: 65, Change__c: null })).toEqual({
    Key__c: 'k',
    Score__c: 65,
  });
});

test('a value that goes is blanked', () => {
  expect(changedFields(stored, 'Key__c', { Score__c: null })).toEqual({ Key__c: 'k', Score__c: null });
});
