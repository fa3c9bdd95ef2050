export { DECISIONS } from './decisions';
export { FUNDS_LEFT } from './fundsLeft';
export { PARTNER_FUNDS } from './partnerFunds';
export { fundPerson } from './fundPerson';
export { readFunds } from './readFunds';
export { PROOFS, proofsFor } from './proofs';
