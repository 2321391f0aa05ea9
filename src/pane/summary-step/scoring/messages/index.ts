import type { Language } from '../../../../language/language';
import { usePane } from '../../../session/environment';
import { en } from './en';
import { zhCN, type ScoringMessages } from './zh-CN';

const catalogue: Record<Language, ScoringMessages> = { 'zh-CN': zhCN, en };

export const scoringMessagesIn = (language: Language): ScoringMessages => catalogue[language];

export const useScoringMessages = (): ScoringMessages => scoringMessagesIn(usePane().language);
