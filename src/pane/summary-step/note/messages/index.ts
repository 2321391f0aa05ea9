import type { Language } from '../../../../language/language';
import { usePane } from '../../../session/environment';
import { en } from './en';
import { zhCN, type NoteMessages } from './zh-CN';

const catalogue: Record<Language, NoteMessages> = { 'zh-CN': zhCN, en };

const noteMessagesIn = (language: Language): NoteMessages => catalogue[language];

export const useNoteMessages = (): NoteMessages => noteMessagesIn(usePane().language);
