import type { Evidence } from '../../../src/check/findings/finding';
import type { Language } from '../../../src/language/language';

export function evidenceTextOf({ label, value }: Evidence, language: Language): string {
  return `${label[language]}: ${typeof value === 'string' ? value : value[language]}`;
}
