import type { Stored } from '../store/stored.ts';
import { accountIn } from './accountIn.ts';
import type { Behaviour } from './behaviour.ts';

const fullName = (read: (field: string) => Stored) => ({
  Name: [read('FirstName'), read('LastName')].filter((part) => part !== null).join(' ') || null,
});

export const peopleBehaviours: Behaviour[] = [
  { object: 'Contact', derive: fullName },
  {
    object: 'User',
    // A partner's user belongs to the firm of the contact.
    derive: (read, _changed, org) => ({
      ...fullName(read),
      AccountId: accountIn(org, read('ContactId') as string | null),
    }),
  },
];
