import { describe, expect, test } from '@jest/globals';
import { dateLiteral, identifier, identifiers, soql } from '../../../services/salesforce/soql.ts';

describe('soql', () => {
  test('quotes texts and escapes what would end them', () => {
    expect(soql`SELECT Id FROM Account WHERE Name = ${"O'Neill \\ Sons\n"}`).toBe(
      "SELECT Id FROM Account WHERE Name = 'O\\'Neill \\\\ Sons\\n'",
    );
  });

  test('lists texts in brackets', () => {
    expect(soql`… WHERE Id IN ${['a', "b'"]}`).toBe("… WHERE Id IN ('a', 'b\\'')");
  });

  test('refuses an empty list, which SOQL cannot say', () => {
    expect(() => soql`… WHERE Id IN ${[]}`).toThrow(RangeError);
  });

  test('writes moments in UTC to the second, days and numbers bare', () => {
    const moment = new Date('2017-11-15T10:20:30.999Z');
    expect(soql`${moment} ${dateLiteral('2017-11-15')} ${1.5} ${true} ${null}`).toBe(
      '2017-11-15T10:20:30Z 2017-11-15 1.5 true null',
    );
  });

  test('takes names from configuration as they are', () => {
    expect(soql`SELECT ${identifiers(['Id', 'Partner__r.ParentId'])} FROM ${identifier('Lead')}`).toBe(
      'SELECT Id, Partner__r.ParentId FROM Lead',
    );
  });

  test.each(['Id FROM User --', 'Name, Id', '1st', 'a..b', '', "x'y"])('refuses "%s" as a name', (name) => {
    expect(() => identifier(name)).toThrow(RangeError);
  });
});
