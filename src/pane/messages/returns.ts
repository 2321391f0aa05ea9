import { localise, text } from '../../language/localise';

/** Texts of sending workbooks to offices and collecting what comes back. */
export const returnsMessages = localise({
  heading: text('下发与收集', 'Send out and collect'),
  issue: {
    heading: text('下发', 'Send out'),
    intro: text(
      '给每个牵头单位生成一个填报工作簿，打成一个 .zip；单位名册、下发编号和截止日期记入工作簿。',
      'Makes a workbook for each lead office, all in one .zip. Roster, issue number and due date are recorded in this workbook.',
    ),
    deadline: text('报送截止（默认季后第10个工作日）', 'Due by (10th working day if left out)'),
    contact: text('收表联系人及电话', 'Return to'),
    support: text('也发给配合单位', 'Also to offices that help'),
    run: text('生成填报工作簿', 'Make the workbooks'),
    running: text('正在生成…', 'Making workbooks…'),
    progress: text('正在生成 {done}/{total}：{office}', '{done} of {total}: {office}'),
    done: text(
      '第 {issue} 次下发，第{quarter}季度，{files} 个单位，截止 {deadline}，已存为 {file}。',
      'Issue {issue}, Q{quarter}: {files} {files|workbook|workbooks}, due by {deadline}, saved as {file}.',
    ),
    file: text(
      '{district}{year}年{quarter}季度填报表_第{issue}次下发.zip',
      '{district}_{year}Q{quarter}_issue_{issue}.zip',
    ),
    unassigned: text(
      '{count} 项没有下发：没有牵头单位，或“单位名册”没有写明合称的所含单位',
      '{count} {count|row was|rows were} sent to nobody: no lead office, or a group without members on the roster',
    ),
    row: text('{id} {name}', '{id} {name}'),
    rowGroups: text('{id} {name}（{groups}）', '{id} {name} ({groups})'),
  },
  collect: {
    heading: text('收集', 'Collect'),
    intro: text(
      '选择或拖入报回的文件（.xlsx、.zip、.eml、.msg）。先列出合并结果，确认后才写入；报来的数一律不改、不换算。',
      'Choose or drop what came back (.xlsx, .zip, .eml, .msg). The merge is shown first and written when you confirm; reported figures are never changed or converted.',
    ),
    choose: text('选择报回的文件…', 'Choose returned files…'),
    drop: text('或把文件拖到这里', 'or drop files here'),
    reading: text('正在读取，已读 {done} 个文件…', 'Reading, {done} {done|file|files} done…'),
    cancel: text('取消', 'Cancel'),
    files: text('文件', 'Files'),
    file: text('{verdict}　{office}　{file}', '{verdict}: {office} {file}'),
    totals: text(
      '填报项 {entries} = 采用 {taken} + 未变 {same} + 已被取代 {superseded} + 待裁定 {conflict} + 未采用 {refused}',
      '{entries} {entries|entry|entries} = {taken} taken + {same} same + {superseded} superseded + {conflict} to decide + {refused} refused',
    ),
    conflicts: text('待裁定（{count}）', 'To decide ({count})'),
    changes: text('将写入台账（{count}）', 'To be written ({count})'),
    refused: text('未采用（{count}）', 'Refused ({count})'),
    change: text('{old} → {new}', '{old} → {new}'),
    from: text('{office}　{file} {cell}', '{office}: {file} {cell}'),
    blank: text('（空）', '(blank)'),
    takeNew: text('采用', 'Take'),
    keepOld: text('不采用', 'Keep'),
    other: text('另填', 'Enter'),
    otherValue: text('另填的数', 'Another value'),
    decide: text('裁定 {id} {name}', 'Decide {id} {name}'),
    by: text('裁定人', 'Decided by'),
    apply: text('写入台账', 'Write into the ledger'),
    applying: text('正在写入…', 'Writing…'),
    applied: text(
      '已写入台账 {cells} 格，报送记录增加 {recorded} 条。',
      '{cells} {cells|cell|cells} of the ledger written, {recorded} {recorded|line|lines} added to the trail.',
    ),
    undo: text('撤销写入', 'Undo'),
    undone: text(
      '已撤销，台账恢复原值；报送记录照样保留。',
      'Undone: the ledger is as it was; the trail keeps both.',
    ),
  },
  board: {
    heading: text('报送情况', 'Who has reported'),
    none: text('本工作簿还没有下发记录。', 'Nothing has been sent out from this workbook yet.'),
    line: text(
      '{office}　{state}　已填 {entered}/{expected}　截止 {deadline}',
      '{office}: {state}, {entered} of {expected} entered, due {deadline}',
    ),
    quarter: text('第{quarter}季度', 'Q{quarter}'),
    remind: text('催报文字', 'Texts to remind'),
    reminders: text('催报文字（可复制）', 'Reminders, to copy'),
    nobody: text('没有需要催报的单位。', 'Nobody owes a return.'),
    sendBack: text('生成退回工作簿', 'Make workbooks to send back'),
    sentBack: text(
      '已生成 {files} 个退回工作簿，存为 {file}。',
      '{files} {files|workbook|workbooks} to send back, saved as {file}.',
    ),
    sentBackFile: text(
      '{district}{year}年{quarter}季度退回.zip',
      '{district}_{year}Q{quarter}_sent_back.zip',
    ),
    sources: text('写入“数据来源”', 'Write sheet Sources'),
    sourced: text(
      '已写入“{sheet}”，{figures} 个数值。',
      'Written: {sheet}, {figures} {figures|figure|figures}.',
    ),
    verify: text('核对报送记录', 'Verify the trail'),
    intact: text(
      '报送记录 {lines} 条，完好，与台账逐格一致。',
      'The trail of {lines} {lines|line|lines} is intact, and the ledger agrees.',
    ),
    touched: text(
      '报送记录有 {problems} 处被改动，台账有 {differences} 格与记录不符。',
      '{problems} {problems|place|places} of the trail were touched; {differences} {differences|cell|cells} of the ledger differ from it.',
    ),
  },
});
