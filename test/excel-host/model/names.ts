import { ApiError, alreadyExists, invalidArgument } from '../protocol';
import { parseReference } from '../../../src/workbook/address';
import { Collection } from './collection';
import { checkReferences } from './formula-references';
import { Range } from './range';
import type { Workbook } from './workbook';

const LONGEST_NAME = 255;

/** No name, of cells or of a table, may be read as a cell, in either of the two ways to write one. */
export function isAllowedName(name: string): boolean {
  if (name.length > LONGEST_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  return !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i.test(name);
}

/** Names of the workbook, or those that a sheet has for itself. */
export class NamedItemCollection extends Collection<NamedItem> {
  static readonly type = 'NamedItemCollection';
  constructor(private readonly workbook: Workbook) {
    super();
  }

  add(name: string, reference: Range | string, comment = ''): NamedItem {
    const same = (other: { name: string }) => other.name.toLowerCase() === name.toLowerCase();
    if (this.list.some(same) || this.workbook.tables.items().some(same)) throw alreadyExists();
    if (!isAllowedName(name)) throw invalidArgument(`name ${name}`);
    const formula = reference instanceof Range ? absolute(reference) : reference;
    const item = new NamedItem(this, this.workbook, name, formula, comment);
    this.list.push(item);
    return item;
  }
}

/** A formula that stands for a range. */
export function absolute(range: Range): string {
  const [sheet, cells] = [range.address.replace(/![^!]*$/, ''), range.localAddress];
  return `=${sheet}!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

export class NamedItem {
  static readonly type = 'NamedItem';
  visible = true;
  private definition: string;

  constructor(
    private readonly collection: NamedItemCollection,
    private readonly workbook: Workbook,
    readonly name: string,
    formula: string,
    public comment: string,
  ) {
    this.definition = this.checked(formula);
  }
  get _Id(): string {
    return this.name;
  }
  get scope(): string {
    return this.collection === this.workbook.names ? 'Workbook' : 'Worksheet';
  }
  getRange(): Range {
    const reference = parseReference(this.definition);
    if (!reference) throw new ApiError('InvalidOperation', 'The name is no range.');
    return new Range(this.workbook.worksheets.item(reference.sheet), reference.area);
  }
  get formula(): string {
    return this.definition;
  }
  set formula(formula: string) {
    this.definition = this.checked(formula);
  }
  get type(): string {
    if (this.definition.includes('#REF!')) return 'Error';
    return parseReference(this.definition) ? 'Range' : 'String';
  }
  get value(): string {
    return this.definition.replace(/^=/, '').replace(/\$/g, '');
  }
  /** What Excel itself does to it. */
  rewrite(rewritten: (formula: string) => string): void {
    this.definition = rewritten(this.definition);
  }
  delete(): void {
    this.collection.remove(this);
  }

  private checked(formula: string): string {
    const reference = parseReference(formula);
    if (!formula.startsWith('=')) throw invalidArgument(formula);
    checkReferences(formula, this.workbook);
    if (reference) this.workbook.worksheets.item(reference.sheet);
    return formula;
  }
}
