import { dueQuarter } from '../../plan/due-quarter';

/** "完成时限:2026年9月底前" among the labels of an item. */
const LABEL =
  /(?:完成|办结|整改|实施|达标)?(?:时限|时间|期限|节点)(?:要求|节点)?:([^;。\n()]{1,20})/;

/**
 * The quarter by whose end the words of each paragraph are due, as labels say: a label holds for the paragraphs before it,
 * back to the last one. Null where none says, and where it is the year's end.
 * @param paragraphs of one section, labels and all.
 */
export function labelledDues(paragraphs: readonly string[]): (number | null)[] {
  let due: number | null = null;
  return [...paragraphs]
    .reverse()
    .map((text) => {
      const label = LABEL.exec(text)?.[1];
      if (label !== undefined) due = dueQuarter(label);
      return due === 4 ? null : due;
    })
    .reverse();
}
