import { alikeTexts } from '../../entries/alike-texts';
import { rowsText } from '../../findings/rows-text';
import { evidence, quarterName } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** So many tasks do not make the very same progress. */
const MANY = 3;

/** Tasks under way tell the same progress, word for word. */
export const taskTextsAlike: BookRule = {
  id: 'task-texts-alike',
  group: 'tasks',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '多项任务进展雷同', en: 'Same progress for many tasks' },
  message: {
    'zh-CN':
      '{quarter}有 {n} 项任务的进展一字不差（第 {rows} 行）：“{text}”。请分别写明各项任务做了什么；确属同一项工作的请说明。',
    en: '{n} {n|task|tasks} of {quarter} tell the very same progress (rows {rows}): "{text}". Say what was done for each; explain it if the work is one.',
  },
  check({ workbook, tasks }) {
    const table = workbook.tasks;
    const { quarter } = workbook.cover.settings;
    if (!table) return [];
    const column = table.columns[`progress${quarter}`];
    const underWay = tasks.filter(
      ({ gone, statuses }) => !gone && statuses[quarter].status !== 'completed',
    );
    return alikeTexts(underWay, (task) => task.progress[quarter], MANY).map((alike) => {
      const [cell, ...others] = alike.map(({ row }) => ({ sheet: table.sheet, row, column }));
      const text = alike[0]!.progress[quarter];
      return {
        ...cell!,
        others,
        subject: { id: '', name: '', lead: [...new Set(alike.flatMap(({ lead }) => lead))] },
        values: {
          quarter: quarterName(quarter),
          n: alike.length,
          rows: rowsText(alike.map(({ row }) => row + 1)),
          text,
        },
        evidence: [evidence('进展', 'Progress', text)],
      };
    });
  },
};
