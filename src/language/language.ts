/** The two languages of the product; Chinese is the first. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Localised = Readonly<Record<Language, string>>;

/** Any Chinese tag is Chinese; every other language gets English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}

const englishRules = new Intl.PluralRules('en');

/** The English word for a count: "1 row", "2 rows", "0 rows". Chinese has one form and no use for this. */
export function plural(count: number, one: string, other: string): string {
  return englishRules.select(count) === 'one' ? one : other;
}

/**
 * Puts values into a text: `{name}` becomes `values.name`, and `{name|row|rows}` the word that goes with that count. A name
 * without a value is a programming error.
 */
export function format(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (_, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
      return one === undefined ? String(value) : plural(Number(value), one, other!);
    },
  );
}
