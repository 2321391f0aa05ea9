import { areaAddress } from '../../../src/workbook/address';
import { invalidArgument } from '../protocol';
import { subtractAll } from './areas';
import { checkRuleReferences } from './formula-references';
import type { Workbook } from './workbook';
import { absolute } from './names';
import { Range } from './range';
import type { ValidationRecord } from './sheet-data';

const kinds = ['list', 'decimal', 'wholeNumber', 'custom', 'date', 'textLength', 'time'];
const LONGEST_LIST = 255;

/** The data validation of a range. A rule set on a range replaces what was there before. */
export class DataValidation {
  static readonly type = 'DataValidation';
  constructor(private readonly range: Range) {}

  get rule(): ValidationRecord['rule'] {
    return this.own?.rule ?? {};
  }
  set rule(given: ValidationRecord['rule']) {
    const rule = withFormulas(given);
    checkRule(rule, this.range.worksheet.workbook);
    this.clear();
    this.range.data.validations.push({ areas: [this.range.area], rule, ignoreBlanks: true });
  }
  get errorAlert(): NonNullable<ValidationRecord['errorAlert']> {
    return this.own?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' };
  }
  set errorAlert(alert: NonNullable<ValidationRecord['errorAlert']>) {
    if (alert.title.length > 32 || alert.message.length > 255)
      throw invalidArgument('alert too long');
    this.existing.errorAlert = alert;
  }
  get prompt(): NonNullable<ValidationRecord['prompt']> {
    return this.own?.prompt ?? { message: '', showPrompt: false, title: '' };
  }
  set prompt(prompt: NonNullable<ValidationRecord['prompt']>) {
    if (prompt.title.length > 32 || prompt.message.length > 255)
      throw invalidArgument('prompt too long');
    this.existing.prompt = prompt;
  }
  get ignoreBlanks(): boolean {
    return this.own?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignore: boolean) {
    this.existing.ignoreBlanks = ignore;
  }
  get type(): string {
    const kind = Object.keys(this.rule)[0];
    return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : 'None';
  }

  clear(): void {
    const { data, area } = this.range;
    data.guard('data validation');
    data.validations = data.validations
      .map((record) => ({ ...record, areas: subtractAll(record.areas, area) }))
      .filter((record) => record.areas.length > 0);
  }

  private get own(): ValidationRecord | undefined {
    const address = areaAddress(this.range.area);
    return this.range.data.validations.find((record) => areaAddress(record.areas[0]!) === address);
  }
  private get existing(): ValidationRecord {
    this.range.data.guard('data validation');
    if (!this.own) throw invalidArgument('set the rule first');
    return this.own;
  }
}

/** A range that a rule was given becomes a formula, as it is given back. */
function withFormulas(rule: ValidationRecord['rule']): ValidationRecord['rule'] {
  const asFormula = (part: unknown) => (part instanceof Range ? absolute(part) : part);
  const own = (parts: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, asFormula(part)]));
  return Object.fromEntries(Object.entries(rule).map(([kind, parts]) => [kind, own(parts)]));
}

/** What stands in a rule may be a formula as in a cell. */
function checkOperand(operand: unknown, workbook: Workbook): void {
  if (typeof operand === 'string' && operand.startsWith('=')) {
    checkRuleReferences(operand, workbook);
  }
}

function checkRule(rule: ValidationRecord['rule'], workbook: Workbook): void {
  const [kind, ...more] = Object.keys(rule);
  if (!kind || more.length > 0 || !kinds.includes(kind)) throw invalidArgument('one kind of rule');
  const { source, formula1, formula2, formula: own, operator } = rule[kind]!;
  for (const each of [source, formula1, formula2, own]) checkOperand(each, workbook);
  if (kind === 'list') {
    if (typeof source !== 'string' || source === '') throw invalidArgument('list source');
    if (!source.startsWith('=') && source.length > LONGEST_LIST)
      throw invalidArgument('list too long');
  } else if (kind !== 'custom' && (formula1 === undefined || operator === undefined)) {
    throw invalidArgument('formula1 and operator');
  }
}
