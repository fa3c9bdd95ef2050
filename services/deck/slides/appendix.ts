import type { Column } from '../draw/table.ts';
import { GRID, TYPE } from '../grid.ts';
import { definitions } from '../words/definitions.ts';
import type { Review } from '../words/review.ts';
import { NOTHING } from '../words/scorecardMeasures.ts';
import { talkTrack } from '../words/talkTrack.ts';
import { pages } from './pages.ts';
import type { Slide } from './slide.ts';

const DEFINITIONS_PER_SLIDE = 9;
const VERSIONS_PER_SLIDE = 10;

/** How each number is made, from what, and every version of the goal. */
export const appendix: Slide = (canvas, review) => {
  drawDefinitions(canvas, review);
  drawGoalVersions(canvas, review);
};

const drawDefinitions: Slide = (canvas, review) => {
  const { data, formats } = review;
  const all = definitions(review);
  const title = `Appendix: ${formats.counted(all.length, 'definition')} and ${formats.counted(data.sources.length, 'source')} stand behind these numbers`;
  pages(all, DEFINITIONS_PER_SLIDE).forEach((shown, index, slides) => {
    const page = canvas.page({
      title: () => (slides.length === 1 ? title : `${title} (${index + 1} of ${slides.length})`),
      source: 'Metric definitions of this organisation',
      notes: talkTrack(
        'nothing; this is for reference.',
        'a number that both sides can check is one they can agree on.',
        'Does any number here surprise you?',
      ),
    });
    page.table(
      {
        columns: DEFINITION_COLUMNS,
        rowHeight: 0.4,
        rows: shown.map(({ name, formula, value }) => [{ text: name, bold: true }, formula, value]),
      },
      { x: GRID.left, y: GRID.bodyTop - 0.06, w: GRID.contentWidth },
      `Definitions. ${shown.map(({ name, formula }) => `${name}: ${formula}`).join('. ')}.`,
    );
    if (index === slides.length - 1) {
      const names = data.sources.map(({ name, covers }) => `${name} (${covers})`).join('; ');
      page.text(
        [{ text: 'Sources  ', bold: true }, { text: names || 'Salesforce' }],
        { x: GRID.left, y: 6.05, w: GRID.contentWidth, h: 0.6 },
        { size: TYPE.small, valign: 'top' },
      );
    }
  });
};

const DEFINITION_COLUMNS: readonly Column[] = [
  { title: 'Measure', width: 2.3 },
  { title: 'How it is made', width: 7.1, lines: 2 },
  { title: 'In this review', width: 2.733, align: 'right' },
];

/** Only where the goal was changed or there is more than one version: both sides see what was agreed when. */
const drawGoalVersions: Slide = (canvas, { data, formats }: Review) => {
  if (data.goalVersions.length < 2) return;
  const title = `The goal of ${formats.periodName(data.performance.period)} has ${formats.counted(data.goalVersions.length, 'version')}; the latest accepted one counts`;
  pages(data.goalVersions, VERSIONS_PER_SLIDE).forEach((versions) => {
    const page = canvas.page({
      title: () => title,
      source: 'Salesforce partner goals',
      notes: talkTrack(
        `${title}.`,
        'a proposed change never alters a status.',
        'Do both sides hold the same version?',
      ),
    });
    page.table(
      {
        columns: VERSION_COLUMNS,
        rows: versions.map(({ version, amount, status, acceptedOn, reason }) => [
          { text: formats.count(version), bold: true },
          amount === null ? NOTHING : formats.money(amount),
          STATUS_WORDS[status],
          acceptedOn === null ? NOTHING : formats.date(acceptedOn),
          reason ?? NOTHING,
        ]),
        rowHeight: 0.42,
      },
      { x: GRID.left, y: GRID.bodyTop, w: GRID.contentWidth },
      `Versions of the goal. ${versions.map(({ version, status }) => `${version}: ${status}`).join('. ')}.`,
    );
  });
};

const STATUS_WORDS = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  superseded: 'Superseded',
  declined: 'Declined',
} as const;

const VERSION_COLUMNS: readonly Column[] = [
  { title: 'Version', width: 1 },
  { title: 'Goal', width: 1.6, align: 'right' },
  { title: 'Status', width: 1.6 },
  { title: 'Accepted on', width: 1.8 },
  { title: 'Reason', width: 6.133, lines: 2 },
];
