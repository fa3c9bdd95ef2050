import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { darcelSchlecht } from './darcelSchlecht.ts';
import { markitaHansen } from './markitaHansen.ts';
import type { PlanAct, PlanStory } from './story.ts';
import { vickiLaflamme } from './vickiLaflamme.ts';

export interface ToldAct {
  readonly story: PlanStory;
  readonly act: PlanAct;
}

/** Three of the sample's partners plan with their managers; all others have no plan yet. */
export function planStories(): PlanStory[] {
  return [darcelSchlecht(), markitaHansen(), vickiLaflamme()];
}

/** What has happened until the end of a day, in order of time. */
export function actsUntil(day: CalendarDate): ToldAct[] {
  return planStories()
    .flatMap((story) => story.acts.map((act) => ({ story, act })))
    .filter(({ act }) => act.at.slice(0, 10) <= day)
    .sort((one, other) => (one.act.at < other.act.at ? -1 : one.act.at > other.act.at ? 1 : 0));
}

export function hasActsOn(day: CalendarDate): boolean {
  return actsUntil(day).some(({ act }) => act.at.startsWith(day));
}
