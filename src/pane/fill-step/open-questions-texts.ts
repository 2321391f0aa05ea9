import type { Language } from '../../language/language';

const zhCN = {
  unreviewed: '还有 {count} 条没有审核。',
  others: '还没有处理：{list}。',
  unsettled: '前后不一致 {count} 处（都会填入，并注明待确认）',
  results: '基期建议 {count} 条（不会填入）',
  revisions: '修订建议 {count} 条（按原方案填入）',
  confirm: '我知道有 {count} 条没有审核，仍然填充',
  review: '去审核',
};

export type FillQuestions = typeof zhCN;

const en: FillQuestions = {
  unreviewed: '{count} {count|row is|rows are} not reviewed.',
  others: 'Not decided: {list}.',
  unsettled:
    '{count} {count|conflict|conflicts} (all places are filled and marked as to be confirmed)',
  results: '{count} proposed {count|baseline|baselines} (not filled)',
  revisions: '{count} proposed {count|revision|revisions} (the plan is filled as it was)',
  confirm: 'I know that {count} {count|row is|rows are} not reviewed; fill anyway',
  review: 'Go to review',
};

/** Texts about what is undecided when a plan is filled; loaded only when something is. */
export function fillQuestionsIn(language: Language): FillQuestions {
  return language === 'zh-CN' ? zhCN : en;
}
