import type { Group, NumberedFinding } from './findings-view';

/** One row of the drawn list: the head of a group, a finding in it, or word of those that are not drawn. */
export type ListRow =
  | { kind: 'group'; key: string; group: Group; isClosed: boolean }
  | {
      kind: 'finding';
      key: string;
      numbered: NumberedFinding;
      /** Its place in the group, from 1, of so many. */
      place: number;
      of: number;
    }
  | { kind: 'more'; key: string; count: number };

/** Browsers draw nothing below some nine million pixels: so many findings stay well above that. */
export const MOST_DRAWN = 30_000;

/**
 * Groups and their findings as one list of rows; a closed group shows its head only.
 * @param most findings to draw; of a group with more, a last row tells how many are left.
 */
export function listRows(
  groups: readonly Group[],
  closed: ReadonlySet<string>,
  most = MOST_DRAWN,
): ListRow[] {
  const rows: ListRow[] = [];
  const open = groups.filter(({ key }) => !closed.has(key));
  const drawnOf = sharesOf(open, most);
  for (const group of groups) {
    const isClosed = closed.has(group.key);
    rows.push({ kind: 'group', key: `group ${group.key}`, group, isClosed });
    if (isClosed) continue;
    const of = group.findings.length;
    const drawn = drawnOf.get(group.key)!;
    for (let i = 0; i < drawn; i++) {
      const numbered = group.findings[i]!;
      const key = `${group.key} ${numbered.number}`;
      rows.push({ kind: 'finding', key, numbered, place: i + 1, of });
    }
    if (drawn < of) rows.push({ kind: 'more', key: `more ${group.key}`, count: of - drawn });
  }
  return rows;
}

/** How many findings of each group are drawn: small groups whole, the large ones as many each as the rest has room for. */
function sharesOf(groups: readonly Group[], most: number): Map<string, number> {
  const shares = new Map<string, number>();
  let room = most;
  const sizes = groups.map(({ key, findings }) => ({ key, size: findings.length }));
  sizes.sort((a, b) => a.size - b.size);
  sizes.forEach(({ key, size }, i) => {
    const share = Math.min(size, Math.floor(room / (sizes.length - i)));
    shares.set(key, share);
    room -= share;
  });
  return shares;
}
