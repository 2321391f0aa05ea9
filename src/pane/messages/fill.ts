import { localise, text } from '../../language/localise';

/** Texts of the step 填充. */
export const fillMessages = localise({
  heading: text('填充工作簿', 'Fill the workbook'),
  noPlan: text('还没有选方案。', 'No plan has been chosen yet.'),
  choosePlan: text('去选方案', 'Choose a plan'),
  willWrite: text('将要写入', 'What will be written'),
  writes: {
    cover: text(
      '封面：区县、方案、年度、报告季度和使用说明',
      'Cover: district, plan, year, reporting quarter and how to use it',
    ),
    ledger: text(
      '指标台账：{count} 项指标，含目标、序时、完成率和状态公式',
      'Ledger: {count} {count|indicator|indicators} with formulas for what is due, completion and status',
    ),
    tasks: text(
      '任务台账：{count} 项任务，含进展和状态',
      'Tasks: {count} {count|work item|work items} with progress and status',
    ),
    phasing: text(
      '序时设置：各指标每季应达的比例，可改',
      'Phasing: the share due by each quarter, open for change',
    ),
    summary: text(
      '季度汇总：按牵头单位的统计表和图',
      'Summary: a table by lead unit and its chart',
    ),
    checks: text(
      '校验结果、校验设置、审核公式：校验用的三张表',
      'Findings, Validation settings, Own rules: three sheets for checking',
    ),
  },
  present: text('工作簿现有内容', 'What the workbook holds now'),
  presentEmpty: text(
    '还没有台账；其他工作表不会改动。',
    'No ledger yet. Other sheets stay as they are.',
  ),
  presentSame: text(
    '已有本方案的台账。填过的数据、说明和任务进展都会保留。',
    'The ledger of this plan. Figures, explanations and task progress already entered are kept.',
  ),
  presentOther: text(
    '已有{district}的台账。请另开一个工作簿再填充，以免两个区的数据混在一起。',
    'A ledger of {district}. Use another workbook, so that two districts do not mix.',
  ),
  presentOtherYear: text(
    '已有{district}{year}年的台账，不能再填另一年的方案。请另开一个工作簿再填充，并在“新年度结转”里选这份台账作上年台账。',
    'The ledger of {district} for {year}; another year’s plan does not go into it. Use another workbook, and choose this ledger there as last year’s.',
  ),
  presentOtherPlan: text(
    '已有{district}的另一份方案（{title}）。按指标编号对应，填过的内容都会保留。',
    'Another plan of {district} ({title}). Records are matched by id and everything entered is kept.',
  ),
  presentExample: text(
    '这是示例工作簿，不填自己的方案。请新建一本工作簿再填充，审核好的内容会带过去。',
    'This is an example; a plan of your own does not go into it. Start a new workbook: the review goes along.',
  ),
  startWorkbook: text('新建工作簿，带上这份方案', 'New workbook with this plan'),
  run: text('填充工作簿', 'Fill the workbook'),
  again: text('重新填充', 'Fill again'),
  cancel: text('取消', 'Cancel'),
  cancelling: text('正在停下…', 'Stopping…'),
  starting: text('正在准备…', 'Preparing…'),
  progress: text(
    '已写好“{sheet}”，{done}/{total} 张工作表',
    '“{sheet}” is written, {done} of {total} {total|sheet|sheets}',
  ),
  progressLabel: text('填充进度', 'Progress of filling'),
  done: text(
    '填充完成：指标 {indicators} 项，任务 {tasks} 项。',
    'Filled: {indicators} {indicators|indicator|indicators}, {tasks} {tasks|task|tasks}.',
  ),
  report: text('填充报告', 'Report'),
  added: text('新增', 'Added'),
  changed: text('有变更', 'Changed'),
  gone: text('方案中已没有（保留并标记）', 'No longer in the plan (kept and marked)'),
  kept: text('保留的已填内容', 'Entries kept'),
  unreviewed: text('未审核即填入', 'Filled without a review'),
  unsettled: text('前后不一致、待确认', 'Contradictions to be settled'),
  reportCounts: {
    kept: text('{count} 处', '{count}'),
    unreviewed: text('{count} 条', '{count}'),
    unsettled: text('{count} 处', '{count}'),
  },
  missing: text('Excel 没有做到的', 'What Excel did not do'),
  missingHint: text(
    '其余内容都已写入，公式照常计算。',
    'Everything else is written and the formulas work.',
  ),
  capabilities: {
    charts: text(
      '图表：Excel 没有画出来，重新写入可补上；数字不受影响。',
      'Charts: Excel did not draw them. Writing again makes up for it; the figures are not affected.',
    ),
    filters: text(
      '原有的筛选：Excel 没有让它恢复，请重新设置筛选。',
      'Filters that were set: Excel did not take them back, set them again.',
    ),
  },
  changes: {
    heading: text('与台账的不同', 'What differs from the ledger'),
    count: text(
      '填充后台账有 {count} 项会变，填过的数据保留。改动前后记入“方案调整”表，封面注明。',
      '{count} {count|row|rows} of the ledger will change; entries are kept. Before and after go to the sheet “Plan changes”, and the cover says so.',
    ),
    list: text('逐项看', 'One by one'),
    kind: text('为什么改', 'Why'),
    kinds: {
      correction: text(
        '更正：原来填得不对，自始按改后的算',
        'Correction: it was wrong from the beginning',
      ),
      adjustment: text(
        '方案调整：年中改了方案，从某季度起算',
        'The plan was changed inside the year',
      ),
    },
    from: text('从哪一季度起', 'From which quarter'),
    quarter: text('第{quarter}季度', 'Q{quarter}'),
    basis: text('依据', 'Basis'),
    basisHint: text(
      '文号、会议纪要等，照抄到表里',
      'Number of a document, minutes; goes to the sheet as typed',
    ),
    basisMissing: text('方案调整要写明依据', 'A change of the plan needs its basis'),
    added: text('新增', 'added'),
    difference: text('{what}：{before} → {after}', '{what}: {before} → {after}'),
  },
  next: text('下一步：校验', 'Next: check'),
});
