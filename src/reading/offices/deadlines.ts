import { dueQuarter } from '../../plan/due-quarter';

/** 6月底前完成, 2027年三季度, 长期推进: a clause of a list that says when, and names nobody. */
const DEADLINE =
  /^(?:力争|确保|计划|要求|[于在到])?(?:20\d\d年)?(?:全年|长期|常年|持续|年底|年内|[上下]半年|[一二三四1-4]季度|\d{1,2}月(?:\d{1,2}日)?)[底末初份上中下旬]*(?:[之以]?前)?(?:全部|基本|持续|并)*(?:完成|推进|落实|实施|办结|坚持|见效|建成|到位|取得[\u4e00-\u9fff]{1,8})*$/;
const CLAUSES = /(^|[,;。])([^,;。()]+)(?=[,;。]|$)/g;

/** The text of a list without what it says of time. */
export const withoutDeadline = (list: string): string =>
  list.replace(CLAUSES, (whole, _, clause: string) => (DEADLINE.test(clause) ? '' : whole));

/** The quarter by whose end the clauses of a list want what it is said of; null where they say none, or the year's end. */
export function deadlineIn(list: string): 1 | 2 | 3 | null {
  const clauses = [...list.matchAll(CLAUSES)].flatMap(([, , clause = '']) =>
    DEADLINE.test(clause) ? [clause] : [],
  );
  const quarter = clauses.length === 1 ? dueQuarter(clauses[0]!) : null;
  return quarter === 4 ? null : quarter;
}
