import { readCurves } from '../../../workbook/sheets/phasing/read-curves';
import { evidence, shown } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** A curve that somebody typed has nothing due before the last quarter: until then the row cannot fall behind. */
export const curveAtEnd: BookRule = {
  id: 'curve-at-end',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '序时全在四季度', en: 'All due in the last quarter' },
  message: {
    'zh-CN':
      '“{name}”自定义的序时进度前三季度为 0，四季度才应达，此前不会滞后。方案有此时限的可保留。',
    en: 'By its own curve nothing of "{name}" is due before the fourth quarter, and it cannot fall behind until then. Keep it where the plan says so.',
  },
  check({ workbook: { phasing, cover }, planned }) {
    return readCurves(phasing, cover.settings.phasing).flatMap(({ row, id, curve }) => {
      const indicator = planned?.indicators.get(id);
      if (curve.used !== 'custom' || indicator?.dueBy !== undefined) return [];
      if (curve.due[2] > 0) return [];
      const { sheet, columns, values } = phasing!;
      const name = shown(values[row]![columns.name] ?? null);
      const shares = curve.due.map((share) => `${share * 100}%`).join('、');
      return [
        {
          sheet,
          row,
          column: columns.own3,
          subject: { id, name, lead: indicator?.lead ?? [] },
          values: { name },
          evidence: [evidence('采用的序时进度', 'Shares due', shares)],
        },
      ];
    });
  },
};
