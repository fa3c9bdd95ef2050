import { talkTrack } from '../words/talkTrack.ts';
import { executiveTitle } from '../words/executiveTitle.ts';
import type { Slide } from './slide.ts';

export const cover: Slide = (canvas, review) => {
  const { data, formats } = review;
  const { period } = data.performance;
  const name = formats.periodName(period);
  const region = data.partner.regionName === null ? '' : `${data.partner.regionName}  |  `;
  const by =
    data.partner.managerName === null ? data.company : `${data.partner.managerName}, ${data.company}`;
  const meeting = data.meeting.date === null ? '' : `Meeting on ${formats.date(data.meeting.date)}  |  `;
  canvas.cover({
    title: (partner) => `${partner}: ${name} business review`,
    lines: [
      `${region}Prepared by ${by}`,
      `${formats.date(period.start)} to ${formats.date(period.end)}${agreed(period.calendar)}`,
      `${meeting}Numbers as of ${formats.date(data.asOf)}`,
      ...(data.meeting.attendees === null ? [] : [`With ${data.meeting.attendees}`]),
    ],
    notes: talkTrack(
      `${executiveTitle(review)(data.partner.name)}.`,
      'both sides start from the same numbers.',
      'Is anybody missing who has to decide something today?',
    ),
  });
};

function agreed(calendar: 'vendor' | 'mutual'): string {
  return calendar === 'mutual' ? ', the operating period agreed by both sides' : '';
}
