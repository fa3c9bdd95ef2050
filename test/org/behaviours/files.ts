import type { Behaviour } from './behaviour.ts';

export const fileBehaviours: Behaviour[] = [];
