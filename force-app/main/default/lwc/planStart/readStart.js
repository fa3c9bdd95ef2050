import { contentAt } from 'c/planContent';
import { plainRecords } from 'c/scorecardQuery';

/**
 * The answer to START as a plain model.
 * @param {any} data
 */
export function readStart(data) {
  const parts = data?.uiapi?.query ?? {};
  const lines = plainRecords(parts.lines);
  const versions = plainRecords(parts.versions).map((version) => ({
    ...version,
    initiatives: [],
    lines: lines
      .filter(({ accountPlanVersion }) => accountPlanVersion === version.id)
      .map((line) => ({ ...line, key: line.lineKey })),
  }));
  const [partner] = plainRecords(parts.partner);
  return {
    periods: plainRecords(parts.periods),
    currency: partner?.channelProgramRecord?.currencyCode ?? null,
    agreedLines: contentAt(versions, versions.at(-1)?.number ?? 0).lines,
  };
}
