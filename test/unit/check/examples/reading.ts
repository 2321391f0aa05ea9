import type { TableContents } from '../../../../src/workbook/sheet/table/locate-table';
import { defaultSettings } from '../../../../src/tracking/track';
import type { CellValue } from '../../../../src/workbook/description';
import {
  ledgerColumns,
  type LedgerColumn,
} from '../../../../src/workbook/sheets/ledger/ledger-columns';
import type * as trackedRows from '../../../../src/tracking/ledger-row';
import type * as ledgerRows from '../../../../src/workbook/sheets/ledger/read-ledger-rows';
import type * as sameFormula from '../../../../src/workbook/same-formula';
import type { ColumnSpec } from '../../../../src/workbook/sheet/table/column';
import { taskColumns, type TaskColumn } from '../../../../src/workbook/sheets/tasks/task-columns';
import type * as taskRows from '../../../../src/workbook/sheets/tasks/read-task-rows';
import type * as userRules from '../../../../src/workbook/sheets/user-rules/read-user-rules';
import { actuals, ledgerRow } from '../context';
import { examplesOf } from './examples';

const GONE = '已不在方案中';

/** A table of one row, with its columns as a fill writes them. */
function tableOf<K extends string>(
  specs: readonly ColumnSpec<K>[],
  cells: Partial<Record<K, CellValue>>,
): TableContents<K> {
  const columns = Object.fromEntries(specs.map(({ key }, i) => [key, i])) as Record<K, number>;
  return {
    sheet: '表',
    headingRow: 0,
    columns,
    language: 'zh-CN',
    rows: [{ row: 1, id: 'I-1' }],
    lastRow: 1,
    values: [[], specs.map(({ key }) => cells[key] ?? null)],
  };
}

const HEADINGS = ['规则编号', '规则名称', '强制程度', '审核公式（须为 TRUE）', '不通过时的提示'];

/** "row id name severity verdict formula" of the user's rules. */
const rulesOf =
  (module: typeof userRules) =>
  ([values, formulas]: [CellValue[][], (string | null)[][] | undefined]) =>
    module
      .readUserRules('审核公式', values, formulas)
      ?.rules.map(({ row, id, name, severity, verdict, formula }) =>
        [row, id, name, severity, verdict, formula].map(String).join(' '),
      ) ?? null;

/** Worked examples of how rows and formulas are read from a workbook before rules see them. */
export const readingExamples = [
  examplesOf<typeof sameFormula>('workbook/same-formula.ts', (each) => [
    ...each(
      (m) => (formula: string) => m.formulaMatcher('=SUM(M{r},N{r})')(formula, 3),
      [
        ['=SUM(M4,N4)', true],
        ['=sum( $M$4, N4 )', true],
        ['=_xlfn.SUM(M4,N4)', true],
        ['=SUM(M5,N5)', false],
        ['=SUM(M4,N5)', false],
        ['=SUM(M3,N3)', false],
        ['=SUM(M4,N4)+1', false],
        ['=SUM(M4,N4', false],
        ['=MAX(M4,N4)', false],
        ['', false],
      ],
    ),
    ...each(
      (m) => (formula: string) => m.formulaMatcher('=1')(formula, 3),
      [
        ['=1', true],
        ['= 1', true],
        ['=14', false],
      ],
    ),
  ]),
  examplesOf<typeof trackedRows>('tracking/ledger-row.ts', (each) => [
    ...each(
      (m) => (period: string) => m.trackedRow(ledgerRow({ period }), 1).periodEnd,
      [
        ['2024', 2024],
        ['2024-2030', 2030],
        // Due in no year.
        ['十四五', 9999],
      ],
    ),
    ...each((m) => (target: CellValue) => m.trackedRow(ledgerRow({ target }), 1).target, [
      [20, 20],
      ['20', null],
    ] as [CellValue, number | null][]),
    ...each(
      (m) => (gone: boolean) => m.trackedRow(ledgerRow({ gone }), 1).mark,
      [
        [true, 'gone'],
        [false, null],
      ],
    ),
    [
      'by the phasing of the workbook 5 of 20 are due, by a curve of the row’s own 2',
      (m) => {
        const row = ledgerRow(actuals(5));
        const settings = { ...defaultSettings, year: 2024, quarter: 1 as const };
        const curve = { due: [0.1, 0.2, 0.5, 1] as const };
        return [m.trackLedgerRow(row, settings).due, m.trackLedgerRow(row, settings, curve).due];
      },
      [5, 2],
    ],
    [
      'of the 40 that were the target then, the half that was due then; of the quarter after it the row’s own',
      (m) => {
        const { measure, operator, upper, baseline, unit, period } = ledgerRow();
        const then = { measure, operator, upper, baseline, unit, period, target: 40 };
        const row = ledgerRow({
          ...actuals(5, 5),
          former: { 1: { ...then, share: 0.5, goal: 40, check: '' } },
        });
        const settings = { ...defaultSettings, year: 2024 };
        return ([1, 2] as const).map(
          (quarter) => m.trackLedgerRow(row, { ...settings, quarter }).due,
        );
      },
      // 40 × 0.5; 20 × 0.5
      [20, 10],
    ],
  ]),
  examplesOf<typeof ledgerRows>('workbook/sheets/ledger/read-ledger-rows.ts', (each) => [
    ...each(
      (m) => (mark: string | null) =>
        m.readLedgerRows(tableOf<LedgerColumn>(ledgerColumns, { mark }))[0]!.gone,
      [
        [GONE, true],
        [null, false],
        ['已不在', false],
      ],
    ),
  ]),
  examplesOf<typeof taskRows>('workbook/sheets/tasks/read-task-rows.ts', (each) => [
    ...each(
      (m) => (mark: string | null) =>
        m.readTaskRows(tableOf<TaskColumn>(taskColumns, { mark }))[0]!.gone,
      [
        [GONE, true],
        [null, false],
      ],
    ),
    ...each(
      (m) => (status2: string) =>
        m.readTaskRows(tableOf<TaskColumn>(taskColumns, { status2 }))[0]!.statuses[2],
      [
        ['已完成', { text: '已完成', status: 'completed' }],
        ['完成', { text: '完成', status: null }],
      ],
    ),
    ...each(
      (m) =>
        ([planned, milestones]: [string | null, string | null]) =>
          m.readTaskRows(tableOf<TaskColumn>(taskColumns, { planned, milestones }))[0]!.milestones,
      [
        [['二季度：封顶', null], [{ dueBy: 2, text: '封顶' }]],
        [['二季度：封顶', '三季度：封顶'], [{ dueBy: 3, text: '封顶' }]],
        [['二季度：封顶', '推迟封顶'], [{ dueBy: 2, text: '封顶' }]],
        [[null, null], []],
      ],
    ),
    ...each(
      (m) => (milestones: string | null) =>
        m.readTaskRows(tableOf<TaskColumn>(taskColumns, { milestones }))[0]!.unreadMilestones,
      [
        ['推迟封顶', '推迟封顶'],
        ['三季度：封顶', ''],
        [null, ''],
      ],
    ),
  ]),
  examplesOf<typeof userRules>('workbook/sheets/user-rules/read-user-rules.ts', (each) => [
    ...each(rulesOf, [
      [[[['规则编号']], undefined], null],
      [[[HEADINGS], undefined], []],
      [
        [[HEADINGS, ['1', '合计', '强制性', true]], undefined],
        ['1 1 合计 mandatory true undefined'],
      ],
      [
        [
          [['标题'], HEADINGS, ['1', '合计', '必须', false]],
          [[], [], [null, null, null, '=A1']],
        ],
        ['2 1 合计 null false =A1'],
      ],
      // Rows that hold neither a formula nor a verdict are no rules, unless somebody began one.
      [[[HEADINGS, [null, null, '强制性', null, '提示']], undefined], []],
      [
        [
          [HEADINGS, [null, null, '强制性', '']],
          [[], []],
        ],
        [],
      ],
      [
        [
          [HEADINGS, [null, '合计', null, null]],
          [[], []],
        ],
        ['1  合计 null null null'],
      ],
      [
        [
          [HEADINGS, ['7', null, null, null]],
          [[], []],
        ],
        ['1 7  null null null'],
      ],
      [
        [
          [HEADINGS, [null, null, null, null]],
          [[], [null, null, null, '=A1']],
        ],
        ['1   null null =A1'],
      ],
      [[[HEADINGS, [null, null, null, 5]], undefined], ['1   null 5 undefined']],
    ] as [[CellValue[][], (string | null)[][] | undefined], unknown][]),
  ]),
];
