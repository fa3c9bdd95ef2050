import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrg, type SmallOrg } from '../startOrg.ts';

const master = `<CustomObject><label>Club</label><pluralLabel>Clubs</pluralLabel>
  <nameField><label>Club</label><type>Text</type></nameField></CustomObject>`;
const detail = `<CustomObject><label>Game</label><pluralLabel>Games</pluralLabel>
  <nameField><label>Game</label><type>Text</type></nameField></CustomObject>`;
const field = (name: string, content: string) =>
  `<CustomField><fullName>${name}</fullName><label>${name}</label>${content}</CustomField>`;
const summary = (name: string, operation: string, more = '') =>
  field(
    name,
    `<type>Summary</type><summaryForeignKey>Game__c.Club__c</summaryForeignKey>
    <summaryOperation>${operation}</summaryOperation>${more}`,
  );
const wonOnly = `<summaryFilterItems><field>Game__c.Result__c</field><operation>equals</operation>
  <value>Won,Won late</value></summaryFilterItems>`;
const word = (value: string) =>
  `<value><fullName>${value}</fullName><default>false</default><label>${value}</label></value>`;

const METADATA: Record<string, string> = {
  'objects/Club__c/Club__c.object-meta.xml': master,
  'objects/Game__c/Game__c.object-meta.xml': detail,
  'objects/Game__c/fields/Club__c.field-meta.xml': field(
    'Club__c',
    '<type>MasterDetail</type><referenceTo>Club__c</referenceTo><relationshipName>Games</relationshipName>',
  ),
  'objects/Game__c/fields/Played_On__c.field-meta.xml': field('Played_On__c', '<type>Date</type>'),
  'objects/Game__c/fields/Result__c.field-meta.xml': field(
    'Result__c',
    `<type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition>
    ${word('Won')}${word('Won late')}${word('Lost')}</valueSetDefinition></valueSet>`,
  ),
  'objects/Club__c/fields/Wins__c.field-meta.xml': summary('Wins__c', 'count', wonOnly),
  'objects/Club__c/fields/Last_Win__c.field-meta.xml': summary(
    'Last_Win__c',
    'max',
    `<summarizedField>Game__c.Played_On__c</summarizedField>${wonOnly}`,
  ),
  'objects/Club__c/validationRules/Three_Wins_At_Most.validationRule-meta.xml': `<ValidationRule>
    <fullName>Three_Wins_At_Most</fullName><active>true</active>
    <errorConditionFormula>AND(ISCHANGED(Wins__c), Wins__c &gt; 3, PRIORVALUE(Wins__c) &lt; 4)</errorConditionFormula>
    <errorMessage>Three wins are enough.</errorMessage></ValidationRule>`,
};

let small: SmallOrg;
beforeAll(async () => {
  small = await startOrg({ forceApp: null });
  const files = Object.entries(METADATA).map(([path, text]) => [path, Buffer.from(text)] as const);
  small.org.applyMetadata(new Map(files));
});
afterAll(() => small.close());

const asAdministrator = () => small.org.as(small.org.administrator);

function newClub(): string {
  return asAdministrator().insert('Club__c', [{ Name: 'Club' }])[0]!.id!;
}

function play(club: string, Result__c: string, Played_On__c = '2017-11-01') {
  return asAdministrator().insert('Game__c', [{ Name: 'Game', Club__c: club, Result__c, Played_On__c }])[0]!;
}

function read(club: string): Record<string, unknown> {
  const result = asAdministrator().query(`SELECT Wins__c, Last_Win__c FROM Club__c WHERE Id = '${club}'`);
  return result.records(0, 1, '66.0')[0]!;
}

describe('a roll-up summary', () => {
  test('counts nothing from the start', () => {
    expect(read(newClub())).toMatchObject({ Wins__c: 0, Last_Win__c: null });
  });

  test('counts only what one of its words fits', () => {
    const club = newClub();
    for (const result of ['Won', 'Won late', 'Lost']) play(club, result);
    expect(read(club)).toMatchObject({ Wins__c: 2 });
  });

  test('of days is a day', () => {
    const club = newClub();
    play(club, 'Won', '2017-11-05');
    play(club, 'Won', '2017-11-02');
    play(club, 'Lost', '2017-11-09');
    expect(read(club)).toMatchObject({ Last_Win__c: '2017-11-05' });
  });

  test('follows a detail that changes', () => {
    const club = newClub();
    const { id } = play(club, 'Won');
    asAdministrator().update('Game__c', [{ Id: id, Result__c: 'Lost' }]);
    expect(read(club)).toMatchObject({ Wins__c: 0, Last_Win__c: null });
  });
});

test('a master’s rules refuse the detail that would change it too far', () => {
  const club = newClub();
  for (let game = 0; game < 3; game++) play(club, 'Won');
  expect(play(club, 'Won').errors).toEqual([
    { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Three wins are enough.', fields: [] },
  ]);
});

test('a refused detail leaves its master as it was', () => {
  const club = newClub();
  for (let game = 0; game < 4; game++) play(club, 'Won');
  expect(read(club)).toMatchObject({ Wins__c: 3 });
});
