import { localise, text, type TextsOf } from '../../language/localise';

/** Texts about what is undecided when a plan is filled; loaded only when something is. */
export const openQuestionsMessages = localise({
  unreviewed: text('还有 {count} 条没有审核。', '{count} {count|row is|rows are} not reviewed.'),
  others: text('还没有处理：{list}。', 'Not decided: {list}.'),
  unsettled: text(
    '前后不一致 {count} 处（都会填入，并注明待确认）',
    '{count} {count|conflict|conflicts} (all places are filled and marked as to be confirmed)',
  ),
  results: text(
    '基期建议 {count} 条（不会填入）',
    '{count} proposed {count|baseline|baselines} (not filled)',
  ),
  revisions: text(
    '修订建议 {count} 条（按原方案填入）',
    '{count} proposed {count|revision|revisions} (the plan is filled as it was)',
  ),
  confirm: text(
    '我知道有 {count} 条没有审核，仍然填充',
    'I know that {count} {count|row is|rows are} not reviewed; fill anyway',
  ),
  review: text('去审核', 'Go to review'),
});

export type OpenQuestionsTexts = TextsOf<typeof openQuestionsMessages>;
