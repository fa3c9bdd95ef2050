import { plainRecords } from 'c/scorecardQuery';

/** Where no metric setting says it; the service assumes the same. */
const PROTECTION_DAYS = 90;

/**
 * The answer to WAITING.
 * @param {any} data
 * @param {string | undefined} partnerId of one partner alone
 */
export function readWaiting(data, partnerId) {
  const parts = data?.uiapi?.query ?? {};
  const settings = plainRecords(parts.settings);
  const matches = plainRecords(parts.matches);
  const isOfPartner = ({ partner }) => !partnerId || partner === partnerId;
  return {
    registrations: plainRecords(parts.registrations)
      .filter(isOfPartner)
      .map((registration) => ({
        ...registration,
        currency: registration.partnerRecord?.channelProgramRecord?.currencyCode ?? 'USD',
        protectionDays: protectionDaysOf(registration.partnerRecord, settings),
        matches: inOrder(matches.filter((match) => match.dealRegistration === registration.id)),
      })),
    asks: openAsks(plainRecords(parts.asks)).filter(isOfPartner),
  };
}

/** Open deals first, because somebody is at work there; of each kind the same deal before similar ones. */
function inOrder(matches) {
  const rank = ({ kind, strength }) => (kind === 'Open opportunity' ? 0 : 2) + (strength === 'Same' ? 0 : 1);
  return matches.sort((one, other) => rank(one) - rank(other));
}

/** The setting of program and life stage together, else of the program, of the stage, of everybody. */
function protectionDaysOf(partner, settings) {
  const weight = ({ program, lifeStage }) => (program ? 2 : 0) + (lifeStage ? 1 : 0);
  const [first] = settings
    .filter(({ program }) => !program || program === partner?.channelProgram)
    .filter(({ lifeStage }) => !lifeStage || lifeStage === partner?.partnerLifeStage)
    .filter(({ protectionDays }) => (protectionDays ?? null) !== null)
    .sort((one, other) => weight(other) - weight(one));
  return first?.protectionDays ?? PROTECTION_DAYS;
}

/** Registrations for which more days were asked for more often than given, with the last ask. */
function openAsks(updates) {
  const byRegistration = new Map();
  for (const { dealRegistrationRecord: registration, note, createdDate } of updates) {
    if (!registration) continue;
    const count = (byRegistration.get(registration.id)?.count ?? 0) + 1;
    byRegistration.set(registration.id, { ...registration, count, note, askedAt: createdDate });
  }
  return [...byRegistration.values()].filter(({ count, extendedCount }) => count > (extendedCount ?? 0));
}
