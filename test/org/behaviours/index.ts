import type { Behaviour } from './behaviour.ts';
import { fileBehaviours } from './files.ts';

export const behaviours: Behaviour[] = [...fileBehaviours];
