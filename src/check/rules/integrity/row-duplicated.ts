import type { BookRule } from '../../rule';
import { cellAddress } from '../../../workbook/address';
import { evidence } from '../../findings/wording';

/** An id stands in two rows: figures would count twice, or in the wrong one. */
export const rowDuplicated: BookRule = {
  id: 'row-duplicated',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '行重复', en: 'Row duplicated' },
  message: {
    'zh-CN': '编号 {id}“{name}”与第 {first} 行重复，会被重复统计。请删去多出的一行。',
    en: 'Id {id}, {name}, stands in row {first} already and would count twice. Delete one of the rows.',
  },
  check({ tables }) {
    return tables.flatMap(({ sheet, idColumn, records, differences }) => {
      // A row that is another record has the wrong id: `id-changed` says which is right.
      const isOther = new Set(differences.exchanged.map(({ record }) => record.row));
      const firstRow = new Map<string, number>();
      return records.flatMap(({ row, id, name, lead, gone }) => {
        // A refill marks the second of two rows: it is out of every count already.
        if (gone || isOther.has(row)) return [];
        const first = firstRow.get(id);
        if (first === undefined) {
          firstRow.set(id, row);
          return [];
        }
        return [
          {
            sheet,
            row,
            column: idColumn,
            subject: { id, name, lead },
            values: { id, name, first: first + 1 },
            evidence: [
              evidence('本行', 'This row', cellAddress(row, idColumn)),
              evidence('已有', 'Stands in', cellAddress(first, idColumn)),
            ],
          },
        ];
      });
    });
  },
};
