import type { Language } from '../../language/language';
import { en } from './en';
import { type Messages, zhCN } from './zh-CN';

export type { Messages };

const catalogue: Record<Language, Messages> = { 'zh-CN': zhCN, en };

export function messagesIn(language: Language): Messages {
  return catalogue[language];
}
