import { read } from './read-targets';
import type { Horizon } from '../../../src/reading/prose/periods';

describe('names that lean on what was said before', () => {
  test.each<[string, string[]]>([
    [
      '粮食播种面积稳定在40万亩,产量16万吨以上。',
      ['粮食播种面积 total = 40 万亩', '粮食产量 total >= 16 万吨 composedName'],
    ],
    [
      '新增经营主体8000户,其中企业2600户。',
      ['经营主体 increment = 8000 户', '经营主体中的企业 increment = 2600 户 composedName'],
    ],
    [
      '数字产业增加值增长9%,占GDP比重达到7%。',
      ['数字产业增加值 growth = 9 %', '数字产业增加值占GDP比重 level = 7 % composedName'],
    ],
    [
      '建设高标准农田5万亩,其中新建2万亩、提升1.5万亩。',
      [
        '高标准农田 completion = 5 万亩',
        '新建高标准农田 completion = 2 万亩 composedName',
        '提升高标准农田 completion = 1.5 万亩 composedName',
      ],
    ],
    [
      '新增市级以上龙头企业4家,其中省级1家。',
      ['市级以上龙头企业 increment = 4 家', '省级龙头企业 increment = 1 家 composedName'],
    ],
    [
      '签约项目40个,注册率80%、开工率50%。',
      ['签约项目 completion = 40 个', '注册率 level = 80 %', '开工率 level = 50 %'],
    ],
    [
      '油料面积2万亩,产量0.3万吨。',
      ['油料面积 total = 2 万亩', '油料产量 total = 0.3 万吨 composedName'],
    ],
    [
      '粮食面积3万亩,产量1.4万吨。',
      ['粮食面积 total = 3 万亩', '粮食产量 total = 1.4 万吨 composedName'],
    ],
    ['公用经费只减不增,压减4%。', ['公用经费 reduction = 4 % composedName']],
    [
      '6月底前完成管网改造10公里,年底前完成25公里。',
      ['管网改造 completion = 25 公里 composedName'],
    ],
    ['出让土地12宗、900亩。', ['土地 completion = 12 宗', '土地 completion = 900 亩 composedName']],
    [
      '新建绿道30公里,改造提升18公里。',
      ['绿道 completion = 30 公里', '改造提升绿道 completion = 18 公里 composedName'],
    ],
    [
      '进出口总值达到40亿元、使用外资达到2亿元,分别增长8%、10%。',
      [
        '进出口总值 total = 40 亿元',
        '使用外资 total = 2 亿元',
        '进出口总值 growth = 8 % composedName',
        '使用外资 growth = 10 %',
      ],
    ],
    ['建设甲中学、乙小学等6个项目。', ['甲中学、乙小学等项目 completion = 6 个']],
    [
      '三次产业增加值分别增长4%、8%、7%。',
      ['一', '二', '三'].map((place, i) => `第${place}产业增加值 growth = ${[4, 8, 7][i]} %`),
    ],
    [
      '新开工、竣工亿元以上项目分别不少于30个、20个。',
      ['新开工亿元以上项目 completion >= 30 个', '竣工亿元以上项目 completion >= 20 个'],
    ],
    [
      '高血压、糖尿病规范管理率分别达到75%、72%以上。',
      ['高血压规范管理率 level >= 75 %', '糖尿病规范管理率 level >= 72 %'],
    ],
    [
      '甲业、乙业产值分别达到20亿元、10亿元,生猪出栏30万头以上。',
      ['甲业产值 total = 20 亿元', '乙业产值 total = 10 亿元', '生猪出栏 total >= 30 万头'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('baselines', () => {
  test.each<[string, string[]]>([
    ['龙头企业由目前的85家增加至110家。', ['龙头企业 level = 110 家 <85']],
    ['预留份额从30%提到40%。', ['预留份额 level = 40 % <30']],
    ['就业在上年1.2万人的基础上再增加0.3万人。', ['就业 increment = 0.3 万人 <1.2']],
    ['规上企业达到320家(2023年为295家)。', ['规上企业 level = 320 家 <295']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('periods', () => {
  const plan: Horizon = { year: 2025, span: '2023-2025' };
  test.each<[string, Horizon, string[]]>([
    ['五年累计新建水库3座。', { year: 2020, endsAt: true }, ['水库 completion = 3 座 2016-2020']],
    ['三年累计新建水库3座。', plan, ['水库 completion = 3 座 2023-2025']],
    ['海洋产业产值年均增长12%。', plan, ['海洋产业产值 growth = 12 % 2023-2025']],
    ['“十四五”期间新建水库3座。', { year: 2024 }, ['水库 completion = 3 座 2021-2025']],
    ['“十四五”末覆盖率达到60%。', { year: 2024 }, ['覆盖率 level = 60 % 2025']],
    [
      '对2000年底前建成的小区实施改造,年内改造小区54个。',
      { year: 2024 },
      ['小区 completion = 54 个'],
    ],
    ['总氮浓度较2022年下降8%。', { year: 2024 }, ['总氮浓度 reduction = 8 %']],
  ])('%s', (text, horizon, expected) =>
    expect(
      read(text, horizon).map((line) => line.replace(/ (?:composed|unsure)Name$/, '')),
    ).toEqual(expected),
  );
});

describe('a value that comes down is met from above', () => {
  test.each<[string, string[]]>([
    ['软件业收入2023年40亿元,2024年达到50亿元。', ['软件业收入 total = 50 亿元 2024 pastOrPlan']],
    ['软件业收入2023年完成40亿元,今年目标46亿元。', ['软件业收入 total = 46 亿元 pastOrPlan']],
    ['软件业收入2024年增长20%。', ['软件业收入 growth = 20 % 2024']],
    ['城镇调查失业率降至5%。', ['城镇调查失业率 level =down 5 %']],
    ['商品房去化周期缩短为18个月。', ['商品房去化周期 level =down 18 个月']],
    ['登记失业率由4.5%降到4%。', ['登记失业率 level =down 4 % <4.5']],
    ['资产负债率下降到60%左右。', ['资产负债率 level ~down 60 %']],
    ['居民消费价格涨幅回落到2%。', ['居民消费价格 growth =down 2 %']],
    ['平均用时降至约35分钟。', ['平均用时 level ~down 35 分钟']],
    ['商品房去化周期缩短至不超过18个月。', ['商品房去化周期 level <= 18 个月']],
    ['PM2.5平均浓度降至30—35微克。', ['PM2.5平均浓度 level rangedown 30~35 微克']],
    ['去化周期由24个月缩短到15—18个月左右。', ['去化周期 level rangedown 15~18 个月 <24']],
    ['城镇调查失业率控制在5—5.5%。', ['城镇调查失业率 level rangedown 5~5.5 %']],
    ['居民消费价格涨幅2—3%以内。', ['居民消费价格 growth rangedown 2~3 %']],
    ['单位GDP能耗下降3—3.5%。', ['单位GDP能耗 reduction range 3~3.5 %']],
    ['居民收入增长7%—8%左右。', ['居民收入 growth range 7~8 %']],
    ['森林覆盖率由40%提高到41%。', ['森林覆盖率 level = 41 % <40']],
    ['贷款不良率上升不超过0.5个百分点。', ['贷款不良率 change_pp <= 0.5 个百分点']],
    ['税收增速超过全市平均1个百分点。', ['税收增速超过全市平均 change_pp = 1 个百分点']],
  ])('%s', (text, targets) => expect(read(text)).toEqual(targets));
});

describe('below zero', () => {
  test.each<[string, string[]]>([
    ['国有企业利润总额不低于-500万元。', ['国有企业利润总额 total >= -500 万元']],
    ['国有企业利润总额达到−300万元以上。', ['国有企业利润总额 total >= -300 万元']],
    ['利润总额不低于负500万元。', ['利润总额 total >= -500 万元']],
    ['财政净结余负500万元。', ['财政净结余 total = -500 万元 totalOrLevel']],
    ['贸易差额负3亿元。', ['贸易差额 total = -3 亿元']],
    ['固定资产投资增长-3%。', ['固定资产投资 growth = -3 %']],
    ['外贸增长-3%至-1%。', ['外贸 growth range -3~-1 %']],
    ['外贸增长-5至3%。', ['外贸 growth range -5~3 %']],
    ['利润率由-3%提高到-1%。', ['利润率 level = -1 % <-3']],
    // a sign that may be a dash is none
    ['营业收入增长3-5%。', ['营业收入 growth range 3~5 %']],
    ['固定资产投资增速-6%。', []],
    ['引进T-20设备3台。', ['T-20设备 increment = 3 台']],
    ['推广1-2个品种。', ['品种 completion range 1~2 个']],
  ])('%s', (text, targets) => expect(read(text)).toEqual(targets));
});

describe('other wordings', () => {
  test.each<[string, string[]]>([
    ['规上工业总产值突破千亿元大关。', ['规上工业总产值 total > 1000 亿元 spelledNumber']],
    ['建筑业产值迈上百亿元台阶。', ['建筑业产值 total = 100 亿元 spelledNumber']],
    ['新上市企业2家。', ['新上市企业 completion = 2 家']],
    ['新上规企业12家。', ['新上规企业 increment = 12 家']],
    ['一般公共预算收入完成28.6亿元。', ['一般公共预算收入 total = 28.6 亿元']],
    ['化肥使用量实现零增长。', ['化肥使用量 growth = 0 %']],
    ['城乡居民收入比缩小到2.1:1。', ['城乡居民收入比 level =down 2.1 :1']],
    ['人口自然增长率控制在3.5‰以内。', ['人口自然增长率 level <= 3.5 ‰']],
    ['开发投资降幅收窄至5%以内。', ['开发投资 reduction <= 5 %']],
    [
      '工业增加值增长8%(力争9%)。',
      ['工业增加值 growth = 8 %', '工业增加值 growth = 9 % composedName'],
    ],
    [
      '新增规上企业20家(其中制造业5家)。',
      ['规上企业 increment = 20 家', '制造业 increment = 5 家'],
    ],
    ['以不低于10%的比例入库。', ['入库比例 level >= 10 % composedName']],
    ['实现“规上企业总数达到100家以上”的目标。', ['规上企业总数 level >= 100 家']],
    ['恢复改善灌溉面积1.5万亩。', ['恢复改善灌溉面积 completion = 1.5 万亩']],
    ['创建、评估、认定8所新优质学校。', ['新优质学校 completion = 8 所']],
    ['补助标准提高至每人每年670元。', ['补助标准 level = 670 元']],
    [
      '建立人民调解组织180个,调解成功率98%。',
      ['人民调解组织 completion = 180 个', '调解成功率 level = 98 %'],
    ],
    ['集体收入超过30万元的村达到80个。', ['集体收入超过30万元的村 level = 80 个']],
    ['建成社区食堂一个。', ['社区食堂 completion = 1 个 spelledNumber']],
    ['为15个村的队伍配备装备。', ['村的队伍配备装备 completion = 15 个 unsureName']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('punctuation that was lost is said', () => {
    expect(read('转化成果260项首台套产品8个商标注册量净增2500件结案率100%。')).toEqual([
      '成果 completion = 260 项 lostPunctuation',
      '首台套产品 completion = 8 个 lostPunctuation',
      '商标注册量 increment = 2500 件 lostPunctuation',
      '结案率 level = 100 %',
    ]);
  });
});

test.each([
  '锚定“10 13”任务,制定1 1方案。',
  '推动企业12 15家。',
  '严格落实中央八项规定。',
  '依托国家级开发区1个、省级园区2个。',
  '培育月亿楼1幢已进入验收。',
  '改线工程路基完成80%。',
  '上年度实事已全部办结,累计新增学位400个。',
  '本台账共12项。',
  '引进5亿元以上项目。',
  '推动2000人以上的村实现达标。',
  '构建15分钟生活圈。',
  '辖区面积6.8平方公里,常住人口13.2万。',
  '3个月内完成整改。',
  '每个项目补助不超过30万元。',
  '成立由15个部门负责人为成员的领导小组。',
  '每万人拥有设备12某某以下。',
])('no target: %s', (text) => expect(read(text)).toEqual([]));

describe('what stands around a number', () => {
  test.each<[string, string[]]>([
    ['民间投资由负转正,增长5%。', ['民间投资 growth = 5 % composedName']],
    ['软件出口实现零的突破,力争达到2600万元。', ['软件出口 total = 2600 万元 composedName']],
    ['改造2005年前建成的旧小区11个。', ['旧小区 completion = 11 个']],
    ['投入2.4亿元,全力办好十项民生实事。', ['十项民生实事投入 total = 2.4 亿元']],
    ['林长巡林不少于720次。', ['林长巡林 completion >= 720 次']],
    ['新认证有机产品7个。', ['有机产品 increment = 7 个']],
    ['接待游客45万人次。', ['接待游客 total = 45 万人次']],
    [
      '力争4栋标准厂房封顶,2条生产线投产。',
      ['标准厂房封顶 completion = 4 栋', '生产线投产 completion = 2 条'],
    ],
    [
      '建设公园、广场各2个,打造省级、市级示范村各5个。',
      [
        '公园 completion = 2 个',
        '广场 completion = 2 个',
        '省级示范村 completion = 5 个',
        '市级示范村 completion = 5 个',
      ],
    ],
    ['《报告》确定了8个方面46项任务。', []],
    ['2024年要完成技改投资70亿元。', ['技改投资 completion = 70 亿元 2024']],
    ['黄酒产量2.6万千升。', ['黄酒产量 total = 2.6 万千升']],
    [
      '批发业、住宿业销售额(营业额)分别增长9%、10%。',
      ['批发业销售额 growth = 9 %', '住宿业销售额(营业额) growth = 10 %'],
    ],
    [
      '公寓楼建筑面积8000平方米。建筑面积9000平方米。',
      ['公寓楼建筑面积 level = 8000 平方米', '建筑面积 level = 9000 平方米 partOfProject'],
    ],
  ])('%s', (text, targets) => expect(read(text)).toEqual(targets));

  test('years divide what was named before', () => {
    const horizon = { year: 2028, span: '2026-2028' };
    expect(
      read(
        '改造管网90公里,其中2026年完成20公里、2027年30公里;回用率达30%,2026年、2027年分别达到20%、25%。',
        horizon,
      ),
    ).toEqual([
      '管网 completion = 90 公里',
      '管网 completion = 20 公里 2026 composedName',
      '管网 completion = 30 公里 2027 composedName',
      '回用率 level = 30 %',
      '回用率 level = 20 % 2026 composedName',
      '回用率 level = 25 % 2027 sharedName',
    ]);
  });

  test('what no verb says to be done is there by the year that is named', () => {
    const horizon = { year: 2026, span: '2024-2026' };
    expect(read('到2026年,产值达到9亿元;瞪羚企业20家、独角兽企业2家。', horizon)).toEqual([
      '产值 total = 9 亿元 2026',
      '瞪羚企业 level = 20 家',
      '独角兽企业 level = 2 家',
    ]);
  });

  test.each([
    '对新评的甲级、乙级企业分别奖励50万元、20万元。',
    '承担3个重点领域和关键环节的试点任务。',
    '去年,全县接待游客300万人次。县内4A级景区5家、酒店7家。',
  ])('no target: %s', (text) => expect(read(text)).toEqual([]));
});

describe('a share of things to which something is done', () => {
  test.each<[string, string[]]>([
    ['50%以上的学校实现联网。', ['学校实现联网比例 level >= 50 % composedName']],
    ['推动40%以上的乡镇建成养老院。', ['乡镇建成养老院比例 level >= 40 % composedName']],
    [
      '确保不少于60%的行政村开通公交,新建候车亭12座。',
      ['行政村开通公交比例 level >= 60 % composedName', '候车亭 completion = 12 座'],
    ],
    ['使30%以上的农户接入燃气。', ['农户接入燃气比例 level >= 30 % composedName']],
    // how large a share has to be for something else to follow
    ['研发投入占比达到3%以上的企业纳入培育库。', []],
    ['对增速10%以上的企业给予奖励。', []],
    ['安排20%以上的资金用于维修。', []],
  ])('%s', (text, targets) => expect(read(text)).toEqual(targets));
});

describe('how old things are is no target, and says which of them are meant', () => {
  test.each<[string, string[]]>([
    ['推动3年前立项的32个项目全部竣工。', ['3年前立项的项目竣工 completion = 32 个']],
    ['盘活5年前建成的12处厂房。', ['5年前建成的厂房 completion = 12 处']],
    ['清理两年前立项的项目8个。', ['两年前立项的项目 completion = 8 个']],
    ['启动2010年以前建成的46个小区改造。', ['2010年以前建成的小区改造 completion = 46 个']],
    ['处置3年以上未开工的5宗土地。', ['3年以上未开工的土地 completion = 5 宗']],
    ['3年内建成10个项目。', ['项目 completion = 10 个 2024-2026']],
  ])('%s', (text, targets) => expect(read(text)).toEqual(targets));
});
