import type { Language } from '../language/language';
import type { Plan } from '../plan/model';
import type { Quarter } from '../tracking/quarter';
import type { NameDescription, WorkbookPatch } from './description';
import type { Fill, PlanTable } from './plan-sheets';
import { tableIn, type LedgerWorkbook } from './read-ledger';
import { filledSheets, sheets as allSheets } from './registry';
import type { SheetIdentity } from './sheet/sheet-identity';
import { mergeTable, type TableMerge } from './sheet/table/merge-table';
import { openQuestions } from '../plan/review/open-questions';
import { definedNames } from './defined-names';
import { unsettledCell } from './sheets/cover/review-block';
import { coverIdentity } from './sheets/cover/cover-contents';
import { addedCoverLines, mendedNames } from './sheets/cover/cover-sheet';
import { coverSeal } from './sheets/cover/format-version';
import { coverNames } from './sheets/cover/lay-out-cover';
import type { ReadCover } from './sheets/cover/read-cover';
import type { LedgerColumn } from './sheets/ledger/ledger-columns';
import { ledgerSheet } from './sheets/ledger/ledger-sheet';
import type { PhasingColumn } from './sheets/phasing/phasing-columns';
import { phasingSheet } from './sheets/phasing/phasing-sheet';
import type { TaskColumn } from './sheets/tasks/task-columns';
import { tasksSheet } from './sheets/tasks/tasks-sheet';

export interface WorkbookInput {
  plan: Plan;
  /** Used for a new workbook; a ledger that exists keeps its own. */
  language: Language;
  /** The workbook's, from `workbookYear`. */
  year: number;
  /** Null keeps the workbook's quarter, or starts with the first. */
  quarter: Quarter | null;
  /** What the workbook holds of ours already. */
  existing: LedgerWorkbook | null;
  names: readonly NameDescription[];
}

export interface WorkbookLayout {
  patch: WorkbookPatch;
  ledger: TableMerge<LedgerColumn>;
  tasks: TableMerge<TaskColumn>;
  phasing: TableMerge<PhasingColumn>;
}

/**
 * The whole workbook as data: a new one, or the changes that bring an existing one up to the plan. Entry cells are not
 * part of it, so writing it cannot lose what was entered.
 */
export function layOutWorkbook(input: WorkbookInput): WorkbookLayout {
  const { existing } = input;
  const fill = fillOf(input);
  const cover = fill.sheet(coverIdentity);
  const names = fill.cover ? namesToMend(fill, fill.cover) : coverNames(cover);
  return {
    patch: {
      sheets: filledSheets.flatMap((sheet) => sheet.fill(fill)),
      names,
      seal: coverSeal([...names, ...fill.names]),
      activate: existing ? fill.sheet(ledgerSheet) : cover,
    },
    ledger: fill.merged(ledgerSheet),
    tasks: fill.merged(tasksSheet),
    phasing: fill.merged(phasingSheet),
  };
}

/** Of the cover's lines that are put back, and of those that are there while their names are not. */
function namesToMend(fill: Fill, cover: ReadCover): NameDescription[] {
  const cells = fill.cells(coverIdentity);
  const added = addedCoverLines(cover, cover, cells, fill.quarter, fill.language);
  return [...mendedNames(cover), ...added.map(({ name }) => name)];
}

/** The cell that the cover counts contradictions in, by its names, and what a fill writes there. */
function unsettledIn(names: readonly NameDescription[], plan: Plan): Fill['unsettled'] {
  const place = names.find(({ name }) => name === definedNames.review);
  if (!place) return null;
  const { unsettled } = openQuestions(plan);
  return { sheet: place.sheet, ...unsettledCell(place.area), value: unsettled };
}

function fillOf({ existing, ...input }: WorkbookInput): Fill {
  const { plan } = input;
  const language = existing?.language ?? input.language;
  // The version is written last: without it, an earlier fill was cut short and is done again in full.
  const isCutShort = existing?.cover.version === 0;
  const present = ({ key }: SheetIdentity) =>
    existing?.present[key as keyof LedgerWorkbook['present']];
  const sheet = (each: SheetIdentity) =>
    // The cover is found through its names, whatever the user called its sheet.
    (each.key === coverIdentity.key && existing?.cover.sheet) ||
    (present(each)?.name ?? each.names[language]);
  const merges = new Map<string, unknown>();
  return {
    ...input,
    names: existing ? [...mendedNames(existing.cover), ...input.names] : input.names,
    language,
    unsettled: unsettledIn(
      isCutShort || !existing ? coverNames(sheet(coverIdentity)) : input.names,
      plan,
    ),
    cover: isCutShort || !existing ? null : existing.cover,
    kept: existing?.cover.settings ?? null,
    sheet,
    all: allSheets.map((each) => ({ key: each.key, name: sheet(each) })),
    isNew: (each) => isCutShort || !present(each),
    usedRows: (each) => present(each)?.cells.length ?? 0,
    cells: (each) => present(each)?.cells ?? [],
    merged: <C extends string>(table: PlanTable<string, C>) => {
      const { key, specs, idKey, nameKey } = table;
      if (!merges.has(key)) {
        const found = existing && tableIn(existing, table);
        const merge = mergeTable({
          sheet: sheet(table),
          specs,
          existing: found,
          records: table.records(plan, language),
          idKey,
          nameKey,
          gone: table.gone(plan, language),
          language,
        });
        merges.set(key, { ...merge, isNew: isCutShort || !found });
      }
      return merges.get(key) as TableMerge<C> & { isNew: boolean };
    },
  };
}
