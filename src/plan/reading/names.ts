const lostComma =
  /^.{0,60}(?:显著|稳步|明显|不断|持续|进一步)(?:提升|提高|增强|改善|优化|完善)(?=.{4})/;

/** Trims a name as it was cut from a sentence: marks, particles and half brackets at its ends. */
export function cleanName(raw: string): string {
  let name = raw.replace(/^[\s、,;:.·—\-的和及与等]+/, '').replace(/[\s、,;:.·—\-]+$/, '');
  if (/^[)）>》”]/.test(name)) name = name.slice(1);
  // A clause that lost its comma: 服务能力显著提升科技进步贡献率.
  name = name.replace(lostComma, '');
  return name.length > 60 ? '' : name;
}

/** Splits the names that share a verb: A、B和C. */
export function splitNames(name: string): string[] {
  const both = /^城乡(.{2,20})$/.exec(name)?.[1];
  if (both !== undefined) return [`城镇${both}`, `农村${both}`];
  const parts = name.split(/[、和与]|及(?!率|时)/).filter((part) => part !== '');
  const last = parts[parts.length - 1] ?? '';
  const shared = last.indexOf('居民');
  return parts.map((part) => (shared > 0 && part.length === 2 ? part + last.slice(shared) : part));
}

const sharedYears =
  /((?:20\d\d年[底末]?[和、及]到?){1,9}20\d\d年)[底末]?,?[^,;。]{0,40}分别[^,;。]{0,8}$/;

/** Two or more years that share a 分别: 到2025年和2030年分别. */
export function yearsEach(text: string): string[] {
  const [, years = ''] = sharedYears.exec(text) ?? [];
  return years.match(/20\d\d/g) ?? [];
}

/** The period a sentence names before a number: its last year, or a span. */
export function yearBefore(text: string): string | null {
  const pattern = /(20\d\d)(?:年)?(?:[-—–~至到]{1,2}(20\d\d))?年/g;
  let period: string | null = null;
  let behind = 0;
  for (const { 0: whole, 1: first, 2: last, index } of text.matchAll(pattern)) {
    period = last === undefined ? first! : `${first!}-${last}`;
    behind = index + whole.length;
  }
  return /今年|本年/.test(text.slice(behind)) ? null : period;
}
