import { type Area, parseReference } from '../../workbook/address';
import type { CellFormat, ValidationRule } from '../../workbook/description';
import { readNumberLook } from '../../workbook/number-look';
import type { SheetModel } from '../model/sheet';
import type { SheetGuard } from '../package/limits';
import type { Attributes } from '../package/parse-xml';
import { areasOf } from './areas';

/** Reads data validation and conditional formats of the kinds that a patch can describe. */
export class RuleReader {
  private validation: Attributes | null = null;
  private coloured: Area[] = [];
  private rule: Attributes | null = null;
  private formulas: string[] = [];
  private inFormula = false;
  private bar: { ends: Attributes[]; color: Attributes | null } = { ends: [], color: null };

  constructor(
    private readonly sheet: SheetModel,
    private readonly differences: CellFormat[],
    private readonly guard: SheetGuard,
  ) {}

  /** @returns whether the element belongs to a rule. */
  open(name: string, attributes: Attributes): boolean {
    if (name === 'dataValidation') {
      this.validation = attributes;
      this.formulas = [];
    } else if (name === 'conditionalFormatting') this.coloured = areasOf(attributes.sqref);
    else if (name === 'cfRule') {
      this.rule = attributes;
      this.formulas = [];
      this.bar = { ends: [], color: null };
    } else if (this.rule?.type === 'dataBar' && name === 'cfvo') this.bar.ends.push(attributes);
    else if (this.rule?.type === 'dataBar' && name === 'color') this.bar.color = attributes;
    else if (name === 'formula' || name === 'formula1' || name === 'formula2') {
      this.formulas.push('');
      this.inFormula = true;
    } else return false;
    return true;
  }

  text(text: string): void {
    if (this.inFormula) this.formulas.push((this.formulas.pop() ?? '') + text);
  }

  close(name: string): void {
    this.inFormula = false;
    if (name === 'dataValidation') this.closeValidation();
    if (name === 'cfRule') this.closeRule();
  }

  private closeValidation(): void {
    const attributes = this.validation ?? {};
    const rule = ruleOf(attributes, this.formulas);
    this.validation = null;
    if (!rule) return;
    const style = (attributes.errorStyle ?? 'stop') === 'stop' ? 'stop' : 'warning';
    const { errorTitle: title = '', error: message = '', prompt } = attributes;
    const areas = areasOf(attributes.sqref);
    this.guard.addRules(areas.length);
    for (const at of areas) {
      const texts = { title, message, ...(prompt !== undefined && { prompt }) };
      this.sheet.validations.push({ at, rule, style, ...texts, fromFile: true });
    }
  }

  private closeBar(): void {
    const { ends, color } = this.bar;
    const [from, full] = [numberOf(ends[0]), numberOf(ends[1])];
    const rgb = /^FF([0-9A-F]{6})$/i.exec(color?.rgb ?? '')?.[1];
    if (from !== 0 || !(full > 0) || rgb === undefined) return;
    for (const at of this.coloured) {
      const bar = { color: `#${rgb.toUpperCase()}`, full };
      this.sheet.conditionalFormats.push({ at, bar, fromFile: true });
    }
  }

  private closeNumberLook(numberFormat: string): void {
    const where = readNumberLook(this.formulas[0] ?? '');
    if (!where) return;
    for (const at of this.coloured) {
      this.sheet.conditionalFormats.push({ at, where, numberFormat, fromFile: true });
    }
  }

  private closeRule(): void {
    const { type, operator, dxfId } = this.rule ?? {};
    const text = quotedText(this.formulas[0] ?? '');
    const look = this.differences[Number(dxfId)];
    this.rule = null;
    if (type === 'dataBar') this.closeBar();
    if (type === 'expression' && look?.numberFormat !== undefined) {
      this.closeNumberLook(look.numberFormat);
    }
    if (type !== 'cellIs' || operator !== 'equal' || text === null || !look?.fill) return;
    const { color = '#000000', fill, bold } = look;
    const format = { color, fill, ...(bold ? { bold } : {}) };
    this.guard.addRules(this.coloured.length);
    for (const at of this.coloured) {
      this.sheet.conditionalFormats.push({ at, text, format, fromFile: true });
    }
  }
}

/** Where a bar begins and ends, as a number that is written out. */
const numberOf = (end: Attributes | undefined): number =>
  end?.type === 'num' ? Number(end.val ?? NaN) : NaN;

function ruleOf({ type, operator }: Attributes, formulas: string[]): ValidationRule | null {
  if (type === 'list') {
    const text = quotedText(formulas[0] ?? '');
    if (text !== null) return { type, values: text.split(',').map((value) => value.trim()) };
    const cells = parseReference(formulas[0] ?? '');
    return cells && { type: 'cells', sheet: cells.sheet, area: cells.area };
  }
  if (type === 'custom') return formulas[0] === 'TRUE' ? { type: 'any' } : null;
  const [min, max] = formulas.map(Number);
  const isBetween = (operator ?? 'between') === 'between';
  if ((type !== 'decimal' && type !== 'whole') || !isBetween) return null;
  return Number.isFinite(min) && Number.isFinite(max) ? { type, min: min!, max: max! } : null;
}

/** What a formula that is only a text says; null for any other formula. */
function quotedText(formula: string): string | null {
  return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : null;
}
