import { textOf } from '../../../workbook/sheet/table/locate-table';
import { rowsText } from '../../findings/rows-text';
import { evidence, shown } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** Rows of 序时设置 whose id and name are not those of one indicator: its curve counts for another, or for none. Told once. */
export const phasingMisnumbered: BookRule = {
  id: 'phasing-misnumbered',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '序时设置编号不符', en: 'Id of another curve' },
  message: {
    'zh-CN':
      '“{sheet}”第 {rows} 行的编号与指标名称不符（如编号 {found} 的行写着“{name}”，方案中是“{planned}”），序时曲线会用到别的指标上。请恢复编号和名称，或重新填充一次。',
    en: 'Id and name do not belong together in rows {rows} of "{sheet}" (the row of id {found} says "{name}", the plan "{planned}"): curves count for other indicators. Restore them, or fill again.',
  },
  check({ workbook: { phasing }, planned, rows }) {
    if (!phasing || !planned) return [];
    const { sheet, columns, values } = phasing;
    // What the plan does not have stands on both sheets, if at all.
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    const wrong = phasing.rows.flatMap(({ row, id }) => {
      const name = textOf(values[row]?.[columns.name]);
      const expected = planned.indicators.get(id)?.name.trim() ?? names.get(id) ?? '';
      return name === expected ? [] : [{ row, id, name, expected }];
    });
    const [first, ...others] = wrong;
    if (!first) return [];
    const column = columns.id;
    const { id, name, expected } = first;
    return [
      {
        ...{ sheet, row: first.row, column },
        others: others.map(({ row }) => ({ sheet, row, column })),
        values: {
          sheet,
          rows: rowsText(wrong.map(({ row }) => row + 1)),
          found: shown(id),
          name: shown(name),
          planned: shown(expected),
        },
        evidence: [
          evidence('序时设置', 'Phasing', shown(name)),
          evidence('方案', 'Plan', shown(expected)),
        ],
      },
    ];
  },
};
