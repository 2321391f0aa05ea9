import { looksLikeUnit } from '../offices/office-kinds';
import { roleOf } from './section-roles';

/** Longer headings are sentences. */
const LONGEST = 20;
/** Headings made of these alone say that work follows, not in which field. */
const GENERAL =
  /^(?:[及和与的、]|重点|主要|具体|总体|核心|中心|年度|全年|目标|工作|任务|措施|举措|安排|内容|指标|事项|分工|分解|责任|清单|要点|推进|实施|落实|一览|明细|行动|项目|部署|单项|面上|攻坚|其他|其它|基本|有关|相关)+$/;
/** Titles of annexes and of the document itself. */
const TITLE = /(?:表|清单|方案|通知|意见|计划|规划|要点|任务书|责任书|台账|附件|办法)$|^附/;

/**
 * The field of work that headings name: the outermost of them that says what the work is about (壮大实体经济) and not what stands
 * there (重点任务, 主要目标); undefined where none does.
 * @param headings from the outermost in, without their marks.
 * @param year the plan's.
 */
export function fieldOf(headings: readonly string[], year: number): string | undefined {
  return headings.map(plain).find((heading) => isField(heading, year));
}

const plain = (heading: string) => heading.trim().replace(/[:：。]$/, '');

function isField(heading: string, year: number): boolean {
  if (heading.length < 2 || heading.length > LONGEST) return false;
  if (/[\d。;；:：()（）]/.test(heading) || GENERAL.test(heading) || TITLE.test(heading))
    return false;
  // In a document that is ordered by offices they head its sections.
  if (heading.split(/[、和及]/).every((name) => looksLikeUnit(name))) return false;
  return roleOf(heading, year, 'work') === 'work';
}
