import { format, type Language } from '../../../language/language';
import type { CollectionSheet } from '../../collection-sheets';
import type { CellValue, SheetPatch } from '../../description';
import type { ReadableSheet } from '../../plan-sheets';
import { FIRST_RECORD_ROW, layOutRecords } from '../../sheet/record-sheet';
import { locateTable, textOf } from '../../sheet/table/locate-table';
import * as styles from '../../styles';
import { trailColumns, type TrailColumn } from './trail-columns';

/** A line of the trail as its cells have it. */
export type TrailLine = Record<TrailColumn, CellValue>;

/** 报送记录 as it stands. */
export interface ReadTrail {
  sheet: string;
  language: Language;
  /** In the order in which they stand; blank rows between them are `null`. */
  lines: (TrailLine | null)[];
  /** Row of the first line, counted from 0. */
  firstRow: number;
  /** Columns added by later versions that this sheet has not yet. */
  lacks: TrailColumn[];
  /** What the line under the title says: so many lines, and the last hash. Null where it says nothing. */
  seal: { count: number; hash: string } | null;
}

const texts = {
  title: { 'zh-CN': '报送记录', en: 'Trail of returns' },
  line: {
    'zh-CN': '共 {count} 条，末条校验码 {hash}　　只追加，不修改；用 verify 核对',
    en: '{count} {count|line|lines}, last hash {hash}    Only added to, never changed; see verify',
  },
} as const;
const SEAL = /(\d+)\D+?([0-9a-f]{64})/;

/** 报送记录: every decision about every returned entry, only ever added to. */
export const trailSheet: CollectionSheet<'trail'> & ReadableSheet<'trail', ReadTrail | null> = {
  key: 'trail',
  names: { 'zh-CN': '报送记录', en: 'Trail' },
  part: 'collection',
  read: (sheet, values) => {
    const table = locateTable(sheet, values, trailColumns, 'number');
    if (!table) return null;
    const { language, columns, headingRow } = table;
    const rows = values.slice(headingRow + 1);
    while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => textOf(cell) === '')) {
      rows.pop();
    }
    const lines = rows.map((cells) => {
      const line = Object.fromEntries(
        trailColumns.map(({ key }) => [key, cells[columns[key]] ?? null]),
      ) as TrailLine;
      return Object.values(line).every((cell) => textOf(cell) === '') ? null : line;
    });
    const seal = SEAL.exec(textOf(values[1]?.[0]));
    return {
      sheet,
      language,
      lines,
      firstRow: headingRow + 1,
      lacks: trailColumns.map(({ key }) => key).filter((key) => columns[key] === undefined),
      seal: seal && { count: Number(seal[1]), hash: seal[2]! },
    };
  },
};

/** Lines added below those that are there, and the line under the title that counts them. */
export function layOutTrail(
  added: readonly TrailLine[],
  known: ReadTrail | null,
  { language, sheet }: { language: Language; sheet: string },
): SheetPatch {
  const count = (known?.lines.length ?? 0) + added.length;
  const hash = textOf(added[added.length - 1]?.hash) || (known?.seal?.hash ?? '');
  const patch = layOutRecords<TrailColumn>({
    sheet,
    language,
    specs: trailColumns,
    title: texts.title[language],
    line: format(texts.line[language], { count, hash }),
    tabColor: '#7F6000',
    frozenColumns: 1,
    isNew: known === null,
    firstRow: known ? known.firstRow + known.lines.length : FIRST_RECORD_ROW,
    records: added,
  });
  return known?.lacks.length ? withHeadings(patch, known) : patch;
}

/** Headings and widths of the columns that a trail begun by an older version lacks. */
function withHeadings(patch: SheetPatch, { lacks, firstRow, language }: ReadTrail): SheetPatch {
  const missing = trailColumns.flatMap((spec, column) =>
    lacks.includes(spec.key) ? [{ spec, column }] : [],
  );
  const heading = (column: number) => ({ row: firstRow - 1, column, rows: 1, columns: 1 });
  return {
    ...patch,
    values: [
      ...(patch.values ?? []),
      ...missing.map(({ spec, column }) => ({
        at: heading(column),
        values: [[spec.heading[language]]],
      })),
    ],
    formats: [
      ...(patch.formats ?? []),
      ...missing.map(({ column }) => ({ at: heading(column), format: styles.heading })),
    ],
    columnWidths: missing.map(({ spec, column }) => ({ column, columns: 1, width: spec.width })),
  };
}
