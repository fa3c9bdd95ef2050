const value = (given) => ({ value: given ?? null });
const edges = (records) => ({
  edges: records.map(({ Id, Owner, ...fields }) => ({
    node: {
      Id,
      ...(Owner && { Owner }),
      ...Object.fromEntries(Object.entries(fields).map(([name, given]) => [name, value(given)])),
    },
  })),
});

const PARTNER = {
  Id: '001P',
  Name: 'Acme Group',
  Channel_Partner__c: true,
  Owner: { Id: '005M', Name: value('Mary Moss'), FirstName: value('Mary'), Email: value('m@example.com') },
};

/** Tess looks after the people, Sam sells and can log in, Nina cannot. */
export const PEOPLE = [
  { Id: '003N', Name: 'Nina Nord', Title: 'Engineer' },
  { Id: '003S', Name: 'Sam Sole', Title: 'Seller' },
  { Id: '003T', Name: 'Tess Tall', Title: 'Head of sales' },
];

/** A role as the org tells it; in effect unless said otherwise. */
export const role = (Id, Contact__c, Role__c, more = {}) => ({
  Id,
  Contact__c,
  Role__c,
  State__c: 'In effect',
  Asked_By_Name__c: 'Tess Tall',
  Agreed_At__c: null,
  Refused_Because__c: null,
  LastModifiedDate: '2026-11-24T11:59:00.000Z',
  ...more,
});

export const CHAMPION = role('R1', '003T', 'Champion', { Agreed_At__c: '2026-11-01T09:00:00.000Z' });
export const SELLER = role('R2', '003S', 'Seller');

/** @param {{ roles?: object[], people?: object[], me?: object, partner?: object | null }} given */
export function answerOf({ roles = [CHAMPION, SELLER], people = PEOPLE, me, partner = PARTNER } = {}) {
  return {
    uiapi: {
      query: {
        partner: edges(partner ? [partner] : []),
        contacts: edges(people),
        users: edges([
          { Id: '005T', ContactId: '003T' },
          { Id: '005S', ContactId: '003S' },
        ]),
        me: edges([me ?? { Id: '005T', Name: 'Tess Tall', ContactId: '003T' }]),
        roles: edges(roles),
      },
    },
  };
}
