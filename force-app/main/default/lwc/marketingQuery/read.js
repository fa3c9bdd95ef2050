import { plainRecords } from 'c/scorecardQuery';

/**
 * @typedef {object} Plans
 * @property {{ id: string, name: string } | null} me
 * @property {Record<string, any> | null} partner null when the account may not be seen
 * @property {Record<string, any>[]} marketing plans, earliest first
 * @property {Record<string, any>[]} tactic of all plans
 * @property {Record<string, any>[]} templates published ones, each with its tactics
 * @property {Record<string, any>[]} funds that are used up first, first
 * @property {Record<string, any>[]} activities for which funds were asked
 * @property {Record<string, any>[]} performance of quarters, latest first
 * @property {Record<string, any>[]} accountPlans latest first
 * @property {Set<string>} failed parts of the answer that could not be read
 */

/**
 * The answer to MARKETING_PLANS as a plain model.
 * @param {any} data
 * @param {readonly { path?: readonly (string | number)[] }[]} [errors]
 * @returns {Plans}
 */
export function readPlans(data, errors = []) {
  const parts = data?.uiapi?.query ?? {};
  const records = (name) => plainRecords(parts[name]);
  const [me] = records('me');
  const templateTactics = records('templateTactics');
  return {
    me: me ? { id: me.id, name: `${me.firstName ?? ''} ${me.lastName ?? ''}`.trim() } : null,
    partner: records('partner')[0] ?? null,
    marketing: records('marketing'),
    tactic: records('tactic'),
    templates: records('templates').map((template) => ({
      ...template,
      tactics: templateTactics.filter(({ marketingTemplate }) => marketingTemplate === template.id),
    })),
    funds: records('funds'),
    activities: records('activities'),
    performance: records('performance'),
    accountPlans: records('accountPlans'),
    failed: new Set(errors.flatMap(({ path }) => path?.[2] ?? [])),
  };
}

/**
 * The answer to MARKETING_SETTINGS. What cannot be read is not there: presets take its place.
 * @param {any} data
 */
export function readSettings(data) {
  const parts = data?.uiapi?.query ?? {};
  const [partner] = plainRecords(parts.partner);
  return {
    program: partner?.channelProgram ?? null,
    currency: partner?.channelProgramRecord?.currencyCode ?? null,
    rates: plainRecords(parts.rates),
    rules: plainRecords(parts.rules),
  };
}
