import type { Indicator, Plan, Task } from '../../../../plan/model';
import { targetText } from './indicator-text';
import type { ReviewItem } from './items';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Items that have all the words of a search in their names, targets, places, offices or quotes; all without a word. */
export function searchItems(
  plan: Plan,
  items: readonly ReviewItem[],
  search: string,
): readonly ReviewItem[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return items;
  const byId = new Map([...plan.indicators, ...plan.tasks].map((record) => [record.id, record]));
  return items.filter((item) => {
    const text = plain(recordsIn(item, byId).map(textOf).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function recordsIn(
  item: ReviewItem,
  byId: ReadonlyMap<string, Indicator | Task>,
): (Indicator | Task)[] {
  const named = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])));
  switch (item.kind) {
    case 'indicator':
    case 'task':
      return [item.record];
    case 'conflict':
      return named(item.conflict.indicators);
    case 'result':
      return named([item.result.indicator]);
    case 'revision':
      return named([item.revision.record]);
    case 'rejected':
      return [item.rejection.record];
  }
}

function textOf(record: Indicator | Task): string {
  const { section, field, lead, support, quote } = record;
  const own = 'name' in record ? [record.name, targetText(record.target, 'zh-CN')] : [record.title];
  return [...own, section, field, ...lead, ...support, quote].join('\n');
}
