import { read } from './read-targets';

describe('what stands before a colon is what the number behind it is of', () => {
  test.each<[string, string[]]>([
    ['自来水普及率:由93%提高到97%', ['自来水普及率 level = 97 % <93']],
    ['净增经营主体:2700户', ['经营主体 increment = 2700 户']],
    ['新建公厕:6座', ['公厕 completion = 6 座']],
    ['街心公园:建成9个', ['街心公园 completion = 9 个']],
    ['年度目标:建成9个', []],
    [
      '城镇新增就业:8500人以上;失业率:4%以内',
      ['城镇新增就业 increment >= 8500 人', '失业率 level <= 4 %'],
    ],
    [
      '零售总额(20分):增长8%,总额达到320亿元',
      ['零售总额 growth = 8 %', '零售总额 total = 320 亿元 composedName'],
    ],
    [
      '垃圾分类覆盖率99%、回收利用率35%',
      ['垃圾分类覆盖率 level = 99 %', '回收利用率 level = 35 %'],
    ],
  ])('%s', (text, targets) => expect(read(text)).toEqual(targets));
});

describe('names that lean on the clause before', () => {
  test.each<[string, string[]]>([
    [
      '事故起数、死亡人数同比“双下降”,分别控制在13起、7人以内。',
      ['事故起数 total <= 13 起 composedName', '死亡人数 total <= 7 人'],
    ],
    [
      '安排重点项目52个、投资130亿元。',
      ['重点项目 completion = 52 个', '重点项目投资 total = 130 亿元 composedName'],
    ],
    [
      '农民收入增长7%,高于全市平均水平0.5个百分点。',
      ['农民收入 growth = 7 %', '农民收入高于全市平均水平 change_pp = 0.5 个百分点'],
    ],
    [
      '力争收入30万元以上的村达到60%、80万元以上的村达到15%。',
      ['收入30万元以上的村 level = 60 %', '收入80万元以上的村 level = 15 % composedName'],
    ],
    [
      '新建农村污水处理设施9座,治理率达58%。',
      ['农村污水处理设施 completion = 9 座', '农村污水治理率 level = 58 % composedName'],
    ],
    [
      '小学、初中大班额比例分别控制在2%、1%以内。',
      ['小学大班额比例 level <= 2 %', '初中大班额比例 level <= 1 %'],
    ],
    ['固定资产投资增长由负转正,力争增长3%。', ['固定资产投资 growth = 3 % composedName']],
    [
      '零售总额同比增长6%,较上年加快1.2个百分点。',
      ['零售总额 growth = 6 %', '零售总额增速 change_pp = 1.2 个百分点 composedName'],
    ],
    ['培育创新型中小企业50家。', ['创新型中小企业 completion = 50 家']],
    [
      '农田建设任务5万亩,其中东山镇2万亩、柳河镇3万亩。',
      [
        '农田建设 completion = 5 万亩',
        '农田建设(东山镇) completion = 2 万亩 composedName',
        '农田建设(柳河镇) completion = 3 万亩 composedName',
      ],
    ],
    [
      '新签约项目30个,其中亿元以上12个、十亿元以上2个。',
      [
        '新签约项目 increment = 30 个',
        '亿元以上项目 increment = 12 个 composedName',
        '十亿元以上项目 increment = 2 个 composedName',
      ],
    ],
    [
      '兑现补贴资金3000万元,组织招聘活动60场。',
      ['补贴资金 completion = 3000 万元', '招聘活动 completion = 60 场'],
    ],
    ['登记失业人员就业率80%。', ['登记失业人员就业率 level = 80 %']],
    ['为适龄妇女免费开展宫颈癌筛查6000人。', ['宫颈癌筛查 completion = 6000 人']],
    ['省下达我县公路建设任务52公里。', ['公路建设 completion = 52 公里']],
    ['单位生产总值能耗降低率完成3%。', ['单位生产总值能耗降低率 reduction = 3 %']],
    ['新建服务站6所,每个街道至少1所。', ['服务站 completion = 6 所']],
  ])('%s', (text, targets) => expect(read(text)).toEqual(targets));
});
