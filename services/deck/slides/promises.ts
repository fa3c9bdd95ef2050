import { TONES } from '../draw/status.ts';
import type { Status } from '../draw/status.ts';
import type { Cell, Column } from '../draw/table.ts';
import { GRID, ROWS_PER_SLIDE } from '../grid.ts';
import type { ActionLine } from '../qbrDeckData.ts';
import { promisesTitle, wasOnTime } from '../words/actionTitles.ts';
import type { Review } from '../words/review.ts';
import { NOTHING } from '../words/scorecardMeasures.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { pages } from './pages.ts';
import type { Slide } from './slide.ts';

const TABLE_HEIGHT = GRID.bodyBottom - GRID.bodyTop;

/** What both sides promised last time. Left out at a first review. */
export const promises: Slide = (canvas, review) => {
  const { data } = review;
  const title = promisesTitle(review);
  pages(data.priorActions, ROWS_PER_SLIDE).forEach((actions, index, all) => {
    const page = canvas.page({
      title: () => (all.length === 1 ? title : `${title} (${index + 1} of ${all.length})`),
      source: 'Salesforce partner actions of the review before this one',
      notes: talkTrack(
        `${title}.`,
        'promises that both sides keep are what the next ones are worth.',
        'What stood in the way of those that are not done?',
      ),
    });
    page.table(
      {
        columns: COLUMNS,
        rowHeight: Math.min(0.5, TABLE_HEIGHT / (actions.length + 1)),
        rows: actions.map((action) => actionRow(action, review)),
      },
      { x: GRID.left, y: GRID.bodyTop, w: GRID.contentWidth },
      `Promises of the last review. ${actions.map(({ subject, status }) => `${subject}: ${status}`).join('. ')}.`,
    );
  });
};

const COLUMNS: readonly Column[] = [
  { title: 'Side', width: 1.1 },
  { title: 'Promise', width: 5.4 },
  { title: 'Owner', width: 2.0 },
  { title: 'Due', width: 1.0 },
  { title: 'Measure', width: 1.333 },
  { title: 'Now', width: 1.3 },
];

function actionRow(action: ActionLine, { data, formats }: Review): Cell[] {
  const status = actionStatus(action, data.asOf);
  return [
    action.side === 'partner' ? 'Partner' : 'Us',
    { text: action.subject, bold: true },
    action.owner ?? NOTHING,
    action.due === null ? NOTHING : formats.dayMonth(action.due),
    action.measure ?? NOTHING,
    { text: `${TONES[status.tone].shape} ${status.word}`, ink: TONES[status.tone].text, bold: true },
  ];
}

function actionStatus(action: ActionLine, asOf: string): Status {
  switch (action.status) {
    case 'done':
      return { tone: 'green', word: wasOnTime(action) ? 'Done' : 'Done later' };
    case 'slipped':
      return { tone: 'yellow', word: 'Slipped' };
    case 'changed':
      return { tone: 'grey', word: 'Changed' };
    case 'cancelled':
      return { tone: 'grey', word: 'Cancelled' };
    case 'open':
      return action.due !== null && action.due < asOf
        ? { tone: 'yellow', word: 'Overdue' }
        : { tone: 'grey', word: 'Open' };
  }
}
