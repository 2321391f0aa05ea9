import { localise, text } from '../../language/localise';

/** Texts of the step 校验. */
export const checkMessages = localise({
  heading: text('校验填报', 'Check what was entered'),
  run: text('开始校验', 'Check now'),
  again: text('重新校验', 'Check again'),
  running: text('正在校验…', 'Checking…'),
  result: text(
    '第{quarter}季度，共校验 {indicators} 项指标，发现 {count} 个问题。',
    'Quarter {quarter}: {indicators} {indicators|indicator|indicators} checked, {count} {count|finding|findings}.',
  ),
  clean: text(
    '第{quarter}季度，共校验 {indicators} 项指标，没有发现问题。',
    'Quarter {quarter}: {indicators} {indicators|indicator|indicators} checked, no findings.',
  ),
  stale: text(
    '校验之后有改动，下面的结果可能已经过时。',
    'The workbook was edited since; these results may be out of date.',
  ),
  write: text('写入“校验结果”表', 'Write to the Findings sheet'),
  writing: text('正在写入…', 'Writing…'),
  written: text('已写入“校验结果”表。', 'Written to the Findings sheet.'),
  findings: text('问题清单', 'Findings'),
  listHint: text(
    '问题清单，用上下方向键逐条移动',
    'Findings; move with the up and down arrow keys',
  ),
  groupBy: text('分组', 'Group by'),
  groupings: {
    severity: text('性质', 'Severity'),
    unit: text('牵头单位', 'Lead unit'),
    rule: text('规则', 'Rule'),
  },
  filter: text('按性质筛选', 'Filter by severity'),
  search: text('查找', 'Search'),
  searchHint: text('指标、单位、规则、单元格', 'Indicator, unit, rule, cell'),
  unitFilter: text('牵头单位', 'Lead unit'),
  allUnits: text('全部单位', 'All units'),
  progress: text('处理情况', 'Progress'),
  progresses: {
    all: text('全部', 'All'),
    open: text('待处理', 'To do'),
    done: text('已说明或供参考', 'Explained or for information'),
  },
  listed: text('列出 {count} 条，待处理 {open} 条。', '{count} listed, {open} to do.'),
  nothingListed: text('没有符合条件的问题。', 'No finding matches.'),
  notDrawn: text(
    '本组还有 {count} 条没有显示。请收起其他分组，或用上面的筛选缩小范围。',
    '{count} more in this group {count|is|are} not shown. Close other groups, or narrow the list with the filters above.',
  ),
  resetFilter: text('清除筛选', 'Clear the filter'),
  groupOpen: text('待处理 {open}', '{open} to do'),
  goTo: text('转到单元格 {cell}', 'Go to cell {cell}'),
  noUnit: text('（没有牵头单位）', '(no lead unit)'),
  fix: {
    proposal: text('建议改为 {value}', 'Proposed: {value}'),
    empty: text('（空）', '(blank)'),
    apply: text('采用', 'Apply'),
    each: text('采用各行的建议（{count} 处）', 'Apply what is proposed for each ({count})'),
    all: text('{kind}：全部采用（{count} 处）', '{kind}: apply all ({count})'),
    kinds: {
      readNumber: text('读出数字', 'Read numbers'),
      rescale: text('换算单位', 'Correct scale'),
      sign: text('去掉负号', 'Drop the sign'),
      addUp: text('改为累计数', 'Add up'),
      restore: text('恢复方案内容', 'Restore the plan'),
    },
    done: text('已改 {done} 处。', '{done} {done|cell|cells} changed.'),
    skipped: text(
      '{skipped} 处在校验之后改过，没有动。',
      '{skipped} {skipped|was|were} edited since the check and left alone.',
    ),
    undo: text('撤销', 'Undo'),
    undone: text(
      '已撤销 {done} 处，单元格恢复原样。',
      '{done} {done|cell|cells} put back as before.',
    ),
  },
  explain: {
    write: text('写说明', 'Explain'),
    change: text('修改说明', 'Change explanation'),
    label: text('核实说明', 'Explanation'),
    hint: text(
      '写明原因；说明会留在“校验结果”表里。',
      'Say why; it is kept on the Findings sheet.',
    ),
    hintInRow: text(
      '写明原因和下一步措施；写入本行的“情况说明”。',
      'Say why and what is being done; it is written into the explanation of the row.',
    ),
    hintOffice: text(
      '写明原因；写入本行的“情况说明”，随表报送。',
      'Say why; it is written into the explanation of the row and sent along.',
    ),
    correctOnly: text(
      '请改正填报数或任务进展；确属实的，报送时告知下发单位，由其在台账中说明。',
      'Correct the entry; if it is right, tell whoever sent the workbook, who explains it in the ledger.',
    ),
    save: text('保存说明', 'Save explanation'),
    saving: text('正在保存…', 'Saving…'),
    cancel: text('取消', 'Cancel'),
    given: text('说明：{text}', 'Explanation: {text}'),
    refused: text(
      '“{text}”没有说明原因，不能据此关闭。请写清楚为什么是这个数。',
      '"{text}" gives no reason and closes nothing. Say why the figure is what it is.',
    ),
    earlier: text('数值变化前的说明：{text}', 'Explanation of the earlier values: {text}'),
    useEarlier: text('沿用这段说明', 'Use it again'),
  },
  unheard: text(
    '有些改动（从下拉列表选择、分列等）Excel 不告知本工具，报出前请再校验一次。',
    'Excel does not tell of every edit (choices from lists, text to columns): check once more before figures go out.',
  ),
  live: text('刚才的改动', 'Your last edit'),
  liveRows: text('{count} 行', '{count} {count|row|rows}'),
  liveClean: text('没有问题。', 'No findings.'),
  liveCount: text('{count} 个问题。', '{count} {count|finding|findings}.'),
  liveMore: text(
    '另有 {count} 个问题，见“校验”的完整清单。',
    '{count} more: see the full list of a check.',
  ),
  introOffice: text(
    '报送前核对本单位填报的数据和任务进展。要说明的写入“情况说明”，随表报送；目标、往季数由下发单位核对。',
    'Checks what your office entered, before it is sent. Explanations go into the explanation column and are sent along; targets and earlier quarters are checked by whoever sent the workbook.',
  ),
  intro: text(
    '核对填报的数据：是否填报、是否为数字、累计数是否下降、目标是否被改动。',
    'Checks what was reported: missing figures, text instead of numbers, cumulative figures that fell, changed targets.',
  ),
});
