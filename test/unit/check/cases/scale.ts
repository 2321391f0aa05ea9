import type { Case } from './case';

const covered = { name: '污水处理率', measure: 'level' as const, unit: '%', target: 92 };
const growth = { name: '财政收入', measure: 'growth' as const, unit: '%', target: 6.5 };

/** Worked examples of the rules about figures that slipped by a hundred, by 万 or by 亿. */
export const scaleCases: Record<string, Case[]> = {
  'percent-scale': [
    { is: 'a share typed as a fraction', row: covered, q: [0.92], finds: ['q1=92'] },
    { is: 'a growth typed as a fraction', row: growth, q: [0.065], finds: ['q1=6.5'] },
    { is: 'a hundred times too much', row: growth, q: [650], finds: ['q1=6.5'] },
    {
      is: 'a fall typed as a fraction',
      row: { ...growth, target: -5 },
      q: [-0.04],
      finds: ['q1=-4'],
    },
    { is: 'against last quarter', row: { ...growth, target: 0 }, q: [7, 0.07], finds: ['q2=7'] },
    {
      is: 'against the baseline',
      row: { ...covered, target: 0, baseline: 90 },
      q: [0.9],
      finds: ['q1=90'],
    },
    { is: 'a small rate near its target', row: { ...growth, target: 0.5 }, q: [0.06], finds: [] },
    { is: 'ten times below is no slip', row: { ...growth, target: 5 }, q: [0.5], finds: [] },
    { is: 'just more than ten times below', row: { ...growth, target: 5 }, q: [0.49], finds: [] },
    {
      is: 'three times the target after shifting',
      row: { ...growth, target: 1.5 },
      q: [0.045],
      finds: ['q1=4.5'],
      edge: true,
    },
    {
      is: 'more than that',
      row: { ...growth, target: 1.5 },
      q: [0.04500001],
      finds: [],
      edge: true,
    },
    {
      is: 'a third of the target after shifting',
      row: { ...growth, target: 9 },
      q: [0.03],
      finds: ['q1=3'],
    },
    { is: 'less than that', row: { ...growth, target: 9 }, q: [0.029], finds: [] },
    {
      is: 'ten times below one reference, a hundred times below another',
      row: { ...growth, target: 2.5 },
      q: [25, 0.25],
      finds: [],
    },
    {
      is: 'further below the one than ten times',
      row: { ...growth, target: 2.5 },
      q: [25, 0.24],
      finds: ['q2=24'],
    },
    { is: 'ten times above is no slip', row: { ...growth, target: 6 }, q: [60], finds: [] },
    { is: 'the other sign', row: growth, q: [-0.065], finds: [] },
    { is: 'a cell that shows 100%', row: { ...covered, target: 100 }, q: [1], finds: ['q1=100'] },
    {
      is: 'a little more than one percent',
      row: { ...covered, target: 100 },
      q: [1.01],
      finds: [],
    },
    {
      is: 'a hundredth in every quarter',
      row: covered,
      q: [0.905, 0.91, 0.915, 0.92],
      finds: ['q1=90.5', 'q2=91', 'q3=91.5', 'q4=92'],
      shows: [
        '一季度累计: 0.905% | 目标值: 92%',
        '二季度累计: 0.91% | 目标值: 92%',
        '三季度累计: 0.915% | 目标值: 92%',
        '四季度累计: 0.92% | 目标值: 92%',
      ],
    },
    {
      is: 'two hundredths behind a sound quarter',
      row: { ...growth, target: 0 },
      q: [7, 0.07, 0.072],
      finds: ['q2=7', 'q3=7.2'],
      shows: ['二季度累计: 0.07% | 一季度累计: 7%', '三季度累计: 0.072% | 一季度累计: 7%'],
    },
    { is: 'no percentage', row: { unit: '亿元', measure: 'level' }, q: [0.2], finds: [] },
    { is: 'nothing to compare with', row: { ...growth, target: 0 }, q: [0.07], finds: [] },
  ],
  'scale-slip': [
    {
      is: '元 for 万元, against the target',
      row: { measure: 'level', unit: '万元', target: 300 },
      q: [2900000],
      finds: ['q1=290'],
      says: [
        '一季度填了 2900000万元，与参照相差约 1万倍，可能错用了计量单位。是否应为 290万元？确无误的请说明。',
      ],
      inEnglish: [
        '2900000 万元 for Q1 is some 10,000 times off its reference: perhaps another unit. Was 290 万元 meant? Explain it if it is right.',
      ],
    },
    {
      is: '元 for 亿元',
      row: { measure: 'level', unit: '亿元', target: 2 },
      q: [210000000],
      finds: ['q1=2.1'],
      says: [
        '一季度填了 210000000亿元，与参照相差约 1亿倍，可能错用了计量单位。是否应为 2.1亿元？确无误的请说明。',
      ],
      inEnglish: [
        '210000000 亿元 for Q1 is some 100 million times off its reference: perhaps another unit. Was 2.1 亿元 meant? Explain it if it is right.',
      ],
    },
    {
      is: '亿元 for 万元',
      row: { measure: 'level', unit: '万元', target: 30000 },
      q: [3.1],
      finds: ['q1=31000'],
      says: [
        '一季度填了 3.1万元，与参照相差约 1万倍，可能错用了计量单位。是否应为 31000万元？确无误的请说明。',
      ],
    },
    {
      is: '亿元 for 元',
      row: { measure: 'level', unit: '元', target: 300000000 },
      q: [3],
      finds: ['q1=300000000'],
    },
    {
      is: 'against last quarter',
      row: { unit: '万元', target: null },
      q: [50, 600000],
      finds: ['q2=60'],
    },
    {
      is: 'against the baseline',
      row: { measure: 'level', unit: '亩', target: null, baseline: 5 },
      q: [52000],
      finds: ['q1=5.2'],
    },
    { is: 'a count at its start is small', row: { target: 20000 }, q: [2], finds: [] },
    {
      is: 'a count that shrank since last quarter',
      row: { target: 20000 },
      q: [9000, 0.95],
      finds: ['q2=9500'],
    },
    {
      is: 'the whole year or a tenth of it may have been meant',
      row: { unit: '亩', target: 100 },
      q: [100000],
      finds: ['q1'],
    },
    {
      is: 'only the year’s may have been meant: the other is less than a tenth',
      row: { unit: '亩', target: 100 },
      q: [99999],
      finds: ['q1=99.999'],
    },
    {
      is: 'a level at a third',
      row: { measure: 'level', unit: '亩', target: 90 },
      q: [300000],
      finds: ['q1=30'],
    },
    {
      is: 'a level below a third',
      row: { measure: 'level', unit: '亩', target: 90 },
      q: [299999],
      finds: ['q1'],
    },
    {
      is: 'three times the target',
      row: { measure: 'level', unit: '亩', target: 10 },
      q: [300000],
      finds: ['q1=30'],
    },
    {
      is: 'more than three times',
      row: { measure: 'level', unit: '亩', target: 10 },
      q: [300001],
      finds: ['q1'],
    },
    {
      is: 'a hundred times all it is compared with',
      row: { measure: 'level', unit: '亩', target: 10 },
      q: [1000],
      finds: [],
      edge: true,
    },
    {
      is: 'more than that',
      row: { measure: 'level', unit: '亩', target: 10 },
      q: [1000.1],
      finds: ['q1=10.001'],
      edge: true,
      says: [
        '一季度填了 1000.1亩，与参照相差百倍以上，可能错用了计量单位。是否应为 10.001亩？确无误的请说明。',
      ],
    },
    {
      is: 'metres under kilometres: what has been built does not go back',
      row: { measure: 'completion', unit: '公里', target: 240 },
      q: [80.5, 160250],
      finds: ['q2=160.25'],
    },
    {
      is: 'metres under kilometres from the first quarter on',
      row: { measure: 'completion', unit: '公里', target: 20 },
      q: [4200, 11300],
      finds: ['q1=4.2', 'q2=11.3'],
    },
    {
      is: 'no part of a thing that is counted',
      row: { measure: 'level', unit: '户', target: null, baseline: 2 },
      q: [12345],
      finds: ['q1'],
      says: [
        '一季度填了 12345户，与参照相差约 1万倍，可能错用了计量单位。请核对计量单位和数值。确无误的请说明。',
      ],
      inEnglish: [
        '12345 户 for Q1 is some 10,000 times off its reference: perhaps another unit. Check unit and figure. Explain it if it is right.',
      ],
    },
    {
      is: 'a whole one, too small by a thousand too, comes back',
      row: { measure: 'level', unit: '户', target: null, baseline: 30000 },
      q: [3],
      finds: ['q1=30000'],
    },
    {
      is: 'what stood there before may stand there again',
      row: { unit: '亩', target: 300 },
      q: [80, 800000],
      finds: ['q2=80'],
    },
    {
      is: 'ten times the third of it, or as small as last quarter',
      row: { measure: 'level', unit: '亩', target: null, baseline: 10 },
      q: [0.03, 300],
      finds: ['q2'],
    },
    {
      is: 'a nought too many: the other would be a part of one',
      row: { measure: 'level', unit: '户', target: null, baseline: 30 },
      q: [0.04, 340],
      finds: ['q2=34'],
    },
    {
      is: 'a hundred million times three times the target',
      row: { measure: 'level', unit: '亿元', target: 1 },
      q: [3e8],
      finds: ['q1=3'],
      says: [
        '一季度填了 300000000亿元，与参照相差约 1亿倍，可能错用了计量单位。是否应为 3亿元？确无误的请说明。',
      ],
    },
    {
      is: 'a hundred million times a third of it',
      row: { measure: 'level', unit: '亿元', target: 3 },
      q: [1e8],
      finds: ['q1=1'],
      says: [
        '一季度填了 100000000亿元，与参照相差约 1亿倍，可能错用了计量单位。是否应为 1亿元？确无误的请说明。',
      ],
    },
    {
      is: 'the same slip twice',
      row: { measure: 'level', unit: '元', target: 1 },
      q: [9000, 10000],
      finds: ['q1=0.9', 'q2=1'],
    },
    {
      is: 'ten times below the baseline, though last quarter was far less',
      row: { measure: 'level', unit: '亩', target: null, baseline: 10000 },
      q: [0.1, 1000],
      finds: [],
    },
    {
      is: 'further below it than ten times',
      row: { measure: 'level', unit: '亩', target: null, baseline: 10000 },
      q: [0.1, 990],
      finds: ['q2=0.099'],
    },
    {
      is: 'ten times above the baseline, though last quarter was far less',
      row: { measure: 'level', unit: '亩', target: null, baseline: 10 },
      q: [0.01, 100],
      finds: [],
    },
    {
      is: 'further above it than ten times',
      row: { measure: 'level', unit: '亩', target: null, baseline: 10 },
      q: [0.01, 101],
      finds: ['q2'],
    },
    {
      is: 'ten times the target is plausible',
      row: { measure: 'level', unit: '亩', target: 10 },
      thresholds: { scaleNear: 9 },
      q: [100],
      finds: [],
    },
    { is: 'percent has a rule of its own', row: { ...covered, target: 9 }, q: [90000], finds: [] },
  ],
};
