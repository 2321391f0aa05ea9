import { milestoneLines, readMilestones } from '../../../src/tracking/milestones';

const step = (dueBy: number, text: string) => ({ dueBy, text });

test.each([
  ['二季度：竣工', [step(2, '竣工')]],
  ['第二季度：竣工', [step(2, '竣工')]],
  ['2季度:竣工', [step(2, '竣工')]],
  ['q2:roofed\nQ4: finished', [step(2, 'roofed'), step(4, 'finished')]],
  ['6月底前：主体开工', [step(2, '主体开工')]],
  ['7月前完成征拆', [step(2, '完成征拆')]],
  ['三季度主体开工', [step(3, '主体开工')]],
  ['年底前，竣工', [step(4, '竣工')]],
  ['二季度:开工；三季度:竣工', [step(2, '开工'), step(3, '竣工')]],
  ['二季度：开工\r\n三季度：竣工\r\n', [step(2, '开工'), step(3, '竣工')]],
  ['二季度：开工；完成桩基\n进场', [step(2, '开工；完成桩基\n进场')]],
  ['二季度：6月底前完成主体工程', [step(2, '6月底前完成主体工程')]],
])('%j', (cell, milestones) => {
  expect(readMilestones(cell)).toEqual(milestones);
  expect(readMilestones(milestoneLines(milestones, 'zh-CN'))).toEqual(milestones);
});

test.each([
  '竣工推迟',
  '无',
  '二季度：',
  '明年3月底前竣工',
  '6月、9月底前分别完成',
  '三季度主体开工，年底前竣工',
  '二季度：开工\n6月、9月底前分别完成',
  '此前：开工',
])('%j has a step without a quarter of its own: none is read', (cell) => {
  expect(readMilestones(cell)).toBeNull();
});
