import { format } from '../../../language/language';
import type { PlanSheet } from '../../plan-sheets';
import { FIRST_RECORD_ROW, layOutRecords } from '../../sheet/record-sheet';
import { isBlank, type SheetIdentity } from '../../sheet/sheet-identity';
import { locateTable } from '../../sheet/table/locate-table';
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
      '台账填好以后改动过的内容，共 {count} 处。更正自始有效；方案调整自所列季度起有效，此前各季按调整前的方案考核。',
    en: 'What was changed after the ledger was filled: {count} {count|change|changes}. A correction holds from the beginning, a change of the plan from the quarter named; quarters before it are judged by the plan that held then.',
  },
} as const;

/** 方案调整: what fills changed in a filled ledger, with before, after and basis; made with the first change. */
export const adjustmentsSheet: PlanSheet<'adjustments'> = {
  ...identity,
  part: 'plan',
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
        line: format(texts.line[language], { count: records.length }),
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
