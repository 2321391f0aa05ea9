import type { Localised } from '../language/language';
import type { Measure, Operator } from '../plan/model';
import type { Status } from './status';

/** Words for measures, directions and statuses: shown in cells and compared by formulas. */
export const measureTerms: Record<Measure, Localised> = {
  growth: { 'zh-CN': '增速', en: 'Growth' },
  level: { 'zh-CN': '水平', en: 'Level' },
  increment: { 'zh-CN': '增量', en: 'Increment' },
  completion: { 'zh-CN': '完成量', en: 'Completion' },
  change_pp: { 'zh-CN': '百分点变动', en: 'Change in points' },
  reduction: { 'zh-CN': '降幅', en: 'Reduction' },
};

export const operatorTerms: Record<Operator, Localised> = {
  '>=': { 'zh-CN': '不低于', en: 'At least' },
  '>': { 'zh-CN': '超过', en: 'More than' },
  '=': { 'zh-CN': '达到', en: 'Reach' },
  '~': { 'zh-CN': '左右', en: 'About' },
  range: { 'zh-CN': '区间', en: 'Between' },
  '<=': { 'zh-CN': '不超过', en: 'At most' },
};

export const statusTerms: Record<Status, Localised> = {
  notReported: { 'zh-CN': '未报', en: 'Not reported' },
  met: { 'zh-CN': '已完成', en: 'Met' },
  onSchedule: { 'zh-CN': '达到序时', en: 'On schedule' },
  nearSchedule: { 'zh-CN': '接近序时', en: 'Near schedule' },
  behind: { 'zh-CN': '滞后', en: 'Behind' },
  notAssessed: { 'zh-CN': '本季不考核', en: 'Not assessed' },
};

/** Mark on a record that a refill no longer found in the plan; it stays, and is not assessed. */
export const markTerms: Record<'gone', Localised> = {
  gone: { 'zh-CN': '已不在方案中', en: 'No longer in plan' },
};
