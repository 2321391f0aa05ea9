import { readPlan } from '../../../src/reading/read-plan';
import { readSections } from '../../../src/reading/structure/sections';
import { gapsOf } from '../../../src/reading/text/gaps';
import { normalise } from '../../../src/reading/text/text';

const YEAR = 2024;
function sectionsOf(...lines: string[]) {
  const source = lines.join('\n');
  const normalised = normalise(source);
  return readSections(normalised.text, YEAR, gapsOf(source, normalised));
}
const pathsOf = (...lines: string[]) =>
  sectionsOf(...lines)
    .map(({ path }) => path)
    .slice(1);
const textsByRole = (role: string, ...lines: string[]) =>
  sectionsOf(...lines)
    .filter((section) => section.role === role)
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

describe('paths', () => {
  test('each style under the one around it; numbering restarts, skips and goes back', () => {
    expect(
      pathsOf(
        ...['一、甲', '（一）乙', '1．丙。', '（1）丁。', '①戊。', '（二）己', '1、庚。'],
        ...['三、辛', '（一）壬', '1.癸。', '附件2：子', '一、丑', '1.寅。'],
      ),
    ).toEqual([
      ...['一', '一·(一)', '一·(一)·1', '一·(一)·1·(1)', '一·(一)·1·(1)·①', '一·(二)', '一·(二)·1'],
      ...['三', '三·(一)', '三·(一)·1', '附件2', '附件2·一', '附件2·一·1'],
    ]);
  });

  test('parts, chapters, divisions and articles', () => {
    expect(
      pathsOf(
        '第一部分 甲',
        '第一章 乙',
        '第一节 丙',
        '第一条 丁。',
        '第二条 戊。',
        '第二章 己',
        '第三条 庚。',
      ),
    ).toEqual([
      '第一部分',
      '第一部分·第一章',
      '第一部分·第一章·第一节',
      '第一部分·第一章·第一节·第一条',
      '第一部分·第一章·第一节·第二条',
      '第一部分·第二章',
      '第一部分·第二章·第三条',
    ]);
  });

  test('half brackets, spoken numbers, work counted by its kind', () => {
    expect(pathsOf('一、甲', '1)乙。', '2)丙。', '二、丁', '一是戊。', '二是己。')).toEqual([
      '一',
      '一·1)',
      '一·2)',
      '二',
      '二·一是',
      '二·二是',
    ]);
    expect(pathsOf('任务一：修路3条。', '任务二：种树。')).toEqual(['任务一', '任务二']);
  });

  test('a second style of one rank, beginning at 1, is inside the first', () => {
    expect(pathsOf('1、甲。', '1.乙。', '2.丙。', '2、丁。')).toEqual(['1', '1·1', '1·2', '2']);
    expect(pathsOf('一、甲', '1.乙', '（一）丙。', '（二）丁。')).toEqual([
      '一',
      '一·1',
      '一·1·(一)',
      '一·1·(二)',
    ]);
  });

  test('numbers that only a space parts from their text, where they run on', () => {
    expect(pathsOf('一 总体目标', '二 重点任务', '1 培育企业', '2 建设平台')).toEqual([
      '一',
      '二',
      '二·1',
      '二·2',
    ]);
    expect(pathsOf('新增企业', '3 家企业入库', '1 批项目开工')).toEqual([]);
    expect(pathsOf('一、甲', '1.乙', '2 丙丁戊')).toEqual(['一', '一·1']);
  });

  test('headings without numbers', () => {
    const prose = '实施提升行动，新增规上企业15家，全年投资增长12%以上，推动发展。';
    expect(
      pathsOf('产业发展', '工业经济', prose, '农业经济', prose, '民生改善', '教育事业', prose),
    ).toEqual([
      '产业发展',
      '产业发展·工业经济',
      '产业发展·农业经济',
      '民生改善',
      '民生改善·教育事业',
    ]);
    expect(pathsOf('产业发展', prose)).toEqual([]);
  });

  test('each section knows where it begins', () => {
    const source = '总\n一、甲\n（一）乙\n丙';
    expect(sectionsOf(source).map(({ at }) => at)).toEqual([0, 2, 6]);
  });
});

describe('results and plans', () => {
  const results = '地区生产总值增长5.8%。';
  const plans = '地区生产总值增长6%。';

  test.each(['2023年工作回顾', '过去一年工作情况', '2023年计划执行情况', '主要成效', '发展基础'])(
    'a section headed %s tells results, and so do those inside it',
    (heading) => {
      expect(
        textsByRole(
          'review',
          `一、${heading}`,
          `（一）经济。${results}`,
          '二、2024年目标任务',
          plans,
        ),
      ).toEqual([heading, `经济。${results}`]);
    },
  );

  test.each(['2024年工作安排', '2024年经济社会发展目标', '今年工作任务', '2023年重点任务安排'])(
    'a section headed %s plans',
    (heading) => {
      expect(textsByRole('review', `一、${heading}`, plans)).toEqual([]);
    },
  );

  test('headings without a mark turn the document', () => {
    const lines = ['2023年工作回顾', '一、经济', results, '2024年工作安排', '一、产业', plans];
    expect(textsByRole('review', ...lines)).toEqual(['经济', results]);
    expect(textsByRole('work', ...lines)).toEqual(['产业', plans]);
  });

  test('the past told before the first mark lasts until the plan is spoken of', () => {
    const lines = [
      '过去一年，全县经济向好。',
      '——产业提质。高新技术企业达到46家。',
      '2024年主要目标是：地区生产总值增长6%。',
      '一、产业',
      plans,
    ];
    expect(textsByRole('review', ...lines)).toEqual([
      '过去一年,全县经济向好。',
      '——产业提质。高新技术企业达到46家。',
    ]);
    expect(textsByRole('front', ...lines)).toEqual(['2024年主要目标是:地区生产总值增长6%。']);
  });

  test('a list of results that the past announces', () => {
    const lines = [
      '过去一年，我们做了以下工作：',
      '一、经济',
      results,
      '2024年，我们将努力：',
      '一、产业',
      plans,
    ];
    expect(textsByRole('review', ...lines)).toContain(results);
    expect(textsByRole('work', ...lines)).toEqual(['产业', plans]);
  });

  test('in a section that plans, only the sentence that says so is past; one that speaks of both is not', () => {
    const lines = [
      '一、工业',
      '2023年，新增企业18家。新增企业20家。去年新增3家，今年力争新增5家。',
    ];
    expect(textsByRole('review', ...lines)).toEqual(['2023年,新增企业18家。']);
    expect(textsByRole('work', ...lines)).toEqual([
      '工业',
      '新增企业20家。去年新增3家,今年力争新增5家。',
    ]);
  });

  test('a date and a title turn nothing', () => {
    expect(textsByRole('review', '2023年12月5日', '2023年工作总结和2024年工作计划', plans)).toEqual(
      [],
    );
  });
});

test.each([
  ['一、总体要求', 'goals'],
  ['二、主要预期目标', 'goals'],
  ['第一章 总则', 'goals'],
  ['三、保障措施', 'organisation'],
  ['一、提高政治站位', 'organisation'],
  ['四、加强组织领导', 'organisation'],
  ['五、加强水利建设', 'work'],
  ['六、2024年重点任务', 'work'],
  ['附件1：名词解释', 'appendix'],
])('%s is %s', (line, role) => {
  expect(sectionsOf(line, '文字。')[1]!.role).toBe(role);
});

test('short lines that a sign sets off are headings, and numbers with a zero before them marks', () => {
  expect(
    pathsOf(
      '▌目标任务',
      '产值100亿元。',
      '▌重点工作',
      '01 招商行动',
      '甲。',
      '02 项目行动',
      '乙。',
    ),
  ).toEqual(['目标任务', '重点工作', '重点工作·01', '重点工作·02']);
});

test('a review and an appendix may be headed by 关于 and by 用语说明', () => {
  expect(textsByRole('review', '一、关于2023年工作', '开工项目58个。')).not.toEqual([]);
  expect(
    textsByRole('appendix', '一、任务', '甲。', '附:报告中有关用语说明', '1.“乙”:3月底前达到30%。'),
  ).not.toEqual([]);
});

test('behind item 9, "10.6月底前" is item 10 and a month, with offices of its own', () => {
  const items = Array.from({ length: 8 }, (_, at) => `${at + 1}.新建泵站${at + 2}座。(水利局)`);
  const lines = [...items, '9.新增企业10家。(工信局)', '10.6月底前建成充电桩200个。(发改局)'];
  const text = ['柳浦区2027年工作方案', '一、任务', ...lines, '11.造林3.6万亩。(林业局)'].join(
    '\n',
  );
  const { indicators } = readPlan(text);
  expect(
    indicators
      .slice(8)
      .map(({ section, dueBy, lead, support }) => [section, dueBy, ...lead, ...support].join(' ')),
  ).toEqual(['一·9  工信局', '一·10 2 发改局', '一·11  林业局']);
});
