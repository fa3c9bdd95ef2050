import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadMarketingTemplates } from '../../../services/marketingFunds/loadMarketingTemplates.ts';
import {
  marketingTemplates,
  readMarketingTemplates,
} from '../../../services/marketingFunds/marketingTemplateContent.ts';
import { startTending, type Tending } from './tending.ts';

jest.setTimeout(60_000); // quick, but where the machine is busy

const content = marketingTemplates();
const tactics = content.templates.flatMap((template) => template.tactics);

let t: Tending;
beforeAll(async () => {
  t = await startTending();
  const records = t.at.channel.org.as(t.at.channel.org.administrator);
  for (const object of ['Marketing_Template__c', 'Proof_Requirement__c'])
    records.delete(t.rows(`SELECT Id FROM ${object}`).map(({ Id }) => String(Id)));
});
afterAll(() => t.close());

const load = () => loadMarketingTemplates(t, content);

describe('the templates of campaigns', () => {
  test('give content to pass on with each tactic', () => {
    expect(tactics.filter(({ content: words }) => words.length < 40)).toEqual([]);
  });

  test('are brought in whole and published, by the service’s own user', async () => {
    expect(await load()).toEqual({
      templates: content.templates.length,
      tactics: tactics.length,
      proofs: content.proofs.length,
    });
    expect(t.rows('SELECT Status__c FROM Marketing_Template__c GROUP BY Status__c')).toEqual([
      { Status__c: 'Published' },
    ]);
    expect(
      t.rows(
        "SELECT Kind__c, Audience__c, Cost__c, Vendor_Share__c FROM Marketing_Template_Tactic__c WHERE Template_Tactic_Key__c = 'launch:letter'",
      ),
    ).toEqual([{ Kind__c: 'Email', Audience__c: 1500, Cost__c: 1800, Vendor_Share__c: 50 }]);
  });

  test('a second time add what is missing and leave alone what people have made of them', async () => {
    const records = t.at.channel.org.as(t.at.channel.org.administrator);
    const [letter] = t.rows(
      "SELECT Id FROM Marketing_Template_Tactic__c WHERE Template_Tactic_Key__c = 'launch:letter'",
    );
    records.update('Marketing_Template_Tactic__c', [{ Id: letter?.Id, Cost__c: 2_500 }]);
    const [calls] = t.rows(
      "SELECT Id FROM Marketing_Template_Tactic__c WHERE Template_Tactic_Key__c = 'launch:calls'",
    );
    records.delete([calls?.Id as string]);
    const [retired] = t.rows("SELECT Id FROM Marketing_Template__c WHERE Template_Key__c = 'new-customers'");
    records.update('Marketing_Template__c', [{ Id: retired?.Id, Status__c: 'Retired' }]);

    expect(await load()).toEqual({ templates: 0, tactics: 1, proofs: 0 });
    expect(
      t.rows(
        "SELECT Cost__c FROM Marketing_Template_Tactic__c WHERE Template_Tactic_Key__c = 'launch:letter'",
      ),
    ).toEqual([{ Cost__c: 2_500 }]);
    expect(
      t.rows("SELECT Status__c FROM Marketing_Template__c WHERE Template_Key__c = 'new-customers'"),
    ).toEqual([{ Status__c: 'Retired' }]);
  });

  test.each([
    ['two tactics of one key', /two tactics of one key/],
    ['a share above the whole', /vendorShare/],
  ])('of one’s own may not have %s', (what, message) => {
    const [tactic] = tactics;
    const wrong =
      what === 'a share above the whole' ? [{ ...tactic, vendorShare: 50 }] : [tactic, { ...tactic }];
    const template = { ...content.templates[0], tactics: wrong };
    expect(() => readMarketingTemplates(JSON.stringify({ templates: [template] }))).toThrow(message);
  });
});
