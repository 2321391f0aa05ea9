import { kindOfValue, type ValueKind } from '../../../src/measures/total-or-level';
import { readTargets } from '../../../src/reading/prose/targets';

test.each<[string, string, ValueKind]>([
  ['网络零售额', '亿元', 'total'],
  ['蔬菜总产量', '万吨', 'total'],
  ['冬小麦播种面积', '万亩', 'total'],
  ['肉羊出栏', '万只', 'total'],
  ['接待过夜游客', '万人次', 'total'],
  ['外贸进出口', '亿美元', 'total'],
  ['港口吞吐量', '万标箱', 'total'],
  ['全社会用电量', '亿千瓦时', 'total'],
  ['“三公”经费', '万元', 'total'],
  ['园区亩均税收', '万元/亩', 'total'],
  ['农村居民人均可支配收入', '元', 'total'],
  ['空气质量优良天数', '天', 'total'],
  ['道路交通事故死亡人数', '人', 'total'],
  ['跨境电商交易规模', '亿元', 'total'],
  ['汽车产量', '辆', 'total'],
  ['森林覆盖率', '%', 'level'],
  ['日均接待能力', '人次', 'level'],
  ['科技支出占比', '%', 'level'],
  ['机动车保有量', '万辆', 'level'],
  ['奶牛存栏', '头', 'level'],
  ['规模以上工业企业', '家', 'level'],
  ['年末贷款余额', '亿元', 'level'],
  ['产业引导基金规模', '亿元', 'level'],
  ['城市低保标准', '元/月', 'level'],
  ['平均办案天数', '天', 'level'],
  ['亩均投入', '元', 'level'],
  ['单位产值能耗', '吨标煤/万元', 'level'],
  ['万元GDP用水量', '立方米', 'level'],
  ['万元工业增加值用水量', '立方米', 'level'],
  ['百亿元产业营业收入', '亿元', 'total'],
  ['垃圾焚烧处理量', '吨/日', 'level'],
  ['果园面积', '万亩', 'level'],
  ['水库蓄水量', '亿立方米', 'level'],
  ['人才总量', '万人', 'level'],
  ['小微贷款', '亿元', 'level'],
  ['用电报装环节', '个', 'level'],
  ['先进材料', '亿元', 'open'],
  ['鲜菌菇', '万吨', 'open'],
])('%s (%s) is a %s', (name, unit, kind) => expect(kindOfValue(name, unit)).toBe(kind));

describe('in a text', () => {
  const read = (text: string) =>
    readTargets(text, { year: 2024 }).map(
      ({ name, measure, reason }) => `${name} ${measure} ${reason ?? ''}`,
    );
  test.each<[string, string[]]>([
    ['快递业务量达到900万件,快递进村率达到95%。', ['快递业务量 total ', '快递进村率 level ']],
    ['先进材料达到60亿元。', ['先进材料 total totalOrLevel']],
    ['完成工业投资30亿元。', ['工业投资 completion ']],
    ['二氧化硫减排量不少于30吨。', ['二氧化硫减排量 reduction ']],
    [
      '化学需氧量、总磷重点工程减排量分别为210吨、3吨。',
      ['化学需氧量重点工程减排量 reduction ', '总磷重点工程减排量 reduction '],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});
