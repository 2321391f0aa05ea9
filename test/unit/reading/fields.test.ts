import { readPlan } from '../../../src/reading/read-plan';

const TEXT = `临湖区2025年工作要点
一、主要目标
地区生产总值增长6%。
二、重点任务
（一）壮大实体经济
1. 培育市场主体。新增规模以上工业企业20户。
2. 新增高新技术企业12家。
（二）改善城乡面貌
3. 改造老旧小区24个。
三、保障措施
4. 每季度召开调度会1次。
`;

test('the outermost heading that says what work is about is its field; goals and arrangements have none', () => {
  const { indicators, tasks } = readPlan(TEXT);
  const fields = Object.fromEntries(indicators.map(({ name, field }) => [name, field]));
  expect(fields).toMatchObject({
    地区生产总值: undefined,
    规模以上工业企业: '壮大实体经济',
    高新技术企业: '壮大实体经济',
    老旧小区: '改善城乡面貌',
  });
  expect(tasks.map(({ field }) => field).slice(0, 2)).toEqual(['壮大实体经济', '壮大实体经济']);
});

test.each(['区教育局', '区教育局、区民政局', '重点任务及分工', '任务分解表', '其他', '2025年任务'])(
  '%s is no field of work',
  (heading) => {
    const text = `临湖区2025年工作要点\n一、${heading}\n1. 新增普惠学位900个。\n`;
    expect(readPlan(text).indicators.map(({ field }) => field)).toEqual([undefined]);
  },
);
