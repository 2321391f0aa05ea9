import { isNoise, isPageMark } from '../../../src/reading/text/noise';

test.each([
  '当前位置:首页>政务公开>政策文件',
  '首页>政务公开>规划计划',
  '无障碍浏览|长者模式|登录|注册',
  '索引号:K12345678/2024-00036公开日期:2024-04-09',
  '发布机构区人民政府办公室文号云政办〔2023〕1号',
  '2023-01-0510:00区人民政府办公室',
  '【字体:大中小】',
  '打印本页',
  '分享到:微信微博',
  '扫一扫在手机打开当前页',
  '主办单位:云岭区人民政府办公室',
  '抄送:区委各部门,区人大常委会办公室',
  '(此件公开发布)',
  '第一章总则.......3',
  '—12—',
  '第3页',
  '·云岭县一季度经济运行情况:GDP增长6.1%2024-04-23',
])('%s is noise', (line) => expect(isNoise(line)).toBe(true));

test.each([
  '主办单位:区教育局',
  '承办单位:区文旅局、区体育局',
  '1.下载中心建设。上线服务30项。',
  '(区工信局等单位及相关乡镇<街道、园区>负责)',
  '来源可溯的农产品追溯体系建设',
  '一、总体要求',
  '时间要求是年底前完成。',
  'PM2.5浓度低于30微克/立方米',
  '2024年,全区新增企业20家。',
])('%s is text', (line) => expect(isNoise(line)).toBe(false));

test('a number alone is a page; a number with anything else is not', () => {
  expect(
    ['3', '- 3 -', '—12—', '第3页', '3/12'].map((line) => isPageMark(line.replaceAll(' ', ''))),
  ).toEqual([true, true, true, true, false]);
  expect(isPageMark('3家')).toBe(false);
});
