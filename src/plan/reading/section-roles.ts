/** What a section is for: only goals and work hold targets, only work holds tasks. */
export type SectionRole = 'front' | 'goals' | 'work' | 'organisation' | 'review' | 'appendix';

const REVIEW =
  /回顾|工作总结|取得的?(主要)?(成绩|成效|进展)|发展成就|^(主要|基本)成效|完成情况|发展基础|发展现状|面临(的)?形势|形势分析/;
const GOALS =
  /指导思想|总体(要求|目标|思路|部署)|(工作|主要|发展|奋斗|具体|预期|年度|行动|目标)目标|^目标|工作思路|基本原则|基本思路|目标要求|目标任务$/;
const ORGANISATION =
  /组织(实施|领导|保障)|保障(措施|机制)|(推进|工作|实施|落实)(推进)?机制|工作要求|有关要求|实施步骤|进度安排|时间安排|实施保障|责任分工$|强化保障|考核(评价|办法)|附则/;
const APPENDIX = /名词解释|反馈情况|意见采纳|起草说明|政策解读|注释$/;

/**
 * @param heading of the section, without its mark.
 * @param year the plan's: what a section tells of an earlier year is a review.
 */
export function roleOf(heading: string, year: number, inherited: SectionRole): SectionRole {
  if (inherited === 'review' || inherited === 'appendix') return inherited;
  const title = heading.slice(0, 40);
  if (APPENDIX.test(title)) return 'appendix';
  if (REVIEW.test(title)) return 'review';
  const told = /^((?:19|20)\d\d)年/.exec(title);
  if (told && Number(told[1]) < year && !/计划|目标|任务|要点|安排|打算/.test(title))
    return 'review';
  if (inherited === 'goals' || inherited === 'organisation') return inherited;
  if (ORGANISATION.test(title)) return 'organisation';
  return GOALS.test(title) ? 'goals' : 'work';
}

export const isAppendix = (line: string) => line.length <= 40 && APPENDIX.test(line);
