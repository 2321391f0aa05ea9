import type { Localised } from '../../../language/language';
import { isYear, type CoverProblem } from '../../../workbook/sheets/cover/read-cover';
import { criteria, criterionTerms } from '../../../quarter/ranking';
import { plainLabel, type LineName } from '../../../workbook/sheets/cover/cover-contents';
import type { BookRule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** Said in the place of what a cell holds. */
const GONE: Localised = {
  'zh-CN': '空（整行已被删除，重新填充即补回）',
  en: 'gone with its line (fill again to put it back)',
};

const SHARE: Localised = { 'zh-CN': '0 到 1 之间的比例', en: 'a share from 0 to 1' };
const WHOLE: Localised = { 'zh-CN': '100%（全年）', en: '100% (the whole year)' };
const RISING: Localised = { 'zh-CN': '不低于前一季度的比例', en: 'at least the share before it' };
const ALLOWED: Partial<Record<LineName, Localised>> = {
  quarter: { 'zh-CN': '1、2、3 或 4', en: '1, 2, 3 or 4' },
  year: { 'zh-CN': '四位年份', en: 'a year of four digits' },
  planId: { 'zh-CN': '方案的编号', en: 'the id of the plan' },
  ranking: {
    'zh-CN': criteria.map((each) => criterionTerms[each]['zh-CN']).join('、'),
    en: criteria.map((each) => criterionTerms[each].en).join(', '),
  },
};

/** The cover's year, reporting quarter or a share cannot be used: formulas show errors, and this check took something else. */
export const badCoverSetting: BookRule = {
  id: 'bad-cover-setting',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '封面设置有误', en: 'Unusable cover setting' },
  message: {
    'zh-CN': '封面的“{label}”为 {found}，应为{allowed}；{outcome}。请先改正封面，再校验。',
    en: '"{label}" on the cover is {found}, not {allowed}; {outcome}. Correct the cover, then check again.',
  },
  check({ workbook }) {
    const { sheet, problems } = workbook.cover;
    return problems.map((problem) => {
      const { name, row, column, found, used, isGone } = problem;
      const allowed = asNumber(allowedOf(problem), problem);
      return {
        sheet,
        row,
        column,
        values: {
          label: plainLabel(name),
          found: isGone ? GONE : shown(found),
          allowed,
          outcome: outcomeOf(name, used),
        },
        evidence: [evidence('封面', 'Cover', shown(found)), evidence('允许', 'Allowed', allowed)],
      };
    });
  },
};

/** Of a text it is said that a number is wanted: "2" and "25%" look like what they are not. */
function asNumber(allowed: Localised, { name, found }: CoverProblem): Localised {
  if (typeof found !== 'string' || name === 'planId' || name === 'ranking') return allowed;
  const { 'zh-CN': zh, en } = allowed;
  return { 'zh-CN': `${zh}（现为文本，请填数值）`, en: `${en} (it is a text; enter a number)` };
}

/** What the cell should hold; of a percentage typed without its sign, how it is typed. */
function allowedOf({ name, found, used }: CoverProblem): Localised {
  const allowed = ALLOWED[name];
  if (allowed) return allowed;
  if (typeof found !== 'number' || found < 0) return SHARE;
  if (found > 1) {
    const share = found / 100;
    return { 'zh-CN': `${found}% 或 ${share}`, en: `${found}% or ${share}` };
  }
  return used === 1 ? WHOLE : RISING;
}

/** Which cells should be filled depends on the quarter: without one nothing is checked, rather than all by a guess. */
function outcomeOf(name: LineName, used: CoverProblem['used']): Localised {
  if (name === 'quarter')
    return { 'zh-CN': '各指标、任务未校验', en: 'indicators and tasks were not checked' };
  // Of no year that a plan may be of, nothing is assessed.
  if (name === 'year' && !isYear(used))
    return { 'zh-CN': '各指标未评状态', en: 'indicators were not assessed' };
  const words = typeof used === 'object' ? used : { 'zh-CN': `${used}`, en: `${used}` };
  return { 'zh-CN': `本次按 ${words['zh-CN']} 校验`, en: `${words.en} was used this time` };
}
