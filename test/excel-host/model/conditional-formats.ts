import { ApiError, invalidArgument, notFound } from '../protocol';
import { intersect, subtractAll } from './areas';
import { checkFormula } from './formula-limits';
import type { Range } from './range';
import type { ConditionalRecord } from './sheet-data';

const operators = ['EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'Between', 'NotBetween'];

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection {
  static readonly type = 'ConditionalFormatCollection';
  constructor(private readonly range: Range) {}

  items(): ConditionalFormat[] {
    return this.range.data.conditionals
      .filter((record) => record.areas.some((area) => intersect(area, this.range.area)))
      .map((record) => new ConditionalFormat(record, this.range));
  }
  item(key: unknown): ConditionalFormat {
    const found = this.items().find((each) => each.id === key);
    if (!found) throw notFound();
    return found;
  }
  add(type: string): ConditionalFormat {
    this.range.data.guard('conditional formats');
    if (type !== 'CellValue')
      throw new ApiError('NotImplemented', `conditional format ${type}`, 501);
    const record: ConditionalRecord = { areas: [this.range.area], type, rule: null };
    this.range.data.conditionals.unshift(record);
    return new ConditionalFormat(record, this.range);
  }
  /** Takes the range out of every conditional format; those left without cells are gone. */
  clearAll(): void {
    const { data, area } = this.range;
    data.guard('conditional formats');
    for (const record of data.conditionals) record.areas = subtractAll(record.areas, area);
    data.conditionals = data.conditionals.filter((record) => record.areas.length > 0);
  }
}

const ids = new WeakMap<ConditionalRecord, string>();
let nextId = 1;

class ConditionalFormat {
  static readonly type = 'ConditionalFormat';
  readonly cellValue: CellValueConditionalFormat;
  constructor(
    private readonly record: ConditionalRecord,
    range: Range,
  ) {
    this.cellValue = new CellValueConditionalFormat(record, range);
    if (!ids.has(record)) ids.set(record, `{cf-${nextId++}}`);
  }
  get id(): string {
    return ids.get(this.record)!;
  }
  get type(): string {
    return this.record.type;
  }
}

class CellValueConditionalFormat {
  static readonly type = 'CellValueConditionalFormat';
  readonly format: ConditionalRangeFormat;
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {
    this.format = new ConditionalRangeFormat(record);
  }
  get rule() {
    return this.record.rule;
  }
  set rule(rule: ConditionalRecord['rule']) {
    this.range.data.guard('conditional formats');
    if (!rule?.formula1 || !operators.includes(rule.operator)) throw invalidArgument('rule');
    if (rule.formula1.startsWith('=')) checkFormula(rule.formula1);
    this.record.rule = rule;
  }
}

class ConditionalRangeFormat {
  static readonly type = 'ConditionalRangeFormat';
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;
  constructor(record: ConditionalRecord) {
    this.fill = new ConditionalRangeFill(record);
    this.font = new ConditionalRangeFont(record);
  }
}

class ConditionalRangeFill {
  static readonly type = 'ConditionalRangeFill';
  constructor(private readonly record: ConditionalRecord) {}
  get color(): string {
    return this.record.fill ?? '';
  }
  set color(color: string) {
    this.record.fill = color.toUpperCase();
  }
}

class ConditionalRangeFont {
  static readonly type = 'ConditionalRangeFont';
  constructor(private readonly record: ConditionalRecord) {}
  get color(): string {
    return this.record.color ?? '';
  }
  set color(color: string) {
    this.record.color = color.toUpperCase();
  }
  get bold(): boolean {
    return this.record.bold ?? false;
  }
  set bold(bold: boolean) {
    this.record.bold = bold;
  }
}
