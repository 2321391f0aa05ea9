/** Trims a name as it was cut from a sentence: marks, particles and half brackets at its ends. */
export function cleanName(raw: string): string {
  let name = raw.replace(/^[\s、,;:.·—\-的和及与等]+/, '').replace(/[\s、,;:.·—\-]+$/, '');
  if (/^[)）>》”]/.test(name)) name = name.slice(1);
  return name.length > 60 ? '' : name;
}

/** Splits the names that share a verb: A、B和C. */
export function splitNames(name: string): string[] {
  return name.split(/[、和与及]/).filter((part) => part !== '');
}

/** The period a sentence names before a number: its last year, or a span. */
export function yearBefore(text: string): string | null {
  const pattern = /(20\d\d)(?:年)?(?:[-—–~至到]{1,2}(20\d\d))?年/g;
  let period: string | null = null;
  for (const [, first, last] of text.matchAll(pattern)) {
    period = last === undefined ? first! : `${first!}-${last}`;
  }
  return period;
}
