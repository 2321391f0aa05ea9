import { parseArea } from '../../../src/workbook/address';
import { invalidArgument } from '../protocol';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class WorksheetFreezePanes {
  static readonly type = 'WorksheetFreezePanes';
  frozen: { rows: number; columns: number } | null = null;

  freezeAt(range: Range | string): void {
    const area = range instanceof Range ? range.area : parseArea(range);
    if (!area) throw invalidArgument('frozen range');
    this.frozen = { rows: area.row + area.rows, columns: area.column + area.columns };
  }
  freezeRows(rows = 1): void {
    this.frozen = { rows, columns: 0 };
  }
  freezeColumns(columns = 1): void {
    this.frozen = { rows: 0, columns };
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
    this.layout.zoom = zoom;
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
