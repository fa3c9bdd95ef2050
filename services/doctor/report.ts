import type { Facts, SignIn } from './facts.ts';
import type { Finding, State } from './finding.ts';

const MARKS: Readonly<Record<State, string>> = { ok: 'ok', problem: 'PROBLEM', unknown: '?' };

/** For a terminal: a line a check, what to do below it, and at the end how many. */
export function reportText(facts: Facts, findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, state, says, next }) => {
    const head = `${MARKS[state].padEnd(7)}  ${check.padEnd(width)}  ${says}`;
    return next === null ? [head] : [head, `${' '.repeat(width + 11)}→ ${next}`];
  });
  return [...identities(facts), '', ...lines, '', summary(facts, findings), ''].join('\n');
}

/** The same for programs. */
export function reportJson(facts: Facts, findings: readonly Finding[]): string {
  const report = {
    identities: identities(facts),
    apiCalls: facts.org?.calls ?? 0,
    ...counts(findings),
    findings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function identities({ service, looker, org }: Facts): string[] {
  const name = org?.lookerName ?? null;
  const asService = said(service, 'Signed in as the service', 'Not signed in as the service');
  const asLooker = said(looker, 'Looked at the set-up as', 'Could not look at the set-up as');
  if (asLooker !== null)
    return [asService ?? 'Not signed in as the service: its variables are not set here.', asLooker];
  if (asService === null) return ['Not signed in.'];
  return [asService, name === null ? '' : `Looked at the set-up as the same user, ${name}.`].filter(Boolean);
}

function said(signIn: SignIn, when: string, whenNot: string): string | null {
  if (signIn.state === 'absent') return null;
  return signIn.state === 'in' ? `${when}: ${signIn.how}.` : `${whenNot}: ${signIn.how}.`;
}

function counts(findings: readonly Finding[]): Record<State, number> {
  const of = (state: State) => findings.filter((finding) => finding.state === state).length;
  return { ok: of('ok'), problem: of('problem'), unknown: of('unknown') };
}

function summary({ org }: Facts, findings: readonly Finding[]): string {
  const { ok, problem, unknown } = counts(findings);
  const problems = problem === 1 ? '1 problem' : `${problem} problems`;
  return `${ok} ok, ${problems}, ${unknown} could not be checked. ${org?.calls ?? 0} API calls, nothing written.`;
}
