import type * as gathering from '../../../../src/check/findings/gather';
import type { Finding } from '../../../../src/check/findings/finding';
import type * as checked from '../../../../src/check/findings/checked-finding';
import type * as proposals from '../../../../src/check/findings/finding';
import type * as doubting from '../../../../src/check/records/doubtful-rows';
import { type Example, examplesOf } from './examples';

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
  gathered: [],
  explanation: 'required',
  toldInRow: '',
  valueKey: `${row * 3}`,
  ...changes,
});

const rows = (n: number, changes?: (row: number) => Partial<Finding>): Finding[] =>
  Array.from({ length: n }, (_, i) => found(i + 3, changes?.(i + 3)));

/** In every other row. */
const every = (n: number): Finding[] => Array.from({ length: n }, (_, i) => found(i * 2 + 1));

const placesOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, row, related }) => `${rule} ${row} +${related.length}`);

const fix = { kind: 'restore' as const, cell: found(3), before: 1, value: 2 };

const gather = (m: typeof gathering, findings: readonly Finding[], ledger = 9): Finding[] =>
  m.gather(findings, ledger);

/** Worked examples of which findings are one. */
export const gatheredExamples = [
  examplesOf<typeof gathering>('check/findings/gather.ts', () => [
    ['one fewer than many', (m) => placesOf(gather(m, rows(5))).length, 5],
    ['many', (m) => placesOf(gather(m, rows(6))), ['stands-still 3 +5']],
    ['many of a long ledger', (m) => placesOf(gather(m, rows(6), 1000)), ['stands-still 3 +5']],
    [
      'another finding between them',
      (m) => placesOf(gather(m, [found(2), found(7, { rule: 'x' }), ...rows(5)])),
      ['stands-still 2 +5', 'x 7 +0'],
    ],
    [
      'of another rule, and in their order',
      (m) => placesOf(gather(m, [found(1, { rule: 'x' }), ...rows(6), found(9, { rule: 'x' })])),
      ['x 1 +0', 'stands-still 3 +5', 'x 9 +0'],
    ],
    ...(
      [
        ['jump', 11, 100, 11],
        ['jump', 12, 100, 1],
        ['behind-schedule', 19, 20, 19],
        ['behind-schedule', 20, 60, 1],
        ['behind-schedule', 20, 61, 20],
        ['above-range', 21, 61, 1],
      ] as const
    ).map(
      ([rule, n, ledger, told]) =>
        [
          `${n} of ${rule} in ${ledger} rows`,
          (m: typeof gathering) =>
            gather(
              m,
              rows(n, () => ({ rule })),
              ledger,
            ).length,
          told,
        ] as Example<typeof gathering>,
    ),
    [
      'what is proposed for some of them',
      (m) => {
        const [one] = gather(m, [...rows(6), found(50, { fix })]);
        return [one!.fix, one!.gathered.map((each) => each.fix !== null), m.MANY];
      },
      [null, [false, false, false, false, false, false, true], 6],
    ],
    [
      'on two sheets',
      (m) =>
        gather(
          m,
          rows(10, (row) => ({ sheet: `${row % 2}` })),
        ).length,
      10,
    ],
    [
      'half of them told',
      (m) =>
        gather(
          m,
          rows(10, (row) => ({ toldInRow: row % 2 ? '因' : '' })),
        ).length,
      10,
    ],
    [
      'what it says',
      (m) => {
        const [one] = gather(m, rows(20));
        return [one!.message, one!.indicatorId, one!.indicatorName, one!.leadUnits, one!.valueKey];
      },
      [
        {
          'zh-CN': '本列有 20 处同样如此（第 4—23 行）。以第一处为例：第3处',
          en: '20 cells of this column are alike (rows 4—23). The first of them: place 3',
        },
        '',
        '',
        ['乙局', '甲局'],
        // Worked out by another program: the short hash of "3 13 9\n4 13 12\n…\n22 13 66".
        'vqfbtpa7',
      ],
    ],
    [
      'in two columns, and twice in a row',
      (m) =>
        gather(m, [...rows(6), ...rows(6, () => ({ column: 14 }))]).map(({ message }) => message),
      [
        {
          'zh-CN': '本表有 12 处同样如此（第 4—9 行）。以第一处为例：第3处',
          en: '12 cells of this sheet are alike (rows 4—9). The first of them: place 3',
        },
      ],
    ],
    [
      'twelve runs',
      (m) => gather(m, every(12))[0]!.message.en,
      '12 cells of this column are alike (rows 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24). The first of them: place 1',
    ],
    [
      'more runs, whatever their order',
      (m) => gather(m, every(13).reverse())[0]!.message,
      {
        'zh-CN':
          '本列有 13 处同样如此（第 2、4、6、8、10、12、14、16、18、20、22、24 等 行）。以第一处为例：第25处',
        en: '13 cells of this column are alike (rows 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and others). The first of them: place 25',
      },
    ],
  ]),
  examplesOf<typeof proposals>('check/findings/finding.ts', () => [
    ['nothing proposed', (m) => m.fixesOf(found(3)), []],
    ['its own', (m) => m.fixesOf(found(3, { fix })), [fix]],
    [
      'those of the findings it stands for',
      (m) => m.fixesOf(found(3, { gathered: [found(4, { fix }), found(5), found(6, { fix })] })),
      [fix, fix],
    ],
  ]),
  examplesOf<typeof checked>('check/findings/checked-finding.ts', () => [
    [
      'what was written about many was written about each',
      (m) => {
        const said = {
          explanation: 'given' as const,
          explanationText: '全区停产检修',
          saysNothing: false,
          earlierExplanation: '原说明',
          line: null,
        };
        const many = { ...found(3, { gathered: [found(4), found(5)] }), ...said };
        const one = { ...found(9), ...said, explanation: 'required' as const, explanationText: '' };
        return m
          .eachFinding([many, one])
          .map((each) => [each.row, each.indicatorId, each.explanation, each.explanationText]);
      },
      [
        [4, 'I-4', 'given', '全区停产检修'],
        [5, 'I-5', 'given', '全区停产检修'],
        [9, 'I-9', 'required', ''],
      ],
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
