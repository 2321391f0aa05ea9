/**
 * Measure words that count whole things. 万人 and 亿元 do not: they take decimals. A unit with alternatives, 家(次), is
 * judged by its first word.
 */
const COUNT_WORDS =
  '个家户人名项件所场次处套辆台条座头只株宗期批例起篇部本份村镇街区园站点间栋幢层床张支队对组班级种类';

/** True when actuals in this unit can only be whole numbers. */
export function isCountUnit(unit: string): boolean {
  const word = unit.trim().replace(/[(（].*$/, '');
  return word.length === 1 && COUNT_WORDS.includes(word);
}

/** Units whose due amounts are whole: those of counts, and days. */
export const countedUnits = `${COUNT_WORDS}天`;

/** Whether what is due in this unit is a whole number; `countedUnits` before a bracket or alone. */
export function isWholeUnit(unit: string): boolean {
  return /^.(?:$|[(（])/.test(unit) && countedUnits.includes(unit.charAt(0));
}
