import type { Tending } from './tending.ts';

type Row = Record<string, unknown>;

/** What may happen to a partner that is told as news, and the news that was told. */
export function happenings(now: () => Tending) {
  const partner = (place: 'A' | 'B' = 'A') => now().at.channel.partners[place];
  return {
    partner,
    told: (fields = 'Kind__c, Subject__c') =>
      now().rows(`SELECT ${fields} FROM Partner_News__c ORDER BY Happened_At__c, Kind__c`),
    won: (fields: Row = {}): string => {
      const AccountId = now().given('Account', { Name: 'Alder Dental' });
      return now().given('Opportunity', {
        Name: 'OBS for Alder',
        AccountId,
        StageName: 'Closed Won',
        CloseDate: now().day(-1),
        Amount: 12_500,
        Partner__c: partner(),
        Main_Product__c: 'OBS',
        ...fields,
      });
    },
    registered: (fields: Row = {}): string =>
      now().given('Deal_Registration__c', {
        Partner__c: partner(),
        Customer_Name__c: 'Alder Dental',
        Expected_Amount__c: 9_000,
        Submitted_At__c: now().at.time(-60),
        ...fields,
      }),
  };
}
