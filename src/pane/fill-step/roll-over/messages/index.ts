import type { Language } from '../../../../language/language';
import { usePane } from '../../../session/environment';
import { en } from './en';
import { zhCN, type RollOverMessages } from './zh-CN';

const catalogue: Record<Language, RollOverMessages> = { 'zh-CN': zhCN, en };

export const useRollOverMessages = (): RollOverMessages => catalogue[usePane().language];
