import type Library from 'pptxgenjs';

/** The drawing library's types; it declares its class one level deeper than ES modules expect. */
export type Presentation = Library.default;
export type PresentationLibrary = typeof Library.default;
export type LibrarySlide = Library.default.Slide;
export type LibraryTextRun = Library.default.TextProps;
export type LibraryTableRow = Library.default.TableRow;
export type LibraryTableCell = Library.default.TableCell;
export type LibraryCellLook = Library.default.TableCellProps;
export type LibraryLayoutObject = NonNullable<Library.default.SlideMasterProps['objects']>[number];
