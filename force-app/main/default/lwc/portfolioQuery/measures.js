import { count, number, share, text } from './readField.js';

/**
 * Pace and pipeline of a partner or of a total.
 * @typedef {object} Measures
 * @property {string} asOf YYYY-MM-DD
 * @property {string} periodLabel
 * @property {string} currency ISO code
 * @property {number} elapsed 0 to 1
 * @property {number} elapsedDays completed days
 * @property {number} totalDays
 * @property {number | null} goal null = nothing agreed
 * @property {number} won
 * @property {number | null} expected by today
 * @property {number | null} attainment share of the goal
 * @property {number | null} pace won over expected
 * @property {string} paceStatus word of the picklist
 * @property {number | null} gap expected minus won; negative = ahead
 * @property {number | null} coverage open pipeline over remaining goal
 * @property {number | null} ownIndex
 * @property {number} pipelineIndex
 * @property {string} pipelineStatus word of the picklist
 */

/** @returns {Measures} */
export function measuresOf(node) {
  return {
    asOf: text(node.As_Of__c),
    periodLabel: text(node.Period_Label__c),
    currency: text(node.Currency_Code__c),
    elapsed: share(node.Elapsed__c) ?? 0,
    elapsedDays: count(node.Elapsed_Days__c),
    totalDays: count(node.Total_Days__c),
    goal: number(node.Goal_Amount__c),
    won: count(node.Won_Amount__c),
    expected: number(node.Expected_To_Date__c),
    attainment: share(node.Attainment__c),
    pace: number(node.Pace_Index__c),
    paceStatus: text(node.Pace_Status__c),
    gap: number(node.Gap_To_Pace__c),
    coverage: number(node.Coverage__c),
    ownIndex: number(node.Own_Index__c),
    pipelineIndex: count(node.Pipeline_Index__c),
    pipelineStatus: text(node.Pipeline_Status__c),
  };
}
