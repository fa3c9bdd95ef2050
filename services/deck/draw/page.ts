import type { ChartSpec } from '../chart/chartSpec.ts';
import type { LibrarySlide, LibraryTextRun } from '../file/presentation.ts';
import { TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import type { Ink } from '../palette.ts';
import type { Box } from './box.ts';
import { fitPoints } from './fitPoints.ts';
import type { Point } from './fitPoints.ts';
import { statusText, TONES } from './status.ts';
import type { Status } from './status.ts';
import { tableRows } from './table.ts';
import type { Table } from './table.ts';

/** A stretch of text in one look; what is not given is body text. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly ink?: Ink;
  /** A new line follows. */
  readonly ends?: boolean;
}

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: Ink;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly fill?: Ink;
}

/** The body of one slide: what the slides are drawn with. */
export interface Page {
  readonly text: (runs: string | readonly Run[], box: Box, look?: TextLook) => void;
  readonly subhead: (text: string, box: Omit<Box, 'h'>) => void;
  /** A subhead over a strong rule and at most three points under it. */
  readonly points: (heading: string, points: readonly Point[], box: Box, size?: number) => void;
  readonly panel: (box: Box, ink: Ink) => void;
  readonly rule: (box: Box, ink: Ink, width: number, dash?: 'dash') => void;
  readonly pill: (status: Status, box: Omit<Box, 'h'>) => void;
  readonly table: (table: Table, box: Omit<Box, 'h'>, alternativeText: string) => void;
  readonly chart: (spec: ChartSpec, box: Box, alternativeText: string) => void;
}

interface DrawnThings {
  readonly name: (kind: string) => string;
  readonly charts: ChartSpec[];
  readonly alternativeTexts: Map<string, string>;
}

export function openPage(slide: LibrarySlide, drawn: DrawnThings): Page {
  const text: Page['text'] = (runs, box, look = {}) => {
    const base = {
      fontSize: look.size ?? TYPE.body,
      bold: look.bold ?? false,
      color: look.ink ?? PALETTE.ink,
    };
    slide.addText(typeof runs === 'string' ? runs : runs.map(drawnRun), {
      ...base,
      ...box,
      margin: 0,
      align: look.align ?? 'left',
      valign: look.valign ?? 'top',
      ...(look.fill ? { fill: { color: look.fill } } : {}),
      objectName: drawn.name('text'),
    });
  };
  const rule: Page['rule'] = (box, ink, width, dash) =>
    void slide.addShape('line', {
      ...box,
      line: { color: ink, width, ...(dash ? { dashType: dash } : {}) },
      objectName: drawn.name('rule'),
    });
  const subhead: Page['subhead'] = (heading, box) =>
    text(
      heading,
      { ...box, h: 0.28 },
      { size: TYPE.subhead, bold: true, ink: PALETTE.strong, valign: 'middle' },
    );

  return {
    text,
    rule,
    subhead,
    panel: (box, ink) =>
      void slide.addShape('rect', { ...box, fill: { color: ink }, objectName: drawn.name('panel') }),
    points(heading, points, box, size = TYPE.body) {
      subhead(heading, box);
      rule({ x: box.x, y: box.y + 0.34, w: box.w, h: 0 }, PALETTE.primary, 2.25);
      const room = { w: box.w, h: box.h - 0.48 };
      slide.addText(fitPoints(points.slice(0, MOST_POINTS), room, size).flatMap(drawnPoint), {
        ...{ x: box.x, y: box.y + 0.48, ...room },
        ...{ margin: 0, valign: 'top', fontSize: size, color: PALETTE.ink, lineSpacingMultiple: 1.05 },
        objectName: drawn.name('points'),
      });
    },
    pill: (status, box) =>
      void slide.addText(statusText(status), {
        ...{ shape: 'roundRect', rectRadius: 0.12, ...box, h: 0.27, margin: 0 },
        ...{ align: 'center', valign: 'middle', fontSize: TYPE.small, bold: true },
        ...{ color: TONES[status.tone].text, fill: { color: TONES[status.tone].pale } },
        objectName: drawn.name('status'),
      }),
    table(table, box, alternativeText) {
      const objectName = drawn.name('table');
      drawn.alternativeTexts.set(objectName, alternativeText);
      slide.addTable(tableRows(table), {
        ...{ x: box.x, y: box.y, w: box.w, colW: table.columns.map(({ width }) => width) },
        ...{ rowH: [table.headHeight ?? 0.31, ...table.rows.map(() => table.rowHeight ?? 0.31)] },
        objectName,
      });
    },
    chart(spec, box, alternativeText) {
      const objectName = drawn.name('chart');
      drawn.alternativeTexts.set(objectName, alternativeText);
      drawn.charts.push(spec);
      // Only holds the place: the file gets chart and workbook from the spec.
      slide.addChart('bar', [{ name: '-', labels: ['-'], values: [0] }], { ...box, objectName });
    },
  };
}

const MOST_POINTS = 3;

function drawnRun(run: Run): LibraryTextRun {
  return {
    text: run.text,
    options: {
      ...(run.bold === undefined ? {} : { bold: run.bold }),
      ...(run.size === undefined ? {} : { fontSize: run.size }),
      ...(run.ink === undefined ? {} : { color: run.ink }),
      breakLine: run.ends ?? false,
    },
  };
}

function drawnPoint({ lead, text }: Point, index: number, all: readonly Point[]): LibraryTextRun[] {
  const paragraph = { bullet: { indent: 13 }, paraSpaceAfter: 7 };
  return [
    { text: `${lead} `, options: { ...paragraph, bold: true, color: PALETTE.strong } },
    { text, options: { breakLine: index < all.length - 1 } },
  ];
}
