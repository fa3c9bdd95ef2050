import { Rejected } from '../../services/errors.ts';

/** Runs a command; what a person can mend is told in plain words and without a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof Rejected)) throw error;
    console.error([error.message, ...error.details, error.hint].join('\n'));
  }
}
