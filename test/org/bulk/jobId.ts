import { idOf } from '../ids.ts';
import { perOrg } from '../perOrg.ts';

/** Makes the ids of an org's bulk jobs: queries and ingests share one series. */
export const jobIds = perOrg(() => {
  let serial = 0;
  return {
    next: (): string => {
      serial += 1;
      return idOf('750', serial);
    },
  };
});
