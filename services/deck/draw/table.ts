import type { LibraryCellLook, LibraryTableCell, LibraryTableRow } from '../file/presentation.ts';
import { TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import type { Ink } from '../palette.ts';
import { fitText } from '../text/fitText.ts';
import { textWidth } from '../text/measureText.ts';

/** A table with an open header rule and hairline rows. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Inches. */
  readonly rowHeight?: number;
  readonly headHeight?: number;
  readonly size?: number;
}

export interface Column {
  readonly title: string;
  /** Inches. */
  readonly width: number;
  /** Numbers stand at the right. */
  readonly align?: 'left' | 'right';
  /** Lines that a cell of this column may take; one unless given. */
  readonly lines?: number;
}

export type Cell = string | { readonly text: string; readonly ink?: Ink; readonly bold?: boolean };

const NO_LINE = { type: 'none' } as const;
/** Inches. Words after a column of numbers keep clear of it. */
const MARGIN = { vertical: 0.03, side: 0.07, afterNumbers: 0.22 };
const SMALLEST = 7;

export function tableRows({ columns, rows, size = TYPE.table }: Table): LibraryTableRow[] {
  const places = columns.map((column, index) => {
    const followsNumbers = columns[index - 1]?.align === 'right' && column.align !== 'right';
    const left = followsNumbers ? MARGIN.afterNumbers : MARGIN.side;
    return { column, left, room: column.width - left - MARGIN.side };
  });
  const numberSize = Math.min(
    size,
    ...rows.flatMap((cells) =>
      cells.map((one, index) => {
        const { column, room } = places[index]!;
        const { text, bold = false } = typeof one === 'string' ? { text: one } : one;
        return column.align === 'right' ? sizeThatFits(text, bold, room, size) : size;
      }),
    ),
  );
  const head = places.map((place) =>
    cell(
      { text: place.column.title, bold: true, ink: PALETTE.strong },
      place,
      { words: size, numbers: size },
      {
        valign: 'bottom',
        border: bottomLine(1.25, PALETTE.strong),
      },
    ),
  );
  const body = rows.map((cells) =>
    cells.map((one, index) =>
      cell(
        typeof one === 'string' ? { text: one } : one,
        places[index]!,
        { words: size, numbers: numberSize },
        {
          valign: 'middle',
          border: bottomLine(0.5, PALETTE.rule),
        },
      ),
    ),
  );
  return [head, ...body];
}

interface Place {
  readonly column: Column;
  readonly left: number;
  readonly room: number;
}

function cell(
  { text, ink = PALETTE.ink, bold = false }: Exclude<Cell, string>,
  { column: { align = 'left', lines = 1 }, left, room }: Place,
  sizes: { readonly words: number; readonly numbers: number },
  look: LibraryCellLook,
): LibraryTableCell {
  // Words are cut where they do not fit; a cut number would be another number, so that numbers get smaller type.
  const fontSize = align === 'left' ? sizes.words : sizes.numbers;
  const fitted = align === 'left' ? fitText(text, { size: fontSize, bold }, { width: room, lines }) : text;
  const margin: [number, number, number, number] = [MARGIN.vertical, MARGIN.side, MARGIN.vertical, left];
  return { text: fitted, options: { fontSize, color: ink, bold, align, margin, ...look } };
}

function sizeThatFits(text: string, bold: boolean, room: number, size: number): number {
  let fitting = size;
  while (fitting > SMALLEST && textWidth(text, { size: fitting, bold }) > room) fitting -= 0.5;
  return fitting;
}

function bottomLine(points: number, color: Ink): LibraryCellLook['border'] {
  return [NO_LINE, NO_LINE, { type: 'solid', pt: points, color }, NO_LINE];
}
