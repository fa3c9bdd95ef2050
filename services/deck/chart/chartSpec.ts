import type { Ink } from '../palette.ts';

/** A native chart: stacked columns or bars, and lines or markers over them. */
export interface ChartSpec {
  readonly categories: readonly string[];
  readonly direction: 'columns' | 'bars';
  /** Stacked on one another. Space between columns in percent of their width. */
  readonly columns: readonly ChartSeries[];
  readonly gapPercent: number;
  readonly lines: readonly LineSeries[];
  readonly axis: ValueAxis;
  /** The plot area, in shares of the chart's width and height. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly categorySize: number;
}

export interface ChartSeries {
  readonly name: string;
  /** Same length as categories; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly ink: Ink;
  /** Labels on single points, by index; every other point stays without. */
  readonly labels?: Readonly<Record<number, PointLabel>>;
}

export interface LineSeries extends ChartSeries {
  /** "none" leaves the markers alone. */
  readonly line: 'dashed' | 'none';
  readonly marker: 'circle' | 'dash' | 'diamond';
  readonly markerSize: number;
}

export interface PointLabel {
  readonly at: 'inside end' | 'center' | 'above' | 'left' | 'below' | 'right';
  readonly ink: Ink;
}

export interface ValueAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Spreadsheet number formats for the axis and for labels. */
  readonly format: string;
  readonly labelFormat: string;
  readonly hidden?: boolean;
}
