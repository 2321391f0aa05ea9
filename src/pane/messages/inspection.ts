import { localise, text } from '../../language/localise';

/** Texts of 目标体检, the look at the plan itself before it is signed; they are loaded with it. */
export const inspectionMessages = localise({
  heading: text('目标体检', 'Review of the plan itself'),
  about: text(
    '方案印发之前改一处最省事。下面逐条列出方案本身的问题、理由和改法；改了条目，这里随着重新检查。',
    'Nothing is cheaper to mend than a plan that is not yet signed. Each fault of the plan itself stands here with its reason and what to do; when rows change, the plan is inspected again.',
  ),
  none: text('没有发现方案本身的问题。', 'Nothing wrong was found with the plan itself.'),
  section: text('位置：{section}', 'Place: {section}'),
  suggestion: text('改法：{suggestion}', 'Suggestion: {suggestion}'),
  show: text('看条目', 'Show the row'),
  save: text('存为 Word', 'Save as Word'),
  fileName: text('{district}{year}年方案目标体检.docx', '{district} {year} plan inspection.docx'),
  saved: text('已交给浏览器保存：{file}。', 'Handed to the browser: {file}.'),
});
