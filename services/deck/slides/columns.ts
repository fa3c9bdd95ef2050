import { GRID } from '../grid.ts';

/** The two columns of a slide with a chart: about two thirds for the chart, the rest for table and points. */
export const CHART_COLUMN = { x: GRID.left, w: 8.2 } as const;
export const SIDE_COLUMN = { x: 9.15, w: 3.583 } as const;

/** Where a chart stands under its subhead. */
export const CHART_BOX = { x: GRID.left - 0.1, y: GRID.bodyTop + 0.3, w: 8.45, h: 4.82 } as const;
