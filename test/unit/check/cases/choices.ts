import type { Quarter } from '../../../../src/tracking/quarter';
import { numbered, planOf } from '../../usecases/workbooks';
import type { BookCase } from './book';
import { cells, phasing, removed } from './changes';

/** @param shares of the first indicator, by its own curve */
const curve = (...shares: number[]) =>
  cells(
    [phasing('kind', 4), '自定义'],
    ...shares.map((share, i): [string, number] => [phasing(`own${(i + 1) as Quarter}`, 4), share]),
  );

/** Worked examples of the rules about what somebody chose, and about sheets for choices. */
export const choicesCases: Record<string, BookCase[]> = {
  'lenient-setting': [
    { is: 'nothing', finds: [] },
    {
      is: 'due later',
      change: cells(['封面!D11', 0.35]),
      finds: ['封面!D11'],
      says: ['“序时进度（一至四季度）”为 35%，默认 50%，滞后的指标会变少。有依据的可保留。'],
      shows: ['设定值: 35% | 默认: 50%'],
      edge: true,
    },
    { is: 'due a little later', change: cells(['封面!D11', 0.351]), finds: [], edge: true },
    {
      is: 'due later in every quarter that can',
      change: cells(['封面!C11', 0.1], ['封面!D11', 0.2], ['封面!E11', 0.3]),
      finds: ['封面!C11', '封面!D11', '封面!E11'],
    },
    {
      is: 'due earlier',
      change: cells(['封面!C11', 0.4], ['封面!D11', 0.64], ['封面!E11', 0.95]),
      finds: ['封面!C11', '封面!E11'],
      says: [
        '“序时进度（一至四季度）”为 40%，默认 25%，滞后的指标会变多。有依据的可保留。',
        '“序时进度（一至四季度）”为 95%，默认 75%，滞后的指标会变多。有依据的可保留。',
      ],
    },
    { is: 'what cannot be used', change: cells(['封面!C11', 0.3], ['封面!D11', 0.2]), finds: [] },
    { is: 'a wide tolerance', change: cells(['封面!C12', 0.2]), finds: ['封面!C12'], edge: true },
    { is: 'a tolerance', change: cells(['封面!C12', 0.199]), finds: [], edge: true },
    { is: 'a tolerance of nothing', change: cells(['封面!C12', 0]), finds: [] },
    {
      is: 'near from far away',
      change: cells(['封面!C13', 0.75]),
      finds: ['封面!C13'],
      says: ['“接近序时下限”为 75%，默认 90%，滞后的指标会变少。有依据的可保留。'],
      edge: true,
    },
    { is: 'near', change: cells(['封面!C13', 0.751]), finds: [], edge: true },
    {
      is: 'jumps that are hardly asked about',
      change: cells(['校验设置!C4', 15]),
      finds: ['校验设置!C4'],
      inEnglish: [
        '"Jump of an addition, times" is 15, by default 3: fewer figures are asked about. Keep it where there is a reason.',
      ],
      edge: true,
    },
    { is: 'a little less', change: cells(['校验设置!C4', 14.9]), finds: [], edge: true },
    {
      is: 'all that ask less when they are larger',
      change: cells(
        ...['C5', 'C6', 'C8', 'C9'].map((cell): [string, number] => [`校验设置!${cell}`, 100]),
      ),
      finds: ['校验设置!C5', '校验设置!C6', '校验设置!C8', '校验设置!C9'],
    },
    { is: 'one that asks more', change: cells(['校验设置!C11', 100]), finds: [] },
    { is: 'a value that does not count', change: cells(['校验设置!C4', 1000]), finds: [] },
    { is: 'no settings', change: removed('校验设置'), finds: [] },
  ],
  'curve-at-end': [
    { is: 'nothing', finds: [] },
    {
      is: 'all at the end',
      change: curve(0, 0, 0, 1),
      finds: [phasing('own3', 4)],
      says: [
        '“指标0”自定义的序时进度前三季度为 0，四季度才应达，此前不会滞后。方案有此时限的可保留。',
      ],
      shows: ['采用的序时进度: 0%、0%、0%、100%'],
      about: ['I-0'],
      edge: true,
    },
    { is: 'next to nothing before', change: curve(0, 0, 0.0001, 1), finds: [], edge: true },
    { is: 'one that is not used', change: curve(0, 0, 0, 0.5), finds: [] },
    {
      is: 'as the plan says',
      plan: planOf([numbered(0, { dueBy: 4 }), numbered(1)]),
      change: curve(0, 0, 0, 1),
      finds: [],
    },
    {
      is: 'by the date of the plan',
      plan: planOf([numbered(0, { dueBy: 4 }), numbered(1)]),
      finds: [],
    },
    { is: 'no curves', change: removed('序时设置'), finds: [] },
  ],
  'phasing-missing': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'the curves',
      change: removed('序时设置'),
      finds: ['封面!A1'],
      says: [
        '找不到工作表“序时设置”：自定义的序时进度、上年进度和方案时限都未采用，一律按封面的序时进度计算。请恢复该表，或用加载项重新填充；确不需要的请说明。',
      ],
      shows: ['工作簿: — | 应有: 序时设置'],
      edge: true,
    },
    {
      is: 'a ledger of before there were curves',
      change: (book) => removed('序时设置')(book.set('封面!C8', 1)),
      finds: [],
    },
  ],
  'options-missing': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'the settings',
      change: removed('校验设置'),
      finds: ['封面!A1'],
      says: [
        '找不到工作表“校验设置”：其中的设置和审核公式本次都未采用。需要的请用加载项重新填充。',
      ],
      shows: ['工作簿: — | 应有: 校验设置'],
      edge: true,
    },
    {
      is: 'the rules, in English',
      language: 'en',
      change: removed('Own rules'),
      finds: ['Cover!A1'],
    },
    {
      is: 'a ledger of an earlier version',
      change: (book) => removed('审核公式')(book.set('封面!C8', 1)),
      finds: [],
    },
  ],
};
