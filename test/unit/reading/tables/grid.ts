import { readPlan } from '../../../../src/reading/read-plan';
import type { SourceCell, SourceDocument } from '../../../../src/reading/source';

/**
 * A document of one table. In `rows`, "^" is the cell above and "<" the cell to the left: merged cells.
 * @param before lines above the table.
 */
export function documentOf(rows: readonly string[][], before = ''): SourceDocument {
  let text = before === '' ? '' : `${before}\n`;
  const start = text.length;
  const cells: SourceCell[][] = [];
  rows.forEach((row, r) => {
    cells.push([]);
    row.forEach((written, c) => {
      if (c > 0) text += '\t';
      const merged =
        written === '^' ? cells[r - 1]![c]! : written === '<' ? cells[r]![c - 1]! : null;
      if (merged) {
        cells[r]!.push(merged);
        return;
      }
      cells[r]!.push({ text: written, start: text.length, end: text.length + written.length });
      text += written;
    });
    text += '\n';
  });
  return {
    name: 'table',
    text,
    unreadPages: [],
    tables: [{ rows: cells, start, end: text.length - 1 }],
  };
}

/** "name measure op low~high unit period" of each target of a table in a plan of 2024. */
export function targetsOf(document: SourceDocument | string): string[] {
  return readPlan(document, { year: 2024 }).indicators.map(
    ({ name, measure, target: { op, low, high, unit }, period }) =>
      `${name} ${measure} ${op} ${[low, high].filter((bound) => bound !== null).join('~')} ${unit} ${period}`,
  );
}

/** The same of a document of one table. */
export const targetsIn = (rows: readonly string[][], before?: string): string[] =>
  targetsOf(documentOf(rows, before));

/** "name: lead units | support units" of each target. */
export function unitsOf(document: SourceDocument | string): string[] {
  return readPlan(document, { year: 2024 }).indicators.map(
    ({ name, lead, support }) => `${name}: ${lead.join('、')} | ${support.join('、')}`,
  );
}
