import { isCountUnit } from '../../../measures/whole-units';
import type { TrackedLedgerRow } from '../../../tracking/ledger-row';
import { byOffice } from '../../columns/by-office';
import { isCumulative } from '../../entries/figures';
import { atFigures } from '../../findings/at-figures';
import { actualEvidence, evidence, quarterName } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** What is due is often met to the one where it is this little. */
const LITTLE = 5;
/** So many of an office's figures are no chance any more. */
const MANY = 5;
/** At the end of the year targets are met exactly, as they should be. */
const LAST = 4;

/** Everything an office counts is exactly what is due, to the last one: perhaps filled in from the schedule. */
export const exactlyDue: BookRule = {
  id: 'exactly-due',
  group: 'relations',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '全部恰为序时数', en: 'All exactly what is due' },
  message: {
    'zh-CN':
      '{office}{quarter}填报的 {n} 项计数指标，完成数全部恰好等于序时目标。请核对是否照序时推算填报。',
    en: 'All {n} counts that {office} reports for {quarter} are exactly what is due. Check that they were not filled in from the schedule.',
  },
  check({ workbook: { ledger, cover }, rows }) {
    const { quarter } = cover.settings;
    if (!ledger || quarter === LAST) return [];
    return [...byOffice(rows.filter(isTelling))]
      .filter(([, own]) => own.length >= MANY && own.every(isExact))
      .map(([office, own]) => {
        const first = own[0]!;
        return {
          ...atFigures(ledger, quarter, own, [office]),
          values: { office, quarter: quarterName(quarter), n: own.length },
          evidence: [
            actualEvidence(quarter, first.actuals[quarter], first.unit),
            evidence('序时目标', 'Due', `${first.tracking.due}${first.unit}`),
          ],
        };
      });
  },
};

/** An office's count that is reported, of which more than a few are due. */
const isTelling = (row: TrackedLedgerRow): boolean =>
  row.lead.length > 0 &&
  row.reported &&
  isCountUnit(row.unit) &&
  isCumulative(row) &&
  (row.tracking.due ?? 0) >= LITTLE;

const isExact = ({ tracking }: TrackedLedgerRow): boolean => tracking.actual === tracking.due;
