import { Rejected } from '../errors.ts';
import { VARIABLES, type Values, type Variable } from './variables.ts';

/**
 * Reads every variable, an empty one as absent.
 * @throws Rejected with one line for each that is wrong: its name, what is wrong and an example. Never its value.
 */
export function readVariables(environment: Readonly<Record<string, string | undefined>>): Values {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, variable] of Object.entries<Variable>(VARIABLES)) {
    const parsed = variable.schema.safeParse(environment[name]?.trim() || variable.default);
    if (parsed.success) values[name] = parsed.data;
    else
      problems.push(
        `${name} ${parsed.error.issues[0]?.message}. Set it like this: ${name}=${variable.example}`,
      );
  }
  if (problems.length > 0) throw configurationRejected(problems);
  return values as Values;
}

export function configurationRejected(problems: readonly string[]): Rejected {
  return new Rejected(
    `The configuration is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    'Correct these variables and start again; docs/operations.md lists them all.',
    { details: problems },
  );
}
