import { VARIABLES, type Variable } from './variables.ts';

/** The variables as a Markdown table, for the documentation. */
export function configurationTable(): string {
  const rows = Object.entries<Variable>(VARIABLES).map(
    ([name, { description, default: preset, example }]) =>
      `| \`${name}\` | ${description} | ${preset === undefined ? '' : `\`${preset}\``} | \`${example}\` |`,
  );
  return ['| Variable | Meaning | Default | Example |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
