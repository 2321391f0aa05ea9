import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isExceeded } from '../../../tracking/track';
import { trackedRow } from '../../../tracking/ledger-row';
import { doubtfulFigure } from '../../entries/doubtful-figure';
import type { Rule } from '../../rule';
import { distanceUnit, quarterName, shown } from '../../findings/wording';
import { behindEvidence } from '../../findings/wording-status';

const EXCEEDED = {
  'zh-CN': '已超过全年限额。',
  en: ' The limit of the whole year is exceeded.',
};

/** Behind what is due by the quarter: no mistake, and something to act on. */
export const behindSchedule: Rule = {
  id: 'behind-schedule',
  group: 'target',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '进度滞后', en: 'Behind schedule' },
  yieldsTo: doubtfulFigure,
  message: {
    'zh-CN':
      '{quarter}为 {value}{unit}，序时目标 {due}{unit}，差额 {variance}{distance}。{exceeded}',
    en: '{value} {unit} for {quarter} against {due} {unit} due; variance {variance} {distance}.{exceeded}',
  },
  check({ row, quarter, tracking }) {
    if (tracking.status !== 'behind') return [];
    const { unit } = row;
    return [
      {
        column: quarterColumns[quarter],
        quarter,
        values: {
          quarter: quarterName(quarter),
          value: shown(tracking.actual),
          due: shown(tracking.due),
          variance: shown(tracking.variance),
          unit,
          distance: distanceUnit(unit),
          exceeded: isExceeded(trackedRow(row, quarter)) ? EXCEEDED : '',
        },
        evidence: behindEvidence(row, quarter, tracking),
      },
    ];
  },
};
