import { computedCurveFields } from '../../../tracking/curve';
import { cellAddress } from '../../../workbook/address';
import { formulaMatcher } from '../../../workbook/same-formula';
import { isOlderFormat } from '../../../workbook/sheets/cover/format-version';
import { phasingFormulas } from '../../../workbook/sheets/phasing/phasing-formulas';
import { evidence, shown } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** Formulas of 序时设置 were replaced: what the ledger takes for due is no longer what the curves say. Told once for the sheet. */
export const phasingOverwritten: BookRule = {
  id: 'phasing-overwritten',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '序时公式被覆盖', en: 'Formula of the phasing replaced' },
  message: {
    'zh-CN':
      '“{sheet}”的 {cell} 应为公式，现为 {found}（共 {n} 处），台账的序时目标不再随序时方式计算。请撤销，或重新填充一次；要改序时的，请填“自定义”各列。',
    en: '{cell} of "{sheet}" should be a formula and is {found} ({n} {n|cell|cells} in all): what is due no longer follows the kind of phasing. Undo it, or fill again; to change what is due, use the custom columns.',
  },
  check({ workbook: { phasing, cover } }) {
    const { formulas } = phasing ?? {};
    if (!phasing || !formulas || isOlderFormat(cover)) return [];
    const { sheet, columns, values, language } = phasing;
    const templates = phasingFormulas(phasing, language);
    const own = computedCurveFields.map((field) => ({
      column: columns[field],
      isOwn: formulaMatcher(templates[field]),
    }));
    const places = phasing.rows.flatMap(({ row }) =>
      own.flatMap(({ column, isOwn }) => {
        const formula = formulas[row]?.[column] ?? null;
        return formula !== null && isOwn(formula, row) ? [] : [{ sheet, row, column, formula }];
      }),
    );
    const [first, ...others] = places;
    if (!first) return [];
    const { row, column, formula } = first;
    const found = formula ?? shown(values[row]?.[column] ?? null);
    return [
      {
        ...{ sheet, row, column },
        others: others.map((each) => ({ sheet, row: each.row, column: each.column })),
        values: { sheet, cell: cellAddress(row, column), found, n: places.length },
        evidence: [
          evidence('现为', 'Found', found),
          evidence('应为', 'Should be', { 'zh-CN': '原公式', en: 'its formula' }),
        ],
      },
    ];
  },
};
