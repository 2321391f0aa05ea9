import type { Milestone } from '../../plan/model';
import { dueDates, type DueDate } from '../../plan/due-quarter';

/** What ends a step of a work; a date beside none of these words dates something else. */
const STEP =
  /完成|完工|竣工|建成|投用|投产|投运|投入|启用|开工|动工|开建|进场|封顶|启动|印发|出台|编制|制定|交付|办结|形成|实现|达到|通车|贯通|运营|开园|开业|开放|验收|到位|上线|召开|举办|开展|入驻|销号|挂牌|签约|供地|拆除|整改|落实|报送|上报|发布/;
/** A date is a deadline by these words; 6月份的会议 and 一季度增长 are none. */
const DEADLINE = /[前底末内]|半年$|为止$|止$|季度$|旬$/;
const CLAUSE = /[^,;。:\n()]+/g;
/** Nothing but a date, or a date and the word that ends a step: what it is about stands before it. */
const BARE = /^(?:力争|确保|计划|要|在|于|到|将|并|全部|全面|基本|完成|任务|20\d\d年)*$/;
/** 完成时限:9月底前 */
const LABEL = /(?:时限|时间|期限|节点)(?:要求|节点)?$/;
/** Who does it is not what is done. */
const BY_OFFICES = /牵头|参与|配合|负责/;
const MOST = 8;
const LONGEST = 60;

interface Dated {
  date: DueDate;
  text: string;
}

/**
 * The dated steps that a task's text names, in its order, each once. Those of other years are left out.
 * @param text normalised. @param year the plan's.
 */
export function milestonesOf(text: string, year: number): Milestone[] {
  const clauses = text.match(CLAUSE) ?? [];
  const found = clauses.flatMap((clause, i) =>
    datedParts(clause)
      .filter(({ date }) =>
        date.year === undefined ? isOfYear(clause.slice(0, date.start), year) : date.year === year,
      )
      .flatMap(({ date, text: part }): Milestone[] => {
        const words = wholeWords(part, {
          before: clauses[i - 1] ?? '',
          after: clauses[i + 1] ?? '',
        });
        return words === null ? [] : [{ dueBy: date.quarter, text: words }];
      }),
  );
  return eachOnce(found).slice(0, MOST);
}

export function eachOnce(milestones: readonly Milestone[]): Milestone[] {
  const keyOf = ({ dueBy, text }: Milestone) => `${dueBy} ${text}`;
  return [...new Map(milestones.map((each) => [keyOf(each), each])).values()];
}

/** A task has them where there are any. */
export const withMilestones = (milestones: Milestone[]): { milestones?: Milestone[] } =>
  milestones.length > 0 ? { milestones } : {};

/** A clause taken apart at its dates: 6月底前开工、年底前完工; those of a list share its words: 3月底、6月底前各督查一次. */
function datedParts(clause: string): Dated[] {
  const dates = dueDates(clause).filter(({ start, end }) =>
    DEADLINE.test(clause.slice(start, end)),
  );
  const isListed = (i: number) =>
    i > 0 && LISTED.test(clause.slice(dates[i - 1]!.end, dates[i]!.start));
  return dates.map((date, i) => {
    let first = i;
    while (isListed(first)) first--;
    let next = i + 1;
    while (next < dates.length && isListed(next)) next++;
    const from = first === 0 ? 0 : dates[first]!.start;
    const part = clause.slice(from, dates[next]?.start ?? clause.length);
    return { date, text: part.replace(/[、和并与及或]+$/, '').trim() };
  });
}

/** What stands between the dates of a list. */
const LISTED = /^[、和及与]$/;

function isOfYear(before: string, year: number): boolean {
  const named = /(20\d\d)年?$/.exec(before)?.[1];
  return (
    !/[每历去往上]年?$|明年$|次年$/.test(before) && (named === undefined || Number(named) === year)
  );
}

/** The words of a step with what they are about; null where they name none. */
function wholeWords(
  part: string,
  { before, after }: { before: string; after: string },
): string | null {
  const rest = dueDates(part).reduceRight(
    (words, { start, end }) => words.slice(0, start) + words.slice(end),
    part,
  );
  const [words, told] = !BARE.test(rest)
    ? [part, rest]
    : STEP.test(rest)
      ? [BY_OFFICES.test(before) ? part : `${before}，${part}`, before]
      : LABEL.test(before)
        ? [`${before}：${part}`, '完成']
        : [`${part}，${after}`, after];
  const isStep = told !== '' && STEP.test(words) && (told !== rest || STEP.test(rest));
  return isStep && words.length <= LONGEST ? words.trim() : null;
}
