import type { Language } from '../../../../language/language';
import { usePane } from '../../../session/environment';
import { en } from './en';
import { zhCN, type ComparisonMessages } from './zh-CN';

const catalogue: Record<Language, ComparisonMessages> = { 'zh-CN': zhCN, en };

export const useComparisonMessages = (): ComparisonMessages => catalogue[usePane().language];
