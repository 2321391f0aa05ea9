import type * as arrayFormula from '../../../../src/check/user-rules/array-formula';
import type * as placing from '../../../../src/check/findings/place-results';
import type * as rule from '../../../../src/check/rule';
import type * as userRules from '../../../../src/check/user-rules/check-user-rules';
import type { LedgerWorkbook } from '../../../../src/workbook/read-ledger';
import type { UserRule } from '../../../../src/workbook/sheets/user-rules/read-user-rules';
import { evidenceTextOf } from '../evidence';
import { examplesOf } from './examples';

/** What is found of one rule of the user's in row 5: its id, the message, the evidence, the severity. */
const checked = (module: typeof userRules) => (given: Partial<UserRule>[]) => {
  const written = given.map((changes) => ({
    row: 4,
    id: 'R1',
    name: '合计',
    severityText: '核实性',
    severity: 'verify',
    verdict: false,
    formula: '=A1=B1',
    message: '请核对合计',
    ...changes,
  }));
  const workbook = {
    cover: { settings: { quarter: 2 } },
    userRules: { sheet: '审核公式', columns: { verdict: 3 }, rules: written },
  } as unknown as LedgerWorkbook;
  return module
    .checkUserRules(workbook)
    .map(({ rule: id, row, column, severity, explanation, title, message, evidence }) =>
      [
        `${id} ${row},${column} ${severity} ${explanation}`,
        title['zh-CN'],
        message['zh-CN'],
        message.en,
        ...evidence.map((side) => evidenceTextOf(side, 'zh-CN')),
      ].join('; '),
    );
};

const broken = (name: string, zh: string, en: string, ...sides: string[]) => [
  [
    'user-rule-broken 4,3 mandatory none',
    '审核公式不可用',
    `审核规则“${name}”未能审核：${zh}。请改正公式，其他规则不受影响。`,
    `Rule "${name}" checked nothing: ${en}. Correct it; other rules are not affected.`,
    ...sides,
  ].join('; '),
];

const FALSE = ['结果: FALSE', '公式: =A1=B1'];

/** Worked examples of the user's own rules, and of how results of any rule become findings. */
export const userRuleExamples = [
  examplesOf<typeof userRules>('check/user-rules/check-user-rules.ts', (each) => [
    ['no sheet of own rules', (m) => m.checkUserRules({ userRules: null } as LedgerWorkbook), []],
    ...each(checked, [
      [[{ verdict: true }], []],
      [
        [{}],
        [['user:R1 4,3 verify required', '合计', '请核对合计', '请核对合计', ...FALSE].join('; ')],
      ],
      [
        [{ severity: 'mandatory', severityText: '强制性', message: '', formula: undefined }],
        [
          [
            'user:R1 4,3 mandatory none',
            '合计',
            '审核公式的结果不是 TRUE。请核对所引用的数据。',
            'The formula is not TRUE. Check the figures it refers to.',
            '结果: FALSE',
            '应为: TRUE',
          ].join('; '),
        ],
      ],
      // Without an id the number of its row stands for it, and that for a name.
      [
        [{ id: '', name: '', message: '{x}' }],
        [['user:5 4,3 verify required', '5', 'x', 'x', ...FALSE].join('; ')],
      ],
      [
        [{ id: '', name: '小计' }],
        [['user:5 4,3 verify required', '小计', '请核对合计', '请核对合计', ...FALSE].join('; ')],
      ],
      [
        [{ verdict: true }, { verdict: true }],
        broken('合计', '规则编号重复', 'its id stands twice', '结果: TRUE', '公式: =A1=B1'),
      ],
      [
        [{ verdict: '#REF!' }],
        broken(
          '合计',
          '公式结果是错误值 #REF!',
          'its formula gives #REF!',
          '结果: #REF!',
          FALSE[1]!,
        ),
      ],
      [
        [{ verdict: '=A1=B1', formula: null }],
        broken(
          '合计',
          '公式是文本，没有计算',
          'the formula is text and is not calculated',
          '结果: =A1=B1',
          '应为: TRUE',
        ),
      ],
      // A formula that gives a text: it was calculated.
      [
        [{ verdict: '=X' }],
        broken(
          '合计',
          '结果是文本“=X”，不是逻辑值 TRUE 或 FALSE',
          'its result is the text "=X" instead of TRUE or FALSE',
          '结果: =X',
          FALSE[1]!,
        ),
      ],
      [
        [{ verdict: '对', formula: null }],
        broken(
          '合计',
          '结果是文本“对”，不是逻辑值 TRUE 或 FALSE',
          'its result is the text "对" instead of TRUE or FALSE',
          '结果: 对',
          '应为: TRUE',
        ),
      ],
      [
        [{ verdict: null, formula: null }],
        broken(
          '合计',
          '没有公式或没有结果',
          'it has no formula, or no result',
          '结果: —',
          '应为: TRUE',
        ),
      ],
      [
        [{ verdict: '' }],
        broken(
          '合计',
          '没有公式或没有结果',
          'it has no formula, or no result',
          '结果: —',
          FALSE[1]!,
        ),
      ],
      [
        [{ verdict: 1, severity: null }],
        broken(
          '合计',
          '结果是数“1”，不是逻辑值 TRUE 或 FALSE',
          'its result is the number "1" instead of TRUE or FALSE',
          '结果: 1',
          FALSE[1]!,
        ),
      ],
      [
        [{ verdict: true, severity: null, severityText: '必须' }],
        broken(
          '合计',
          '强制程度“必须”不在列表中',
          'severity "必须" is not in the list',
          '结果: TRUE',
          FALSE[1]!,
        ),
      ],
      [
        [{ severity: null, severityText: '' }],
        broken('合计', '强制程度“—”不在列表中', 'severity "—" is not in the list', ...FALSE),
      ],
    ] as [Partial<UserRule>[], string[]][]),
  ]),
  examplesOf<typeof arrayFormula>('check/user-rules/array-formula.ts', (each) => [
    ...each(
      (m) => m.hasManyResults,
      [
        // A result for every row.
        ['=指标表[三季度累计]>=指标表[二季度累计]', true],
        ['=(指标表[三季度累计]>0)*1', true],
        ['=指标台账!G4:G20>0', true],
        ['=指标台账!$O:$O>SUM(指标台账!M:M)', true],
        ['=-指标表[三季度累计]<0', true],
        // One result.
        ['=SUM(指标表[一季度累计])>=0', false],
        ['=SUMPRODUCT((指标表[指标类型]="增量")*(指标表[三季度累计]<指标表[二季度累计]))=0', false],
        ['=SUM((指标台账!G4:G5,指标台账!G6))>0', false],
        ['=AND(指标台账!G6>=指标台账!F6,(指标台账!F6>=指标台账!E6))', false],
        ["='指标台账 (2)'!O4>=6", false],
        ['="A1:B2"=指标台账!A4', false],
        ["='1:30'!A1>0", false],
        ['=指标表[[#Headers],[编号]]="编号"', false],
        ['=指标表[@三季度累计]>0', false],
        ['=[1]Sheet1!A1>0', false],
        ['=ReportingQuarter=3', false],
        ['=(1=1)=TRUE', false],
      ],
    ),
  ]),
  examplesOf<typeof rule>('check/rule.ts', () => [
    [
      'values in both languages, those that differ in each',
      (m) =>
        m.messageOf(
          { message: { 'zh-CN': '{quarter}填了 {value}', en: '{value} for {quarter}' } },
          { values: { quarter: { 'zh-CN': '一季度', en: 'Q1' }, value: 12 } },
        ),
      { 'zh-CN': '一季度填了 12', en: '12 for Q1' },
    ],
  ]),
  examplesOf<typeof placing>('check/findings/place-results.ts', (each) => [
    ...each(
      (m) => (value: 12 | null) => {
        const { valueKey, fix } = m.bookFinding(
          {
            id: 'r',
            group: 'integrity',
            severity: 'mandatory',
            explanation: 'none',
            title: { 'zh-CN': '题', en: 'T' },
            message: { 'zh-CN': '文', en: 'M' },
          },
          { cover: { settings: { quarter: 2 } } } as LedgerWorkbook,
          {
            sheet: '封面',
            row: 1,
            column: 2,
            values: {},
            evidence: [
              { label: { 'zh-CN': '甲', en: 'A' }, value: '十' },
              { label: { 'zh-CN': '乙', en: 'B' }, value: { 'zh-CN': '未报', en: 'none' } },
            ],
            ...(value === null ? {} : { fix: { kind: 'restore', value }, before: 3 }),
          },
        );
        return [valueKey, fix];
      },
      [
        [null, ['十 | 未报', null]],
        [
          12,
          [
            '十 | 未报',
            {
              kind: 'restore',
              value: 12,
              cell: { sheet: '封面', row: 1, column: 2 },
              before: 3,
            },
          ],
        ],
      ],
    ),
  ]),
];
