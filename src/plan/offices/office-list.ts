/** Separator between units in one cell. */
export const UNIT_SEPARATOR = '、';

export function joinUnits(units: readonly string[]): string {
  return units.join(UNIT_SEPARATOR);
}

const SEPARATES = /[、,，;；\n]/;

/** Splits many cells, each text once: equal cells share one list, which nobody may change. */
export function unitsReader(): (cell: string) => string[] {
  const lists = new Map<string, string[]>();
  return (cell) => {
    let list = lists.get(cell);
    if (!list) lists.set(cell, (list = splitUnits(cell)));
    return list;
  };
}

/** Splits a cell of units; a separator inside brackets belongs to a name: 相关乡镇(街道、园区). */
export function splitUnits(cell: string): string[] {
  // Most cells name one unit.
  if (!SEPARATES.test(cell)) return cell.trim() === '' ? [] : [cell.trim()];
  const units: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of cell) {
    if ('(（<〈'.includes(character)) depth++;
    if (')）>〉'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATES.test(character)) {
      units.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  units.push(current);
  return units.map((unit) => unit.trim()).filter((unit) => unit !== '');
}
