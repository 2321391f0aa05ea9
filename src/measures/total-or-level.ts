import { counts } from './kinds';
import { scaleOf } from './scale';

/**
 * What a value reached by the end of a year is: the sum of the year (销售额 50 亿元), a state at its end (覆盖率 91%, 企业
 * 152 户), or either, as far as its name tells.
 */
export type ValueKind = 'total' | 'level' | 'open';

/** Shares and multiples never add up. */
const SHARE = /^(?:%|‰|成|番|倍|个?百分点|度|℃|分|)$/;

/** What a name ends in once its brackets are off: states, whatever stands before them. */
const STATE =
  /(?:率|占比|比重|比例|份额|比|系数|指数|密度|强度|浓度|满意度|程度|水平|能力|产能|容量|保有量|拥有量|持有量|存量|蓄水量|库容|存栏|存栏量|库存|储量|蓄积量|储备|储备量|余额|存款|贷款|债务|负债|资产|净值|市值|估值|基金|装机|装机量|床位|托位|车位|泊位|里程|标准|寿命|年限|学制|价格|均价|单价|单产|亩产|时间|时限|时长|周期|环节|半径|人口|户数|家数|企业数|总户数|人才总量|主体总量|补贴|补助|补助金|津贴|工资|低保|养老金|限额|额度|排名|位次|缺口|差距|倍差|岗位|专利|商标|建成区|盘子|水体|公园绿地|体育场地面积)$/;
/** A mean is a state: 平均审理天数, 亩均投入, 每万人…, 万元GDP用水量; except what is earned or produced by each. */
const MEAN =
  /平均|日均|月均|人均|亩均|户均|村均|地均|校均|每[十百千万亿\d]*[人户亩村]|单位|[百千万亿]元(?:GDP|.{0,6}(?:生产总值|产值|增加值|收入))(?!.{0,2}$)/i;
/** What flows in the course of a year. */
const FLOW =
  /(?:额|收入|营收|收益|产量|总产|产值|总值|增加值|产出|投资|投入|支出|花费|经费|开支|消费|消费量|税收|税费|利税|利润|纳税|外资|内资|省外资金|市外资金|到位资金|到账|销售|销量|销售量|出口|进口|进出口|用量|用水|用电|用水量|用电量|耗能|能耗|耗煤量|排放|排放量|排放总量|吞吐量|运量|货运量|客运量|发送量|周转量|发电量|供电量|供水量|供气量|处理量|处置量|回收量|利用量|产生量|交易量|成交量|业务量|业务总量|授权量|申请量|采购量|收购量|捕捞量|出栏|出栏量|屠宰量|投苗量|育苗量|客流|客流量|游客|游客量|旅客|访客|接待量|诊疗量|阅读量|人次|人次数|播种面积|种植面积|栽植面积|播种|造林面积|制种面积|复种面积|绿肥面积|放流量|生产总值|GDP|地区生产总值|优良天数|污染天数|达标天数|服务面积|作业面积|订单|招商)$/i;
/** What is counted as it comes, day by day. */
const COUNTED_FLOW =
  /(?:出栏|出栏量|屠宰量|产量|销量|销售|销售量|客流|客流量|游客|游客量|旅客|访客|接待量|诊疗量|授权量|申请量|业务量|交易量|成交量|采购量|捕捞量|阅读量|人次数)$/;
/** Flows that the end of the name does not show. */
const FLOW_INSIDE =
  /(?:接待|吸引)[^,;]{0,8}(?:游客|旅客|人数|参观者|观众)|资金[^,;]{0,4}(?:安排|投入|到位|支出|拨付)$/;
/** Casualties and cases of a year. */
const CASES =
  /(?:死亡|伤亡|受伤|溺亡)(?:人数|人口)?$|(?:事故|案件|警情|火灾|投诉|信访|灾害)(?:总)?(?:起数|数|数量|件数|次数|量)?$|发案数?$/;
/** Crops are sown anew each year; gardens, woods and fields stay. */
const CROP =
  /粮|谷|稻|麦|玉米|大豆|豆|薯|油菜|油料|棉花|蔬菜|西?瓜|花生|烟叶|甘蔗|制种|青贮|作物|绿肥|春耕|秋种|冬种|夏种|春播|秋播|农机作业|深松/;
const LASTING = /园|林|基地|农田|耕地|大棚|设施|红线|保护区|果树|功能区/;
/** Units of amounts that are made, sold, used or counted anew each time. */
const MADE =
  /^(?:人次|亩次|辆次|户次|架次|列次|班次|场次|批次|千瓦时|度电|标箱|TEU|吨公里|客位公里|件次|课时|学时)$/i;
const AREA = /^(?:亩|公顷|平方公里)$/;
const MONEY = /元$/;
const MASS = /^(?:吨|公斤|斤|千克|立方米|方|升|头|只|羽|尾|株|公斤)$/;
/** Words of size that take what they are the size of: 交易规模, 基金规模. */
const SIZE = /(?:规模|总量|总数|数量|数|量|总额)$/;
const SIZE_OF_STATE = /(?:资产|存款|贷款|债务|负债|基金|资本|信贷|担保|授信|储备|库存)[^,;]{0,4}$/;
const SIZE_OF_FLOW =
  /(?:交易|贸易|消费|营收|销售|产业|经济|出口|进口|旅游|能源消费|用水|用能|排放|业务|碳排放|采购|融资|电商)[^,;]{0,2}$/;

/**
 * Whether an amount is a year's sum or a state, by the name of what is measured and its unit of measure.
 * @param name as a plan writes it.
 * @param unit of measure, as written: 万元, 万人次.
 */
export function kindOfValue(name: string, unit: string): ValueKind {
  const plain = name
    .normalize('NFKC')
    .replace(/\([^()]*\)$/, '')
    .replace(/[“”]/g, '');
  const { base, factor } = scaleOf(unit);
  if (SHARE.test(base)) return 'level';
  if (/累计(?:建成|拥有|达)/.test(plain)) return 'level';
  const [head = '', per] = base.split(/[/每·]/);
  if (per !== undefined) return perUnit(plain, head, per);
  // 日均供餐能力 6000 人次: what could be done, not what was
  if (/能力$/.test(plain)) return 'level';
  if (MADE.test(base)) return 'total';
  if (CASES.test(plain) && /^(?:人|起|件|次|名|例)$/.test(base)) return 'total';
  if (MEAN.test(plain)) return MONEY.test(base) && isEarned(plain) ? 'total' : 'level';
  const size = SIZE.exec(plain);
  const of = size ? plain.slice(0, size.index) : plain;
  if (size && SIZE_OF_STATE.test(of)) return 'level';
  if (STATE.test(plain)) return 'level';
  if (AREA.test(base) && CROP.test(plain) && !LASTING.test(plain)) return 'total';
  const counted = counts(base) && !MASS.test(base);
  if ((counted ? COUNTED_FLOW : FLOW).test(plain) || FLOW_INSIDE.test(plain)) return 'total';
  if (size && SIZE_OF_FLOW.test(of) && !counted) return 'total';
  if (counted) return 'level';
  if (MONEY.test(base)) return factor > 1 ? 'open' : 'level';
  return MASS.test(base) || /^(?:千瓦时)$/.test(base) ? 'open' : 'level';
}

/** 亩均税收 38 万元/亩 is earned in a year; 200 吨/日 and 0.4 吨/万元 are states. */
const perUnit = (name: string, head: string, per: string): ValueKind =>
  MONEY.test(head) && /^(?:亩|人|户|村|年|公顷|平方公里|平方米)$/.test(per) && isEarned(name)
    ? 'total'
    : 'level';

const EARNED = /(?:收入|税收|产值|营收|销售额|利润|增加值|生产总值|GDP|消费额|支出)$/i;
const isEarned = (name: string) => EARNED.test(name) && !/标准/.test(name);
