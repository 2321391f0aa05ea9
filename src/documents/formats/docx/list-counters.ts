import { writeNumber } from './number-formats';
import type { List } from './numbering';

/** Counts the numbered paragraphs of a document, in its order. */
export class ListCounters {
  /** By scheme, the number that each level has reached. */
  private readonly reached = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /**
   * The label of the next paragraph: "一、", "(二)", "3."; "" for a bullet.
   * @param level from 0; null where only the paragraph's style tells it.
   */
  next(listId: string, level: number | null, style?: string): string {
    const list = this.lists.get(listId);
    if (!list) return '';
    const depth = level ?? levelOfStyle(list, style);
    const own = list.levels.get(depth);
    if (!own) return '';
    const numbers = this.reached.get(list.scheme) ?? [];
    this.reached.set(list.scheme, numbers);
    this.begin(listId, list, numbers);
    numbers[depth] = (numbers[depth] ?? own.start - 1) + 1;
    for (const [inner, { restart }] of list.levels) {
      if (inner > depth && (restart === undefined || depth < restart)) numbers[inner] = undefined;
    }
    if (own.format === 'bullet') return '';
    return own.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const shown = list.levels.get(at);
      const format = own.legal ? 'decimal' : (shown?.format ?? 'decimal');
      return writeNumber(numbers[at] ?? shown?.start ?? 1, format);
    });
  }

  /** A list that says where it starts does so at its first paragraph. */
  private begin(id: string, { starts }: List, numbers: (number | undefined)[]): void {
    if (this.begun.has(id)) return;
    this.begun.add(id);
    for (const [level, start] of starts) numbers[level] = start - 1;
  }
}

function levelOfStyle({ levels }: List, style: string | undefined): number {
  for (const [level, { style: own }] of levels)
    if (own !== undefined && own === style) return level;
  return 0;
}
