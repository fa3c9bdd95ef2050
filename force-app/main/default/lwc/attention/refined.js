import { isQuiet } from './signs.js';

/**
 * @typedef {import('c/portfolioQuery').Partner & { region?: string | null }} Partner
 * @typedef {object} Filters '' = all
 * @property {string} status key of a group
 * @property {string} stage
 * @property {string} level
 * @property {string} region
 * @property {string} manager user id
 * @property {string} contact 'quiet' = not talked to
 */

/** @type {Readonly<Filters>} */
export const EVERYBODY = { status: '', stage: '', level: '', region: '', manager: '', contact: '' };

const TESTS = {
  stage: (partner, value) => partner.stage === value,
  level: (partner, value) => partner.level === value,
  region: (partner, value) => partner.region === value,
  manager: (partner, value) => partner.ownerId === value,
  contact: (partner) => isQuiet(partner),
};

/** Whether anything but the status narrows the list: then the org's own sums do not speak of it any more. */
export function isRefined(filters) {
  return Object.keys(TESTS).some((name) => filters[name] !== '');
}

/**
 * By everything but the status, which leaves out whole groups.
 * @param {readonly Partner[]} partners
 * @param {Filters} filters
 */
export function refined(partners, filters) {
  const asked = Object.entries(TESTS).filter(([name]) => filters[name] !== '');
  return partners.filter((partner) => asked.every(([name, test]) => test(partner, filters[name])));
}
