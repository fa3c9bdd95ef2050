import { measuresOf } from './measures.js';
import { count, number, share, text } from './readField.js';

/**
 * @typedef {import('./measures.js').Measures & {
 *   level: 'Company' | 'Region' | 'Manager', name: string, region: string | null, managerId: string | null,
 *   partnerCount: number, noGoalCount: number, openPipeline: number | null, remaining: number | null,
 *   planCoverage: number | null, concentration: number | null }} Total
 */

/** @returns {Total} */
export function totalOf(node) {
  return {
    ...measuresOf(node),
    level: text(node.Level__c),
    name: text(node.Subject_Name__c),
    region: text(node.Region_Name__c),
    managerId: text(node.Manager__c),
    partnerCount: count(node.Partner_Count__c),
    noGoalCount: count(node.No_Goal_Count__c),
    openPipeline: number(node.Open_Pipeline__c),
    remaining: number(node.Remaining_Amount__c),
    planCoverage: share(node.Plan_Coverage__c),
    concentration: share(node.Concentration__c),
  };
}
