import { isError } from '../../../language/errors';
import type { Language, Localised } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import { validatePlan } from '../../../plan/parse-plan';
import { without } from '../../../plan/without';
import type { CellValue, SheetPatch } from '../../description';
import type { PlanSheet, ReadableSheet } from '../../plan-sheets';
import * as styles from '../../styles';
import { textOf } from '../../sheet/table/locate-table';

/**
 * The plan as it was filled, on a hidden sheet: a record a row, as JSON. It lets a check compare the ledger with the plan
 * wherever the workbook travels, without the plan's file. The document itself (`source`) stays out: a megabyte of text
 * would travel with every workbook.
 */
const kinds = [
  'plan',
  'indicator',
  'task',
  'conflict',
  'result',
  'revision',
  'rejected',
  'adjustment',
] as const;
type Kind = (typeof kinds)[number];

const headings: Record<'kind' | 'id' | 'record', Localised> = {
  kind: { 'zh-CN': '类别', en: 'Kind' },
  id: { 'zh-CN': '编号', en: 'Id' },
  record: { 'zh-CN': '内容', en: 'Record' },
};

export function layOutPlanData(
  sheet: string,
  plan: Plan,
  language: Language,
  usedRows: number,
): SheetPatch {
  const {
    indicators,
    tasks,
    conflicts,
    results,
    revisions,
    rejected = [],
    adjustments = [],
    ...head
  } = without(plan, 'source');
  const row = (kind: Kind, id: string, record: unknown): CellValue[] => [
    kind,
    id,
    JSON.stringify(record),
  ];
  const values = [
    [headings.kind[language], headings.id[language], headings.record[language]],
    row('plan', plan.id, head),
    ...indicators.map((indicator) => row('indicator', indicator.id, indicator)),
    ...tasks.map((task) => row('task', task.id, task)),
    ...conflicts.map((conflict) => row('conflict', conflict.indicators[0]!, conflict)),
    ...results.map((result) => row('result', result.id, result)),
    ...revisions.map((revision) => row('revision', revision.id, revision)),
    ...rejected.map((rejection) => row('rejected', rejection.record.id, rejection)),
    ...adjustments.map((adjustment) => row('adjustment', adjustment.record, adjustment)),
  ];
  const surplus = usedRows - values.length;
  return {
    name: sheet,
    visible: false,
    clear: surplus > 0 ? [{ row: values.length, column: 0, rows: surplus, columns: 3 }] : [],
    values: [{ at: { row: 0, column: 0, rows: values.length, columns: 3 }, values }],
    formats: [{ at: { row: 0, column: 0, rows: 1, columns: 3 }, format: styles.heading }],
    columnWidths: [
      { column: 0, columns: 2, width: 14 },
      { column: 2, columns: 1, width: 100 },
    ],
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
  };
}

/** Reads the plan back; null when the sheet no longer holds a valid one. */
export function readPlanData(values: CellValue[][]): Plan | null {
  const records = Object.fromEntries(kinds.map((kind) => [kind, [] as unknown[]])) as Record<
    Kind,
    unknown[]
  >;
  try {
    for (const [kind, , json] of values.slice(1)) {
      const name = kinds.find((known) => known === textOf(kind));
      if (name) records[name].push(JSON.parse(textOf(json)));
    }
    const head = records.plan[0] as object | undefined;
    return validatePlan({
      ...head,
      indicators: records.indicator,
      tasks: records.task,
      conflicts: records.conflict,
      results: records.result,
      revisions: records.revision,
      ...(records.rejected.length > 0 && { rejected: records.rejected }),
      ...(records.adjustment.length > 0 && { adjustments: records.adjustment }),
    });
  } catch (error) {
    if (isError(error, 'invalidPlan') || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** 方案数据, hidden. */
export const planDataSheet: PlanSheet<'planData'> & ReadableSheet<'planData', Plan | null> = {
  key: 'planData',
  names: { 'zh-CN': '方案数据', en: 'Plan data' },
  part: 'plan',
  fill: ({ plan, language, ...fill }) => [
    layOutPlanData(fill.sheet(planDataSheet), plan, language, fill.usedRows(planDataSheet)),
  ],
  read: (_sheet, cells) => readPlanData(cells),
};
