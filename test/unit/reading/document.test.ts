import { readPlan } from '../../../src/reading/read-plan';
import { readFacts, yearOfHeadings } from '../../../src/reading/document/document';
import { normalise } from '../../../src/reading/text/text';

const facts = (...lines: string[]) => readFacts(normalise(lines.join('\n')).text);

test('a title over several lines, behind a letterhead and a number', () => {
  const read = facts(
    '青禾区人民政府文件',
    '青政发〔2023〕2号',
    '青禾区人民政府关于印发《青禾区政府2023年重点工作',
    '任务分解和责任分工方案》的通知',
    '各街道办事处，区直各部门：',
    '经区政府同意，现将方案印发给你们。',
  );
  expect(read).toEqual({
    title: '青禾区政府2023年重点工作任务分解和责任分工方案',
    district: '青禾区',
    year: 2023,
  });
});

test('a first line that says whose it is needs no year', () => {
  expect(facts('石泉县政府工作报告重点任务责任分解', '', '一、做强工业').title).toBe(
    '石泉县政府工作报告重点任务责任分解',
  );
  expect(facts('石泉县是丘陵县', '', '一、做强工业').title).toBeNull();
});

test('what a sheet is called above its title is no part of either', () => {
  const read = facts('主要指标', '石泉区2027年主要经济指标分解表', '序号\t指标', '1\t财政收入');
  expect(read).toMatchObject({ title: '石泉区2027年主要经济指标分解表', district: '石泉区' });
});

test.each<[string, string | null]>([
  ['关于下达石鼓街道2027年度目标任务的通知', '石鼓街道'],
  ['关于下达大泉县2027年就业目标任务的通知', '大泉县'],
  ['东陵市西塘区政府2027年重点工作责任分工方案', '东陵市西塘区'],
  ['红旗岭经济技术开发区2027年工作任务清单', '红旗岭经济技术开发区'],
  ['【市区两级】望海区2027年重点任务分工', '望海区'],
  ['关于实施工业强县三大攻坚行动的意见', null],
  ['关于落实区委经济工作会议精神2027年的若干措施', null],
])('the place that a title is for: %s', (title, district) =>
  expect(facts(title, '', '一、任务').district).toBe(district),
);

test('a party committee or an office that issues is no part of the place', () => {
  expect(facts('行动计划（2027年度）', '', '共青团清河市委员会').district).toBe('清河市');
  expect(facts('2027年任务分工', '', '办公室霞浦湾区人民政府').district).toBe('霞浦湾区');
});

test('the year of a title that names no other may stand without 年', () => {
  expect(facts('湖山县“2027项目提升年”行动方案', '', '一、目标').year).toBe(2027);
});

test('book titles inside a title', () => {
  const notice = '云岭县人民政府关于印发《2024年〈政府工作报告〉责任分解方案》的通知';
  expect(facts(notice).title).toBe('2024年《政府工作报告》责任分解方案');
  const bare = '县政府办公室关于印发2024年县《政府工作报告》任务分解方案的通知';
  expect(facts(bare).title).toBe('2024年县《政府工作报告》任务分解方案');
});

test('the plan itself rather than the notice about it', () => {
  const read = facts(
    '关于海川区推进养老服务的实施意见征求意见的公告',
    '',
    '现公开征求意见。',
    '',
    '海川区推进养老服务的实施意见（征求意见稿）',
  );
  expect(read.title).toBe('海川区推进养老服务的实施意见(征求意见稿)');
});

test('where the text lacks them, title and district are missing: an address of the page is neither', () => {
  expect(facts('首页 > 政务公开 > 计划', '一、总体要求', '2024年新增企业3家。')).toEqual({
    title: null,
    district: null,
    year: 2024,
  });
});

test.each([
  ['东湖市海棠区“十四五”就业方案（2021—2025年）', '东湖市海棠区', 2025],
  ['2024年松山区为民办实事项目清单', '松山区', 2024],
  ['北岭经济技术开发区2024年工作要点', '北岭经济技术开发区', 2024],
  ['梧桐街道2024年工作要点', '梧桐街道', 2024],
  ['中共石桥县委 石桥县人民政府关于做好2024年“三农”工作的实施意见', '石桥县', 2024],
  ['关于云岭县2023年计划执行情况与2024年计划草案的报告', '云岭县', 2024],
  ['二〇二五年城市社区建设工作要点', null, 2025],
])('%s', (title, district, year) => {
  expect(facts(title, '', '为做好工作，制定本方案。')).toEqual({
    title: title.replaceAll('（', '(').replaceAll('）', ')').replaceAll(' ', ''),
    district,
    year,
  });
});

test('the district in its fullest form, wherever the government signs', () => {
  const read = facts(
    '青禾区2024年工作要点',
    '',
    '一、任务',
    '修路3条。',
    '',
    '东湖市青禾区人民政府办公室',
  );
  expect(read.district).toBe('东湖市青禾区');
});

test('where the text names no year it is unknown, and no period is made up', () => {
  expect(facts('白鹭区工作方案', '新建粮仓3座。').year).toBeNull();
  const { years, id, indicators } = readPlan('白鹭区工作方案\n新建粮仓3座。到2031年,粮仓达到9座。');
  expect([years, indicators.map(({ period }) => period)]).toEqual([[2031], ['2031', '2031']]);
  const unknown = readPlan('白鹭区工作方案\n新建粮仓3座。');
  expect([unknown.years, unknown.indicators.map(({ period }) => period)]).toEqual([[], ['']]);
  expect(id).toMatch(/2031/);
  expect(unknown.id).not.toMatch(/20\d\d/);
  expect(readPlan('白鹭区工作方案\n新建粮仓3座。', { year: 2026 }).indicators[0]?.period).toBe(
    '2026',
  );
});

test('the year from what the text says of it', () => {
  expect(facts('工作方案', '', '（未注明年份的均为2026年目标）', '到2027年新增10家。').year).toBe(
    2026,
  );
  expect(facts('工作方案', '', '到2027年新增10家。').year).toBe(2027);
  expect(facts('青政发〔2022〕3号', '工作方案', '', '新增10家。').year).toBe(2022);
});

test.each<[string, number]>([
  ['到2026年末的目标', 2026],
  ['2024年目标', 2024],
  ['2025年度主要目标任务', 2025],
  ['2023年工作回顾', 0],
  ['工作目标', 0],
])('the year that the heading %s sets', (heading, year) => {
  expect(yearOfHeadings(['总体要求', heading], 0)).toBe(year);
});

test.each([
  ['柳浦县2026年经济运行主要指标及分解', '柳浦县'],
  ['柳浦镇2026年度工作目标责任书', '柳浦镇'],
  ['2026年柳浦区为民服务进度公开', '柳浦区'],
])('%s heads its document, whatever it calls itself', (line, district) => {
  expect(facts(line, '', '一、目标', '产值增长6%。')).toEqual({
    title: line,
    district,
    year: 2026,
  });
});

test('a sentence that begins with a place and a year is no title', () => {
  const sentence = '柳浦县2026年坚持稳中求进，产值增长6%。';
  expect(facts(sentence, '', '一、目标', '投资增长5%。').title).toBeNull();
});
