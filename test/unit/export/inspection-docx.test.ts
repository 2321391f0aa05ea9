import { readDocument } from '../../../src/documents';
import { inspectionDocx } from '../../../src/export/inspection-docx';
import { inspectPlan } from '../../../src/inspection/inspect-plan';
import { readPlan } from '../../../src/reading/read-plan';

test('a review of a plan as a Word file says what, where, why and what to do, the gravest first', async () => {
  const plan = readPlan('白鹭区2026年要点\n一、目标\n工业增加值增长6%左右。(区统计局牵头)');
  const bytes = await inspectionDocx('白鹭区2026年要点', inspectPlan(plan, 'zh-CN'), 'zh-CN');
  const { text } = await readDocument(bytes, 'report.docx');
  const lines = text.split('\n').filter((line) => line !== '');
  expect(lines.slice(0, 5)).toEqual([
    '目标体检报告',
    '白鹭区2026年要点：共 2 处。',
    '必须改正 1',
    '统计局被列为完成单位 一',
    '工业增加值增长6%左右',
  ]);
  expect(lines.slice(-5)).toEqual([
    '提示 1',
    '目标带“左右” 一',
    '工业增加值增长6%左右',
    '“工业增加值”的目标带“左右”，差多少算完成没有说。',
    '建议：写成不低于某数，或写一个区间。',
  ]);
});
