import { isDetailStyle } from './marks';
import type { Section } from './sections';
import type { Item, Paragraph } from './tasks';

/**
 * A list behind the last of several steps answers for all of them: it belongs to the item around. So does one on a
 * line of its own behind the last of several items, in a document that writes all its lists so.
 */
export function shareLists<P extends Paragraph>(
  items: readonly Bearer<P>[],
  empty: (lists: P['lists']) => P,
): void {
  const all = new Map(items.map((item) => [item.section, item]));
  for (const groups of siblings(items).values()) {
    const bearing = [...groups].filter(([, group]) => group.some(bears));
    if (bearing.length === 0) continue;
    const steps = isDetailStyle(bearing[0]![1][0]!.section.style);
    const shared = bearing.filter(([parent, group]) => {
      const around = all.get(parent);
      if (around === undefined || bears(around) || !onlyLastBears(group)) return false;
      return steps || standsAlone(group.at(-1)!);
    });
    if (!steps && shared.length < bearing.length) continue;
    for (const [parent, group] of shared) {
      const lists = group.at(-1)!.paragraphs.flatMap((paragraph) => paragraph.lists.splice(0));
      all.get(parent)!.paragraphs.push(empty(lists));
    }
  }
}

interface Bearer<P> {
  section: Section;
  paragraphs: P[];
}

/** By part of the document and style of number: the sections that stand under each section. */
function siblings<P>(items: readonly Bearer<P>[]): Map<string, Map<Section, Bearer<P>[]>> {
  const found = new Map<string, Map<Section, Bearer<P>[]>>();
  for (const item of items) {
    const { parent, style } = item.section;
    if (parent === null || style === null) continue;
    const key = `${parent.part}|${style}`;
    const groups = found.get(key) ?? new Map<Section, Bearer<P>[]>();
    const group = groups.get(parent) ?? [];
    group.push(item);
    groups.set(parent, group);
    found.set(key, groups);
  }
  return found;
}

/** What a sentence says of itself (口袋公园由区园林中心负责) answers for nothing else. */
const bears = ({ paragraphs }: Item) =>
  paragraphs.some(({ lists }) =>
    lists.some(({ said, until }) => said !== true && until === undefined),
  );

const onlyLastBears = (group: readonly Item[]) =>
  group.length > 1 &&
  bears(group.at(-1)!) &&
  group.slice(0, -1).every(({ paragraphs }) => paragraphs.every(({ lists }) => lists.length === 0));

/** The list is all there is in its paragraph, the last one. */
function standsAlone({ paragraphs }: Item): boolean {
  const last = paragraphs.at(-1);
  return (
    last !== undefined &&
    last.text === '' &&
    paragraphs.every((paragraph) => paragraph === last || paragraph.lists.length === 0)
  );
}
