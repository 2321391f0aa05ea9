import { areaContains } from '../../../src/workbook/address';
import { invalidArgument } from '../protocol';
import type { Range } from './range';
import type { Side } from './sheet-data';

/** The sides of cells that each border of a range stands for. */
const borders: Record<string, { sides: Side[]; between?: 'rows' | 'columns' }> = {
  EdgeTop: { sides: ['top'] },
  EdgeBottom: { sides: ['bottom'] },
  EdgeLeft: { sides: ['left'] },
  EdgeRight: { sides: ['right'] },
  InsideHorizontal: { sides: ['top', 'bottom'], between: 'rows' },
  InsideVertical: { sides: ['left', 'right'], between: 'columns' },
};

export class RangeBorderCollection {
  static readonly type = 'RangeBorderCollection';
  constructor(private readonly range: Range) {}

  items(): RangeBorder[] {
    return Object.keys(borders).map((key) => new RangeBorder(this.range, key));
  }
  item(key: unknown): RangeBorder {
    const border = borders[String(key)];
    if (!border) throw invalidArgument(`border ${String(key)}`);
    const lines =
      border.between && this.range[border.between === 'rows' ? 'rowCount' : 'columnCount'];
    if (lines === 1) throw invalidArgument(`${String(key)} of a single line of cells`);
    return new RangeBorder(this.range, String(key));
  }
}

class RangeBorder {
  static readonly type = 'RangeBorder';
  constructor(
    private readonly range: Range,
    readonly sideIndex: string,
  ) {}

  get id(): string {
    return this.sideIndex;
  }
  get style(): string {
    const { data, area } = this.range;
    for (const [row, column, { look }] of data.entries()) {
      if (!areaContains(area, row, column)) continue;
      const sides = this.sidesOf(row - area.row, column - area.column);
      if (sides.some((side) => look.borders?.[side])) return 'Continuous';
    }
    return 'None';
  }
  set style(style: string) {
    if (style !== 'Continuous' && style !== 'None') throw invalidArgument(`border style ${style}`);
    this.paint(style === 'None' ? undefined : '#000000');
  }
  get weight(): string {
    return 'Thin';
  }
  set weight(weight: string) {
    if (weight !== 'Thin') throw invalidArgument('the in-memory Excel knows thin borders only');
  }
  get color(): string {
    return '#000000';
  }
  set color(color: string) {
    this.paint(color);
  }

  private paint(color: string | undefined): void {
    this.range.data.guard('borders', 'allowFormatCells');
    this.visit((side, row, column) => {
      const { look } = this.range.data.cell(row, column);
      look.borders = { ...look.borders, [side]: color };
    });
  }

  private visit(see: (side: Side, row: number, column: number) => void): void {
    this.range.each((row, column, i, j) => {
      for (const side of this.sidesOf(i, j)) see(side, row, column);
    });
  }

  /** Those of a cell, at a place of the range, that the border runs along. */
  private sidesOf(i: number, j: number): Side[] {
    const { rows, columns } = this.range.area;
    const isEdge = this.sideIndex.startsWith('Edge');
    const onEdge = {
      top: i === 0,
      bottom: i === rows - 1,
      left: j === 0,
      right: j === columns - 1,
    };
    return borders[this.sideIndex]!.sides.filter((side) => onEdge[side] === isEdge);
  }
}
