import { localise, text } from '../../language/localise';

/** Texts of the step 汇总. */
export const summaryMessages = localise({
  figures: {
    heading: text('导出数据', 'Export the figures'),
    intro: text(
      '长表：每项指标每季度一行，供其他程序使用。不改动工作簿。',
      'In the long form, a line for each indicator and quarter, for other programs. The workbook does not change.',
    ),
    save: text('保存为 CSV', 'Save as CSV'),
    saved: text('已交给浏览器保存：{file}。', 'Handed to the browser to save: {file}.'),
    copy: text('复制数据', 'Copy the figures'),
    copied: text('已复制 {count} 行。', '{count} {count|line|lines} copied.'),
    copyByHand: text(
      '不能写剪贴板：数据已选中，请按 Ctrl+C（Mac 上按 ⌘C）复制。',
      'The clipboard is refused: the figures are selected, press Ctrl+C (⌘C on a Mac).',
    ),
    copyHint: text(
      '没有存下文件（例如 Mac 版 Excel）时，用“复制数据”。',
      'Where no file is saved, as in Excel for Mac, copy the figures instead.',
    ),
    fileName: text('{district}{year}年指标数据.csv', 'Figures, {district} {year}.csv'),
  },
  heading: text('季度汇总', 'Summary of the quarter'),
  quarter: text('报告季度', 'Reporting quarter'),
  refresh: text('刷新', 'Refresh'),
  title: text('{district} {year}年第{quarter}季度', '{district} {year}, quarter {quarter}'),
  totals: text('全部指标（每项只计一次）', 'All indicators (each counted once)'),
  units: text('按牵头单位', 'By lead unit'),
  unit: text('单位', 'Unit'),
  reported: text('已报/指标', 'Reported / all'),
  onTrack: text('达标', 'On track'),
  behind: text('滞后', 'Behind'),
  rate: text('达标率', 'Rate'),
  total: text('合计', 'Total'),
  noUnit: text('（没有牵头单位）', '(no lead unit)'),
  noRate: text('—', '—'),
  hint: text(
    '达标：已完成或达到序时。达标率＝达标的指标 ÷ 本季考核的指标。',
    'On track: met or on schedule. Rate = on track ÷ indicators assessed this quarter.',
  ),
  setting: text('正在切换季度…', 'Changing the quarter…'),
  labelled: text(
    '切换前填写、未注明季度的情况说明 {count} 处，已在前面标明季度，不会印作新季度的说明。',
    '{count} {count|explanation|explanations} without a quarter got the one that was left as a label, so as not to speak for the new one.',
  ),
  reports: text('季度报表', 'Quarterly report'),
  reportsIntro: text(
    '写入下列工作表，供打印和上报；数字为公式，随台账更新。填报的数据不会改动。',
    'Writes these sheets for print. Figures are formulas and follow the ledger; nothing that was entered changes.',
  ),
  reportSheets: {
    leader: text(
      '领导专页：一页 A4，状态、差距、变化、单位首尾',
      'One page: status, shortfalls, changes, first and last offices',
    ),
    office: text(
      '单位专页：任选一个单位，列出它的指标',
      'One office: the indicators of an office by choice',
    ),
    officeLists: text(
      '各单位清单：每个牵头单位一页，供打印、分送',
      'Office lists: a page for each lead office, to print and hand out',
    ),
    results: text('指标完成情况表：按领域列出，供打印报送', 'Results: by field of work, for print'),
    summary: text('季度汇总：{units} 个牵头单位', 'Summary: {units} lead {units|unit|units}'),
    breakdown: text(
      '分类汇总：按工作领域和状态，附达标率图',
      'Breakdown: by field and status, with a chart of rates',
    ),
    ranking: text(
      '单位排名：达标率、位次、较上季变动',
      'Ranking: rate, rank, change against last quarter',
    ),
    completion: text(
      '单位完成率：平均完成率与序时对照图',
      'Completion: mean completion against the schedule, with a chart',
    ),
    trend: text('全年走势：四个季度并列', 'Year by quarter: four quarters side by side'),
    unfinished: text(
      '未达序时清单：{short} 项，附原因说明',
      'Short of schedule: {short} {short|indicator|indicators}, with reasons',
    ),
    taskSummary: text(
      '任务汇总：各单位任务的状态，附图',
      'Task summary: status of tasks by office, with a chart',
    ),
    forecast: text(
      '达标预测：年末预测、达标可能性、其余每季需完成多少',
      'Forecast: year end, chance of the target, what each quarter left must bring',
    ),
    indicator: text(
      '单项走势：选一项指标看各季度',
      'One indicator: its quarters, chosen from a list',
    ),
  },
  write: text('写入季度报表', 'Write the report'),
  writing: text('正在写入…', 'Writing…'),
  writeProgress: text(
    '已写好“{sheet}”，{done}/{total} 张工作表',
    '"{sheet}" written, {done} of {total} {total|sheet|sheets}',
  ),
  cancel: text('取消', 'Cancel'),
  cancelling: text('正在停下…', 'Stopping…'),
  written: text(
    '季度报表已写入 {count} 张工作表。',
    'The report was written: {count} {count|sheet|sheets}.',
  ),
});
