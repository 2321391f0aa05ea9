import { localise, text } from '../../language/localise';

/** Texts of rebuilding a quarter under the plan that held then, in the step 汇总. */
export const asOfMessages = localise({
  heading: text('按当时的方案重做某季度', 'A quarter under the plan that held then'),
  intro: text(
    '年中调整过方案的，可按某季度当时的目标、名称和单位重做台账和报表，另存一本；打开的这本不改动。',
    'Where the plan was changed inside the year, the ledger and its reports are made again with the targets, names and offices of a quarter, as another workbook. The open one stays as it is.',
  ),
  quarter: text('哪一季度', 'Quarter'),
  make: text('另存一本', 'Make the workbook'),
  making: text('正在重做…', 'Making it…'),
  fileName: text(
    '{district}{year}年第{quarter}季度台账（当时方案）.xlsx',
    '{district} {year} Q{quarter}, plan of then.xlsx',
  ),
  made: text(
    '已交给浏览器保存：{file}。按当时的方案，与现行方案不同的 {count} 处。',
    'Handed to the browser to save: {file}. {count} {count|change|changes} of the plan put back.',
  ),
});
