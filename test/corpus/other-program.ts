import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex, columnLetters } from '../../src/workbook/address';
import { moveReferences, type Move } from './move-references';

/** What a cell may hold. */
export type Value = string | number | boolean | null;

interface Cell {
  style: string;
  value: Value;
  formula: string | null;
}

interface Row {
  attributes: string;
  cells: Map<number, Cell>;
}

interface Sheet {
  path: string;
  head: string;
  rows: Map<number, Row>;
  tail: string;
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const unescape = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const place = (address: string) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return { row: Number(row), column: columnIndex(letters!) };
};

/**
 * A file of ours as a person changes it in another program: cells typed over, rows and columns inserted, sheets renamed, moved and
 * deleted, with references that follow. It reads and writes the XML by itself, and only what our files have.
 */
export class OtherProgram {
  private readonly parts: Record<string, Uint8Array>;
  private readonly texts: string[];
  private readonly sheets = new Map<string, Sheet>();
  private workbook: string;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    this.workbook = this.xml('xl/workbook.xml');
    this.texts = [
      ...this.xml('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g),
    ].map(([, text]) => unescape(text!));
    const links = this.xml('xl/_rels/workbook.xml.rels');
    for (const [, name, id] of this.workbook.matchAll(
      /<sheet name="([^"]*)"[^>]*r:id="([^"]*)"/g,
    )) {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(links)![1]!;
      this.sheets.set(unescape(name!), this.read(`xl/${target}`));
    }
  }

  value(sheet: string, address: string): Value {
    const { row, column } = place(address);
    return this.sheet(sheet).rows.get(row)?.cells.get(column)?.value ?? null;
  }

  /** Types over a cell. */
  put(sheet: string, address: string, value: Value): void {
    Object.assign(this.cell(sheet, address), { value, formula: null });
  }

  /** Types a formula; the cell shows what it showed before. */
  putFormula(sheet: string, address: string, formula: string): void {
    this.cell(sheet, address).formula = formula.replace(/^=/, '');
  }

  insertRows(sheet: string, row: number, count: number): void {
    this.move(sheet, { from: row, by: count, columns: false });
  }

  removeRow(sheet: string, row: number): void {
    this.sheet(sheet).rows.delete(row);
    this.move(sheet, { from: row + 1, by: -1, columns: false });
  }

  insertColumn(sheet: string, letters: string): void {
    this.move(sheet, { from: columnIndex(letters) + 1, by: 1, columns: true });
  }

  hideColumns(sheet: string, first: string, last: string): void {
    const {
      sheet: of,
      from,
      to,
    } = { sheet: this.sheet(sheet), from: columnIndex(first), to: columnIndex(last) };
    const columns = Array.from({ length: to - from + 1 }, (_, i) => from + i + 1).map(
      (n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`,
    );
    of.head = of.head.replace(/<cols>.*<\/cols>/s, '');
    of.head += `<cols>${columns.join('')}</cols>`;
  }

  hideRow(sheet: string, row: number): void {
    const known = this.sheet(sheet).rows.get(row);
    if (known) known.attributes += ' hidden="1"';
  }

  /** Protects a sheet with a password. */
  protect(sheet: string): void {
    const of = this.sheet(sheet);
    of.tail = `<sheetProtection password="83AF" sheet="1" objects="1"/>${of.tail.replace(/<sheetProtection[^>]*\/>/, '')}`;
  }

  rename(sheet: string, name: string): void {
    this.sheets.set(name, this.sheet(sheet));
    this.sheets.delete(sheet);
    this.workbook = this.workbook.replace(`<sheet name="${sheet}"`, `<sheet name="${name}"`);
    this.everyFormula((formula) => formula.replaceAll(`${sheet}!`, `${name}!`));
  }

  /** Puts a sheet before another. */
  moveBefore(sheet: string, other: string): void {
    const tagOf = (name: string) =>
      new RegExp(`<sheet name="${name}"[^>]*/>`).exec(this.workbook)![0];
    const [moved, follower] = [tagOf(sheet), tagOf(other)];
    this.reorder(this.workbook.replace(moved, '').replace(follower, moved + follower));
  }

  delete(sheet: string): void {
    const tag = new RegExp(`<sheet name="${sheet}"[^>]*/>`).exec(this.workbook)![0];
    this.reorder(this.workbook.replace(tag, ''));
    this.sheets.delete(sheet);
    this.everyFormula((formula) => formula.replaceAll(`${sheet}!`, '#REF!'));
  }

  addSheet(name: string): void {
    const path = 'xl/worksheets/users.xml';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    this.sheets.set(name, {
      path,
      head: `<worksheet xmlns="${main}">`,
      rows: new Map(),
      tail: '</worksheet>',
    });
    this.workbook = this.workbook.replace(
      '</sheets>',
      `<sheet name="${name}" sheetId="900" r:id="rIdUsers"/></sheets>`,
    );
    this.edit('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
    );
    this.edit('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdUsers" Type="${office}/worksheet" Target="/${path}"/></Relationships>`,
      ),
    );
  }

  save(): Uint8Array {
    for (const sheet of this.sheets.values()) this.parts[sheet.path] = strToU8(this.written(sheet));
    this.parts['xl/workbook.xml'] = strToU8(this.workbook);
    const texts = this.texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
    this.edit('xl/sharedStrings.xml', (xml) =>
      xml.replace(/(<sst[^>]*>).*(<\/sst>)/s, (_, open, close) => open + texts.join('') + close),
    );
    return zipSync(this.parts);
  }

  private xml(path: string): string {
    return strFromU8(this.parts[path]!);
  }

  private edit(path: string, change: (xml: string) => string): void {
    this.parts[path] = strToU8(change(this.xml(path)));
  }

  private sheet(name: string): Sheet {
    const found = this.sheets.get(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  private cell(sheet: string, address: string): Cell {
    const { rows } = this.sheet(sheet);
    const { row, column } = place(address);
    if (!rows.has(row)) rows.set(row, { attributes: '', cells: new Map() });
    const { cells } = rows.get(row)!;
    if (!cells.has(column)) cells.set(column, { style: '', value: null, formula: null });
    return cells.get(column)!;
  }

  private read(path: string): Sheet {
    const xml = this.xml(path);
    const [start, end] = [xml.indexOf('<sheetData>'), xml.indexOf('</sheetData>')];
    const rows = new Map<number, Row>();
    const data = start < 0 ? '' : xml.slice(start + '<sheetData>'.length, end);
    for (const [, row, attributes, content] of data.matchAll(
      /<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs,
    )) {
      rows.set(Number(row), { attributes: attributes!, cells: this.cells(content ?? '') });
    }
    const tail = start < 0 ? '</worksheet>' : xml.slice(end + '</sheetData>'.length);
    return { path, head: xml.slice(0, start), rows, tail };
  }

  private cells(xml: string): Map<number, Cell> {
    const found = new Map<number, Cell>();
    for (const [, letters, attributes, content = ''] of xml.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const type = /\bt="(\w+)"/.exec(attributes!)?.[1] ?? 'n';
      const raw = /<v>([^<]*)<\/v>/.exec(content)?.[1];
      const formula = /<f>([^<]*)<\/f>/.exec(content)?.[1];
      found.set(columnIndex(letters!), {
        style: / s="\d+"/.exec(attributes!)?.[0] ?? '',
        value: raw === undefined ? null : this.valueOf(type, unescape(raw)),
        formula: formula === undefined ? null : unescape(formula),
      });
    }
    return found;
  }

  private valueOf(type: string, raw: string): Value {
    if (type === 's') return this.texts[Number(raw)]!;
    if (type === 'n') return Number(raw);
    return type === 'b' ? raw === '1' : raw;
  }

  private written({ head, rows, tail }: Sheet): string {
    const text = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, { attributes, cells }]) => {
        const inner = [...cells]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]) => this.cellXml(`${columnLetters(column)}${row}`, cell));
        return `<row r="${row}"${attributes}>${inner.join('')}</row>`;
      });
    return `${head}<sheetData>${text.join('')}</sheetData>${tail}`;
  }

  private cellXml(address: string, { style, value, formula }: Cell): string {
    const f = formula === null ? '' : `<f>${escape(formula)}</f>`;
    const open = `<c r="${address}"${style}`;
    if (value === null) return f === '' ? `${open}/>` : `${open}>${f}</c>`;
    if (typeof value === 'number') return `${open}>${f}<v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
    if (f !== '') {
      const type = value.startsWith('#') ? 'e' : 'str';
      return `${open} t="${type}">${f}<v>${escape(value)}</v></c>`;
    }
    let number = this.texts.indexOf(value);
    if (number < 0) number = this.texts.push(value) - 1;
    return `${open} t="s"><v>${number}</v></c>`;
  }

  private move(name: string, move: Move): void {
    const sheet = this.sheet(name);
    const at = (n: number) => (n >= move.from ? n + move.by : n);
    if (move.columns) {
      for (const row of sheet.rows.values()) {
        row.cells = new Map([...row.cells].map(([column, cell]) => [at(column + 1) - 1, cell]));
      }
    } else sheet.rows = new Map([...sheet.rows].map(([row, cells]) => [at(row), cells]));
    for (const [other, { rows }] of this.sheets) {
      for (const { cells } of rows.values()) {
        for (const cell of cells.values()) {
          if (cell.formula !== null) cell.formula = moveReferences(cell.formula, other, name, move);
        }
      }
    }
    this.names((formula) => moveReferences(formula, '', name, move));
    const areas = (xml: string) =>
      xml.replace(/\b(ref|sqref)="([^"]*)"/g, (_, attribute: string, list: string) => {
        return `${attribute}="${moveReferences(list, name, name, move)}"`;
      });
    sheet.tail = areas(sheet.tail);
    const links = sheet.path.replace('worksheets/', 'worksheets/_rels/') + '.rels';
    if (!this.parts[links]) return;
    for (const [, table] of this.xml(links).matchAll(/Target="\.\.\/(tables\/[^"]*)"/g)) {
      this.edit(`xl/${table}`, areas);
    }
  }

  private everyFormula(change: (formula: string) => string): void {
    for (const { rows } of this.sheets.values()) {
      for (const { cells } of rows.values()) {
        for (const cell of cells.values()) {
          if (cell.formula !== null) cell.formula = change(cell.formula);
        }
      }
    }
    this.names(change);
  }

  private names(change: (formula: string) => string): void {
    this.workbook = this.workbook.replace(
      /(<definedName [^>]*>)([^<]*)(?=<)/g,
      (_, open: string, formula: string) => open + escape(change(unescape(formula))),
    );
  }

  /** Names of single sheets know them by their position. */
  private reorder(workbook: string): void {
    const order = (xml: string) =>
      [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    const [before, after] = [order(this.workbook), order(workbook)];
    this.workbook = workbook.replace(
      /(localSheetId|activeTab)="(\d+)"/g,
      (_, attribute, position) => {
        const now = after.indexOf(before[Number(position)]);
        return `${attribute}="${Math.max(0, now)}"`;
      },
    );
  }
}
