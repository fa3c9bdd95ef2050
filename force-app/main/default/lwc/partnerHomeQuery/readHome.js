import { plainRecords } from 'c/scorecardQuery';
import { periodOf } from './periodOf';

/**
 * @typedef {object} Home
 * @property {Record<string, any> | null} partner null when the person may not see the account
 * @property {Record<string, any>[]} goals proposed, for the partner as a whole
 * @property {Record<string, any> | null} round of capabilities that is begun and not finished
 * @property {Record<string, any> | null} level
 * @property {Record<string, any>[]} reviews the latest first
 * @property {Record<string, any> | null} performance of the period that the partner is measured by
 * @property {Record<string, any>[]} actions promises of both sides; `review` is the QBR they were agreed in
 * @property {Record<string, any>[]} versions of account plans that are offered
 * @property {Record<string, any>[]} deals kept for the partner; `asked` is what was asked for last
 * @property {Record<string, any>[]} activities of funds that the partner has something to do about; with `claim`
 * @property {Record<string, any>[]} proofs what a claim needs, by kind of activity
 * @property {Record<string, any>[]} news the latest first; with `applause`
 * @property {Record<string, any> | null} visit when this person was here
 * @property {Record<string, any>[]} questions of these days
 * @property {string} currency
 * @property {Set<string>} failed parts of the answer that could not be read
 */

/**
 * The answer to HOME as a plain model.
 * @param {any} data
 * @param {readonly { path?: readonly (string | number)[] }[]} [errors] each names the part that failed in its path
 * @returns {Home}
 */
export function readHome(data, errors = []) {
  const parts = data?.uiapi?.query ?? {};
  const performance = periodOf(plainRecords(parts.performance));
  const [partner] = parts.partner?.edges ?? [];
  const of = (name) => plainRecords(partner?.node[name]);
  return {
    partner: plainRecords(parts.partner)[0] ?? null,
    goals: of('Partner_Goals__r'),
    round: of('Capability_Scorecards__r')[0] ?? null,
    level: of('Level_Progress__r')[0] ?? null,
    reviews: of('QBRs__r'),
    performance,
    actions: plainRecords(parts.actions).map(({ qBR: review, ...action }) => ({ ...action, review })),
    versions: plainRecords(parts.versions),
    deals: withChildren(parts.deals, 'Updates__r', 'updates').map(({ updates: [asked = null], ...deal }) => ({
      ...deal,
      asked,
    })),
    activities: withChildren(parts.activities, 'Claims__r', 'claims').map(
      ({ claims: [claim = null], ...activity }) => ({ ...activity, claim }),
    ),
    proofs: plainRecords(parts.proofs),
    news: withChildren(parts.news, 'Applause__r', 'applause'),
    visit: plainRecords(parts.visit)[0] ?? null,
    questions: plainRecords(parts.questions),
    currency: performance?.currencyCode ?? 'USD',
    failed: new Set(errors.flatMap(({ path }) => path?.[2] ?? [])),
  };
}

function withChildren(connection, relationship, name) {
  return (connection?.edges ?? []).map((edge) => ({
    ...plainRecords({ edges: [edge] })[0],
    [name]: plainRecords(edge.node[relationship]),
  }));
}
