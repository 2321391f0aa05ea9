import { patterns } from '../../../src/reading/patterns';
import { readPlan } from '../../../src/reading/read-plan';

const PROSE = ['柳浦区2027年工作方案', '一、任务'];
const table = (...rows: string[][]) =>
  ['柳浦区2027年目标表', ...rows.map((row) => row.join('\t'))].join('\n');

/** For each way of reading a document in which a target is read so. */
const examples: Record<(typeof patterns)[number], string> = {
  'name-before': [...PROSE, '1.固定资产投资增长8%。'].join('\n'),
  'name-behind': [...PROSE, '1.建设3座天桥。'].join('\n'),
  'name-carried': [...PROSE, '1.出口达到25亿元,增长8%。'].join('\n'),
  gap: [...PROSE, '1.规上工业增加值增速高于全市2个百分点。'].join('\n'),
  'share-of-whole': [...PROSE, '1.文旅投资不低于全部投资的35%。'].join('\n'),
  'share-done': [...PROSE, '1.85%以上的村庄完成生活污水治理。'].join('\n'),
  rate: [...PROSE, '1.储备项目以不低于10%的比例入库。'].join('\n'),
  'spent-on': [...PROSE, '1.投资1.3亿元改造农村电网。'].join('\n'),
  'planned-work': [...PROSE, '1.完成南片842亩土地征收任务。'].join('\n'),
  'cell-value': table(
    ['指标', '单位', '目标值'],
    ['茶园面积', '万亩', '4.4'],
    ['森林', '万亩', '9'],
  ),
  'cell-words': table(
    ['指标', '目标值'],
    ['适老化改造', '完成800户,满意度不低于95%'],
    ['孵化器', '2家'],
  ),
  'cell-works': table(
    ['序号', '任务名称', '工作目标', '责任单位'],
    ['1', '加装电梯', '新开工60部、竣工45部', '区住建局'],
  ),
  'cell-of-place': table(
    ['镇街', '春耕面积(亩)', '新修渠道(米)'],
    ['石桥镇', '3100', '900'],
    ['柳塘乡', '900', '50'],
  ),
};

test.each(patterns)('%s', (pattern) => {
  const read = readPlan(examples[pattern]).indicators.map((indicator) => indicator.pattern);
  expect(read).toContain(pattern);
});
