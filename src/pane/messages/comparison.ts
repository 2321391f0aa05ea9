import { localise, text } from '../../language/localise';

/** Texts of the comparison of districts. */
export const comparisonMessages = localise({
  heading: text('区县对比', 'Districts compared'),
  intro: text(
    '选择其他区县同一年的台账（.xlsx），没有台账的可选方案（.json），与当前工作簿对比同一指标。所选文件只读；名称、类型一致且单位相同或可换算的才对比。',
    "Choose other districts' ledgers of the same year (.xlsx), or the plan (.json) of one without a ledger, to compare the same indicators with this workbook. The files are only read; compared where name and measure match and units are the same or convert.",
  ),
  choose: text('选择其他区县的台账…', "Choose other districts' ledgers…"),
  thisWorkbook: text('本工作簿', 'This workbook'),
  readingOf: text('正在读取 {file}（{done}/{total}）…', 'Reading {file} ({done} of {total})…'),
  cancel: text('取消', 'Cancel'),
  files: text('参加对比的区县', 'Districts that are compared'),
  district: text(
    '{district}：{file}，{count} 项指标',
    '{district}: {file}, {count} {count|indicator|indicators}',
  ),
  plan: text(
    '{district}：{file}，{count} 项指标（仅有方案，没有实际值）',
    '{district}: {file}, {count} {count|indicator|indicators} (plan only, no actuals)',
  ),
  remove: text('移除 {district}', 'Remove {district}'),
  failed: text('{file} 没有列入：', '{file} was left out:'),
  result: text(
    '第{quarter}季度：可对比 {compared} 项指标，未能对比 {alone} 行。',
    'Q{quarter}: {compared} {compared|indicator|indicators} compared, {alone} {alone|row|rows} not compared.',
  ),
  nothing: text(
    '没有可以对比的指标，原因见下。',
    'There is nothing to compare; the reasons stand below.',
  ),
  compared: text('可对比的指标', 'Indicators compared'),
  figure: text('{district} {actual}', '{district} {actual}'),
  converted: text('{district} {actual}（原单位{unit}）', '{district} {actual} (there in {unit})'),
  separator: text('；', '; '),
  alone: text('未能对比 {count} 行及原因', '{count} {count|row|rows} not compared, and why'),
  aloneRow: text('{name}（{district}）', '{name} ({district})'),
  write: text('写入区县对比表', 'Write the comparison'),
  writing: text('正在写入…', 'Writing…'),
  progress: text(
    '已写好“{sheet}”，{done}/{total} 张工作表',
    '"{sheet}" is written, {done} of {total} {total|sheet|sheets}',
  ),
  stopping: text('正在停下…', 'Stopping…'),
  written: text('已写入“{sheets}”。', 'Written: {sheets}.'),
});
