import type { Stored } from '../store/stored.ts';
import type { Behaviour } from './behaviour.ts';

const fullName = (read: (field: string) => Stored) => ({
  Name: [read('FirstName'), read('LastName')].filter((part) => part !== null).join(' ') || null,
});

export const peopleBehaviours: Behaviour[] = [
  { object: 'Contact', derive: fullName },
  { object: 'User', derive: fullName },
];
