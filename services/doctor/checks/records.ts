import { given, inOrg, isServiceAssigned, listed, NOT_ASSIGNED, type Check } from '../check.ts';
import type { OrgFacts } from '../facts.ts';
import { ok, problem } from '../finding.ts';
import { qualifyingStages } from '../../sync/qualifyingStages.ts';
import type { Told } from '../../salesforce/inspection.ts';

const AFTER_DEPLOYING = 'Do what the checks objects and rights say first.';

export const fieldMapping: Check = inOrg((org) => {
  if (!isServiceAssigned(org)) return NOT_ASSIGNED;
  return given(org.mappingProblems, (problems) =>
    problems.length === 0
      ? ok('The field mapping fits the org.')
      : problem(problems.join(' '), 'Correct fieldMapping in the file that CADENCE_CONFIG names.'),
  );
});

export const stages: Check = inOrg(({ stages: answer }, { config }) =>
  given(answer, (all) => {
    const named = config.state === 'complete' ? config.config.fieldMapping.qualifyingStage : null;
    const qualifies = qualifyingStages(all, named);
    const open = all.filter(({ closed }) => !closed).map(({ name }) => name);
    if (named !== null && !open.includes(named)) {
      return problem(
        `${named}, from which deals count as pipeline, is no open stage of the org.`,
        `Name one of ${listed(open, 8)} as qualifyingStage in the file that CADENCE_CONFIG names.`,
      );
    }
    const counted = open.filter(qualifies);
    if (counted.length > 0) return ok(`Deals count as pipeline from the stage ${counted[0]} on.`);
    return problem(
      'No open stage counts as pipeline: the org has fewer than two.',
      'Add open stages in Setup, Object Manager, Opportunity, or name the only one as qualifyingStage.',
    );
  }),
);

export const currency: Check = inOrg(({ currency: answer }, { config }) =>
  given(
    answer,
    ({ code, several }) => {
      if (several) return ok(`Amounts are measured in ${code}, the corporate currency.`);
      const configured = config.state === 'complete' ? config.config.currency : null;
      if (configured === null || configured === code) return ok(`The currency of the org is ${code}.`);
      return problem(
        `The currency of the org is ${code}, the service calls it ${configured}.`,
        `Set CURRENCY=${code} and restart the service.`,
      );
    },
    'Look yourself: Setup, Company Information, Currency Locale; CURRENCY has to be the same.',
  ),
);

export const calendar: Check = inOrg(({ periodKinds }) =>
  given(
    periodKinds,
    (kinds) => {
      const lost = ['Month', 'Quarter', 'Year'].filter((kind) => !kinds.includes(kind));
      if (lost.length === 0) return ok('The fiscal calendar has a month, a quarter and a year for today.');
      return problem(
        `The fiscal calendar has no ${lost.join(' and no ').toLowerCase()} that holds today.`,
        'Enter the periods under Operating Periods with the calendar Vendor, up to the next fiscal year.',
      );
    },
    AFTER_DEPLOYING,
  ),
);

export const partners: Check = inOrg(({ owners }) =>
  given(
    owners,
    (all) => {
      const count = all.reduce((sum, owner) => sum + owner.partners, 0);
      if (count > 0) return ok(`Accounts that are channel partners: ${count}.`);
      return problem(
        'No account is a channel partner.',
        'Tick Channel Partner on the accounts that are, or name the checkbox of your own as partnerFlag in the field mapping.',
      );
    },
    AFTER_DEPLOYING,
  ),
);

export const goals: Check = inOrg(({ acceptedGoals }) =>
  given(
    acceptedGoals,
    (count) =>
      count > 0
        ? ok(`Accepted goals for now or later: ${count}.`)
        : problem(
            'No partner has an accepted goal for now or later.',
            'Enter at least one under Partner Goals, with status Accepted, an amount and the day.',
          ),
    AFTER_DEPLOYING,
  ),
);

function published(pick: (org: OrgFacts) => Told<number>, what: string, command: string): Check {
  return inOrg((org) =>
    given(
      pick(org),
      (count) =>
        count > 0
          ? ok(`${what} is published.`)
          : problem(`${what} is not there, or not published.`, `Load it: ${command}.`),
      AFTER_DEPLOYING,
    ),
  );
}

export const capabilities = published(
  (org) => org.capabilities,
  'The capabilities questionnaire',
  'npm run capabilities',
);

export const planTemplate = published(
  (org) => org.planTemplates,
  'The template of account plans',
  'npm run plan-template',
);

export const marketingTemplate = published(
  (org) => org.marketingTemplates,
  'The template of marketing plans',
  'npm run marketing-template',
);

export const approvalRules: Check = inOrg(({ funds, approvalRules: answer }) =>
  given(
    funds,
    (count) =>
      given(answer, (rules) => {
        if (rules > 0) return ok(`Approval rules that say who decides on funds: ${rules}.`);
        if (count === 0) return ok('There are no marketing funds yet, and so nothing to decide.');
        return problem(
          `There are marketing funds (${count}) and no approval rule: nobody can decide on what partners ask for.`,
          'Enter Approval Rules, the last of each chain with Final ticked.',
        );
      }),
    AFTER_DEPLOYING,
  ),
);
