import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { textOf } from '../../../force-app/source/element.ts';
import { FORCE_APP } from '../../../force-app/source/forceApp.ts';
import { modelOf, type ModelField } from '../../../force-app/source/model.ts';
import { readSource } from '../../../force-app/source/sourceFile.ts';
import { TABLES } from './tables.ts';

const { objects } = modelOf(readSource(FORCE_APP));

/** What Salesforce answers for a field of each type, and what that must become. */
const SAMPLES: Record<string, readonly [stored: unknown, ours: unknown]> = {
  Checkbox: [true, true],
  Currency: [12.5, 1250],
  Date: ['2017-11-15', '2017-11-15'],
  DateTime: ['2017-11-15T08:30:00.000+0000', new Date('2017-11-15T08:30:00Z')],
  LongTextArea: ['text', 'text'],
  Lookup: ['001000000000001AAA', '001000000000001AAA'],
  MasterDetail: ['001000000000001AAA', '001000000000001AAA'],
  MultiselectPicklist: ['Grow;Mature', ['Grow', 'Mature']],
  Number: [7, 7],
  Percent: [25, 0.25],
  Text: ['001000000000001AAA', '001000000000001AAA'],
  TextArea: ['text', 'text'],
};

/** Money that is a plain number in Salesforce, which would convert a currency into that of whoever looks. */
const MONEY_AS_NUMBER: Record<string, readonly [stored: number, ours: number]> = {
  Company_Won__c: [12.5, 1250],
};

/** Texts that hold words of ours in an order, kept by a validation rule. */
const LISTS = ['Headline_Metrics__c'];

describe.each(TABLES.map((table) => [table.object, table] as const))('the table of %s', (object, codec) => {
  const fields = objects.get(object)?.fields ?? new Map<string, ModelField>();
  const entries = Object.values(codec.table as Record<string, { name: string; codec: z.ZodType }>);
  const converted = entries.flatMap((entry) => {
    const field = fields.get(entry.name);
    return field === undefined ? [] : [{ ...entry, field }];
  });

  test('names only fields that the metadata has', () => {
    const own = entries
      .map(({ name }) => name.split('.')[0] as string)
      .filter((name) => /__[cr]$/.test(name));
    expect(own.filter((name) => !fields.has(name.replace(/__r$/, '__c')))).toEqual([]);
  });

  test('names every field that the metadata has', () => {
    expect([...fields.keys()].filter((name) => !converted.some((entry) => entry.name === name))).toEqual([]);
  });

  test('converts each field by its type in the metadata', () => {
    const samples = converted.filter(({ field, name }) => field.type !== 'Picklist' && !LISTS.includes(name));
    const sampleOf = ({ name, field }: { name: string; field: ModelField }) =>
      MONEY_AS_NUMBER[name] ?? (SAMPLES[valueType(field)] as readonly [unknown, unknown]);
    const decoded = samples.map((entry) => [entry.name, z.decode(entry.codec, sampleOf(entry)[0] as never)]);
    expect(decoded).toEqual(samples.map((entry) => [entry.name, sampleOf(entry)[1]]));
  });

  test('knows exactly the words of each picklist', () => {
    const picklists = converted.filter(({ field }) => field.type === 'Picklist');
    const unknown = picklists.flatMap(({ name, codec: each, field }) =>
      field.values
        .filter((word) => !z.safeDecode(each, word as never).success)
        .map((word) => `${name}: ${word}`),
    );
    const known = picklists.filter(({ codec: each }) => z.safeDecode(each, 'Something else').success);
    expect([...unknown, ...known.map(({ name }) => name)]).toEqual([]);
  });

  test('cuts no text shorter and lets none be longer than its field', () => {
    const endless = 'word '.repeat(10_000);
    const wrong = converted
      .filter(({ field }) => field.type === 'Text' || field.type === 'LongTextArea')
      .map((entry) => ({ ...entry, result: z.safeEncode(entry.codec, endless as never) }))
      .filter(({ result }) => result.success && result.data !== endless)
      .filter(
        ({ field, result }) => (result.data as string).length !== Number(textOf(field.definition, 'length')),
      );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

/** Of a summary the type of what is summarised, which may be a summary itself; how many records there are is a number. */
function valueType({ type, definition }: ModelField): string {
  if (type !== 'Summary') return type;
  const [object = '', name = ''] = (textOf(definition, 'summarizedField') ?? '').split('.');
  const summarised = objects.get(object)?.fields.get(name);
  return summarised === undefined ? 'Number' : valueType(summarised);
}
