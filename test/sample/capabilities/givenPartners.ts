import type { Connection } from 'jsforce';

/** Partners of one type and stage that the sample has answers for, in an org that holds nothing else. */
export async function givenPartners(connection: Connection, agents: readonly string[]): Promise<void> {
  await connection.create(
    'Account',
    agents.map((agent) => ({
      Name: `${agent} Group`,
      Channel_Partner__c: true,
      Cadence_Key__c: `partner:${agent}`,
      Partner_Life_Stage__c: 'Grow',
    })),
  );
}
