import { markOf } from '../structure/marks';
import type { Cell } from './cells';
import type { Column } from './columns';
import { plainName, type Group } from './row-names';

/** An unmarked group stands below numbered ones, and beside other unmarked ones. */
const UNMARKED_RANK = 5.5;
const NUMBER =
  /^[(]?(?:\d{1,4}(?:[-.]\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})[)]?[,.、]?$|^[①-⑳]$/;

interface Level {
  label: string;
  rank: number;
  name: string;
}

/** Where the rows of a table stand within it: below which groups, with which number. */
export class RowPlaces {
  private levels: Level[] = [];

  /** A row that heads those below it. */
  enter({ name, mark }: Group): void {
    const rank = mark?.rank ?? UNMARKED_RANK;
    this.levels = this.levels.filter((level) => level.rank < rank);
    this.levels.push({ label: mark?.label ?? bare(name), rank, name });
  }

  /** Name of the nearest group, or null outside all. */
  get group(): string | null {
    return this.levels.at(-1)?.name ?? null;
  }

  /** The row's place as a section path has it. @param named the cell that names what the row is about. */
  of(row: readonly Cell[], columns: readonly Column[], named: Cell | null): string[] {
    const cells = (role: Column['role']) =>
      columns.flatMap((column) => (column.role === role ? [row[column.index]?.line ?? ''] : []));
    const fields = [...new Set(cells('field'))].filter((line) => line !== '').map(labelOf);
    const written = cells('serial').find((line) => NUMBER.test(line));
    const number = written?.replace(/[,.、]$/, '') ?? markOf(named?.line ?? '')?.label;
    const groups = this.levels.map(({ label }) => label);
    return [...groups, ...fields, ...(number === undefined ? [] : [number])];
  }
}

/** "一、经济发展(8项)" is 一, "经济发展*" is 经济发展. */
function labelOf(line: string): string {
  return markOf(line)?.label ?? bare(plainName(line));
}

const bare = (name: string) => name.replace(/\(\d+[项个条分]\)$/, '').replace(/[*#★☆※]+$/, '');
