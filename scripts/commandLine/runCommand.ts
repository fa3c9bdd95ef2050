import { Rejected } from '../../services/errors.ts';

/**
 * Runs a command. What a person can mend is told in plain words and without a stack, and ends the process: whatever
 * the command had started ends with it.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const { message, details, hint } = error;
    const unsaid = details.filter((detail) => !message.includes(detail));
    console.error([message, ...unsaid, hint].join('\n'));
    process.exit(1);
  }
}
