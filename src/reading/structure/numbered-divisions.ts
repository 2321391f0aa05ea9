import { parseUnits, type UnitList } from '../offices/responsibility';
import { markFor, type MarkStyle } from './marks';
import type { Section } from './sections';
import type { Item, Paragraph } from './tasks';

const NUMBER = '[(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)]?';
/** "第(二)(三)项|由区卫健委牵头,区财政局配合": which items of the document, and who answers for them. */
const DIVISION = new RegExp(
  `^(?:第|以上|上述|其中)?((?:第?${NUMBER}[项条]?[、,和及至到—~-]*){1,12})(?<=[项条]|[项条件](?:任务|工作|实事))(?:任务|工作|实事|指标|目标)?[,:]?(由.{3,120})$`,
);

/**
 * Gives what a division of work says of items by their numbers to these items: to none where a number is not that of just one
 * item before it, or where the item has offices of its own.
 */
export function divideByNumbers<P extends Paragraph>(
  items: readonly { section: Section; paragraphs: P[] }[],
  empty: (lists: P['lists']) => P,
): void {
  items.forEach(({ section, paragraphs }, at) => {
    section.paragraphs.forEach(({ text }, place) => {
      const parts = text.split(/[;。]/).flatMap((part) => partOf(part, items.slice(0, at)) ?? []);
      if (parts.length === 0) return;
      paragraphs[place]?.lists.splice(0);
      for (const { units, of } of parts) {
        if (of.paragraphs.some(({ lists }) => lists.length > 0)) continue;
        of.paragraphs.push(empty([{ start: 0, end: 0, ...units }] as UnitList[] as P['lists']));
      }
    });
  });
}

function partOf<I extends Item>(part: string, before: readonly I[]) {
  const [, numbers = '', by = ''] = DIVISION.exec(part) ?? [];
  const units = by === '' ? null : parseUnits(by, false);
  if (!units) return null;
  const style = numbers.includes('(')
    ? /[一二三四五六七八九十]/.test(numbers)
      ? BRACKETED_HAN
      : BRACKETED
    : PLAIN;
  const named = valuesIn(numbers).map((value) =>
    before.filter(
      ({ section }) =>
        style.includes(section.style!) && section.value === value && section.beside === null,
    ),
  );
  if (named.length === 0 || named.some((found) => found.length !== 1)) return null;
  return named.map(([of]) => ({ units, of: of! }));
}

const BRACKETED_HAN: readonly MarkStyle[] = ['bracketedHan'];
const BRACKETED: readonly MarkStyle[] = ['bracketed'];
const PLAIN: readonly MarkStyle[] = ['dot', 'comma', 'named'];
const MOST = 30;

/** 1、3—5: the numbers, with those between. */
export function valuesIn(numbers: string): number[] {
  const values: number[] = [];
  for (const [, to, written] of numbers.matchAll(
    /([至到—~-])?[^\d一二三四五六七八九十至到—~-]*(\d{1,2}|[一二三四五六七八九十]{1,3})/g,
  )) {
    const { value } = markFor('dot', written!);
    const first = to === undefined ? value : (values.at(-1) ?? value) + 1;
    for (let between = first; between <= value && values.length < MOST; between++)
      values.push(between);
  }
  return values;
}
