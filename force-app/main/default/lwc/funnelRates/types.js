/**
 * @typedef {'deliverable' | 'response' | 'leads' | 'qualified' | 'accepted' | 'opportunities' | 'won'} Step
 * deliverable: of the list; response: of those reached; leads: of the responses; qualified (MQL): of the leads; accepted
 * (SQL): of the qualified; opportunities: of the accepted; won: of the opportunities
 *
 * @typedef {'Bleak' | 'Likely' | 'Best'} Case
 *
 * @typedef {object} Counted
 * @property {number} tried how many had the chance
 * @property {number} passed how many went on
 *
 * @typedef {object} Rate
 * @property {number} value fraction 0..1
 * @property {'preset' | 'program' | 'partner'} source
 * @property {number} counted how many the measured part rests on; 0 for a preset
 *
 * @typedef {Record<Step, Rate>} Rates
 * @typedef {Partial<Record<Step, Counted>>} Measured
 */
export {};
