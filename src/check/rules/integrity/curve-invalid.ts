import { curveCheckTerms } from '../../../tracking/terms';
import { readCurves } from '../../../workbook/sheets/phasing/read-curves';
import type { BookRule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** A curve of 序时设置 that cannot be used: the ledger and this validation count the indicator's dues evenly instead. */
export const curveInvalid: BookRule = {
  id: 'curve-invalid',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '序时曲线有误', en: 'Unusable curve' },
  message: {
    'zh-CN': '“{name}”的序时方式“{kind}”不能采用：{problem}。现按封面的序时进度计算，请改正。',
    en: 'The phasing "{kind}" of "{name}" cannot be used: {problem}. Its dues follow the cover\'s phasing; correct it.',
  },
  check({ workbook, planned }) {
    const { phasing, cover } = workbook;
    return readCurves(phasing, cover.settings.phasing).flatMap(({ row, id, curve }) => {
      const { check } = curve;
      if (check === '' || check === 'valid') return [];
      const { sheet, columns, values } = phasing!;
      const kind = shown(values[row]![columns.kind] ?? null);
      const name = shown(values[row]![columns.name] ?? null);
      const problem = curveCheckTerms[check];
      return [
        {
          sheet,
          row,
          column: columns.kind,
          subject: { id, name, lead: planned?.indicators.get(id)?.lead ?? [] },
          values: { name, kind, problem },
          evidence: [evidence('序时方式', 'Phasing', kind), evidence('曲线检查', 'Check', problem)],
        },
      ];
    });
  },
};
