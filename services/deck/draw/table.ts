import type { LibraryCellLook, LibraryTableCell, LibraryTableRow } from '../file/presentation.ts';
import { TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import type { Ink } from '../palette.ts';
import { fitText } from '../text/fitText.ts';

/** A table with an open header rule and hairline rows. What does not fit its cell is cut with an ellipsis. */
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
  readonly align?: 'left' | 'center' | 'right';
  /** Lines that a cell of this column may take; one unless given. */
  readonly lines?: number;
}

export type Cell = string | { readonly text: string; readonly ink?: Ink; readonly bold?: boolean };

const MARGINS = 0.14;
const NO_LINE = { type: 'none' } as const;

export function tableRows({ columns, rows, size = TYPE.table }: Table): LibraryTableRow[] {
  const head = columns.map((column) =>
    cell({ text: column.title, bold: true, ink: PALETTE.strong }, column, size, {
      valign: 'bottom',
      border: bottomLine(1.25, PALETTE.strong),
    }),
  );
  const body = rows.map((cells) =>
    cells.map((one, index) =>
      cell(typeof one === 'string' ? { text: one } : one, columns[index]!, size, {
        valign: 'middle',
        border: bottomLine(0.5, PALETTE.rule),
      }),
    ),
  );
  return [head, ...body];
}

function cell(
  { text, ink = PALETTE.ink, bold = false }: Exclude<Cell, string>,
  { width, align = 'left', lines = 1 }: Column,
  size: number,
  look: LibraryCellLook,
): LibraryTableCell {
  const fitted = fitText(text, { size, bold }, { width: width - MARGINS, lines });
  return { text: fitted, options: { fontSize: size, color: ink, bold, align, ...look } };
}

function bottomLine(points: number, color: Ink): LibraryCellLook['border'] {
  return [NO_LINE, NO_LINE, { type: 'solid', pt: points, color }, NO_LINE];
}
