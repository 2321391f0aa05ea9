import type { Units } from '../offices/responsibility';
import { valuesIn } from './numbered-divisions';
import type { Section } from './sections';
import type { Paragraph } from './tasks';

/** "以上1—3项由区市场监管局牵头": on a line of its own behind several items. */
const TAIL =
  /^(?:以上|上述)(?:第?(\d{1,2})[—~至到-]+第?(\d{1,2}))?(?:各|所有|全部|[一二两三四五六七八九十]{1,3}|\d{1,2})?(?:项|条|款)?(?:任务|工作|指标|目标|事项|项目)*[,:]?(?:的|均|统一|全部)?(?=由|(?:责任|牵头|主办|承办|落实)(?:单位|部门))/;

/** How many of a paragraph's first characters only say which items its list is said of. */
export const tailLength = (text: string): number => TAIL.exec(text)?.[0].length ?? 0;

interface Item<P> {
  section: Section;
  paragraphs: P[];
}

/**
 * Gives the list of such a line to the items that it is said of: those of its numbers, or all before it that stand beside the
 * last one; never to one that has a list of its own.
 */
export function shareTails<P extends Paragraph & { tail?: string }>(
  items: readonly Item<P>[],
  empty: (lists: P['lists']) => P,
): void {
  items.forEach(({ section, paragraphs }, last) => {
    for (const paragraph of paragraphs.filter(({ tail }) => tail !== undefined)) {
      const [, first, end] = TAIL.exec(`${paragraph.tail}由`) ?? [];
      const lists = paragraph.lists.splice(0);
      const among = items
        .slice(0, last + 1)
        .filter(
          (item) => item.section.parent === section.parent && item.section.style === section.style,
        )
        .filter(
          ({ section: { value } }) =>
            first === undefined || (value >= Number(first) && value <= Number(end)),
        );
      for (const item of among) {
        if (item.paragraphs.some((own) => own.lists.length > 0)) continue;
        const own = lists.map((list) => ofItem(list, item.section.value));
        item.paragraphs.push(empty(own as P['lists']));
      }
    }
  });
}

/** 第1、2项: what an office's bracket says of the items that it answers for. */
const NUMBERS = /^第?\d{1,2}(?:[、,—~至到-]+第?\d{1,2})*项?$/;

/** A list without those offices that answer for other items: A、B(第1、2项);C(第3项). */
function ofItem<L extends Units>(list: L, value: number): L {
  const marks = new Map(
    (list.shares ?? []).flatMap(({ office, of }) =>
      typeof of === 'string' && NUMBERS.test(of) ? [[office, valuesIn(of)] as const] : [],
    ),
  );
  if (marks.size === 0) return list;
  const answering = (names: readonly string[]) => {
    // A bracket is said of the names before it too
    let mark: readonly number[] | undefined;
    return [...names]
      .reverse()
      .filter((name) => (mark = marks.get(name) ?? mark)?.includes(value) ?? true)
      .reverse();
  };
  return { ...list, lead: answering(list.lead), support: answering(list.support) };
}
