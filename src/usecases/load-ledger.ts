import type {
  SelectSheets,
  SnapshotOptions,
  SheetInfo,
  WorkbookReader,
  WorkbookSnapshot,
} from '../host/port';
import type { NameDescription } from '../workbook/description';
import { LEDGER_VERSION } from '../workbook/sheets/cover/format-version';
import { readLedger, type LedgerWorkbook, type WorkbookCells } from '../workbook/read-ledger';
import { languages } from '../language/language';
import { definedNames } from '../workbook/defined-names';
import { isLedgerSheet, namesOf, sheetKeys, sheetNames, type SheetKey } from '../workbook/registry';
import { ProductError } from '../language/errors';
import { officeSheetNames } from '../collection/issue/office-columns';
import { readOfficeLedger } from '../collection/return/office-ledger';

export interface LoadedLedger {
  snapshot: WorkbookSnapshot;
  /** Null when the workbook holds no ledger of ours. */
  workbook: LedgerWorkbook | null;
  /** Cells of a sheet that was read, by its name; null for any other. */
  read: WorkbookCells['read'];
}

export interface LoadOptions extends Pick<SnapshotOptions, 'rowsOf'> {
  /** Formulas too, where the host has them at no further cost. */
  formulas?: 'ifCheap';
  /**
   * Where 校验结果 was found before, under whatever name; null where there was none, and none is sought. Left out, a
   * sheet that was renamed is sought among those whose names are none of ours.
   */
  findingsSheet?: string | null;
}

/**
 * Reads what the workbook holds of ours.
 * @param keys sheets to read; the others are only known to exist.
 * @throws ProductError newerVersion
 */
export async function loadLedger(
  host: WorkbookReader,
  keys: readonly SheetKey[] = sheetKeys,
  { formulas, rowsOf, findingsSheet }: LoadOptions = {},
): Promise<LoadedLedger> {
  // What is due depends on the curves, and on the targets that held then.
  const needed = keys.includes('ledger')
    ? [...keys, 'phasing' as const, 'formerTargets' as const]
    : keys;
  const select: SelectSheets = (sheets, names) => wanted(sheets, names, needed, findingsSheet);
  const snapshot = await host.snapshot(select, { formulas, rowsOf });
  return recognise(snapshot, false);
}

/** Sheets that validation reads; the others it only looks for. */
const CHECKED: readonly SheetKey[] = [
  'cover',
  'phasing',
  'formerTargets',
  'ledger',
  'tasks',
  'settings',
  'userRules',
  'findings',
  'planData',
  'summary',
];

/**
 * The workbook as validation sees it: with formulas, and with sheets and columns that were renamed, so that they become
 * findings instead of refusals. One that was sent to an office is read as a ledger of its rows.
 * @throws ProductError noLedger, damagedSheet when no sheet looks like the ledger, newerVersion
 */
export async function loadForCheck(host: WorkbookReader): Promise<LedgerWorkbook> {
  const select: SelectSheets = (sheets, names) => {
    const known = wanted(sheets, names, CHECKED);
    const isComplete = hasSheet(known, 'ledger') && hasSheet(known, 'tasks');
    return isComplete ? known : [...new Set([...known, ...otherSheets(sheets)])];
  };
  const { workbook, snapshot } = recognise(
    await host.snapshot(select, { formulas: 'ifCheap' }),
    true,
  );
  if (workbook?.ledger) return workbook;
  if (workbook) {
    throw new ProductError('damagedSheet', { sheet: sheetNames.ledger[workbook.language] });
  }
  const office = readOfficeLedger(cellsOf(snapshot));
  if (office) return office;
  throw noLedgerIn(snapshot);
}

/** A ledger of the rows of an office, as it was sent there. */
export type OfficeLedger = LedgerWorkbook & { office: string };

/** The workbook of an office, where its sheets are there under their names; null for any other. */
export async function loadOfficeBook(host: WorkbookReader): Promise<OfficeLedger | null> {
  const select: SelectSheets = (sheets) =>
    sheets
      .map(({ name }) => name)
      .filter((name) => isSheetOf(name, 'indicators', 'tasks', 'guide'));
  const snapshot = await host.snapshot(select);
  const workbook = readOfficeLedger(cellsOf(snapshot));
  return workbook?.office === undefined ? null : { ...workbook, office: workbook.office };
}

/** A workbook whose ledger lost its cover is not one to fill anew, and one that was sent to an office is a part of one. */
export function noLedgerIn({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): ProductError {
  const entered = sheets.find(({ name }) => isSheetOf(name, 'indicators', 'tasks'));
  if (entered && sheets.some(({ name }) => isSheetOf(name, 'guide'))) {
    return new ProductError('officeWorkbook', { sheet: entered.name });
  }
  const ledger = sheets.find(({ name }) => namesOf('ledger').includes(name));
  return ledger
    ? new ProductError('coverMissing', { sheet: ledger.name })
    : new ProductError('noLedger');
}

const isSheetOf = (name: string, ...of: (keyof typeof officeSheetNames)[]): boolean =>
  of.some((key) => Object.values<string>(officeSheetNames[key]).includes(name));

const hasSheet = (names: readonly string[], key: SheetKey): boolean =>
  languages.some((each) => names.includes(sheetNames[key][each]));

/** What was renamed can only be found by reading every sheet whose name is none of ours. */
const otherSheets = (sheets: readonly SheetInfo[]): string[] =>
  sheets.map(({ name }) => name).filter((name) => !isLedgerSheet(name));

function recognise(snapshot: WorkbookSnapshot, tolerant: boolean): LoadedLedger {
  const cells = cellsOf(snapshot);
  const workbook = readLedger(cells, { tolerant });
  if (workbook && workbook.cover.version > LEDGER_VERSION) {
    throw new ProductError('newerVersion', { version: String(workbook.cover.version) });
  }
  return { snapshot, workbook, read: cells.read };
}

/** A ledger with readable sheets. */
export interface RequiredLedger extends LoadedLedger {
  workbook: LedgerWorkbook;
}

/** As `requireLedger`, for use cases that read cells of other sheets too. @throws ProductError noLedger, damagedSheet, newerVersion */
export async function requireLedgerCells(
  host: WorkbookReader,
  keys: readonly SheetKey[],
): Promise<RequiredLedger> {
  const { workbook, snapshot, read } = await loadLedger(host, keys);
  if (!workbook) throw noLedgerIn(snapshot);
  const [unreadable] = workbook.unreadable;
  if (unreadable !== undefined) throw new ProductError('damagedSheet', { sheet: unreadable });
  if (keys.includes('ledger') && !workbook.ledger) {
    const sheet = sheetNames.ledger[workbook.language];
    throw new ProductError('damagedSheet', { sheet });
  }
  return { snapshot, workbook, read };
}

/** As `loadLedger`, for use cases that need a ledger with readable sheets. @throws ProductError noLedger, damagedSheet, newerVersion */
export async function requireLedger(
  host: WorkbookReader,
  keys: readonly SheetKey[] = sheetKeys,
): Promise<LedgerWorkbook> {
  return (await requireLedgerCells(host, keys)).workbook;
}

/**
 * Reads 校验结果 and what judging explanations needs.
 * @param rows of 校验结果 to read; left out, all of them.
 * @throws ProductError noLedger, damagedSheet when a sheet of that name is somebody's own, newerVersion
 */
export async function requireFindingsSheet(
  host: WorkbookReader,
  rows: readonly number[] | null = null,
): Promise<LedgerWorkbook> {
  const { workbook, snapshot } = await loadLedger(host, ['cover', 'settings', 'findings'], {
    rowsOf: (sheet) => (namesOf('findings').includes(sheet) ? rows : null),
  });
  if (!workbook) throw noLedgerIn(snapshot);
  const { findings } = workbook;
  if (findings?.layout === 'foreign') {
    throw new ProductError('damagedSheet', { sheet: findings.sheet });
  }
  return workbook;
}

function wanted(
  sheets: readonly SheetInfo[],
  names: readonly NameDescription[],
  keys: readonly SheetKey[],
  findingsSheet?: string | null,
): string[] {
  const all = sheets.map(({ name }) => name);
  const ours = keys.flatMap((key) => namesOf(key));
  // The cover is known by its names, whatever it is called.
  const cover = names.find(({ name }) => name === definedNames.planId)?.sheet;
  const selected = all.filter((name) => ours.includes(name) || name === cover);
  const isSought = cover !== undefined && keys.includes('findings') && !hasSheet(all, 'findings');
  if (!isSought || findingsSheet === null) return selected;
  const sought =
    findingsSheet !== undefined && all.includes(findingsSheet)
      ? [findingsSheet]
      : otherSheets(sheets);
  return [...new Set([...selected, ...sought])];
}

function cellsOf(snapshot: WorkbookSnapshot): WorkbookCells {
  const cells = new Map(snapshot.cells.map((sheet) => [sheet.sheet, sheet]));
  return {
    sheets: snapshot.sheets.map((sheet) => sheet.name),
    names: snapshot.names,
    read: (sheet) => cells.get(sheet)?.values ?? null,
    formulas: (sheet) => cells.get(sheet)?.formulas,
  };
}
