import { localise, text, type TextsOf } from '../../language/localise';

/** Texts of the desk around the pane. */
export const deskTexts = localise({
  title: text('指标台账 · 本机版', 'Indicator Ledger · Desk'),
  toolbar: text('工作簿工具', 'Workbook tools'),
  open: text('打开', 'Open'),
  openHint: text('打开电脑上的 .xlsx 工作簿', 'Open an .xlsx workbook from your computer'),
  save: text('保存', 'Save'),
  saveHint: text('保存为 .xlsx 文件', 'Save as an .xlsx file'),
  saving: text('正在保存…', 'Saving…'),
  saved: text('已保存 {file}', 'Saved {file}'),
  opened: text('已打开 {file}', 'Opened {file}'),
  home: text('开始', 'Start'),
  homeHint: text('回到开始页：新建、打开、继续', 'Back to the start: new, open, go on'),
  resumed: text('已恢复到上次的状态', 'Restored as it was'),
  sample: text('示例数据', 'Sample figures'),
  sampleHint: text(
    '给示例里空着的指标填入虚构的前两季度数据，看看差额、状态和图表怎样变化',
    'Enter made-up figures for two quarters into the example, to see variances, statuses and the chart at work',
  ),
  sampled: text('已填入虚构的示例数据，仅供试用', 'Made-up figures entered, for trying out only'),
  notSaved: text('未保存到文件', 'Not saved to a file'),
  isSaved: text('已保存到文件', 'Saved to a file'),
  notKept: text(
    '浏览器不能自动保存，请随时点“保存”',
    'The browser cannot keep your work by itself: save often',
  ),
  example: text('示例工作簿', 'Example workbook'),
  exampleBadge: text('示例', 'Example'),
  exampleBar: text(
    '这是示例：方案是公开的真实文件，数据可以随意试填。真实数据请填在自己的台账里。',
    'This is an example: a published plan to try things on. Enter real figures in a ledger of your own.',
  ),
  examplePrefix: text('示例-', 'example-'),
  ownLedger: text('新建自己的台账', 'Start my own ledger'),
  untitledWorkbook: text('新工作簿', 'New workbook'),
  start: {
    heading: text('从哪里开始？', 'Where do you want to begin?'),
    newLedger: text('新建台账', 'A new ledger'),
    fromDocument: text('从我的方案文件…', 'From my plan document…'),
    fromDocumentHint: text(
      'Word、PDF、网页、表格、文本，或保存的审核稿。读出指标，审核后填成台账。',
      'Word, PDF, web page, table, text, or a saved review. Targets are read, reviewed, and become a ledger.',
    ),
    fromPlan: text('从示例方案', 'From an example plan'),
    fromPlanHint: text(
      '选一份随产品提供的方案，填成一本空的台账。',
      'Choose a plan that comes with the product and fill it into an empty ledger.',
    ),
    goOn: text('接着做', 'Go on'),
    openWorkbook: text('打开工作簿…', 'Open a workbook…'),
    openWorkbookHint: text('电脑上已有的 .xlsx 台账。', 'An .xlsx ledger on your computer.'),
    kept: text('继续上次', 'Go on with'),
    nothingKept: text(
      '做过的工作会自动保存在这台电脑的浏览器里，下次在这里继续。',
      'Your work is kept in this computer’s browser by itself; you go on with it here.',
    ),
    forget: text('从列表移除“{name}”', 'Remove “{name}” from the list'),
    lookAround: text('先看看', 'Look around'),
    example: text('看示例', 'See an example'),
    exampleHint: text(
      '一本填好的台账，可以随意试。示例不会混进您的台账。',
      'A filled ledger to try things on. It never mixes with yours.',
    ),
  },
  unsaved: {
    title: text('有内容还没有保存到文件', 'Some work is in no file yet'),
    kept: text(
      '“{name}”有改动没有保存到文件。不保存也可以：浏览器里留着一份，可从开始页“继续上次”找回。',
      '“{name}” has changes that are in no file. You may leave it so: the browser keeps it, to go on with from the start page.',
    ),
    lost: text(
      '“{name}”有改动没有保存到文件，浏览器也不能替您保留。不保存就会丢失。',
      '“{name}” has changes that are in no file, and the browser cannot keep them. Without saving they are lost.',
    ),
    save: text('保存到文件', 'Save to a file'),
    leave: text('不保存，继续', 'Go on without saving'),
    stay: text('取消', 'Cancel'),
  },
  saveAs: text('另存为', 'Save as'),
  saveAsHint: text('存成另一个 .xlsx 文件', 'Save as another .xlsx file'),
  saveInPlaceHint: text('保存到 {file}', 'Save to {file}'),
  overwriting: {
    title: text('{file} 已被另一个程序改过', '{file} was changed by another program'),
    text: text(
      '照样保存会盖掉那里的改动。可以取消，先看看文件里的新内容，或点“另存为”存到别处。',
      'Saving all the same overwrites those changes. Cancel to look at the new state of the file first, or choose “Save as”.',
    ),
    yes: text('照样保存', 'Save all the same'),
  },
  outside: {
    text: text(
      '{file} 刚被另一个程序（WPS、Excel）保存过。',
      '{file} was just saved by another program (WPS, Excel).',
    ),
    unsaved: text(
      '这里还有没存进文件的改动：换成文件里的内容后，这里的这一份仍可从开始页找回。',
      'There are changes here that are in no file: after taking the file’s contents you find them on the start page.',
    ),
    take: text('换成文件里的内容并校验', 'Take the file’s contents and check'),
    later: text('先不换', 'Not now'),
  },
  forgetting: {
    title: text('移除没有保存到文件的工作？', 'Remove work that is in no file?'),
    text: text(
      '“{name}”只在浏览器里有一份，移除后找不回来。',
      '“{name}” is only in the browser; once removed it cannot be brought back.',
    ),
    yes: text('移除', 'Remove'),
  },
  language: text('语言', 'Language'),
  theme: text('外观', 'Theme'),
  themes: {
    light: text('浅色', 'Light'),
    dark: text('深色', 'Dark'),
    contrast: text('高对比度', 'High contrast'),
  },
  workbook: text('工作簿', 'Workbook'),
  sheets: text('工作表', 'Sheets'),
  pane: text('任务窗格', 'Task pane'),
  paneWidth: text('任务窗格的宽度', 'Width of the task pane'),
  allColumns: text('全部列', 'All columns'),
  allColumnsHint: text(
    '填报时只显示要用的列；点这里显示编号、指标类型、单位等全部列',
    'Only the columns for reporting are shown; this shows ids, measures, offices and all others',
  ),
  loading: text('正在准备工作簿…', 'Preparing the workbook…'),
  locked: text(
    '此单元格受保护。浅黄色的单元格可以填写。',
    'This cell is protected. Pale yellow cells can be filled in.',
  ),
  invalidHint: text('按 Esc 放弃修改。', 'Press Esc to give up the change.'),
  warningHint: text(
    '再按一次回车照样填入，按 Esc 放弃。',
    'Press Enter again to enter it all the same, Esc to give up.',
  ),
  empty: text(
    '这是一本空的工作簿。在右边选方案、审核、填充，台账就写到这里。',
    'An empty workbook. Choose a plan on the right, review it and fill: the ledger is written here.',
  ),
  edit: text('编辑 {cell}', 'Edit {cell}'),
  choose: text('（空）', '(empty)'),
  entryCell: text('可填写', 'entry cell'),
  paste: {
    title: text('粘贴区域里有受保护的单元格', 'Some cells of the paste are protected'),
    text: text(
      '{locked} 个单元格受保护，不会改动。要把内容粘贴到其余 {open} 个单元格吗？',
      '{locked} {locked|cell is|cells are} protected and stay as they are. Paste into the other {open}?',
    ),
    yes: text('粘贴其余的', 'Paste the others'),
    no: text('不粘贴', 'Paste nothing'),
  },
  figures: {
    label: text('所选单元格', 'Selected cells'),
    count: text('计数 {count}', 'Count {count}'),
    sum: text('求和 {sum}', 'Sum {sum}'),
    mean: text('平均 {mean}', 'Mean {mean}'),
  },
  chart: text('图表：{title}', 'Chart: {title}'),
  fileName: text('{district}{year}年指标台账.xlsx', '{district} {year} ledger.xlsx'),
  untitled: text('工作簿.xlsx', 'workbook.xlsx'),
  cellBox: text('单元格', 'Cell'),
  contents: text('内容', 'Contents'),
});

export type DeskTexts = TextsOf<typeof deskTexts>;
