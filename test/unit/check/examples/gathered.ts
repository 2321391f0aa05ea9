import type * as gathering from '../../../../src/check/findings/gather';
import type { Finding } from '../../../../src/check/findings/finding';
import type * as doubting from '../../../../src/check/records/doubtful-rows';
import { examplesOf } from './examples';

const found = (row: number, changes: Partial<Finding> = {}): Finding => ({
  rule: 'stands-still',
  group: 'time',
  severity: 'verify',
  title: { 'zh-CN': '本季几乎没有新增', en: 'Next to nothing added' },
  sheet: '指标台账',
  row,
  column: 13,
  related: [],
  indicatorId: `I-${row}`,
  indicatorName: `指标${row}`,
  leadUnits: [row % 2 === 0 ? '甲局' : '乙局'],
  quarter: 2,
  message: { 'zh-CN': `第${row}处`, en: `place ${row}` },
  evidence: [],
  fix: null,
  explanation: 'required',
  toldInRow: '',
  valueKey: `${row * 3}`,
  ...changes,
});

const rows = (n: number, changes?: (row: number) => Partial<Finding>): Finding[] =>
  Array.from({ length: n }, (_, i) => found(i + 3, changes?.(i + 3)));

const placesOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, row, related }) => `${rule} ${row} +${related.length}`);

const fix = { kind: 'restore' as const, cell: found(3), before: 1, value: 2 };

/** In a ledger so long that twenty are many. */
const gather = (m: typeof gathering, findings: readonly Finding[], ledger = 100): Finding[] =>
  m.gather(findings, ledger);

/** Worked examples of which findings are one. */
export const gatheredExamples = [
  examplesOf<typeof gathering>('check/findings/gather.ts', () => [
    ['one fewer than many', (m) => placesOf(gather(m, rows(19))).length, 19],
    [
      'another finding between them',
      (m) => placesOf(gather(m, [found(2), found(7, { rule: 'jump' }), ...rows(19)])),
      ['stands-still 2 +19', 'jump 7 +0'],
    ],
    ['many', (m) => placesOf(gather(m, rows(20))), ['stands-still 3 +19']],
    [
      'of another rule, and in their order',
      (m) =>
        placesOf(gather(m, [found(1, { rule: 'jump' }), ...rows(20), found(9, { rule: 'jump' })])),
      ['jump 1 +0', 'stands-still 3 +19', 'jump 9 +0'],
    ],
    [
      'of a rule that is read one by one',
      (m) =>
        gather(
          m,
          rows(30, () => ({ rule: 'jump' })),
        ).length,
      30,
    ],
    ['a third of a shorter ledger', (m) => gather(m, rows(17), 51).length, 1],
    ['a little less than a third', (m) => gather(m, rows(17), 52).length, 17],
    ['eight in the shortest', (m) => gather(m, rows(8), 9).length, 1],
    ['seven in the shortest', (m) => gather(m, rows(7), 9).length, 7],
    [
      'with a proposal',
      (m) =>
        gather(
          m,
          rows(30, () => ({ fix })),
        ).length,
      30,
    ],
    [
      'one with a proposal beside many',
      (m) => placesOf(gather(m, [...rows(20), found(50, { fix })])),
      ['stands-still 3 +19', 'stands-still 50 +0'],
    ],
    [
      'in two columns',
      (m) =>
        gather(
          m,
          rows(38, (row) => ({ column: row % 2 })),
        ).length,
      38,
    ],
    [
      'on two sheets',
      (m) =>
        gather(
          m,
          rows(38, (row) => ({ sheet: `${row % 2}` })),
        ).length,
      38,
    ],
    [
      'half of them told',
      (m) =>
        gather(
          m,
          rows(38, (row) => ({ toldInRow: row % 2 ? '因' : '' })),
        ).length,
      38,
    ],
    [
      'what it says',
      (m) => {
        const [one] = gather(m, rows(20));
        return [one!.message, one!.indicatorId, one!.indicatorName, one!.leadUnits, one!.valueKey];
      },
      [
        {
          'zh-CN': '本列有 20 行同样如此（第 4—23 行）。以第一处为例：第3处',
          en: '20 rows of this column are alike (rows 4—23). The first of them: place 3',
        },
        '',
        '',
        ['乙局', '甲局'],
        // Worked out by another program: the short hash of "3 9\n4 12\n…\n22 66".
        'bpqvesdk',
      ],
    ],
    [
      'five runs',
      (m) => gather(m, [...rows(16), ...[30, 40, 50, 60].map((row) => found(row))])[0]!.message.en,
      '20 rows of this column are alike (rows 4—19, 31, 41, 51, 61). The first of them: place 3',
    ],
    [
      'more runs, whatever their order',
      (m) => gather(m, [...rows(15), ...[70, 60, 50, 40, 30].map((row) => found(row))])[0]!.message,
      {
        'zh-CN': '本列有 20 行同样如此（第 4—18、31、41、51、61 等 行）。以第一处为例：第3处',
        en: '20 rows of this column are alike (rows 4—18, 31, 41, 51, 61 and others). The first of them: place 3',
      },
    ],
  ]),
  examplesOf<typeof doubting>('check/records/doubtful-rows.ts', (each) =>
    each<readonly string[]>(
      (m) => (rules) => {
        const findings = rules.map((rule) =>
          found(3, { rule, fix: { ...fix, kind: rule === 'sign' ? 'sign' : 'restore' } }),
        );
        m.withholdRestores(findings, 1);
        return findings.map(({ fix }) => fix !== null);
      },
      [
        // The first is another row's.
        [
          ['name-changed', 'target-changed'],
          [true, true],
        ],
        [
          ['target-changed', 'name-changed'],
          [true, true],
        ],
        [
          ['x', 'name-changed', 'target-changed'],
          [true, false, false],
        ],
        [
          ['x', 'target-changed', 'name-changed', 'sign'],
          [true, false, false, true],
        ],
        [
          ['x', 'name-changed', 'sign'],
          [true, true, true],
        ],
        [
          ['x', 'lead-changed', 'target-changed'],
          [true, true, true],
        ],
        [
          ['name-changed', 'lead-changed', 'target-changed'],
          [true, true, true],
        ],
      ],
    ),
  ),
];
