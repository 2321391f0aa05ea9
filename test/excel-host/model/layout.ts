import { parseArea } from '../../../src/workbook/address';
import { changeReferences, type LinesMoved } from '../../support/references';
import { invalidArgument } from '../protocol';
import { Range } from './range';
import type { Worksheet } from './worksheet';

const MOST_PAGES = 32767;

export class WorksheetFreezePanes {
  static readonly type = 'WorksheetFreezePanes';
  frozen: { rows: number; columns: number } | null = null;
  constructor(private readonly worksheet: Worksheet) {}

  freezeAt(range: Range | string): void {
    const area = range instanceof Range ? range.area : parseArea(range);
    if (!area) throw invalidArgument('frozen range');
    this.freeze(area.row + area.rows, area.column + area.columns);
  }
  freezeRows(rows = 1): void {
    this.freeze(rows, 0);
  }
  freezeColumns(columns = 1): void {
    this.freeze(0, columns);
  }
  private freeze(rows: number, columns: number): void {
    if (rows + columns < 1) throw invalidArgument('nothing to freeze');
    this.frozen = { rows, columns };
    const { workbook } = this.worksheet;
    if (workbook.habits.freezingActivates) workbook.active = this.worksheet;
  }
  unfreeze(): void {
    this.frozen = null;
  }
}

class HeaderFooter {
  static readonly type = 'HeaderFooter';
  centerFooter = '';
  leftFooter = '';
  rightFooter = '';
  rightHeader = '';
}

class HeadersFooters {
  static readonly type = 'HeaderFooterGroup';
  readonly defaultForAllPages = new HeaderFooter();
}

export class PageLayout {
  static readonly type = 'PageLayout';
  titleRows: string | null = null;
  titleColumns: string | null = null;
  printArea: string | null = null;
  /** In points, as a new sheet of Excel has them. */
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  readonly headersFooters = new HeadersFooters();
  private layout = {
    orientation: 'Portrait',
    paperSize: 'Letter' as string,
    zoom: { scale: 100 } as Record<string, number>,
  };
  constructor(readonly worksheet: Worksheet) {}

  get orientation(): string {
    return this.layout.orientation;
  }
  set orientation(orientation: string) {
    if (!['Portrait', 'Landscape'].includes(orientation)) throw invalidArgument('orientation');
    this.layout.orientation = orientation;
  }
  get paperSize(): string {
    return this.layout.paperSize;
  }
  set paperSize(size: string) {
    if (!['A3', 'A4', 'Letter'].includes(size)) throw invalidArgument('paper size');
    this.layout.paperSize = size;
  }
  get zoom(): Record<string, number> {
    return this.layout.zoom;
  }
  set zoom(zoom: Record<string, number>) {
    const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = zoom;
    if ([wide, tall].some((pages) => pages !== undefined && (pages < 1 || pages > MOST_PAGES)))
      throw invalidArgument('pages to fit');
    const isOneWay = scale === undefined && (wide === undefined || tall === undefined);
    if (isOneWay && !this.worksheet.workbook.habits.fitsOneWay) return;
    this.layout.zoom = zoom;
  }
  /** What Excel itself does to it: an area that is gone is none. */
  move(moved: LinesMoved): void {
    const after = (area: string | null) => {
      const own =
        area === null ? '' : changeReferences(area, '', { kind: 'lines', ...moved, sheet: '' });
      return own === '' || own.includes('#REF!') ? null : own;
    };
    this.printArea = after(this.printArea);
    this.titleRows = after(this.titleRows);
    this.titleColumns = after(this.titleColumns);
  }
  setPrintArea(area: Range | string): void {
    const address = area instanceof Range ? area.localAddress : area;
    if (!parseArea(address)) throw invalidArgument('print area');
    this.printArea = address.replace(/\$/g, '');
  }
  setPrintTitleRows(rows: Range | string): void {
    const address = rows instanceof Range ? rows.localAddress : rows;
    if (!/^\$?\d+:\$?\d+$/.test(address)) throw invalidArgument('title rows');
    this.titleRows = address.replace(/\$/g, '');
  }
  setPrintTitleColumns(columns: Range | string): void {
    const address = columns instanceof Range ? columns.localAddress : columns;
    if (!/^\$?[A-Z]+:\$?[A-Z]+$/.test(address)) throw invalidArgument('title columns');
    this.titleColumns = address.replace(/\$/g, '');
  }
}

/** Rows that begin a page, each by its first cell. */
export class PageBreakCollection {
  static readonly type = 'PageBreakCollection';
  /** Counted from 0. */
  rows: number[] = [];

  add(at: Range | string): PageBreak {
    const area = parseArea(at instanceof Range ? at.localAddress : at);
    // Above the first row there is nothing to break.
    if (!area || area.row === 0) throw invalidArgument('page break');
    if (!this.rows.includes(area.row)) this.rows.push(area.row);
    return new PageBreak();
  }
  removePageBreaks(): void {
    this.rows = [];
  }
}

class PageBreak {
  static readonly type = 'PageBreak';
}
