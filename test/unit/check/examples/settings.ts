import type { CellValue } from '../../../../src/workbook/description';
import type * as matching from '../../../../src/workbook/sheets/findings/match-explanations';
import type { StoredLine } from '../../../../src/workbook/sheets/findings/finding-line';
import type * as reading from '../../../../src/workbook/sheets/settings/read-settings';
import type * as thresholds from '../../../../src/workbook/sheets/settings/thresholds';
import { examplesOf } from './examples';

const HEADINGS = ['代码', '设置项', '设定值'];

/** What lines of 校验设置 change, and the cells that cannot be used as "row,column found". */
const readLines = (module: typeof reading) => (lines: CellValue[][]) => {
  const { thresholds: read, problems } = module.readSettings('校验设置', lines);
  const standing: Record<string, number> = {
    jumpFactor: 3,
    levelJump: 0.5,
    pointsJump: 20,
    sameQuarters: 3,
    farAbove: 1.5,
    growthGap: 2,
    scaleNear: 3,
    shortestText: 4,
  };
  return [
    Object.entries(read).flatMap(([key, value]) =>
      value === standing[key] ? [] : [`${key} ${value}`],
    ),
    problems.map(({ row, column, spec, found }) => `${row},${column} ${spec.key} ${String(found)}`),
  ];
};

/** What the lines for days hold, and the cells that hold none as "row,column found". */
const readDays = (module: typeof reading) => (lines: CellValue[][]) => {
  const { days, badDays } = module.readSettings('校验设置', lines);
  return [days, badDays.map(({ row, column, found }) => `${row},${column} ${String(found)}`)];
};

const line = (row: number, valueKey: string, changes: Partial<StoredLine> = {}): StoredLine => ({
  rule: 'jump',
  indicatorId: 'I-1',
  quarter: 2,
  row,
  valueKey,
  explanation: '',
  earlier: '',
  earlierFor: '',
  time: '',
  line: {} as StoredLine['line'],
  ...changes,
});

/** Explanation, earlier one, what that was for, and the row of the line, of each finding; then the rows that are left. */
const matched = (module: typeof matching) => (given: [values: string[], lines: StoredLine[]]) => {
  const [values, lines] = given;
  const found = values.map((valueKey) => ({
    rule: 'jump',
    indicatorId: 'I-1',
    quarter: 2 as const,
    valueKey,
  }));
  const { matches, left } = module.matchExplanations(found, lines);
  return [
    matches.map(({ explanation, earlier, earlierFor, stored }) =>
      [explanation, earlier, earlierFor, stored?.row ?? '-'].join(' '),
    ),
    left.map(({ row }) => row),
  ];
};

const NOTHING = '   -';

/** Worked examples of what the sheets of validation say: thresholds, and explanations beside findings. */
export const settingExamples = [
  examplesOf<typeof thresholds>('workbook/sheets/settings/thresholds.ts', () => [
    [
      'every threshold with its default, and the least and the most it may be',
      (m) =>
        m.thresholdSpecs.map(({ code, key, default: standard, min, max, whole }) =>
          [code, key, standard, min, max, whole ? 'whole' : ''].join(' ').trim(),
        ),
      [
        'S1 jumpFactor 3 1.1 100',
        'S2 levelJump 0.5 0.01 100',
        'S3 pointsJump 20 0.1 1000',
        'S4 sameQuarters 3 2 4 whole',
        'S5 farAbove 1.5 1 100',
        'S6 growthGap 2 0 100',
        'S7 scaleNear 3 1 9',
        'S8 shortestText 4 1 200 whole',
      ],
    ],
  ]),
  examplesOf<typeof reading>('workbook/sheets/settings/read-settings.ts', (each) => [
    ...each(readDays, [
      [
        [HEADINGS, ['S1', null, 7]],
        [{ holidays: [], workdays: [] }, []],
      ],
      [
        [
          HEADINGS,
          ['H1', null, '2026-10-01'],
          ['W1', null, 46291],
          ['H2', null, ''],
          ['H3', null, '国庆'],
        ],
        [{ holidays: ['2026-10-01'], workdays: ['2026-09-26'] }, ['4,2 国庆']],
      ],
    ]),
    ...each(readLines, [
      [[], [[], []]],
      [[['我的表']], [[], []]],
      [[HEADINGS], [[], []]],
      // Without headings nothing tells which column is which.
      [[['S1', null, 7]], [[], []]],
      [
        [
          ['代码', '设置项'],
          ['S1', null, 7],
        ],
        [[], []],
      ],
      [
        [
          ['设置项', '设定值'],
          ['S1', 7],
        ],
        [[], []],
      ],
      [
        [HEADINGS, ['S1', null, 7]],
        [['jumpFactor 7'], []],
      ],
      [
        [['x'], HEADINGS, ['S1', null, 7], ['S3', null, 30]],
        [['jumpFactor 7', 'pointsJump 30'], []],
      ],
      // A line that has one of the two headings is not the line of headings.
      [
        [['代码'], HEADINGS, ['S1', null, 7]],
        [['jumpFactor 7'], []],
      ],
      [
        [['设定值'], HEADINGS, ['S1', null, 7]],
        [['jumpFactor 7'], []],
      ],
      // Wherever the columns stand, in either language.
      [
        [
          ['设定值', '代码'],
          [7, 'S1'],
        ],
        [['jumpFactor 7'], []],
      ],
      [
        [
          ['Code', 'Value'],
          ['S1', 7],
        ],
        [['jumpFactor 7'], []],
      ],
      [
        [
          ['代码', 'Value'],
          ['S1', 7],
        ],
        [[], []],
      ],
      [
        [HEADINGS, ['S9', null, 7], [null, null, 7], ['S1', null, null], ['S2', null, '']],
        [[], []],
      ],
      // 1.1 to 100, both included.
      [
        [HEADINGS, ['S1', null, 1.1]],
        [['jumpFactor 1.1'], []],
      ],
      [
        [HEADINGS, ['S1', null, 1.09]],
        [[], ['1,2 jumpFactor 1.09']],
      ],
      [
        [HEADINGS, ['S1', null, 100]],
        [['jumpFactor 100'], []],
      ],
      [
        [HEADINGS, ['S1', null, 100.1]],
        [[], ['1,2 jumpFactor 100.1']],
      ],
      [
        [HEADINGS, ['S1', null, '7']],
        [[], ['1,2 jumpFactor 7']],
      ],
      [
        [HEADINGS, ['S1', null, true]],
        [[], ['1,2 jumpFactor true']],
      ],
      // 2 to 4, whole.
      [
        [HEADINGS, ['S4', null, 2]],
        [['sameQuarters 2'], []],
      ],
      [
        [HEADINGS, ['S4', null, 2.5]],
        [[], ['1,2 sameQuarters 2.5']],
      ],
    ] as [CellValue[][], unknown][]),
  ]),
  examplesOf<typeof matching>('workbook/sheets/findings/match-explanations.ts', (each) => [
    ...each(matched, [
      [
        [['12'], []],
        [[NOTHING], []],
      ],
      [
        [[], [line(3, '12')]],
        [[], [3]],
      ],
      [
        [['12'], [line(3, '12', { explanation: '并表' })]],
        [['并表   3'], []],
      ],
      [
        [['12'], [line(3, '12', { explanation: '并表', rule: 'same-again' })]],
        [[NOTHING], [3]],
      ],
      [
        [['13'], [line(3, '12', { explanation: '并表' })]],
        [[' 并表 12 3'], []],
      ],
      [
        [['13'], [line(3, '12')]],
        [['   3'], []],
      ],
      // Of two lines each finding takes the one of its own values; a third line is left.
      [
        [
          ['c', 'b'],
          [
            line(5, 'a', { explanation: '甲' }),
            line(4, 'b', { explanation: '乙' }),
            line(3, 'd', { explanation: '丁' }),
          ],
        ],
        [[' 甲 a 5', '乙   4'], [3]],
      ],
      [
        [['x'], [line(9, 'a', { rule: 'r' }), line(4, 'b', { rule: 's' })]],
        [[NOTHING], [4, 9]],
      ],
      // An earlier explanation: still for other values; back with them; beside one of the very values.
      [
        [['14'], [line(3, '13', { earlier: '并表', earlierFor: '12' })]],
        [[' 并表 12 3'], []],
      ],
      [
        [['12'], [line(3, '13', { earlier: '并表', earlierFor: '12' })]],
        [['并表   3'], []],
      ],
      [
        [['12'], [line(3, '13', { explanation: '核减', earlier: '并表', earlierFor: '12' })]],
        [['并表 核减 13 3'], []],
      ],
      [
        [['13'], [line(3, '13', { explanation: '核减', earlier: '并表', earlierFor: '12' })]],
        [['核减 并表 12 3'], []],
      ],
      [
        [['14'], [line(3, '13', { explanation: '核减', earlier: '并表', earlierFor: '12' })]],
        [[' 核减 13 3'], []],
      ],
      // The line is of these values and empty, and the earlier explanation was for them too.
      [
        [['12'], [line(3, '12', { earlier: '并表', earlierFor: '12' })]],
        [['并表   3'], []],
      ],
      [
        [['12'], [line(3, '12', { explanation: '核减', earlier: '并表', earlierFor: '12' })]],
        [['核减 并表 12 3'], []],
      ],
      [
        [['12'], [line(3, '12', { earlier: '并表', earlierFor: '11' })]],
        [[' 并表 11 3'], []],
      ],
      // Nothing earlier, for no values: the values of a rule may be blank.
      [
        [[''], [line(3, '13', { explanation: '核减' })]],
        [[' 核减 13 3'], []],
      ],
    ] as [[string[], StoredLine[]], unknown][]),
  ]),
];
