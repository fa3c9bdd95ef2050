import type { Org } from '../org.ts';
import type { Stored } from '../store/stored.ts';
import { accountIn } from './accountIn.ts';
import type { Behaviour } from './behaviour.ts';

type Read = (field: string) => Stored;

const MS_PER_DAY = 86_400_000;

/** Tasks and events find their account themselves; a task is closed when it is completed. */
export const activityBehaviours: Behaviour[] = [
  {
    object: 'Task',
    derive: (read, _changed, org) => ({
      AccountId: accountOf(org, read),
      IsClosed: read('Status') === 'Completed',
    }),
  },
  {
    object: 'Event',
    derive: (read, changed, org) => ({
      AccountId: accountOf(org, read),
      ...(changed('ActivityDateTime') && { ActivityDate: dayOf(read('ActivityDateTime') as number | null) }),
    }),
  },
];

/** What it is about, or whose deal that is, or else whose contact it is with. */
function accountOf(org: Org, read: Read): Stored {
  const what = read('WhatId') as string | null;
  const about = what?.startsWith('001') ? what : accountIn(org, what);
  return about ?? accountIn(org, read('WhoId') as string | null);
}

function dayOf(instant: number | null): Stored {
  return instant === null ? null : Math.floor(instant / MS_PER_DAY);
}
