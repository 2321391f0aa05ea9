import { readPlan } from '../../../src/reading/read-plan';

const PLAN =
  '云溪区2024年养老服务评价办法\n一、工作任务\n1.新增助餐点12处。\n2.护理型床位占比达到65%。\n';

test.each(['计分规则', '评分标准', '考核计分办法', '加分项', '结果运用', '等次评定'])(
  'numbered rules of scoring are neither targets nor work: %s',
  (heading) => {
    const rules = `二、${heading}\n1.完成目标的得满分;\n2.完成率在90%至100%之间的,按90%计分;\n3.完成率低于60%的,不得分。\n`;
    const { indicators, tasks } = readPlan(PLAN + rules);
    expect(indicators.map(({ target }) => target.low)).toEqual([12, 65]);
    expect(tasks.map(({ section }) => section)).toEqual(['一·1', '一·2']);
  },
);

test('what is to be reached is a target though points are spoken of', () => {
  const { indicators } = readPlan(`${PLAN}二、工作考核提升\n3.群众满意度达到90%以上。\n`);
  expect(indicators.map(({ target }) => target.low)).toEqual([12, 65, 90]);
});
