import { plainRecords } from 'c/scorecardQuery';

/**
 * The answer to QUESTIONS as a plain model.
 * @param {any} data
 */
export function readQuestions(data) {
  const parts = data?.uiapi?.query ?? {};
  const [partner = null] = plainRecords(parts.partner);
  return {
    partner,
    currency: plainRecords(parts.money)[0]?.currencyCode ?? 'USD',
    questions: (parts.questions?.edges ?? []).map((edge) => ({
      ...plainRecords({ edges: [edge] })[0],
      links: plainRecords(edge.node.Answer_Links__r),
    })),
    contacts: plainRecords(parts.contacts),
    deals: plainRecords(parts.deals),
    actions: plainRecords(parts.actions),
  };
}
