import { isPlanned } from './times';

/** What a section is for: only goals and work hold targets, only work holds tasks, reviews tell past results. */
export type SectionRole = 'front' | 'goals' | 'work' | 'organisation' | 'review' | 'appendix';

const REVIEW =
  /回顾|工作总结|取得的?(主要)?(成绩|成效|进展)|发展成就|^(主要|基本|工作)(成效|成绩)|完成情况|执行情况|进展情况|(工作|开展|推进|落实)情况$|发展基础|发展现状|基本情况|面临(的)?(形势|问题)|形势分析|存在(的)?(主要)?问题|^(过去|刚刚过去)|^(一年|五年|今年以|[一二三四五]年)来/;
const GOALS =
  /指导思想|总体(要求|目标|思路|部署|安排)|(工作|主要|发展|奋斗|具体|预期|年度|行动|目标|总|量化|责任|考核)目标|^目标|工作思路|基本原则|基本思路|目标要求|目标任务$|(主要|预期|考核|责任)指标|^总则$/;
const ORGANISATION =
  /组织(实施|领导|保障)|保障(措施|机制)|(推进|工作|实施|落实)(推进)?机制|工作要求|有关要求|^(几点|相关)?要求$|实施步骤|(进度|时间|步骤)安排|工作步骤|实施保障|责任分工$|强化保障|考核(评价|办法)|奖惩(?:措施|办法|机制)?$|附则|督查考核|监督检查|^(强化|加强|严格|严肃)(组织|领导|责任|统筹|协调|调度|督[查导促办]|考核|宣传|跟踪)[^,。]{0,8}$|^(提高|提升)(政治)?(站位|认识)|^(压实|夯实|落实|明确)(工作)?责任[^,。]{0,8}$|^(统一|深化)思想|^营造[^,。]{0,4}氛围/;
/** Rules of scoring set no targets; the table that they score may stand below them. */
const SCORING =
  /^(?:[\u4e00-\u9fff]{0,6})(?:计分|评分|记分|赋分|扣分|加分|加减分|得分)(?:计算)?(?:规则|办法|标准|细则|方法|原则|说明|事项|项目|项|方式)?$|^(?:考核|评价|评估)?结果(?:的)?(?:运用|应用|使用)$|^(?:考核|评价)?(?:等次|等级)(?:评定|划分|确定|设置)$/;
const APPENDIX =
  /(名词|用语|术语|缩略语|概念)(解释|注释|说明|释义|简释)|反馈情况|意见采纳|^(各?部门|各?单位|征求)?意见(建议)?(反馈)?(情况)?汇总|起草说明|政策解读|^(填表)?(注释|说明)$|注释$/;
const PLANNED = /计划|目标|任务|要点|安排|打算|思路|部署|展望|建议|工作重点/;
const NOT_PLANNED = /完成情况|执行情况|落实情况|回顾|总结|进展情况/;

/**
 * @param heading of the section, without its mark.
 * @param year the plan's first: what a section tells of an earlier year is a review.
 */
export function roleOf(heading: string, year: number, inherited: SectionRole): SectionRole {
  if (inherited === 'review' || inherited === 'appendix') return inherited;
  const title = heading.slice(0, 40);
  if (APPENDIX.test(title)) return 'appendix';
  if (SCORING.test(title)) return 'organisation';
  if (isReview(title, year)) return 'review';
  if (inherited === 'goals' || inherited === 'organisation') return inherited;
  if (ORGANISATION.test(title)) return 'organisation';
  return GOALS.test(title) ? 'goals' : 'work';
}

function isReview(title: string, year: number): boolean {
  if (NOT_PLANNED.test(title) || REVIEW.test(title)) return true;
  const told = /^(?:关于)?((?:19|20)\d\d)年/.exec(title);
  return told !== null && Number(told[1]) < year && !PLANNED.test(title) && !isPlanned(title, year);
}

export const isAppendix = (line: string) => line.length <= 40 && APPENDIX.test(line);

const LONGEST_TURN = 30;
const PLAN_TURN =
  /^(?:关于)?(?:(20\d\d)年|今年|今后|下一步|下步|新的一年|明年|未来)[^。;:]{0,14}(工作|任务|目标|安排|计划|打算|思路|重点|要求|发展)/;

/**
 * What a line without mark and stop turns the document to: "2023年工作回顾" to results, "2024年工作安排" to the plan;
 * null when it is no such heading. A title that names both turns nothing.
 */
export function turnOf(line: string, year: number): 'review' | 'work' | null {
  if (line.length > LONGEST_TURN || /[。;:,!?]|\d月/.test(line)) return null;
  const planned = PLAN_TURN.exec(line);
  const review = isReview(line, year);
  if (review) return /(回顾|总结)[和与及暨]|方案|办法|报告|通知/.test(line) ? null : 'review';
  if (planned === null) return null;
  return planned[1] === undefined || Number(planned[1]) >= year ? 'work' : null;
}
