import { linesAbove, rowsAbove } from './above-table';
import { distinct, type Cell } from './cells';

/** Characters of a title at most. */
const LONGEST = 40;

/** What a table's title says that it deals out: 2026年各街道项目投资任务分解表 is of 项目投资. */
const WHOLE =
  /(?:20\d\d年(?:度)?)?(?:全[区县市]|各)?(?:镇街|乡镇街道|乡镇|街道|镇|县区|区县|园区|社区|村|部门|单位|地区)?/;
const TITLE = new RegExp(
  `^(?:[^。;:]{0,14}?20\\d\\d年(?:度)?)?${WHOLE.source}(.{2,20}?)(?:年度)?(?:目标任务|任务|目标|计划|指标)?(?:分解|分配|安排|下达|一览|情况|明细|汇总)*表?$`,
);
/** Words that name no value. */
const NO_VALUE = /指标|任务|目标|工作|重点|主要|附件|责任|台账|清单|计划|表$|20\d\d|[。,;:]/;

/** What the numbers below a title are of; '' where it does not say. */
function subjectIn(title: string): string {
  const bare = title.replace(/\((?:计量)?(?:单位:)?[^()]*\)/g, '').replace(/\s/g, '');
  if (bare.length > LONGEST || !/20\d\d|表$|任务|目标/.test(bare)) return '';
  const subject = TITLE.exec(bare)?.[1] ?? '';
  return NO_VALUE.test(subject) ? '' : subject;
}

/** The same of the rows above a head. */
export const subjectAboveRow = (rows: readonly Cell[][], head: number): string =>
  rowsAbove(rows, head)
    .map((row) => distinct(row))
    .filter((cells) => cells.length === 1)
    .reverse()
    .map(([cell]) => subjectIn(cell!.line))
    .find((found) => found !== '') ?? '';

/** The same of the nearest line above a table that is not its unit of measure. @param text the document's. */
export function subjectAbove(text: string, start: number): string {
  const lines = linesAbove(text, start).filter(
    (line) => !/单位:[^:]*$/.test(line) && !line.includes('\t'),
  );
  return subjectIn(lines.at(-1) ?? '');
}
