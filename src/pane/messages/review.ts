import { format } from '../../language/language';
import type { TargetMention } from '../../reading/prose/mention';
import type { Change } from '../session/plan-history';
import { localise, text, type TextsOf } from '../../language/localise';

/** Texts of the step 审核; they are loaded with it. */
export const reviewMessages = localise({
  heading: text('审核方案', 'Review the plan'),
  noPlan: text('还没有选方案。', 'No plan has been chosen yet.'),
  choosePlan: text('去选方案', 'Choose a plan'),
  noSource: text(
    '这份方案没有随带原文，只能按条目审核。',
    'This plan comes without its text; review it by its rows.',
  ),
  source: text('方案原文', 'Text of the plan'),
  unreadPages: text(
    '第 {pages} 页是图片、竖排或无法识别的文字，未能读取，请对照原件补充。',
    'These pages are pictures, or text that cannot be read, and were left out: {pages}. Complete the rows from the original.',
  ),
  unreadTables: text(
    '原文有 {count} 张表格的单元格连在一起，拆不开，未能逐行读取，请对照原文补充：{heads}',
    'The cells of {count} {count|table|tables} run together and could not be taken apart row by row. Complete the rows from the text: {heads}',
  ),
  tableSeparator: text('；', '; '),
  pageSeparator: text('、', ', '),
  list: text('条目', 'Rows'),
  divider: text('调整原文和条目的大小', 'Size of text and rows'),
  count: text(
    '未审 {unreviewed} 条，共 {all} 条',
    '{unreviewed} not reviewed, of {all} {all|row|rows}',
  ),
  countMore: text(
    '未处理：前后不一致 {conflicts} 处，基期建议 {results} 条，修订建议 {revisions} 条',
    'Open: {conflicts} {conflicts|conflict|conflicts}, {results} {results|baseline|baselines}, {revisions} {revisions|revision|revisions}',
  ),
  view: text('显示', 'Show'),
  views: {
    all: text('全部条目', 'All rows'),
    unreviewed: text('未审条目', 'Not reviewed'),
    low: text('拿不准的指标', 'Unsure'),
    leaderless: text('没有牵头单位', 'Without a lead unit'),
    conflicts: text('前后不一致', 'Conflicts'),
    results: text('基期建议', 'Proposed baselines'),
    revisions: text('修订建议', 'Proposed revisions'),
    rejected: text('已拒绝的条目', 'Rejected'),
  },
  viewCount: text('{view}（{count}）', '{view} ({count})'),
  order: text('排序', 'Order'),
  orders: {
    confidence: text('拿不准的在前', 'Unsure first'),
    document: text('按原文顺序', 'As in the text'),
  },
  search: text('查找', 'Find'),
  searchHint: text('名称、目标值、位置、单位', 'Name, target, place, unit'),
  clearSearch: text('清除查找', 'Clear'),
  notFound: text('所列条目中没有“{search}”。', 'None of these rows has “{search}”.'),
  assign: text('批量定单位', 'Assign units'),
  addSelected: text('用选中的文字新建指标', 'New indicator from the selected words'),
  acceptShown: text('接受所列 {count} 条', 'Accept all {count} shown'),
  undo: text('撤销', 'Undo'),
  redo: text('重做', 'Redo'),
  inspect: text('目标体检', 'Inspect the plan'),
  backToRows: text('回到条目', 'Back to the rows'),
  save: text('保存审核稿', 'Save the review'),
  saved: text(
    '已交给浏览器保存：{file}。以后在“方案”一步打开它，可以接着审。',
    'Handed to the browser: {file}. Open it in step “Plan” to go on with the review.',
  ),
  next: text('下一步：填充', 'Next: fill'),
  empty: text('这里没有条目。', 'Nothing here.'),
  keys: text('快捷键', 'Keys'),
  keyUses: {
    move: text('上下选择', 'move'),
    accept: text('接受', 'accept'),
    reject: text('拒绝', 'reject'),
    edit: text('修改', 'edit'),
    merge: text('并入', 'merge'),
    copy: text('复制为新指标', 'copy as new'),
    search: text('查找', 'find'),
    restore: text('取回', 'take back'),
    choose: text('采用第几处', 'use that place'),
    different: text('不是一回事', 'different things'),
    undo: text('撤销', 'undo'),
    redo: text('重做', 'redo'),
  },
  position: text('第 {position} 条，共 {count} 条', '{position} of {count}'),
  task: text('任务', 'Task'),
  reviewed: text('已审', 'Reviewed'),
  unreviewed: text('未审', 'Not reviewed'),
  repeat: text('与前文重复，不另占一行', 'Repeats an earlier place, gets no row of its own'),
  inConflict: text('与别处不一致', 'Contradicted elsewhere'),
  settledConflict: text('不一致已处理', 'Conflict settled'),
  unsure: text('拿不准：{reason}', 'Unsure: {reason}'),
  reasons: {
    lostPunctuation: text(
      '原文可能漏了标点，不能确定名称从哪里开始',
      'a comma seems to be missing; check where the name begins',
    ),
    pastOrPlan: text(
      '同一句里还有往年的结果，请核对是不是今年的目标',
      'the sentence also tells earlier results; check that this is a target',
    ),
    sharedName: text(
      '几个数字共用一个名称，请核对各指什么',
      'several numbers share one name; check what each is about',
    ),
    unsureName: text(
      '不能确定数字说的是哪一项，请核对名称',
      'it is not certain what the number is about; check the name',
    ),
    blankUnits: text(
      '表格这一行没有写责任单位，请核对是否沿用上一行',
      'this row of the table names no responsible unit; check whether the row above holds',
    ),
    officesAbove: text(
      '表格这一行没有写责任单位，暂用上一行的，请核对是否合并单元格',
      'this row of the table names no office; those of the row above stand here, check whether they hold',
    ),
    unreadTable: text(
      '在没有拆开的表格里，请对照原文核对名称、数字和单位',
      'it stands in a table that could not be taken apart; check name, number and offices',
    ),
    unreadOffices: text(
      '原文写了责任单位，但写法没有读懂，请对照原文填写',
      'offices are named in words that were not understood; enter them from the document',
    ),
    partOfProject: text(
      '可能只是说明项目规模，请核对是不是目标',
      'it may only say how large a project is; check that this is a target',
    ),
    unsureUnit: text('原文没有写明计量单位，请核对', 'no unit of measure is named; check it'),
    unsureMeasure: text(
      '看不出是增速、增量还是水平，请核对口径',
      'no word says what kind of value it is; check the measure',
    ),
    totalOrLevel: text(
      '看不出是全年累计的总量还是年末的水平，请选择口径',
      'the name does not say whether it adds up over the year or is a state at its end; choose',
    ),
    unsureDirection: text(
      '目标低于上年数，又没有写“不超过”“降至”，请核对是越高越好还是越低越好',
      'the target lies below last year’s value and no word says that less is better; check whether it is a ceiling',
    ),
    composedName: text(
      '名称由前文拼成，请核对',
      'the name is put together from words further up; check it',
    ),
    spelledNumber: text(
      '数字是用汉字写的，可能是习惯说法，请核对',
      'the number is spelled out and may be an idiom; check it',
    ),
  },
  otherReason: text(
    '读取时有疑问，请对照原文核对',
    'reading it left a doubt; compare with the text',
  ),
  lead: text('牵头', 'Lead'),
  support: text('配合', 'Support'),
  labelled: text('{label}：{value}', '{label}: {value}'),
  unitsSeparator: text('；', '; '),
  noUnits: text('没有写明单位', 'No unit is named'),
  baseline: text('基期 {value}', 'Baseline {value}'),
  section: text('位置：{section}', 'Place: {section}'),
  accept: text('接受', 'Accept'),
  reject: text('拒绝', 'Reject'),
  rejected: text('已拒绝，不填入', 'Rejected, not filled'),
  restore: text('取回', 'Take back'),
  edit: text('修改', 'Edit'),
  merge: text('并入…', 'Merge…'),
  separate: text('改为单独一项', 'Make it a row of its own'),
  copy: text('复制为新指标', 'Copy as new indicator'),
  form: {
    name: text('名称', 'Name'),
    title: text('任务内容', 'Work item'),
    field: text('工作领域', 'Field of work'),
    operator: text('要求', 'Requirement'),
    low: text('目标值', 'Target'),
    rangeLow: text('下限', 'From'),
    high: text('上限', 'Up to'),
    unit: text('计量单位', 'Unit of measure'),
    measure: text('口径', 'Measure'),
    period: text('年度', 'Period'),
    baseline: text('基期值', 'Baseline'),
    lead: text('牵头单位', 'Lead units'),
    support: text('配合单位', 'Support units'),
    unitsHint: text('多个单位用“、”隔开', 'Several units with commas between'),
    milestones: text('节点', 'Milestones'),
    milestonesHint: text('如“二季度：主体封顶；四季度：竣工”', 'As in "Q2: roofed; Q4: finished"'),
    save: text('保存并接受', 'Save and accept'),
    cancel: text('取消', 'Cancel'),
  },
  problems: {
    missing: text('请填写', 'Fill this in'),
    notANumber: text('请填数字，例如 6.5', 'Give a number, like 6.5'),
    notAPeriod: text('请填年份，例如 2024 或 2021-2025', 'Give a year, like 2024 or 2021-2025'),
    lowAboveHigh: text('上限不能小于下限', 'It must not be below the lower bound'),
    notMilestones: text('请以“二季度：”这样的季度开头', 'Begin each with its quarter: "Q2: "'),
    notUnits: text(
      '括号没有配对，分不清是几个单位',
      'A bracket is not closed, so the units cannot be told apart',
    ),
  },
  mergeForm: {
    heading: text('并入哪一项？', 'Merge into which one?'),
    search: text('查找名称或位置', 'Find by name or place'),
    hint: text(
      '两处说的是同一件事时并入：只填一行，数值不同时以并入的那一项为准。',
      'For two places about one thing: one row is filled, and where values differ, the one merged into counts.',
    ),
    none: text('没有可以并入的指标。', 'There is no indicator to merge into.'),
    cancel: text('取消', 'Cancel'),
  },
  conflict: {
    kinds: {
      value: text('数值不一致', 'Values differ'),
      operator: text('要求不一致', 'Requirements differ'),
      unit: text('计量单位不一致', 'Units of measure differ'),
      measure: text('口径不一致', 'Measures differ'),
      lead: text('牵头单位不一致', 'Lead units differ'),
    },
    mention: text('第 {number} 处', 'Place {number}'),
    choose: text('采用这一处', 'Use this one'),
    chosen: text('已采用', 'Used'),
    different: text('不是一回事，都保留', 'Different things, keep all'),
    keptAll: text('已定：不是一回事，各占一行。', 'Settled: different things, a row each.'),
    keptOne: text(
      '已定：采用第 {number} 处，只填一行。',
      'Settled: place {number} is used, one row.',
    ),
    keptSome: text('已定：保留 {count} 处。', 'Settled: {count} {count|place is|places are} kept.'),
    on: text('（{date}）', ' ({date})'),
    reopen: text('重新处理', 'Settle again'),
    open: text(
      '请选定采用哪一处。未选定时各处都会填入，并注明待确认。',
      'Choose the place to use. Until then all are filled, marked as to be confirmed.',
    ),
  },
  result: {
    label: text('基期建议', 'Proposed baseline'),
    found: text('{period} 年：{name} {value}', '{period}: {name} {value}'),
    forIndicator: text('用作“{name}”（{target}）的基期', 'as the baseline of “{name}” ({target})'),
    otherUnit: text(
      '单位不同，不能直接用作基期。',
      'The units differ, so it cannot be a baseline as it is.',
    ),
    states: {
      proposed: text('待定', 'Open'),
      accepted: text('已采用', 'Used'),
      declined: text('不采用', 'Not used'),
    },
    accept: text('采用', 'Use'),
    decline: text('不采用', 'Do not use'),
  },
  revision: {
    label: text('{by} 的修订建议', 'Revision asked for by {by}'),
    target: text('目标：{before} → {after}', 'Target: {before} → {after}'),
    lead: text('牵头单位：{before} → {after}', 'Lead units: {before} → {after}'),
    support: text('配合单位：{before} → {after}', 'Support units: {before} → {after}'),
    reason: text('理由：{reason}', 'Reason: {reason}'),
    states: {
      proposed: text('待定', 'Open'),
      adopted: text('已采纳', 'Adopted'),
      declined: text('不采纳', 'Declined'),
    },
    adopt: text('采纳', 'Adopt'),
    decline: text('不采纳', 'Decline'),
  },
  done: {
    accept: text('已接受 {count} 条', 'Accepted {count}'),
    reject: text(
      '已拒绝，不会填入；在“已拒绝的条目”里可以取回',
      'Rejected, it will not be filled; “Rejected” has it to take back',
    ),
    restore: text('已取回', 'Taken back'),
    add: text('已新建指标', 'Indicator added'),
    assign: text(
      '已改 {count} 条的单位或领域',
      'Units or field changed in {count} {count|row|rows}',
    ),
    edit: text('已修改并接受', 'Changed and accepted'),
    merge: text('已并入', 'Merged'),
    separate: text('已改为单独一项', 'Made a row of its own'),
    copy: text('已复制为新的一条，请修改', 'Copied as a new indicator: put it right'),
    settle: text('已处理不一致', 'Conflict settled'),
    reopen: text('已改回未处理', 'Conflict open again'),
    result: text('已处理基期建议', 'Baseline decided'),
    revision: text('已处理修订建议', 'Revision decided'),
  },
  undone: text('已撤销：{change}', 'Undone: {change}'),
  redone: text('已重做：{change}', 'Redone: {change}'),
});

export type ReviewMessages = TextsOf<typeof reviewMessages>;

/** The compiler checks here that every reason that the reader gives has its text. */
type Reasons = Record<NonNullable<TargetMention['reason']>, string>;

/** A saved plan may come from a version that knows more reasons. */
export function reasonText(reason: string | undefined, messages: ReviewMessages): string {
  const reasons: Reasons = messages.reasons;
  const known: Readonly<Record<string, string>> = reasons;
  return (reason === undefined ? undefined : known[reason]) ?? messages.otherReason;
}

export function changeText({ kind, count }: Change, messages: ReviewMessages): string {
  return format(messages.done[kind], { count });
}
