import { readPlan } from '../../../../src/reading/read-plan';

const read = (text: string) =>
  readPlan(text).indicators.map(
    ({ name, target, lead, support, confidence, reason }) =>
      `${name} ${target.low} ${target.unit} ${lead.join('、')}/${support.join('、')} ${confidence} ${reason ?? ''}`,
  );

test('offices of the row above stand in for a cell that is not there, and that is told', () => {
  const lines = [
    ...['柳浦区2027年老龄工作任务表', '任务', '单位', '目标', '承办单位'],
    ...[
      '社区食堂',
      '家',
      '21',
      '区民政局',
      '适老家庭',
      '户',
      '340',
      '老年学堂',
      '所',
      '6',
      '区教育局',
    ],
  ];
  expect(read(lines.join('\n'))).toEqual([
    '社区食堂 21 家 区民政局/ 0.9 ',
    '适老家庭 340 户 区民政局/ 0.55 officesAbove',
    '老年学堂 6 所 区教育局/ 0.9 ',
  ]);
});

test('classes before goals in words, and scores behind them', () => {
  const lines = [
    ...['石桥镇2027年目标责任书', '考核', '内容', '目标任务', '分值', '责任办公室'],
    ...['经济', '发展', '工业产值增长9%', '6', '经济发展办公室'],
    ...['新增规上企业5家', '6', '经济发展办公室、财政所'],
    ...['乡村', '建设', '改造户厕400户', '4', '村镇建设办公室', '农业服务中心'],
  ];
  expect(read(lines.join('\n'))).toEqual([
    '工业产值 9 % 经济发展办公室/ 0.9 ',
    '规上企业 5 家 经济发展办公室、财政所/ 0.9 ',
    '户厕 400 户 村镇建设办公室、农业服务中心/ 0.9 ',
  ]);
});

test('a row that names who helps, and not who leads', () => {
  const lines = [
    ...['柳浦街道2027年目标任务', '序号', '指标', '单位', '目标', '责任科室', '配合单位'],
    ...['1', '小区改造', '个', '4', '城市建设科', '市政服务所', '各社区'],
    ...['2', '消防演练', '场', '24', '应急安全科', '消防工作站'],
  ];
  expect(read(lines.join('\n'))).toEqual([
    '小区改造 4 个 城市建设科/市政服务所、各社区 0.9 ',
    '消防演练 24 场 应急安全科/消防工作站 0.9 ',
  ]);
});

test('works that name nothing are those of their row', () => {
  const rows = [
    ['序号', '任务名称', '工作目标', '责任单位'],
    ['1', '加装电梯', '新开工60部、竣工45部', '区住建局'],
  ];
  const text = `柳浦区2027年重点工作\n${rows.map((row) => row.join('\t')).join('\n')}`;
  expect(read(text)).toEqual(['电梯新开工 60 部 区住建局/ 0.9 ', '电梯竣工 45 部 区住建局/ 0.9 ']);
});
