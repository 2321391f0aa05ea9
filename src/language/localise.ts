import type { Language, Localised } from './language';
import { languages } from './language';

/** One text in every language, side by side. `{name}` is replaced by a value; see `format`. */
export const text = (zhCN: string, en: string): Localised => ({ 'zh-CN': zhCN, en });

interface TextTree {
  readonly [key: string]: Localised | TextTree;
}

type Localise<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends Localised ? string : Localise<Tree[Key]>;
};

/**
 * The texts of a feature, written with both languages side by side, as one set for each language: a text that a language
 * lacks does not compile.
 */
export function localise<Tree extends TextTree>(tree: Tree): Record<Language, Localise<Tree>> {
  const pick = (node: TextTree, language: Language): object =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        isText(value) ? value[language] : pick(value, language),
      ]),
    );
  const sets = languages.map((language) => [language, pick(tree, language)]);
  return Object.fromEntries(sets) as Record<Language, Localise<Tree>>;
}

/** A branch may be named by languages too, as the list of languages is: a text holds strings. */
const isText = (node: Localised | TextTree): node is Localised =>
  languages.every((key) => typeof node[key] === 'string');

/** The texts of a feature in one language, whichever it is. */
export type TextsOf<Sets extends Record<Language, unknown>> = Sets[Language];
