import type { Localised } from '../../../language/language';

/** From when a rule of validation speaks. Shares are 0.5 for half; points are percentage points. */
export interface Thresholds {
  /** A quarter's addition this many times its usual or scheduled size is a jump. */
  jumpFactor: number;
  /** A level that moved by this share of its usual value is a jump. */
  levelJump: number;
  /** A growth rate or share in % that moved by this many points is a jump. */
  pointsJump: number;
  /** The same figure in this many quarters running is asked about. */
  sameQuarters: number;
  /** An actual this many times its annual target is far above it. */
  farAbove: number;
  /** Points between a stated growth rate and the one that level and baseline give. */
  growthGap: number;
  /** An amount this many times off after shifting it by 100, 10⁴ or 10⁸ still counts as a slip of scale. */
  scaleNear: number;
  /** Characters an explanation or a progress text needs at least. */
  shortestText: number;
}

export type Threshold = keyof Thresholds;

/** One line of the settings table. */
export interface ThresholdSpec {
  key: Threshold;
  /** Tells its line on the sheet, in every language. */
  code: string;
  label: Localised;
  default: number;
  min: number;
  max: number;
  whole: boolean;
  /** What the figure is, and what it does. */
  hint: Localised;
}

/** Every threshold with its default and the values it may take. */
export const thresholdSpecs: readonly ThresholdSpec[] = [
  {
    key: 'jumpFactor',
    code: 'S1',
    label: { 'zh-CN': '增量突增倍数', en: 'Jump of an addition, times' },
    default: 3,
    min: 1.1,
    max: 100,
    whole: false,
    hint: {
      'zh-CN': '本季新增超过常值和序时应增数的多少倍时核实',
      en: 'ask when a quarter adds more than this many times its usual and scheduled size',
    },
  },
  {
    key: 'levelJump',
    code: 'S2',
    label: { 'zh-CN': '水平突变幅度', en: 'Jump of a level, share' },
    default: 0.5,
    min: 0.01,
    max: 100,
    whole: false,
    hint: {
      'zh-CN': '与前期常值相差超过其多少（0.5 即一半）时核实',
      en: 'ask when a level moved by more than this share of its usual value (0.5 is half)',
    },
  },
  {
    key: 'pointsJump',
    code: 'S3',
    label: { 'zh-CN': '百分数突变点数', en: 'Jump of a percentage, points' },
    default: 20,
    min: 0.1,
    max: 1000,
    whole: false,
    hint: {
      'zh-CN': '以 % 计的数与前期常值相差超过多少个百分点时核实',
      en: 'ask when a figure in % moved by more than this many points',
    },
  },
  {
    key: 'sameQuarters',
    code: 'S4',
    label: { 'zh-CN': '连续相同季度数', en: 'Same figure, quarters' },
    default: 3,
    min: 2,
    max: 4,
    whole: true,
    hint: {
      'zh-CN': '连续多少个季度填报同一数值时提示',
      en: 'mention the same figure in this many quarters running',
    },
  },
  {
    key: 'farAbove',
    code: 'S5',
    label: { 'zh-CN': '远超目标倍数', en: 'Far above target, times' },
    default: 1.5,
    min: 1,
    max: 100,
    whole: false,
    hint: {
      'zh-CN': '实际值超过全年目标的多少倍时核实',
      en: 'ask when an actual exceeds this many times its annual target',
    },
  },
  {
    key: 'growthGap',
    code: 'S6',
    label: { 'zh-CN': '增速差距点数', en: 'Gap of growth, points' },
    default: 2,
    min: 0,
    max: 100,
    whole: false,
    hint: {
      'zh-CN': '填报增速与按水平、基期推算的增速相差多少个百分点以上时核实',
      en: 'ask when stated growth differs by more points from what level and baseline give',
    },
  },
  {
    key: 'scaleNear',
    code: 'S7',
    label: { 'zh-CN': '量级判断倍数', en: 'Slip of scale, times' },
    default: 3,
    min: 1,
    max: 9,
    whole: false,
    hint: {
      'zh-CN': '按 100 倍、万倍、亿倍换算后与参照相差多少倍以内，视为单位填错',
      en: 'a figure within this many times of its reference after shifting by 100, 10⁴ or 10⁸ is a slip',
    },
  },
  {
    key: 'shortestText',
    code: 'S8',
    label: { 'zh-CN': '说明最少字数', en: 'Shortest text, characters' },
    default: 4,
    min: 1,
    max: 200,
    whole: true,
    hint: {
      'zh-CN': '情况说明、进展情况少于多少字视为未说明',
      en: 'explanations and progress texts with fewer characters count as none',
    },
  },
];

export const defaultThresholds = Object.fromEntries(
  thresholdSpecs.map((spec) => [spec.key, spec.default]),
) as unknown as Thresholds;
