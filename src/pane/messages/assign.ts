import { localise, text } from '../../language/localise';

/** Texts of giving many rows their units at once; they are loaded with it. */
export const assignMessages = localise({
  heading: text('批量定单位', 'Assign units'),
  about: text(
    '下面是上方所列的条目。勾选后填牵头单位、配合单位或工作领域，空着的不改。',
    'These are the rows listed above. Tick some and give units or a field of work; what is left blank stays.',
  ),
  apply: text('改所勾的 {count} 条', 'Change the {count} ticked'),
  all: text('全选', 'All'),
  none: text('全不选', 'None'),
  leaderless: text('只选没有牵头单位的', 'Only those without a lead unit'),
  noRows: text('上方没有列出指标或任务。', 'No indicator or task is listed above.'),
  division: text('读取责任分解表…', 'Read a division of work…'),
  divisionHint: text(
    '另一份文件（Word、PDF、表格、文本）里写明了谁牵头：按名称对应，逐条并列，勾选才改。',
    'Another document (Word, PDF, table, text) says who leads: matched by name, side by side, changed only where ticked.',
  ),
  reading: text('正在读 {file}…', 'Reading {file}…'),
  cancel: text('取消', 'Cancel'),
  proposals: text(
    '{file}：对应上 {count} 条，其中拿得准的 {certain} 条已勾选；没有对应上、又没有牵头单位的还有 {left} 条。',
    '{file}: {count} {count|row|rows} matched, the {certain} certain ones are ticked; {left} more without a lead unit found no match.',
  ),
  noProposals: text(
    '{file} 里没有与这份方案对应得上的责任单位。方案没有改动。',
    '{file} names no units for rows of this plan. Nothing was changed.',
  ),
  take: text('采用所勾的 {count} 条', 'Use the {count} ticked'),
  discard: text('不用这份文件', 'Leave this document'),
  uncertain: text('对应不确定，请核对', 'not certain, check it'),
  foundAs: text('文件中：{name}', 'In the document: {name}'),
  change: text('{before} → {after}', '{before} → {after}'),
  nobody: text('无', 'none'),
});
