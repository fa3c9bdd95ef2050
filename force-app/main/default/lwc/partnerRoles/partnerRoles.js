export { PARTNER_ROLES } from './query';
export { namesOf, peopleOf, ROLES, waitsForAgreement, whoLooksAfter } from './people';
export { roleWords } from './roleWords';
