import type { Language } from '../../../../language/language';
import { usePane } from '../../../session/environment';
import { en } from './en';
import { type DocumentMessages, zhCN } from './zh-CN';

export type { DocumentMessages };

const catalogue: Record<Language, DocumentMessages> = { 'zh-CN': zhCN, en };

/** The texts of reading a document; they are loaded when somebody reads one. */
export function documentMessagesIn(language: Language): DocumentMessages {
  return catalogue[language];
}

export function useDocumentMessages(): DocumentMessages {
  return documentMessagesIn(usePane().language);
}
