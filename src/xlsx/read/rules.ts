import { type Area, parseReference } from '../../workbook/address';
import type { CellFormat, ValidationRule } from '../../workbook/description';
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
    } else if (name === 'formula' || name === 'formula1' || name === 'formula2') {
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

  private closeRule(): void {
    const { type, operator, dxfId } = this.rule ?? {};
    const text = quotedText(this.formulas[0] ?? '');
    const look = this.differences[Number(dxfId)];
    this.rule = null;
    if (type !== 'cellIs' || operator !== 'equal' || text === null || !look?.fill) return;
    const { color = '#000000', fill, bold } = look;
    const format = { color, fill, ...(bold ? { bold } : {}) };
    this.guard.addRules(this.coloured.length);
    for (const at of this.coloured) {
      this.sheet.conditionalFormats.push({ at, text, format, fromFile: true });
    }
  }
}

function ruleOf({ type, operator }: Attributes, formulas: string[]): ValidationRule | null {
  if (type === 'list') {
    const text = quotedText(formulas[0] ?? '');
    if (text !== null) return { type, values: text.split(',').map((value) => value.trim()) };
    const cells = parseReference(formulas[0] ?? '');
    return cells && { type: 'cells', sheet: cells.sheet, area: cells.area };
  }
  const [min, max] = formulas.map(Number);
  const isBetween = (operator ?? 'between') === 'between';
  if ((type !== 'decimal' && type !== 'whole') || !isBetween) return null;
  return Number.isFinite(min) && Number.isFinite(max) ? { type, min: min!, max: max! } : null;
}

/** What a formula that is only a text says; null for any other formula. */
function quotedText(formula: string): string | null {
  return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : null;
}
