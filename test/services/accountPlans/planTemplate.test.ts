import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { choicesOf, RUMBA, SECTIONS } from '#lwc/planContent';
import { loadPlanTemplate } from '../../../services/accountPlans/loadPlanTemplate.ts';
import { accountPlanTemplate, kpiLibrary } from '../../../services/accountPlans/planTemplateContent.ts';
import { startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

const template = accountPlanTemplate();
const kpis = kpiLibrary();

let t: Tending;
beforeAll(async () => {
  t = await startTending();
});
afterAll(() => t.close());

const load = () => loadPlanTemplate(t, template, kpis);

describe('the template of account plans', () => {
  test('asks something in every section', () => {
    expect(SECTIONS.filter((section) => !template.lines.some((line) => line.section === section))).toEqual(
      [],
    );
  });

  test('is brought in whole and published, by the service’s own user', async () => {
    expect(await load()).toEqual({ lines: template.lines.length, kpis: kpis.length });
    expect(t.rows("SELECT Status__c FROM Plan_Template__c WHERE Template_Key__c = 'account-plan'")).toEqual([
      { Status__c: 'Published' },
    ]);
  });

  test('a second time adds what is missing and leaves alone what people have made of it', async () => {
    const [line] = t.rows("SELECT Id FROM Plan_Template_Line__c WHERE Line_Key__c = 'together.why'");
    const { org } = t.at.channel;
    const records = org.as(org.administrator);
    records.update('Plan_Template_Line__c', [{ Id: line?.Id, Prompt__c: 'Our own question?' }]);
    const [other] = t.rows("SELECT Id FROM Plan_Template_Line__c WHERE Line_Key__c = 'together.market'");
    records.delete([other?.Id as string]);
    expect(await load()).toEqual({ lines: 1, kpis: 0 });
    expect(t.rows("SELECT Prompt__c FROM Plan_Template_Line__c WHERE Line_Key__c = 'together.why'")).toEqual([
      { Prompt__c: 'Our own question?' },
    ]);
  });

  test('offers the choices one a line', () => {
    const [line] = t.rows("SELECT Choices__c FROM Plan_Template_Line__c WHERE Line_Key__c = 'period.basis'");
    expect(choicesOf(line?.Choices__c as string)).toHaveLength(3);
  });

  test('checks the goal by all five letters', () => {
    expect(template.lines.filter(({ rumba }) => rumba).map(({ key }) => key)).toEqual(['goal.revenue']);
    expect(RUMBA).toHaveLength(5);
  });
});
