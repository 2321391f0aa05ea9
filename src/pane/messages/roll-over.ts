import { localise, text } from '../../language/localise';

/** Texts of starting from last year's ledger. */
export const rollOverMessages = localise({
  heading: text(
    '新年度结转：用上年台账作基数（可选）',
    "New year: start from last year's ledger (optional)",
  ),
  intro: text(
    '选择上一年的台账（.xlsx）：水平类指标以上年四季度实际值为基期值，增量和完成量带入上年各季累计数，供“序时设置”选用。上年台账只读，不会改动。',
    "Choose the ledger of the year before (.xlsx): levels take its fourth quarter as their baseline, increments and completions its cumulative quarters for the sheet Phasing. Last year's ledger is only read.",
  ),
  choose: text('选择上年台账…', "Choose last year's ledger…"),
  another: text('换一个文件…', 'Another file…'),
  without: text('不用上年台账', 'Do without'),
  reading: text('正在读取 {file}…', 'Reading {file}…'),
  cancel: text('取消', 'Cancel'),
  chosen: text(
    '{file}：{district} {year}年，{count} 行指标。将填充{next}年的台账。',
    '{file}: {district} {year}, {count} {count|row|rows}. The ledger of {next} will be filled.',
  ),
  takable: text('可以带入（已选 {taken}/{count} 项）', 'Can be taken ({taken} of {count} chosen)'),
  takeAll: text('全选', 'All'),
  hint: text(
    '勾选的将在填充时写入；方案自有基期值的，不勾选则以方案为准。',
    'What is ticked is written when you fill; where the plan states a baseline, that one stays unless you tick.',
  ),
  nothing: text('没有可以带入的指标。', 'There is nothing to take.'),
  untaken: text('没有带入 {count} 项及原因', '{count} {count|takes|take} nothing, and why'),
  anew: text('不需要上年数 {count} 项', '{count} {count|needs|need} nothing of last year'),
  done: text(
    '已带入{year}年数：基期值 {baselines} 项，上年进度 {profiles} 项。',
    'Taken from {year}: {baselines} {baselines|baseline|baselines}, {profiles} {profiles|profile|profiles} of last year.',
  ),
  kept: text(
    '另有 {count} 项在“序时设置”中已填上年数，没有改动。',
    '{count} more {count|has|have} figures of last year on the sheet Phasing; they were not changed.',
  ),
});
