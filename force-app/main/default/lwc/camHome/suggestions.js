import { nextActionOf } from 'c/attention';
import { actionWordsOf } from 'c/portfolioWords';
import { planKeyOf } from './plan.js';

/**
 * Each partner with its suggested action, its next step, and the region of its manager.
 * @param {import('c/portfolioQuery').Portfolio} portfolio
 * @param {import('./plan.js').Plan} plan
 */
export function withSuggestions({ partners, steps, regions }, plan) {
  const nextSteps = new Map([...(steps ?? [])].reverse().map((step) => [step.partnerId, step]));
  const regionOf = new Map(
    regions.flatMap(({ name, managers }) => managers.map(({ managerId }) => [managerId, name])),
  );
  return partners.map((partner) => {
    const action = actionWordsOf(nextActionOf(partner), partner);
    return {
      ...partner,
      region: regionOf.get(partner.ownerId) ?? null,
      step: nextSteps.get(partner.partnerId),
      action: { ...action, ...plan.get(planKeyOf(partner.partnerId, action.source)) },
    };
  });
}
