import type { Language } from '../language/language';
import type { TrackingSettings } from '../tracking/track';
import type { LedgerPlace } from './sheets/ledger/ledger-references';
import { trackLedger } from './sheets/ledger/track-ledger';
import { quarterLineFormula, quarterLineText, type QuarterLine } from './quarter-line';
import type { PhasingColumn } from './sheets/phasing/phasing-columns';
import type { LedgerWorkbook, TableContents } from './read-ledger';
import { sheetNames, type SheetKey } from './sheet-names';
import { reportIndicators, type ReportIndicator } from './sheets/report/source';

/** What every sheet of the report is made of. */
export interface ReportContext {
  language: Language;
  district: string;
  ledger: LedgerPlace;
  /** Null in a workbook of before there were curves. */
  phasing: TableContents<PhasingColumn> | null;
  /** Position of an indicator in the table of 序时设置, from 1. */
  curvePosition(id: string): number | undefined;
  settings: TrackingSettings;
  /** In the ledger's order. */
  indicators: readonly ReportIndicator[];
  /** Of an id that stands twice the first, as a lookup finds it. */
  byId: ReadonlyMap<string, ReportIndicator>;
  sheet(key: SheetKey): string;
  /** A line with the reporting quarter, as formula and as text. */
  line(line: QuarterLine): { template: string; value: string };
}

/** @param workbook with its ledger. */
export function reportContext(workbook: LedgerWorkbook): ReportContext {
  const { language, cover, ledger, phasing, present } = workbook;
  const { settings } = cover;
  const indicators = reportIndicators(trackLedger(workbook), settings, ledger!.headingRow);
  // Of an id that stands twice the first, as a lookup finds it.
  const positions = new Map(
    [...(phasing?.rows ?? [])].reverse().map(({ id, row }) => [id, row - phasing!.headingRow]),
  );
  return {
    language,
    district: cover.district,
    ledger: ledger!,
    phasing,
    curvePosition: (id) => positions.get(id),
    settings,
    indicators,
    byId: new Map([...indicators].reverse().map((row) => [row.id, row])),
    sheet: (key) => present[key]?.name ?? sheetNames[key][language],
    line: (line) => ({
      template: quarterLineFormula(line, language),
      value: quarterLineText(line, language, settings),
    }),
  };
}
