import { activityBehaviours } from './activities.ts';
import type { Behaviour } from './behaviour.ts';
import { currencyBehaviours } from './currencies.ts';
import { fileBehaviours } from './files.ts';
import { opportunityBehaviour } from './opportunity.ts';
import { peopleBehaviours } from './people.ts';

export const behaviours: Behaviour[] = [
  opportunityBehaviour,
  ...activityBehaviours,
  ...currencyBehaviours,
  ...peopleBehaviours,
  ...fileBehaviours,
];
