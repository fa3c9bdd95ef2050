import { describe, expect, test } from '@jest/globals';
import { checkFormula } from './checkFormula.ts';
import { decimal, toText } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import { parseFormula } from './parse.ts';
import type { Scope } from './scope.ts';
import { textToDate } from '../store/stored.ts';
import { isDay, isDecimal } from './value.ts';
import type { Value } from './value.ts';
import { standardObjects } from '../schema/standard/index.ts';

const FIELDS: Record<string, Value> = {
  Amount: decimal(1.005),
  Big: decimal('12345678901234567.89'),
  Blank: null,
  Stage: 'Engaging',
  Words: 'a;b',
  Due: { day: textToDate('2017-11-30')! },
  Moment: { moment: Date.parse('2017-11-15T11:51:00Z') },
  'Partner__r.Name': 'Acme',
};
const BEFORE: Record<string, Value> = { ...FIELDS, Stage: 'Prospecting' };

const scope: Scope = {
  read: (path) => FIELDS[path.join('.')] ?? null,
  readBefore: (path) => BEFORE[path.join('.')] ?? null,
  isNew: false,
  now: Date.parse('2017-11-15T12:00:00Z'),
  timeZone: 'America/Los_Angeles',
};

function valueOf(source: string, within: Scope = scope): unknown {
  const value = evaluate(parseFormula(source), within);
  if (isDecimal(value)) return Number(toText(value));
  return isDay(value) ? new Date(value.day * 86_400_000).toISOString().slice(0, 10) : value;
}

describe('a formula', () => {
  test.each<[string, unknown]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ^ 3 - -1', 9],
    ['0.1 + 0.2 = 0.3', true],
    ['ROUND(Amount, 2)', 1.01],
    ['ROUND(-2.5, 0)', -3],
    ['ROUND(1250, -2)', 1300],
    ['Big - 12345678901234567', 0.89],
    ['1 / 3 * 3 > 0.999999', true],
    ['1 / 0', null],
    ['Blank + 1', null],
    ['Blank < 1', false],
    ['Blank > 1', false],
    ['BLANKVALUE(Blank, 5)', 5],
    ['NULLVALUE(Amount, 5) = 1.005', true],
    ['ISBLANK(Blank) && NOT(ISNULL(Amount))', true],
    ['AND(TRUE, 1 <> 2, OR(FALSE, "a" = \'a\'))', true],
    ['IF(Amount > 1, "more", 1 / 0)', 'more'],
    ['CASE(Stage, "Prospecting", 1, "Engaging", 2, 0)', 2],
    ['ISPICKVAL(Stage, "Engaging")', true],
    ['ISPICKVAL(Blank, "")', true],
    ['ISPICKVAL(PRIORVALUE(Stage), "Prospecting")', true],
    ['ISCHANGED(Stage)', true],
    ['ISCHANGED(Amount)', false],
    ['INCLUDES(Words, "b")', true],
    ['TEXT(Amount) & "!"', '1.005!'],
    ['VALUE("12.50") + 1', 13.5],
    ['LEN(Stage) + LEN(Blank)', 8],
    ['BEGINS(Stage, "Eng") && CONTAINS(Stage, "gag")', true],
    ['MIN(3, 1, 2) + MAX(3, 1, 2) + ABS(-1)', 5],
    ['MOD(7, 4) + FLOOR(2.7) + CEILING(2.1)', 8],
    ['Due - TODAY()', 15],
    ['TODAY()', '2017-11-15'],
    ['DATE(2017, 2, 30)', null],
    ['ADDMONTHS(Due, 3)', '2018-02-28'],
    ['YEAR(Due) * 100 + MONTH(Due)', 201711],
    ['(NOW() - Moment) * 1440', 9],
    ['ABS(Moment - NOW()) > 10 / 1440', false],
    ['Partner__r.Name', 'Acme'],
    ['/* a remark */ 5', 5],
  ])('%s', (source, expected) => {
    expect(valueOf(source)).toEqual(expected);
  });

  test('knows which day it is in the org’s zone', () => {
    expect(valueOf('TODAY()', { ...scope, now: Date.parse('2017-11-15T03:00:00Z') })).toBe('2017-11-14');
  });

  test('finds nothing changed on a new record', () => {
    expect(valueOf('ISNEW() && NOT(ISCHANGED(Stage))', { ...scope, isNew: true })).toBe(true);
  });
});

describe('a formula is refused', () => {
  const opportunity = standardObjects().find(({ name }) => name === 'Opportunity')!;
  const find = (name: string) => standardObjects().find((object) => object.name === name);

  test.each([
    ['Amount > ', 'Syntax error'],
    ['AND(Amount > 1', "Missing ')'"],
    ['Amuont > 1', 'Field Amuont does not exist. Check spelling.'],
    ['Account.Nmae = "x"', 'Field Account.Nmae does not exist. Check spelling.'],
    ['SUMIF(Amount)', 'Unknown function SUMIF. Check spelling.'],
    [
      'StageName = "Closed Won"',
      'Field StageName is a picklist field. Picklist fields are only supported in certain functions.',
    ],
  ])('%s', (source, message) => {
    expect(() => checkFormula(source, opportunity, find)).toThrow(message);
  });

  test('but not when its names are right', () => {
    expect(() =>
      checkFormula('AND(ISPICKVAL(StageName, "x"), Account.Owner.IsActive)', opportunity, find),
    ).not.toThrow();
  });
});
