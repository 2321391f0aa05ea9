import type { ReturnedFile, ReturnedSheet } from '../../host/port';
import { ProductError } from '../../language/errors';
import { languages } from '../../language/language';
import { quarters, type Quarter } from '../../tracking/quarter';
import { cellAddress, quoteSheet } from '../../workbook/address';
import { textOf } from '../../workbook/sheet/table/locate-table';
import { fieldsOf, type Field, type RecordKind } from '../entry';
import { officeIndicatorColumns, officeTaskColumns } from '../issue/office-columns';
import {
  identityFrom,
  isNamed,
  readToken,
  type IssueIdentity,
  type RowToken,
} from '../issue/token';
import type { CellValue } from '../../workbook/description';
import { readValue, type Doubt } from './read-value';

/** One entry cell of a return, as it stands. */
export interface ReturnedEntry {
  kind: RecordKind;
  /** '' where the row has neither id nor issue mark. */
  id: string;
  /** The name in the row; '' where the column is gone. */
  name: string;
  field: Field;
  /** "指标填报!K5" */
  cell: string;
  value: CellValue;
  doubt: Doubt | null;
  /** The row's mark; null where it is gone. */
  token: RowToken | null;
  /** True where the id beside the mark is another. */
  idsDiffer: boolean;
}

/** A workbook of ours that came back. */
export interface Returned {
  identity: IssueIdentity;
  entries: ReturnedEntry[];
  /** When the file was last saved, as it says itself; '' where it does not. */
  savedAt: string;
}

type Key = 'id' | 'name' | 'token' | Field;

interface Table {
  kind: RecordKind;
  headingRow: number;
  columns: Partial<Record<Key, number>>;
}

interface Heading {
  kind: RecordKind;
  key: Key;
  isEntry: boolean;
}

/** What each heading of our columns stands for; those of entry columns tell a table. */
const headings = new Map<string, Heading>();
for (const language of languages) {
  for (const quarter of quarters) {
    for (const { key, heading } of officeIndicatorColumns(quarter)) {
      const own = key === 'entry' ? 'actual' : key;
      addHeading(heading[language], 'indicator', own);
    }
    for (const { key, heading } of officeTaskColumns(quarter)) {
      addHeading(heading[language], 'task', key);
    }
  }
}

function addHeading(text: string, kind: RecordKind, key: string): void {
  const field = fieldsOf[kind].find((each) => each === key);
  const known = field ?? (['id', 'name', 'token'] as const).find((each) => each === key);
  if (known) headings.set(text, { kind, key: known, isEntry: field !== undefined });
}

/** A heading further down than this is none. */
const SEARCH_ROWS = 200;

/** More rows than any ledger has are no return, but somebody's own sheet; writing a line of the trail for each would fill it. */
const MOST_ROWS = 100_000;

/**
 * Reads what came back; null where nothing in it is a workbook that was sent out.
 * @throws ProductError unsafeFile: rows
 */
export function readReturn(file: ReturnedFile): Returned | null {
  const tables = file.sheets.flatMap((sheet) => {
    const table = tableIn(sheet);
    return table ? [{ sheet, table }] : [];
  });
  const entries = tables.flatMap(({ sheet, table }) => entriesOf(sheet, table));
  const identity = identityFrom(file.properties) ?? identityOf(entries);
  return identity && tables.length > 0 ? { identity, entries, savedAt: file.savedAt } : null;
}

function tableIn({ values }: ReturnedSheet): Table | null {
  for (const [headingRow, line] of values.slice(0, SEARCH_ROWS).entries()) {
    const found = line.map((cell) => headings.get(textOf(cell)));
    const entry = found.find((heading) => heading?.isEntry);
    if (!entry) continue;
    const columns: Table['columns'] = {};
    found.forEach((heading, column) => {
      // Both tables write 编号 and 下发标识 alike.
      if (heading && (heading.isEntry ? heading.kind === entry.kind : true)) {
        columns[heading.key] ??= column;
      }
    });
    return { kind: entry.kind, headingRow, columns };
  }
  return null;
}

function entriesOf(sheet: ReturnedSheet, { kind, headingRow, columns }: Table): ReturnedEntry[] {
  const entries: ReturnedEntry[] = [];
  let rows = 0;
  for (let row = headingRow + 1; row < sheet.values.length; row++) {
    const line = sheet.values[row] ?? [];
    const text = (key: Key) => (columns[key] === undefined ? '' : textOf(line[columns[key]!]));
    const token = readToken(text('token')) ?? tokenAmong(line);
    const ownId = text('id');
    // A mark writes some characters of an id otherwise.
    const isOwn = token !== null && isNamed(token.id, ownId);
    const id = token && !isOwn ? token.id : ownId;
    const cells = fieldsOf[kind].flatMap((field) => {
      const column = columns[field];
      if (column === undefined) return [];
      const read = readValue(field, line[column] ?? null, sheet.odd[`${row},${column}`]);
      return [{ field, cell: `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`, ...read }];
    });
    // What somebody wrote below or between the rows, without anything in our columns, is no entry.
    if (id === '' && cells.every(({ value, doubt }) => value === null && doubt === null)) continue;
    rows += 1;
    if (rows > MOST_ROWS) continue;
    const idsDiffer = token !== null && ownId !== '' && !isOwn;
    for (const cell of cells) {
      entries.push({ kind, id, name: text('name'), token, idsDiffer, ...cell });
    }
  }
  if (rows > MOST_ROWS) {
    const counts = { rows: String(rows), most: String(MOST_ROWS) };
    throw new ProductError('unsafeFile', { reason: 'rows', sheet: sheet.name, ...counts });
  }
  return entries;
}

function tokenAmong(line: readonly CellValue[]): RowToken | null {
  for (const cell of line) {
    const token = readToken(cell);
    if (token) return token;
  }
  return null;
}

/** Without properties most of the rows decide whose the file is. */
function identityOf(entries: readonly ReturnedEntry[]): IssueIdentity | null {
  const counts = new Map<string, { token: RowToken; count: number }>();
  for (const { token } of entries) {
    if (!token) continue;
    const key = [token.issue, token.planId, token.year, token.quarter, token.office].join('|');
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { token, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!most) return null;
  const { issue, planId, year, quarter, office } = most.token;
  return { issue, planId, district: '', year, quarter: quarter as Quarter, office };
}
