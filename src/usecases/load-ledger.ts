import type { SheetInfo, WorkbookReader, WorkbookSnapshot } from '../host/port';
import type { CellValue } from '../workbook/description';
import { LEDGER_VERSION } from '../workbook/cover/describe-cover';
import { readWorkbook, type LedgerWorkbook, type WorkbookCells } from '../workbook/read-workbook';
import { languages } from '../language/language';
import { sheetKeys, sheetNames, type SheetKey } from '../workbook/sheet-names';
import { LedgerError } from './errors';

export interface LoadedLedger {
  snapshot: WorkbookSnapshot;
  /** Null when the workbook holds no ledger of ours. */
  workbook: LedgerWorkbook | null;
}

/**
 * Reads what the workbook holds of ours.
 * @param keys sheets to read; the others are only known to exist.
 * @param options formulas too, where the host has them at no further cost.
 * @throws LedgerError newerVersion
 */
export async function loadLedger(
  host: WorkbookReader,
  keys: readonly SheetKey[] = sheetKeys,
  options: { formulas?: 'ifCheap' } = {},
): Promise<LoadedLedger> {
  // What is due depends on the curves.
  const needed = keys.includes('ledger') ? [...keys, 'phasing' as const] : keys;
  const snapshot = await host.snapshot((sheets) => wanted(sheets, needed), options);
  return recognise(snapshot, false);
}

/** Sheets that validation reads; the others it only looks for. */
const AUDITED: readonly SheetKey[] = [
  'cover',
  'phasing',
  'ledger',
  'tasks',
  'settings',
  'userRules',
  'findings',
  'planData',
];

/**
 * The workbook as validation sees it: with formulas, and with sheets and columns that were renamed, so that they become
 * findings instead of refusals.
 * @throws LedgerError noLedger, damagedSheet when no sheet looks like the ledger, newerVersion
 */
export async function loadForAudit(host: WorkbookReader): Promise<LedgerWorkbook> {
  const select = (sheets: SheetInfo[]) => {
    const names = wanted(sheets, AUDITED);
    // A ledger or its tasks under another name can only be found by reading everything.
    return hasSheets(names, ['ledger', 'tasks']) ? names : sheets.map(({ name }) => name);
  };
  const { workbook } = recognise(await host.snapshot(select, { formulas: 'ifCheap' }), true);
  if (!workbook) throw new LedgerError('noLedger');
  if (workbook.ledger) return workbook;
  throw new LedgerError('damagedSheet', { sheet: sheetNames.ledger[workbook.language] });
}

function hasSheets(names: readonly string[], keys: readonly SheetKey[]): boolean {
  return keys.every((key) => languages.some((each) => names.includes(sheetNames[key][each])));
}

function recognise(snapshot: WorkbookSnapshot, tolerant: boolean): LoadedLedger {
  const workbook = readWorkbook(cellsOf(snapshot), { tolerant });
  if (workbook && workbook.cover.version > LEDGER_VERSION) {
    throw new LedgerError('newerVersion', { version: String(workbook.cover.version) });
  }
  return { snapshot, workbook };
}

/** A ledger with readable sheets. */
export interface RequiredLedger {
  snapshot: WorkbookSnapshot;
  workbook: LedgerWorkbook;
  /** Cells of a sheet that was read, by its name; null for any other. */
  read: (sheet: string) => CellValue[][] | null;
}

/** As `requireLedger`, for use cases that read cells of other sheets too. @throws LedgerError noLedger, damagedSheet, newerVersion */
export async function requireLedgerCells(
  host: WorkbookReader,
  keys: readonly SheetKey[],
): Promise<RequiredLedger> {
  const { workbook, snapshot } = await loadLedger(host, keys);
  if (!workbook) throw new LedgerError('noLedger');
  const [unreadable] = workbook.unreadable;
  if (unreadable !== undefined) throw new LedgerError('damagedSheet', { sheet: unreadable });
  if (keys.includes('ledger') && !workbook.ledger) {
    const sheet = sheetNames.ledger[workbook.language];
    throw new LedgerError('damagedSheet', { sheet });
  }
  return { snapshot, workbook, read: cellsOf(snapshot).read };
}

/** As `loadLedger`, for use cases that need a ledger with readable sheets. @throws LedgerError noLedger, damagedSheet, newerVersion */
export async function requireLedger(
  host: WorkbookReader,
  keys: readonly SheetKey[] = sheetKeys,
): Promise<LedgerWorkbook> {
  return (await requireLedgerCells(host, keys)).workbook;
}

function wanted(sheets: SheetInfo[], keys: readonly SheetKey[]): string[] {
  const named = (key: SheetKey) => languages.map((language) => sheetNames[key][language]);
  const names = sheets.map((sheet) => sheet.name);
  // A cover under another name can only be found by reading everything.
  if (!names.some((name) => named('cover').includes(name))) return names;
  // So can explanations, once their sheet is called otherwise.
  if (keys.includes('findings') && !hasSheets(names, ['findings'])) return names;
  return names.filter((name) => keys.some((key) => named(key).includes(name)));
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
