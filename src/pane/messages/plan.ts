import { localise, text } from '../../language/localise';

/** Texts of the step 方案. */
export const planMessages = localise({
  heading: text('选择方案', 'Choose a plan'),
  shipped: text('示例方案（公开发布的真实文件）', 'Example plans (published documents)'),
  openFile: text('打开文件…', 'Open a file…'),
  openFileHint: text(
    '方案原文（Word、PDF、网页、表格、文本），或保存的审核稿、方案文件（.json）；也可以把文件拖到这里。',
    'A plan document (Word, PDF, web page, table, text), a saved review or a plan file (.json). You can also drop it here.',
  ),
  paste: text('粘贴文字…', 'Paste text…'),
  review: text('下一步：审核', 'Next: review'),
  fromFile: text('来自文件 {file}', 'From file {file}'),
  chosen: text('已选方案', 'Chosen plan'),
  district: text('区县', 'District'),
  title: text('标题', 'Title'),
  years: text('年度', 'Year'),
  indicators: text('指标', 'Indicators'),
  tasks: text('任务', 'Tasks'),
  units: text('牵头单位', 'Lead units'),
  count: text('{count} 项', '{count}'),
  unitCount: text('{count} 个', '{count}'),
  next: text('下一步：填充', 'Next: fill'),
  reviewFile: text('{district}{year}年方案审核稿.json', '{district} {year} plan review.json'),
  fromWorkbook: text('取自这本台账', 'From this ledger'),
  keptReviews: {
    left: text(
      '“{title}”的审核还没有存成文件：已审 {reviewed} 条，共 {count} 条（{at}）。',
      'The review of “{title}” is in no file yet: {reviewed} of {count} reviewed ({at}).',
    ),
    inFile: text(
      '“{title}”的审核（已审 {reviewed} 条，共 {count} 条，{at}）已交给浏览器存成文件，这台电脑上也还留着。',
      'The review of “{title}” ({reviewed} of {count} reviewed, {at}) was handed over as a file, and is still kept here.',
    ),
    goOn: text('接着审', 'Go on with it'),
    giveUp: text('不要了', 'Give it up'),
    giveUpTitle: text('不要这份审核？', 'Give up this review?'),
    giveUpText: text(
      '“{title}”审核时所做的决定只留在这台电脑上，删去后找不回来。工作簿不受影响。',
      'What you decided about “{title}” is kept on this computer only and would be gone for good. Workbooks are not touched.',
    ),
  },
  replacing: {
    title: text('审核的内容还没有保存', 'Your review is in no file yet'),
    text: text(
      '“{title}”审核时所做的决定还没有存成文件，换方案后就找不回来了。',
      'What you decided about “{title}” is in no file yet. Another plan would drop it for good.',
    ),
    save: text('保存审核稿，再换', 'Save the review, then change'),
    drop: text('不保存，换方案', 'Change without saving'),
    stay: text('取消', 'Cancel'),
  },
});
