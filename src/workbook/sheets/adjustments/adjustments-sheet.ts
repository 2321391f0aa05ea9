import { format } from '../../../language/language';
import type { PlanSheet, ReadableSheet } from '../../plan-sheets';
import { FIRST_RECORD_ROW, layOutRecords } from '../../sheet/record-sheet';
import { isBlank, type SheetIdentity } from '../../sheet/sheet-identity';
import { locateTable } from '../../sheet/table/locate-table';
import { formerIdentity } from '../former-targets/former-references';
import { readAdjusted, type Adjusted } from './adjusted';
import { adjustmentColumns, type AdjustmentColumn } from './adjustment-columns';
import { adjustmentLines } from './adjustment-lines';

const identity: SheetIdentity<'adjustments'> = {
  key: 'adjustments',
  names: { 'zh-CN': '方案调整', en: 'Plan changes' },
};

const texts = {
  title: { 'zh-CN': '方案调整记录', en: 'Changes of the plan' },
  line: {
    'zh-CN':
      '台账填好以后的更正、调整共 {count} 处，一处改动几项的分行列出。更正自始有效（更正的是某次调整的，随该次调整）；方案调整自所列季度起有效：此前各季按“{former}”所列的当时目标判定，名称、单位等其他内容各季均按现行方案列示。某季按当时方案的整本台账，用命令 as-of 另存。',
    en: 'After the ledger was filled: {count} {count|change|changes}, a line for each thing that one altered. A correction holds from the beginning (one of what a change brought, with that change), a change of the plan from the quarter named: quarters before are judged by the targets that held then, listed on {former}; names, offices and all else are shown as they are now. The command as-of makes the whole ledger of a quarter as it was then, as another workbook.',
  },
} as const;

/** 方案调整: what fills changed in a filled ledger, with before, after and basis; made with the first change. */
export const adjustmentsSheet: PlanSheet<'adjustments'> & ReadableSheet<'adjustments', Adjusted[]> =
  {
    ...identity,
    part: 'plan',
    read: readAdjusted,
    fill: ({ plan, language, ...fill }) => {
      const records = adjustmentLines(plan, language);
      const sheet = fill.sheet(identity);
      const cells = fill.cells(identity);
      const isNew = fill.isNew(identity) || isBlank(cells);
      if (isNew && records.length === 0) return [];
      // A sheet of somebody's own that has our name keeps what it holds; the changes stand beside the plan.
      if (!isNew && !locateTable(sheet, cells, adjustmentColumns, 'id')) return [];
      const surplus = cells.length - FIRST_RECORD_ROW - records.length;
      return [
        layOutRecords<AdjustmentColumn>({
          sheet,
          language,
          specs: adjustmentColumns,
          title: texts.title[language],
          line: format(texts.line[language], {
            // As the cover counts them.
            count: plan.adjustments?.length ?? 0,
            former: formerIdentity.names[language],
          }),
          tabColor: '#7F6000',
          frozenColumns: 0,
          isNew,
          firstRow: FIRST_RECORD_ROW,
          records,
          ...(surplus > 0 && { surplus }),
        }),
      ];
    },
  };
