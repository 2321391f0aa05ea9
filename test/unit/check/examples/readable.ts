import type * as readable from '../../../../src/check/findings/readable';
import { examplesOf } from './examples';

type Words = string | { 'zh-CN': string; en: string };

const side = (value: Words) => ({
  label: { 'zh-CN': '值', en: 'Value' },
  value,
});

/** Worked examples of how values are shown in findings, and told apart. */
export const readableExamples = [
  examplesOf<typeof readable>('check/findings/readable.ts', (each) => [
    // A cell shows fifteen digits.
    ...each(
      (m) => m.fifteenDigits,
      [
        [0.1 + 0.2, 0.3],
        [0.07200000000000001, 0.072],
        [123456789012345, 123456789012345],
      ],
    ),
    ...each((m) => (value: string | number) => m.inMessage(value, 'zh-CN'), [
      [0.1 + 0.2, 0.3],
      ['三季度\r\n累计\t数', '三季度↵累计↵数'],
      ['字'.repeat(100), '字'.repeat(100)],
      ['字'.repeat(101), `${'字'.repeat(100)}……（共 101 字）`],
      [`${'字'.repeat(99)}\n`, `${'字'.repeat(99)}↵`],
      [`${'字'.repeat(98)}\r\n`, `${'字'.repeat(98)}↵`],
      [`\n${'字'.repeat(3)}`, '↵字字字'],
      // Characters of two code units are not torn.
      ['🏗'.repeat(100), '🏗'.repeat(100)],
      ['🏗'.repeat(101), `${'🏗'.repeat(100)}……（共 101 字）`],
    ] as [string | number, string | number][]),
    [
      'words of each language, in English',
      (m) => m.inMessage({ 'zh-CN': '未报', en: 'x'.repeat(101) }, 'en'),
      `${'x'.repeat(100)}… (101 characters)`,
    ],
    ...each((m) => (value: Words) => m.inEvidence(side(value)).value, [
      ['12家', '12家'],
      ['字'.repeat(300), '字'.repeat(300)],
      [
        '字'.repeat(301),
        {
          'zh-CN': `${'字'.repeat(300)}……（共 301 字）`,
          en: `${'字'.repeat(300)}… (301 characters)`,
        },
      ],
      ['12\n家', '12↵家'],
      [
        { 'zh-CN': '未\n报', en: 'none' },
        { 'zh-CN': '未↵报', en: 'none' },
      ],
    ] as [Words, Words][]),
    [
      'most sides cost no copy',
      (m) => {
        const plain = side('字'.repeat(300));
        return m.inEvidence(plain) === plain;
      },
      true,
    ],
    [
      'the values as one text, in Chinese',
      (m) => m.keyOf([side('12家'), side({ 'zh-CN': '未报', en: 'none' })]),
      '12家 | 未报',
    ],
    ['a long key whole', (m) => m.keyOf([side('字'.repeat(1000))]), '字'.repeat(1000)],
    [
      'a longer one cut, with its length',
      (m) => m.keyOf([side('字'.repeat(1001))]).replace(/ \w+$/, ''),
      `${'字'.repeat(1000)} #1001`,
    ],
    [
      'longer ones that differ at their ends',
      (m) =>
        m.keyOf([side('字'.repeat(2000) + '甲')]) === m.keyOf([side('字'.repeat(2000) + '乙')]),
      false,
    ],
  ]),
];
