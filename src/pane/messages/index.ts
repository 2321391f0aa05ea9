import { type Language, languages } from '../../language/language';
import type { TextsOf } from '../../language/localise';
import { checkMessages } from './check';
import { fillMessages } from './fill';
import { frameMessages } from './frame';
import { planMessages } from './plan';
import { summaryMessages } from './summary';

const setOf = (language: Language) => ({
  ...frameMessages[language],
  plan: planMessages[language],
  fill: fillMessages[language],
  check: checkMessages[language],
  summary: summaryMessages[language],
});

/** The texts that the pane opens with. What is loaded later brings its own. */
export const paneMessages = Object.fromEntries(
  languages.map((language) => [language, setOf(language)]),
) as Record<Language, ReturnType<typeof setOf>>;

export type Messages = TextsOf<typeof paneMessages>;
