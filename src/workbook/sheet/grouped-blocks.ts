import { total } from '../styles';
import { HEADING_ROW, type ReportBlock, type ReportColumn } from './blocks';

/** A row that names a group has this before the name where the rows of the group have their id. */
const GROUP = '#';

export const groupLabel = (name: string): string => `${GROUP}${name}`;
export const isGroup = (label: string): boolean => label.startsWith(GROUP);
/** What a group is called. */
export const groupName = (label: string): string => label.slice(GROUP.length);

/**
 * A table by groups: a block for each group's name, and one for its rows.
 * @param labels of the rows downwards: the group's, then the ids of its rows.
 * @param columnsOf ids of a group: its columns. @param ids.before how many rows stand above them. @param ids.group undefined where rows have none.
 * @param titled what the row of a group says, and its label's column.
 */
export function groupedBlocks(
  labels: readonly string[],
  columnsOf: (ids: readonly string[], at: { before: number; group?: string }) => ReportColumn[],
  titled: { text: (name: string, rows: number) => string; labelColumn: number },
): ReportBlock[] {
  const headings = columnsOf([], { before: 0 }).map(({ heading }) => heading);
  const blocks: ReportBlock[] = [];
  let [before, group] = [0, undefined as string | undefined];
  for (let row = 0; row < labels.length || blocks.length === 0;) {
    const label = labels[row] ?? '';
    const next = labels.findIndex((each, i) => i > row && isGroup(each));
    const end = next < 0 ? labels.length : next;
    const isName = isGroup(label);
    if (isName) group = groupName(label);
    const ids = isName ? [] : labels.slice(row, end);
    const text = isName ? titled.text(groupName(label), end - row - 1) : '';
    blocks.push({
      row: HEADING_ROW + row,
      column: 0,
      columns: isName
        ? nameRow(headings, { text, label, labelColumn: titled.labelColumn })
        : columnsOf(ids, { before, ...(group !== undefined && { group }) }),
      isContinued: row > 0,
    });
    if (labels.length === 0) break;
    before += ids.length;
    row += isName ? 1 : ids.length;
  }
  return blocks;
}

function nameRow(
  headings: readonly string[],
  { text, label, labelColumn }: { text: string; label: string; labelColumn: number },
): ReportColumn[] {
  const { bold, fill } = total;
  return headings.map((heading, i) => ({
    heading,
    values: [i === 0 ? text : i === labelColumn ? label : null],
    format: { bold, fill },
  }));
}
