import type { Case } from './case';
import { fromElsewhere } from './from-elsewhere';

const covered = { name: '污水处理率', measure: 'level' as const, unit: '%', target: 92 };

/** Worked examples of the rules about figures that slipped by 万, by 亿 or by a step of another unit. */
export const scaleCases: Record<string, Case[]> = {
  'scale-slip': [
    {
      is: 'a tenth of the target',
      row: { unit: '亩', target: 100 },
      q: [100000],
      finds: ['q1'],
      says: [
        '一季度填了 100000亩，与参照相差约 1万倍，可能错用了计量单位。请核对计量单位和数值。确无误的请说明。',
      ],
    },
    {
      is: 'money that comes all year: less than a hundredth in the first quarter',
      row: { measure: 'total', unit: '万元', target: 6800, baseline: 6100 },
      q: [67.9],
      quarter: 1,
      finds: ['q1'],
    },
    {
      is: 'a hundredth',
      row: { measure: 'total', unit: '万元', target: 6850, baseline: 6100 },
      q: [68.5],
      quarter: 1,
      finds: [],
    },
    {
      is: 'nobody knows last year’s',
      row: { measure: 'total', unit: '万元', target: 6800 },
      q: [67.9],
      quarter: 1,
      finds: [],
    },
    {
      is: 'of what is added',
      row: { measure: 'increment', unit: '万元', target: 6800, baseline: 6100 },
      q: [67.9],
      quarter: 1,
      finds: [],
    },
    {
      is: 'of what is no money',
      row: { measure: 'total', unit: '万吨', target: 6800, baseline: 6100 },
      q: [67.9],
      quarter: 1,
      finds: [],
    },
    {
      is: 'less than a ten-thousandth of anything',
      row: { measure: 'total', unit: '万吨', target: 5000 },
      q: [0.0123],
      quarter: 1,
      finds: ['q1'],
    },
    {
      is: 'a ten-thousandth',
      row: { measure: 'total', unit: '万吨', target: 5000 },
      q: [0.5],
      quarter: 1,
      finds: [],
    },
    {
      is: 'next to it',
      row: { measure: 'total', unit: '万吨', target: 5000 },
      q: [0.4999],
      quarter: 1,
      finds: ['q1'],
    },
    {
      is: 'below nothing',
      row: { measure: 'total', unit: '万元', target: 6800 },
      q: [-0.5],
      quarter: 1,
      finds: [],
    },
    {
      is: 'less than a tenth of it: nobody knows by how much it is off',
      row: { unit: '亩', target: 100 },
      q: [99999],
      finds: ['q1'],
      says: [
        '一季度填了 99999亩，与参照相差百倍以上，可能错用了计量单位。请核对计量单位和数值。确无误的请说明。',
      ],
    },
    {
      is: 'more than the year’s',
      row: { unit: '亩', target: 100 },
      q: [2000000],
      finds: ['q1'],
      says: [
        '一季度填了 2000000亩，与参照相差百倍以上，可能错用了计量单位。请核对计量单位和数值。确无误的请说明。',
      ],
    },
    {
      is: 'a first amount in the larger unit',
      row: { measure: 'total', unit: '万元', target: 6500 },
      q: [0.1263],
      finds: ['q1=1263'],
    },
    ...fromElsewhere,
    { is: 'one of many is a beginning', row: { target: 20000 }, q: [1], finds: [] },
    {
      is: 'of a ceiling little may be spent',
      row: { measure: 'total', unit: '万元', operator: '<=', target: 100 },
      q: [0.0025],
      finds: [],
    },
    {
      is: 'ten times too small after another figure',
      row: { measure: 'total', unit: '万元', target: 100 },
      q: [25, 5.5],
      finds: [],
    },
    {
      is: 'a hundred times too small after another figure',
      row: { measure: 'total', unit: '万元', target: 100 },
      q: [25, 0.55],
      finds: [],
    },
    {
      is: 'a first amount that no slip explains',
      row: { measure: 'total', unit: '万元', target: 6500 },
      q: [12.5],
      finds: [],
    },
    {
      is: 'a first amount without a target',
      row: { measure: 'total', unit: '万元', target: null },
      q: [0.1263],
      finds: [],
    },
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
      q: [55000],
      finds: ['q1=5.5'],
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
      is: 'a first sum may be any part of what is due: the unit has to tell',
      row: { unit: '万亩', target: 100 },
      q: [303000],
      finds: ['q1=30.3'],
    },
    {
      is: 'a level at a third, where the unit tells',
      row: { measure: 'level', unit: '万亩', target: 90 },
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
      is: 'a level at a third, where it does not',
      row: { measure: 'level', unit: '亩', target: 90 },
      q: [300000],
      finds: ['q1'],
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
      is: 'beside the baseline, or beside last quarter',
      row: { measure: 'level', unit: '亩', target: null, baseline: 250 },
      q: [25, 25500],
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
