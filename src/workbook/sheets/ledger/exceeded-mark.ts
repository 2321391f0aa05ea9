import type { Language } from '../../../language/language';
import { exceededTerm } from '../../../tracking/terms';

/** What stands before the reason of a row that is beyond the limit of its year. */
export const exceededMark = (language: Language): string =>
  language === 'en' ? `[${exceededTerm.en}] ` : `【${exceededTerm[language]}】`;
