const PARTS = [
  'finds',
  'says',
  'inEnglish',
  'shows',
  'compares',
  'more',
  'about',
  'standsFor',
] as const;
type Parts = Partial<Record<(typeof PARTS)[number], string[]>>;

/** What a worked example says of an outcome; what it does not speak of is left out. */
export const expectedOf = (example: Parts): Parts =>
  Object.fromEntries(
    PARTS.flatMap((part) => (example[part] === undefined ? [] : [[part, example[part]]])),
  );

/** Whether an outcome is what the example says. */
export function isAsExpected(example: Parts, found: Parts): boolean {
  return PARTS.every(
    (part) =>
      example[part] === undefined || JSON.stringify(example[part]) === JSON.stringify(found[part]),
  );
}
