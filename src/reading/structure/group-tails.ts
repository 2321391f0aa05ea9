import type { Section } from './sections';
import type { Paragraph } from './tasks';

/** "以上1—3项由区市场监管局牵头": on a line of its own behind several items. */
const TAIL =
  /^(?:以上|上述)(?:第?(\d{1,2})[—~至到-]+第?(\d{1,2}))?(?:各|所有|全部)?(?:项|条|款)?(?:任务|工作|指标|目标|事项|项目)*[,:]?(?:均|统一|全部)?(?=由)/;

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
        item.paragraphs.push(empty([...lists] as P['lists']));
      }
    }
  });
}
