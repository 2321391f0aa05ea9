import type { Group, NumberedFinding } from './view';

/** One row of the drawn list: the head of a group, or a finding in it. */
export type ListRow =
  | { kind: 'group'; key: string; group: Group; isClosed: boolean }
  | {
      kind: 'finding';
      key: string;
      numbered: NumberedFinding;
      /** Its place in the group, from 1, of so many. */
      place: number;
      of: number;
    };

/** Groups and their findings as one list of rows; a closed group shows its head only. */
export function listRows(groups: readonly Group[], closed: ReadonlySet<string>): ListRow[] {
  return groups.flatMap((group): ListRow[] => {
    const isClosed = closed.has(group.key);
    const head: ListRow = { kind: 'group', key: `group ${group.key}`, group, isClosed };
    if (isClosed) return [head];
    const of = group.findings.length;
    return [
      head,
      ...group.findings.map((numbered, i): ListRow => ({
        kind: 'finding',
        key: `${group.key} ${numbered.number}`,
        numbered,
        place: i + 1,
        of,
      })),
    ];
  });
}
