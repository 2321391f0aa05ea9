import { isDetailStyle } from './marks';
import type { Section } from './sections';
import type { Item, Paragraph } from './tasks';

/**
 * A list behind the last of several steps answers for all of them: it belongs to the item around. So does one on a
 * line of its own behind the last of several items, in a document that writes all its lists so.
 */
export function shareLists<P extends Paragraph>(
  items: readonly { section: Section; paragraphs: P[] }[],
  empty: (lists: P['lists']) => P,
): void {
  const groups = new Map<string, Map<Section, { section: Section; paragraphs: P[] }[]>>();
  const around = new Map<Section, { section: Section; paragraphs: P[] }>();
  for (const item of items) {
    around.set(item.section, item);
    const { parent, style } = item.section;
    if (parent === null || style === null) continue;
    const key = `${parent.part}|${style}`;
    const siblings = groups.get(key) ?? new Map<Section, { section: Section; paragraphs: P[] }[]>();
    siblings.set(parent, [...(siblings.get(parent) ?? []), item]);
    groups.set(key, siblings);
  }
  for (const siblings of groups.values()) {
    const all = [...siblings.entries()];
    const steps = isDetailStyle(all[0]![1][0]!.section.style);
    const shared = all.filter(([parent, group]) => {
      const own = around.get(parent);
      return (
        own !== undefined &&
        !bears(own) &&
        onlyLastBears(group) &&
        (steps || standsAlone(group.at(-1)!))
      );
    });
    if (!steps && shared.length < all.filter(([, group]) => group.some(bears)).length) continue;
    for (const [parent, group] of shared) {
      const lists = group.at(-1)!.paragraphs.flatMap((paragraph) => paragraph.lists.splice(0));
      around.get(parent)!.paragraphs.push(empty(lists));
    }
  }
}

const bears = ({ paragraphs }: Item) => paragraphs.some(({ lists }) => lists.length > 0);

const onlyLastBears = (group: readonly Item[]) =>
  group.length > 1 && group.every((item, i) => bears(item) === (i === group.length - 1));

/** The list is all there is in its paragraph, the last one. */
function standsAlone({ paragraphs }: Item): boolean {
  const last = paragraphs.at(-1);
  return (
    last !== undefined &&
    last.text === '' &&
    paragraphs.every((paragraph) => paragraph === last || paragraph.lists.length === 0)
  );
}
