import { withIds } from '../../src/plan/identity';
import { validatePlan } from '../../src/plan/parse-plan';
import type { Indicator, Measure, Operator, Plan } from '../../src/plan/model';
import { ledgerColumns, type LedgerColumn } from '../../src/workbook/sheets/ledger/ledger-columns';
import { taskColumns, type TaskColumn } from '../../src/workbook/sheets/tasks/task-columns';
import { columnLetters } from '../../src/workbook/address';
import { calculateLedger } from '../../src/workbook/calculate';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { XlsxHost } from '../../src/host/file';

export const LEDGER = '指标台账';
export const TASKS = '任务台账';

type Line = [
  name: string,
  measure: Measure,
  op: Operator,
  bounds: [number | null, number | null],
  unit: string,
  baseline: number | null,
  /** Cumulative figures of the four quarters. */
  figures: [number, number, number, number],
];

/** Indicators of an invented district with figures that no rule has anything to say about, in any quarter. */
const LINES: Line[] = [
  ['新增企业', 'increment', '>=', [400, null], '户', null, [100, 205, 310, 402]],
  ['实有经营主体', 'level', '>=', [6000, null], '户', 5500, [5700, 5800, 5900, 6010]],
  ['实有企业', 'level', '>=', [5400, null], '户', 5000, [5110, 5210, 5320, 5410]],
  ['规上企业', 'level', '>=', [200, null], '家', 180, [186, 191, 197, 201]],
  ['其中：规上工业企业', 'level', '>=', [190, null], '家', 176, [179, 182, 187, 190]],
  ['污水处理率', 'level', '>=', [96, null], '%', 94, [94.6, 95.2, 95.8, 96.3]],
  ['地区生产总值增长', 'growth', '>=', [6, null], '%', null, [6.2, 6.4, 6.1, 6.1]],
  ['财政收入增长', 'growth', '>=', [5, null], '%', null, [5.5, 5.2, 5.8, 5.6]],
  ['改造老旧小区', 'completion', '=', [24, null], '个', null, [6, 12, 18, 24]],
  ['到位资金', 'increment', '>=', [30000, null], '万元', null, [7800, 15900, 23000, 30100]],
  ['单位能耗下降', 'reduction', '>=', [3, null], '%', null, [3.2, 3.1, 3.4, 3.3]],
  ['研发投入强度提高', 'change_pp', '>=', [0.4, null], '个百分点', null, [0.11, 0.22, 0.31, 0.41]],
  ['空气优良天数', 'level', '>=', [330, null], '天', 325, [326, 328, 331, 332]],
  ['较大事故', 'level', '<=', [null, 35], '起', null, [6, 14, 22, 30]],
  ['粮食播种面积', 'level', '>=', [30, null], '万亩', null, [30.1, 30.2, 30.3, 30.2]],
  ['地区生产总值', 'level', '>=', [106, null], '亿元', 100, [102, 103.5, 104.9, 106.2]],
  ['城镇新增就业', 'increment', '>=', [4000, null], '人', null, [1000, 2050, 3100, 4020]],
  ['城镇新增就业', 'increment', '>=', [4000, null], '人', null, [1000, 2050, 3100, 4020]],
  ['固定资产投资增长', 'growth', 'range', [8, 9], '%', null, [8.2, 8.5, 8.4, 8.6]],
];

const TITLES = ['整治河道', '修订办法', '建设数据平台', '排查燃气隐患'];

export function goodPlan(): Plan {
  const indicators = LINES.map(
    ([name, measure, op, [low, high], unit, baseline], i): Omit<Indicator, 'id'> => ({
      section: `一·${i + 1}`,
      field: '发展',
      name,
      measure,
      target: { op, low, high, unit },
      ...(baseline === null ? {} : { baseline }),
      period: '2026',
      lead: i % 2 === 0 ? ['区甲局'] : ['区乙局', '区丙局'],
      support: ['区丁局'],
    }),
  );
  const tasks = TITLES.map((title, i) => ({
    section: `二·${i + 1}`,
    title,
    lead: ['区甲局'],
    support: [],
  }));
  return validatePlan({
    version: 2,
    id: 'nanhu-2026',
    district: '云溪市南湖区',
    title: '南湖区2026年工作要点',
    years: [2026],
    ...withIds(indicators, tasks),
  });
}

const FIRST_ROW = 3;
const columnOf = (key: LedgerColumn) => ledgerColumns.findIndex((spec) => spec.key === key);
const taskColumnOf = (key: TaskColumn) => taskColumns.findIndex((spec) => spec.key === key);

/** Address of a cell of the n-th indicator, from 0: "M4". */
export const cell = (n: number, key: LedgerColumn): string =>
  `${columnLetters(columnOf(key))}${FIRST_ROW + n + 1}`;

/** Address of a cell of the n-th task, from 0. */
export const taskCell = (n: number, key: TaskColumn): string =>
  `${columnLetters(taskColumnOf(key))}${FIRST_ROW + n + 1}`;

/** A filled workbook with three (or four) quarters reported and nothing wrong. */
export async function goodWorkbook(quarter: 3 | 4): Promise<Uint8Array> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, goodPlan(), { language: 'zh-CN', quarter });
  host.paste(
    LEDGER,
    FIRST_ROW,
    columnOf('q1'),
    LINES.map(([, , , , , , figures]) => figures.slice(0, quarter)),
  );
  TITLES.forEach((title, n) => {
    for (const each of [1, 2, 3, 4].slice(0, quarter) as (1 | 2 | 3 | 4)[]) {
      // The second task is completed in the second quarter and has nothing more to tell.
      if (n === 1 && each > 2) continue;
      const status = n === 1 && each === 2 ? '已完成' : '推进中';
      const text = status === '已完成' ? '办法已印发施行' : `${title}完成第${each}批`;
      host.edit(TASKS, FIRST_ROW + n, taskColumnOf(`status${each}`), status);
      host.edit(TASKS, FIRST_ROW + n, taskColumnOf(`progress${each}`), text);
    }
  });
  return host.save();
}
