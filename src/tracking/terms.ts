import type { Localised } from '../language/language';
import type { Aim, Measure, PlanAim } from '../plan/model';
import type { Spread } from './spread';
import type { Status } from './status';

/** Words for measures, directions and statuses: shown in cells and compared by formulas. */
export const measureTerms: Record<Measure, Localised> = {
  growth: { 'zh-CN': '增速', en: 'Growth' },
  level: { 'zh-CN': '水平', en: 'Level' },
  total: { 'zh-CN': '总量', en: 'Total' },
  increment: { 'zh-CN': '增量', en: 'Increment' },
  completion: { 'zh-CN': '完成量', en: 'Completion' },
  change_pp: { 'zh-CN': '百分点变动', en: 'Change in points' },
  reduction: { 'zh-CN': '降幅', en: 'Reduction' },
};

export const operatorTerms: Record<Aim, Localised> = {
  '>=': { 'zh-CN': '不低于', en: 'At least' },
  '>': { 'zh-CN': '超过', en: 'More than' },
  '=': { 'zh-CN': '达到', en: 'Reach' },
  '~': { 'zh-CN': '左右', en: 'About' },
  range: { 'zh-CN': '区间', en: 'Between' },
  '<=': { 'zh-CN': '不超过', en: 'At most' },
  '=down': { 'zh-CN': '降至', en: 'Down to' },
  '~down': { 'zh-CN': '降至左右', en: 'Down to ~' },
};

/** The same of targets in a plan. */
export const planAimTerms: Record<PlanAim, Localised> = {
  ...operatorTerms,
  rangedown: { 'zh-CN': '区间（以上限为准）', en: 'Between (high end decides)' },
};

export const statusTerms: Record<Status, Localised> = {
  notReported: { 'zh-CN': '未报', en: 'Not reported' },
  met: { 'zh-CN': '已完成', en: 'Met' },
  onSchedule: { 'zh-CN': '达到序时', en: 'On schedule' },
  nearSchedule: { 'zh-CN': '接近序时', en: 'Near schedule' },
  behind: { 'zh-CN': '滞后', en: 'Behind' },
  notAssessed: { 'zh-CN': '本季不考核', en: 'Not assessed' },
};

/** Said of a sum beyond the limit of the whole year, which no later quarter can mend: its status has no word for that. */
export const exceededTerm: Localised = {
  'zh-CN': '已超过全年限额',
  en: 'over the limit of the whole year',
};

/** Mark on a record that a refill no longer found in the plan; it stays, and is not assessed. */
export const markTerms: Record<'gone', Localised> = {
  gone: { 'zh-CN': '已不在方案中', en: 'No longer in plan' },
};

/** How what is due is spread over the quarters, as chosen on 序时设置. */
export const curveKindTerms: Record<'even' | 'custom' | 'lastYear' | 'dueBy', Localised> = {
  even: { 'zh-CN': '匀速', en: 'Even' },
  custom: { 'zh-CN': '自定义', en: 'Custom' },
  lastYear: { 'zh-CN': '上年进度', en: "Last year's" },
  dueBy: { 'zh-CN': '按方案时限', en: "By the plan's date" },
};

/** How a target falls due, as 序时设置 shows it beside its indicator. */
export const spreadTerms: Record<Spread, Localised> = {
  phased: { 'zh-CN': '逐季累计', en: 'By quarters' },
  path: { 'zh-CN': '自基期起', en: 'From the baseline' },
  whole: { 'zh-CN': '全额', en: 'Whole' },
};

/** The curve that is used, as the ledger shows it. */
export const curveUseTerms = {
  ...curveKindTerms,
  whole: { 'zh-CN': '全额', en: 'Whole' },
  invalid: { 'zh-CN': '设置有误，按匀速', en: 'Not valid: even' },
} satisfies Record<string, Localised>;

/** What the check of a curve says. */
export const curveCheckTerms = {
  valid: { 'zh-CN': '有效', en: 'Valid' },
  missing: {
    'zh-CN': '四个季度的应达比例没有填全',
    en: 'Shares due of all four quarters are needed',
  },
  falls: { 'zh-CN': '应从 0 起逐季不降', en: 'Must not fall from quarter to quarter' },
  notWhole: { 'zh-CN': '四季度应为 100%', en: 'The fourth quarter must be 100%' },
  missingLastYear: {
    'zh-CN': '上年四个季度的累计数没有填全',
    en: "Last year's figures of all four quarters are needed",
  },
  noTotal: { 'zh-CN': '上年全年数应大于 0', en: "Last year's total must be above 0" },
  notForLevels: {
    'zh-CN': '水平类指标不能用上年进度',
    en: "A level cannot follow last year's profile",
  },
  notForWhole: {
    'zh-CN': '各季都应达全年目标，只能填 0% 或 100%（从哪一季起考核）',
    en: 'Due whole in every quarter: only 0% or 100% (from which quarter on)',
  },
  noDueBy: {
    'zh-CN': '方案没有写明时限，请改用自定义',
    en: 'The plan names no date; use custom',
  },
  unknown: { 'zh-CN': '请从列表中选择序时方式', en: 'Choose the kind from the list' },
} satisfies Record<string, Localised>;

/** Where an indicator moved since the quarter before. */
export const movementTerms = {
  up: { 'zh-CN': '进位', en: 'Moved up' },
  down: { 'zh-CN': '退步', en: 'Fell back' },
  same: { 'zh-CN': '持平', en: 'Unchanged' },
} satisfies Record<string, Localised>;
