import { languages, type Language } from '../../language/language';
import { isQuarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import { textOf } from '../../workbook/sheet/table/locate-table';
import { trailColumns } from '../../workbook/sheets/trail/trail-columns';
import type { ReadTrail, TrailLine } from '../../workbook/sheets/trail/trail-sheet';
import { fields } from '../entry';
import { sha256Of, sm3Of } from '../hash';
import { fieldTerms, trailKinds, trailKindTerms, type TrailRecord } from './trail-record';

/** What stands before the first line. */
export const FIRST_HASH = '0'.repeat(64);

/** Every cell of a line but its own hashes, in the order of the columns, told apart by type: the text "1" is not the number 1. */
function contentOf(line: TrailLine): string {
  const cells = trailColumns
    .filter(({ key }) => key !== 'hash' && key !== 'sm3')
    .map(({ key }) => (line[key] === '' ? null : line[key]));
  return JSON.stringify(cells);
}

/** Chained by itself, so that it holds without the other: over the SM3 of the line before, '' before the first, and the content. */
const sm3After = (previous: string, content: string): string => sm3Of(previous + content);

/** Records as lines that follow on those of a trail. */
export function chainOn(
  trail: ReadTrail | null,
  records: readonly TrailRecord[],
  language: Language,
): TrailLine[] {
  let number = trail?.lines.length ?? 0;
  const last = trail?.lines[number - 1];
  let previous = textOf(last?.hash) || FIRST_HASH;
  let sm3 = textOf(last?.sm3);
  return records.map((record) => {
    const line = lineOf(record, ++number, previous, language);
    const content = contentOf(line);
    previous = sha256Of(content);
    sm3 = sm3After(sm3, content);
    return { ...line, hash: previous, sm3 };
  });
}

function lineOf(
  record: TrailRecord,
  number: number,
  previous: string,
  language: Language,
): TrailLine {
  return {
    number,
    time: record.time,
    kind: trailKindTerms[record.kind][language],
    office: record.office || null,
    issue: record.issue,
    quarter: record.quarter,
    id: record.id || null,
    name: record.name || null,
    field: record.field && fieldTerms[record.field][language],
    old: record.old,
    new: record.new,
    reason: record.reason || null,
    file: record.file || null,
    cell: record.cell || null,
    by: record.by || null,
    savedAt: record.savedAt || null,
    sha256: record.sha256 || null,
    previous,
    hash: null,
    sm3: null,
  };
}

/** Reads lines back; a line whose word is none of ours is left out. */
export function recordsOf(trail: ReadTrail | null): TrailRecord[] {
  return (trail?.lines ?? []).flatMap((line): TrailRecord[] => {
    if (!line) return [];
    const kind = trailKinds.find((each) => isWord(trailKindTerms[each], line.kind));
    if (!kind) return [];
    const quarter = line.quarter;
    const text = (key: keyof TrailLine) => textOf(line[key]);
    return [
      {
        time: text('time'),
        kind,
        file: text('file'),
        sha256: text('sha256'),
        issue: typeof line.issue === 'number' ? line.issue : null,
        office: text('office'),
        quarter: isQuarter(quarter) ? quarter : null,
        id: text('id'),
        name: text('name'),
        field: fields.find((each) => isWord(fieldTerms[each], line.field)) ?? null,
        cell: text('cell'),
        old: line.old,
        new: line.new,
        reason: text('reason'),
        by: text('by'),
        savedAt: text('savedAt'),
      },
    ];
  });
}

const isWord = (words: Record<Language, string>, value: CellValue): boolean =>
  languages.some((language) => words[language] === value);

/** A place where the trail is not what it was when it was written. */
export interface ChainProblem {
  /** `altered`: the line's hash is not its own; `broken`: the line before it is gone or another; `end`: lines are missing at the end. */
  kind: 'altered' | 'broken' | 'end';
  /** Of the sheet, counted from 0. */
  row: number;
}

/** Looks for lines that were altered, removed or moved. Trails begun by older versions have lines without SM3 before those with it. */
export function verifyChain(trail: ReadTrail): ChainProblem[] {
  const problems: ChainProblem[] = [];
  let previous = FIRST_HASH;
  let sm3 = '';
  trail.lines.forEach((line, i) => {
    const row = trail.firstRow + i;
    if (line === null || line.number !== i + 1 || line.previous !== previous) {
      problems.push({ kind: 'broken', row });
    }
    if (line !== null) {
      const content = contentOf(line);
      const isBeforeSm3 = sm3 === '' && textOf(line.sm3) === '';
      const isSm3Right = isBeforeSm3 || line.sm3 === sm3After(sm3, content);
      if (line.hash !== sha256Of(content) || !isSm3Right) problems.push({ kind: 'altered', row });
    }
    previous = textOf(line?.hash);
    sm3 = textOf(line?.sm3);
  });
  const { seal, lines, firstRow } = trail;
  const isSealed =
    seal !== null && seal.count === lines.length && seal.hash === (previous || FIRST_HASH);
  if (!isSealed && lines.length > 0) problems.push({ kind: 'end', row: firstRow + lines.length });
  return problems;
}
