import type { Language } from '../../../language/language';
import type { TrackingSettings } from '../../../tracking/track';
import { areaAddress } from '../../address';
import { ledgerSource, type LedgerPlace } from '../ledger/ledger-references';
import { foot, withWarning, type Foot } from '../../sheet/foot';
import { quarterLineFormula, quarterLineText } from '../../quarter-line';
import { summaryColumn } from './summary-columns';
import { summaryLayout, summaryPlace, unitsOfLabels } from './layout';
import { summaryLine } from './texts';
import type { CountedIndicator } from '../../../quarter/office-counts';
import { unitsCheck } from './units-check';

/** What the lines' formulas give depends on; the formulas do not. */
export interface SummaryFacts {
  indicators: readonly Pick<CountedIndicator, 'lead'>[];
  settings: Pick<TrackingSettings, 'year' | 'quarter'>;
}

/** The lines around the table: under the title, and at the foot. @param labels of the table's rows. */
export function summaryLines(
  labels: readonly string[],
  ledger: LedgerPlace,
  language: Language,
  { indicators, settings }: SummaryFacts = { indicators: [], settings: { year: 0, quarter: 1 } },
): { line: Foot; foot: Foot } {
  const { units, hasUnassigned } = unitsOfLabels(labels, language);
  const { footRow } = summaryLayout(labels, language);
  const cells = (column: number) =>
    areaAddress(
      { row: summaryPlace.firstRow, column, rows: Math.max(1, units.length), columns: 1 },
      true,
    );
  const check = unitsCheck(
    {
      units,
      hasUnassigned,
      names: cells(summaryColumn('unit')),
      counts: cells(summaryColumn('indicators')),
    },
    indicators,
    language,
  );
  const line = {
    template: quarterLineFormula(summaryLine, language),
    value: quarterLineText(summaryLine, language, settings),
  };
  return {
    line: withWarning(line, footRow, check, language),
    foot: foot(
      (['id', 'lead', 'actual', 'status'] as const).map((key) =>
        ledgerSource(ledger, key, language),
      ),
      check,
      language,
    ),
  };
}
