import type { Redis } from 'ioredis';

/** Sends commands together and gives back their replies. */
export async function replies<Reply>(
  redis: Redis,
  commands: readonly (readonly string[])[],
): Promise<Reply[]> {
  if (commands.length === 0) return [];
  const pipeline = redis.pipeline();
  for (const [command, ...values] of commands) pipeline.call(command as string, ...values);
  return unwrapped<Reply>(await pipeline.exec());
}

/** Runs the commands of a transaction; Redis carries out all of them or none. */
export async function inOneStep(step: ReturnType<Redis['multi']>): Promise<void> {
  unwrapped(await step.exec());
}

function unwrapped<Reply>(answers: [Error | null, unknown][] | null): Reply[] {
  return (answers ?? []).map(([error, reply]) => {
    if (error !== null) throw error;
    return reply as Reply;
  });
}
