import { columnIndex, columnLetters } from '../../../workbook/address';
import { DEFAULT_STYLE } from '../../model/style-table';
import { Elements, textOf } from '../../xml/pieces';
import { attributeSpans, nextTag, type Tag } from '../../xml/scan';
import { childOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';
import { attributesXml } from '../style-xml';
import { decodeEntities } from '../../xml/entities';
import { cellXml } from './cell';

/** Columns of each row that differ from the file, in order. */
export type Touched = Map<number, number[]>;

/** A row or cell as it stands in the file. */
interface Placed {
  tag: Tag;
  end: number;
  /** Row or column, counted from 0. */
  at: number;
  /** Whether it says so itself; else it follows the one before it. */
  isNumbered: boolean;
}

/**
 * Writes cells and row heights. Rows and cells that did not change are copied as they are; a changed cell keeps its other
 * attributes, a changed row everything else it says.
 * @returns whether a formula of the file is gone.
 */
export function writeSheetData(edit: SheetEdit, touched: Touched): boolean {
  const { part, sheet } = edit;
  const heights = new Set(sheet.changedHeights);
  if (touched.size === 0 && heights.size === 0) return false;
  const node = childOf(part.root, 'sheetData');
  const content = node ? part.content(node) : '';
  const writer = new RowWriter(edit, content);
  const rows = placed(content, 'row', rowNumber);
  const wanted = [...new Set([...touched.keys(), ...heights])].sort((a, b) => a - b);
  const pieces = new Elements(edit.path);
  let next = 0;
  let before = -1;
  let copied = 0;
  const makeUpTo = (limit: number) => {
    for (; next < wanted.length && wanted[next]! < limit; next++) {
      const row = wanted[next]!;
      const made = writer.make(row, touched.get(row) ?? [], heights.has(row));
      if (made === '') continue;
      pieces.push(made);
      before = row;
    }
  };
  for (const row of rows) {
    pieces.push(content.slice(copied, row.tag.start));
    makeUpTo(row.at);
    copied = row.end;
    if (wanted[next] === row.at) {
      next += 1;
      pieces.push(writer.change(row, touched.get(row.at) ?? [], heights.has(row.at)));
    } else if (!row.isNumbered && before !== row.at - 1) pieces.push(writer.numbered(row));
    else pieces.push(content.slice(row.tag.start, row.end));
    before = row.at;
  }
  pieces.push(content.slice(copied));
  makeUpTo(Infinity);
  const written = pieces.finish();
  if (node) part.replaceContent(node, written);
  else {
    const tag = `${prefixIn(edit)}sheetData`;
    const text = `<${tag}>${textOf(written)}</${tag}>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'sheetData', text);
  }
  return writer.formulaGone;
}

/** Elements of one name in a text, each with its place. */
function placed(
  xml: string,
  local: string,
  numberOf: (text: string | undefined) => number | null,
): Placed[] {
  const found: Placed[] = [];
  let before = -1;
  for (let tag = nextTag(xml, 0); tag;) {
    let end = tag.end;
    if (tag.kind !== 'close' && tag.name.slice(tag.name.indexOf(':') + 1) === local) {
      if (tag.kind === 'open') {
        const close = xml.indexOf(`</${tag.name}`, end);
        end = xml.indexOf('>', close) + 1;
      }
      const own = numberOf(attributeSpans(xml, tag).find(({ name }) => name === 'r')?.raw);
      const at = own ?? before + 1;
      found.push({ tag, end, at, isNumbered: own !== null });
      before = at;
    }
    tag = nextTag(xml, end);
  }
  return found;
}

const rowNumber = (text: string | undefined) => (text === undefined ? null : Number(text) - 1);
const cellColumn = (text: string | undefined) => {
  const letters = /^[A-Z]+/i.exec(text ?? '')?.[0];
  return letters === undefined ? null : columnIndex(letters);
};

const FORMULA = /<((?:[\w.-]+:)?f)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/;
const letters: string[] = [];
const lettersOf = (column: number) => (letters[column] ??= columnLetters(column));

class RowWriter {
  formulaGone = false;
  private readonly p: string;

  constructor(
    private readonly edit: SheetEdit,
    private readonly content: string,
  ) {
    this.p = prefixIn(edit);
  }

  /** A row that the file does not have; empty where there is nothing to say of it. */
  make(row: number, columns: number[], hasHeight: boolean): string {
    const cells = columns.map((column) => this.newCell(row, column)).join('');
    const height = hasHeight ? this.height(row) : '';
    if (cells === '' && height === '') return '';
    const open = `<${this.p}row r="${row + 1}"${height}`;
    return cells === '' ? `${open}/>` : `${open}>${cells}</${this.p}row>`;
  }

  /** A row of the file with other cells, or another height. */
  change(row: Placed, columns: number[], hasHeight: boolean): string {
    const attributes = this.attributesOf(this.content, row.tag);
    if (!row.isNumbered) attributes.set('r', String(row.at + 1));
    if (hasHeight) {
      const { rowHeights, growingRows } = this.edit.sheet;
      attributes.set('ht', String(rowHeights.get(row.at)));
      // A row whose height nobody set grows with its texts.
      if (growingRows.has(row.at)) attributes.delete('customHeight');
      else attributes.set('customHeight', '1');
    }
    const content =
      row.tag.kind === 'empty'
        ? ''
        : this.content.slice(row.tag.end, this.content.lastIndexOf('</', row.end));
    const cells = placed(content, 'c', cellColumn);
    const known = new Set(cells.map(({ at }) => at));
    // The cells a row reaches over are a hint; one that is wrong is worse than none.
    if (columns.some((column) => !known.has(column))) attributes.delete('spans');
    const inner = this.cells(row.at, content, cells, columns);
    const open = `<${row.tag.name}${attributesXml(attributes)}`;
    return inner === '' ? `${open}/>` : `${open}>${inner}</${row.tag.name}>`;
  }

  /** A row that no longer follows the one before it, and so has to say where it is. */
  numbered({ tag, end, at }: Placed): string {
    const behindName = tag.start + 1 + tag.name.length;
    const { content } = this;
    return `${content.slice(tag.start, behindName)} r="${at + 1}"${content.slice(behindName, end)}`;
  }

  private cells(row: number, content: string, cells: Placed[], columns: number[]): string {
    const pieces: string[] = [];
    let next = 0;
    let copied = 0;
    for (const cell of cells) {
      pieces.push(content.slice(copied, cell.tag.start));
      for (; next < columns.length && columns[next]! < cell.at; next++) {
        pieces.push(this.newCell(row, columns[next]!));
      }
      copied = cell.end;
      const source = content.slice(cell.tag.start, cell.end);
      if (columns[next] === cell.at) {
        next += 1;
        pieces.push(this.changedCell(row, cell, content, source));
      } else if (cell.isNumbered) pieces.push(source);
      else pieces.push(addressed(source, cell.tag.name, `${lettersOf(cell.at)}${row + 1}`));
    }
    pieces.push(content.slice(copied));
    for (; next < columns.length; next++) pieces.push(this.newCell(row, columns[next]!));
    return pieces.join('');
  }

  private newCell(row: number, column: number): string {
    const { sheet, styles, strings } = this.edit;
    const { cells } = sheet;
    const value = cells.valueAt(row, column);
    const formula = cells.formulaAt(row, column);
    const own = sheet.styles.styleAt(row, column);
    if (value === null && formula === null && !sheet.styles.hasOwn(row, column)) return '';
    const style = own === DEFAULT_STYLE ? 0 : styles.numberOf(own);
    const open = `<${this.p}c r="${lettersOf(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    return cellXml(this.p, open, value, formula, strings);
  }

  private changedCell(row: number, cell: Placed, content: string, source: string): string {
    const { sheet, styles, strings } = this.edit;
    const { cells } = sheet;
    const column = cell.at;
    const attributes = this.attributesOf(content, cell.tag);
    if (!cell.isNumbered) attributes.set('r', `${lettersOf(column)}${row + 1}`);
    const style = styles.numberOf(sheet.styles.styleAt(row, column));
    if (style !== Number(attributes.get('s') ?? 0)) attributes.set('s', String(style));
    const isChanged = cells.isChanged(row, column);
    const inFile = FORMULA.exec(source)?.[0];
    if (!isChanged && !cells.isRecalculated(row, column)) {
      // Only its looks changed.
      const open = `<${cell.tag.name}${attributesXml(attributes)}`;
      const rest = source.slice(cell.tag.end - cell.tag.start);
      return cell.tag.kind === 'empty' ? `${open}/>` : `${open}>${rest}`;
    }
    attributes.delete('t');
    if (isChanged) {
      // What tells of a rich value or a spilling formula is gone with it.
      attributes.delete('cm');
      attributes.delete('vm');
    }
    const formula = isChanged ? cells.formulaAt(row, column) : (inFile ?? null);
    if (inFile !== undefined && formula === null) this.formulaGone = true;
    const open = `<${cell.tag.name}${attributesXml(attributes)}`;
    return cellXml(this.p, open, cells.valueAt(row, column), formula, strings);
  }

  private attributesOf(xml: string, tag: Tag): Map<string, string> {
    return new Map(attributeSpans(xml, tag).map(({ name, raw }) => [name, decodeEntities(raw)]));
  }

  private height(row: number): string {
    const { rowHeights, growingRows } = this.edit.sheet;
    return ` ht="${rowHeights.get(row)}"${growingRows.has(row) ? '' : ' customHeight="1"'}`;
  }
}

function addressed(source: string, name: string, address: string): string {
  const behindName = 1 + name.length;
  return `${source.slice(0, behindName)} r="${address}"${source.slice(behindName)}`;
}
