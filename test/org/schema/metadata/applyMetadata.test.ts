import { describe, expect, test } from '@jest/globals';
import { fixtureMetadata } from '../../fixtures/fixtureMetadata.ts';
import { createSchema, fieldOf } from '../schema.ts';
import { standardObjects } from '../standard/index.ts';
import { applyMetadata } from './applyMetadata.ts';

function newSchema() {
  const schema = createSchema();
  for (const object of standardObjects()) schema.add(object);
  return schema;
}

const file = (path: string, content: string) => new Map([[path, Buffer.from(content)]]);

describe('metadata', () => {
  test('makes objects with the fields, prefixes and rules that it describes', () => {
    const schema = newSchema();
    const applied = applyMetadata(schema, fixtureMetadata());
    const plan = schema.find('plan__C')!;
    expect(applied).toContainEqual(
      expect.objectContaining({ type: 'CustomObject', fullName: 'Plan__c', created: true }),
    );
    expect(plan.keyPrefix).not.toBe(schema.find('Step__c')!.keyPrefix);
    expect(plan.validationRules.map(({ name }) => name)).toEqual(['Amount_Not_Negative', 'Taken_Once']);
    expect(fieldOf(schema.find('Step__c')!, 'OwnerId')).toBeUndefined();
  });

  test('in the one-file format of packages means the same', () => {
    const schema = newSchema();
    const content = `<CustomObject><label>Note</label><pluralLabel>Notes</pluralLabel><nameField><label>N</label><type>Text</type></nameField>
      <fields><fullName>Body__c</fullName><label>Body</label><type>LongTextArea</type><length>1000</length></fields>
      <validationRules><fullName>Has_Body</fullName><active>true</active>
      <errorConditionFormula>LEN(Name) = 0</errorConditionFormula><errorMessage>No</errorMessage></validationRules></CustomObject>`;
    applyMetadata(schema, file('objects/Note__c.object', content));
    expect(fieldOf(schema.find('Note__c')!, 'Body__c')).toMatchObject({ type: 'textarea', length: 1000 });
    expect(schema.find('Note__c')!.validationRules).toHaveLength(1);
  });

  test('keeps the objects’ prefixes when it is applied again', () => {
    const schema = newSchema();
    applyMetadata(schema, fixtureMetadata());
    const before = schema.find('Plan__c')!.keyPrefix;
    const applied = applyMetadata(schema, fixtureMetadata());
    expect(schema.find('Plan__c')!.keyPrefix).toBe(before);
    expect(applied.every(({ created, type }) => !created || type === 'ValidationRule')).toBe(true);
  });

  test.each([
    [
      'a lookup to nowhere',
      'objects/Account/fields/X__c.field-meta.xml',
      '<CustomField><fullName>X__c</fullName><type>Lookup</type><referenceTo>Nowhere__c</referenceTo></CustomField>',
      "referenceTo value of 'Nowhere__c' does not resolve to a valid sObject type",
    ],
    [
      'a type that is none',
      'objects/Account/fields/X__c.field-meta.xml',
      '<CustomField><fullName>X__c</fullName><type>Txet</type></CustomField>',
      "'Txet' is not a valid value for the enum 'FieldType'",
    ],
    [
      'a rule about a field that is not there',
      'objects/Account/validationRules/R.validationRule-meta.xml',
      '<ValidationRule><fullName>R</fullName><active>true</active><errorConditionFormula>Amuont__c &lt; 0</errorConditionFormula></ValidationRule>',
      'Field Amuont__c does not exist. Check spelling.',
    ],
    [
      'a field of an object that is not there',
      'objects/Nowhere__c/fields/X__c.field-meta.xml',
      '<CustomField><fullName>X__c</fullName><type>Text</type><length>5</length></CustomField>',
      "Entity of type 'Nowhere__c' cannot be found",
    ],
  ])('with %s changes nothing and says why', (_what, path, content, message) => {
    const schema = newSchema();
    const before = schema.all().map(({ name, fields }) => [name, fields.size]);
    expect(() => applyMetadata(schema, file(path, content))).toThrow(message);
    expect(schema.all().map(({ name, fields }) => [name, fields.size])).toEqual(before);
  });
});
