import type { Source } from '../source/sourceFile.ts';

/** Exist only with particular licences: a core that names one of them cannot be deployed elsewhere. */
const LICENCE_BOUND =
  /\b(IsPartner|PartnerAccountId|PartnerFund\w*|PartnerMarketingBudget\w*|AccountPlan\w*|Scorecard(?!s?\b|_)\w*)(?<!__[cr])\b/;

export function checkLicences({ texts }: Source): string[] {
  return [...texts].flatMap(([path, text]) => {
    const name = path.endsWith('-meta.xml') ? LICENCE_BOUND.exec(text)?.[0] : undefined;
    return name === undefined ? [] : [`${path}: ${name} exists only with a particular licence`];
  });
}
