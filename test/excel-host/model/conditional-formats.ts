import { ApiError, invalidArgument, notFound } from '../protocol';
import { intersect, subtractAll } from './areas';
import { colour } from './colours';
import { checkRuleReferences } from './formula-references';
import type { Range } from './range';
import { toA1 } from './rewriting';
import { COLUMNS, ROWS, type BoundRule, type ConditionalRecord } from './sheet-data';

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
    if (!['CellValue', 'DataBar', 'Custom'].includes(type))
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
  readonly dataBar: DataBarConditionalFormat;
  readonly custom: CustomConditionalFormat;
  constructor(
    private readonly record: ConditionalRecord,
    range: Range,
  ) {
    this.cellValue = new CellValueConditionalFormat(record, range);
    this.dataBar = new DataBarConditionalFormat(record, range);
    this.custom = new CustomConditionalFormat(record, range);
    if (!ids.has(record)) ids.set(record, `{cf-${nextId++}}`);
  }
  get id(): string {
    return ids.get(this.record)!;
  }
  get type(): string {
    return this.record.type;
  }
  get cellValueOrNullObject() {
    return this.type === 'CellValue' ? this.cellValue : null;
  }
  get dataBarOrNullObject() {
    return this.type === 'DataBar' ? this.dataBar : null;
  }
  get customOrNullObject() {
    return this.type === 'Custom' ? this.custom : null;
  }
}

class CellValueConditionalFormat {
  static readonly type = 'CellValueConditionalFormat';
  readonly format: ConditionalRangeFormat;
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {
    this.format = new ConditionalRangeFormat(record, range);
  }
  get rule() {
    return this.record.rule;
  }
  set rule(rule: ConditionalRecord['rule']) {
    this.range.data.guard('conditional formats');
    if (!rule?.formula1 || !operators.includes(rule.operator)) throw invalidArgument('rule');
    if (rule.formula1.startsWith('='))
      checkRuleReferences(rule.formula1, this.range.worksheet.workbook);
    this.record.rule = rule;
  }
}

class DataBarConditionalFormat {
  static readonly type = 'DataBarConditionalFormat';
  readonly positiveFormat: DataBarPositiveFormat;
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {
    this.positiveFormat = new DataBarPositiveFormat(record, range);
  }
  get barDirection(): string {
    return this.record.bar?.direction ?? 'Context';
  }
  set barDirection(direction: string) {
    if (!['Context', 'LeftToRight', 'RightToLeft'].includes(direction))
      throw invalidArgument('direction');
    this.change({ direction });
  }
  get lowerBoundRule() {
    return this.record.bar?.lower ?? { type: 'Automatic' };
  }
  set lowerBoundRule(lower: BoundRule) {
    this.change({ lower: checkedBound(lower) });
  }
  get upperBoundRule() {
    return this.record.bar?.upper ?? { type: 'Automatic' };
  }
  set upperBoundRule(upper: BoundRule) {
    this.change({ upper: checkedBound(upper) });
  }
  private change(bar: ConditionalRecord['bar']): void {
    this.range.data.guard('conditional formats');
    this.record.bar = { ...this.record.bar, ...bar };
  }
}

function checkedBound(rule: BoundRule): BoundRule {
  const needsNumber = rule.type === 'Number' || rule.type === 'Percent';
  if (needsNumber && !/^-?\d+(\.\d+)?$/.test(rule.formula ?? '')) throw invalidArgument('bound');
  return rule;
}

class DataBarPositiveFormat {
  static readonly type = 'ConditionalDataBarPositiveFormat';
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {}
  get fillColor(): string {
    return this.record.bar?.fillColor ?? '';
  }
  set fillColor(color: string) {
    this.range.data.guard('conditional formats');
    this.record.bar = { ...this.record.bar, fillColor: colour(color) };
  }
}

class CustomConditionalFormat {
  static readonly type = 'CustomConditionalFormat';
  readonly rule: CustomRule;
  readonly format: ConditionalRangeFormat;
  constructor(record: ConditionalRecord, range: Range) {
    this.rule = new CustomRule(record, range);
    this.format = new ConditionalRangeFormat(record, range);
  }
}

class CustomRule {
  static readonly type = 'ConditionalFormatRule';
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {}
  get formula(): string {
    return this.record.formula ?? '';
  }
  set formula(formula: string) {
    this.check(formula);
    this.record.formula = formula;
  }
  get formulaR1C1(): string {
    return this.record.formulaR1C1 ?? '';
  }
  set formulaR1C1(formula: string) {
    // Read from the middle of a sheet, nothing that it counts to is outside.
    this.check(toA1(formula, ROWS / 2, COLUMNS / 2));
    this.record.formulaR1C1 = formula;
  }
  private check(formula: string): void {
    this.range.data.guard('conditional formats');
    if (!formula.startsWith('=')) throw invalidArgument('rule');
    checkRuleReferences(formula, this.range.worksheet.workbook);
  }
}

/** How cells look that a rule is true of. */
class ConditionalRangeFormat {
  static readonly type = 'ConditionalRangeFormat';
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {
    this.fill = new ConditionalRangeFill(record, range);
    this.font = new ConditionalRangeFont(record, range);
  }
  get numberFormat(): string {
    return this.record.numberFormat ?? '';
  }
  set numberFormat(numberFormat: string) {
    this.range.data.guard('conditional formats');
    this.record.numberFormat = numberFormat;
  }
}

class ConditionalRangeFill {
  static readonly type = 'ConditionalRangeFill';
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {}
  get color(): string {
    return this.record.fill ?? '';
  }
  set color(color: string) {
    this.range.data.guard('conditional formats');
    this.record.fill = colour(color);
  }
}

class ConditionalRangeFont {
  static readonly type = 'ConditionalRangeFont';
  constructor(
    private readonly record: ConditionalRecord,
    private readonly range: Range,
  ) {}
  get color(): string {
    return this.record.color ?? '';
  }
  set color(color: string) {
    this.range.data.guard('conditional formats');
    this.record.color = colour(color);
  }
  get bold(): boolean {
    return this.record.bold ?? false;
  }
  set bold(bold: boolean) {
    this.range.data.guard('conditional formats');
    this.record.bold = bold;
  }
}
