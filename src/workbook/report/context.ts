import type { Language } from '../../language/language';
import type { TrackingSettings } from '../../tracking/track';
import { trackLedger } from '../ledger/track-ledger';
import { quarterLineFormula, quarterLineText, type QuarterLine } from '../quarter-line';
import type { LedgerWorkbook } from '../read-workbook';
import { sheetNames, type SheetKey } from '../sheet-names';
import { reportIndicators, type ReportIndicator } from './source';

/** What every sheet of the report is made of. */
export interface ReportContext {
  language: Language;
  district: string;
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
  const { language, cover, ledger, present } = workbook;
  const { settings } = cover;
  const indicators = reportIndicators(trackLedger(workbook), settings, ledger?.headingRow ?? 0);
  return {
    language,
    district: cover.district,
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
