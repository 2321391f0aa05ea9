/** Units that measure; those of `counters` count things. */
const measuring = [
  '个百分点',
  '百分点',
  '个工作日',
  '工作日',
  '个月',
  '小时',
  '分钟',
  '吨标准煤',
  '吨标煤',
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '千瓦时',
  '千瓦',
  '兆瓦',
  '公里',
  '千米',
  '公顷',
  '公斤',
  '千克',
  '毫克',
  '微克',
  '美元',
  '欧元',
  '港元',
  '元',
  '亩',
  '吨',
  '斤',
  '米',
  '升',
  '度',
  '岁',
  '天',
  '倍',
  '番',
  '成',
  '%',
  '‰',
] as const;

/** A counting unit, and what may not follow it: in 3家庭 the 家 is no unit. */
const counters: readonly [string, string][] = [
  ['人次', ''],
  ['户次', ''],
  ['家次', ''],
  ['场次', ''],
  ['栋次', ''],
  ['床位', ''],
  ['人', '才员民口均事大工物'],
  ['户', '外籍'],
  ['家', '庭长电政具乡园'],
  ['名', '单录称城校医师'],
  ['位', '于置列'],
  ['个', '体税转'],
  ['件', ''],
  ['项', '目'],
  ['场', '地所景馆'],
  ['所', '有属在'],
  ['处', '置理于'],
  ['条', '例件'],
  ['套', '餐'],
  ['座', '谈'],
  ['台', '阶'],
  ['辆', ''],
  ['间', ''],
  ['宗', ''],
  ['幢', ''],
  ['栋', ''],
  ['次', '全会'],
  ['头', '部雁'],
  ['只', '有'],
  ['羽', ''],
  ['张', ''],
  ['株', ''],
  ['棵', ''],
  ['支', '持撑部'],
  ['部', '门委署队'],
  ['门', '户'],
  ['款', ''],
  ['例', ''],
  ['艘', ''],
  ['架', ''],
  ['口', '岸'],
  ['盏', ''],
  ['块', ''],
  ['期', ''],
  ['床', ''],
  ['对', '接照'],
  ['盘', '活'],
  ['篇', ''],
  ['本', '地级'],
  ['册', ''],
  ['枚', ''],
  ['柱', ''],
  ['筐', ''],
  ['列', '入'],
  ['趟', ''],
  ['班', '子'],
];

const suffix =
  /(?:\((?:次|套|件|个|处|项|区|组)\))?(?:\/(?:(?:\d{1,3})?[万亿]?(?:平方公里|平方米|立方米|公里|公顷|人·月|人次|月·人|人|月|年|亩|日|天|吨|元|户|家|升|辆|次|千瓦时))(?:·(?:人|月|年))?|·(?:人|月|年))?/y;

const perMany = /\/(?:10万|万|千)人?/y;

function plainUnit(text: string, at: number): string {
  const measure = measuring.find((unit) => text.startsWith(unit, at));
  const counter = counters.find(
    ([unit, notBefore]) =>
      text.startsWith(unit, at) &&
      !(notBefore !== '' && notBefore.includes(text[at + unit.length] ?? '\n')),
  );
  return measure ?? counter?.[0] ?? '';
}

/** The unit that starts at a place, as written (万亩, 元/月·人, 家(次)); '' where none does. */
export function readUnit(text: string, at: number): string {
  const scale = /[十百千]?[万亿]/y;
  scale.lastIndex = at;
  const scaled = scale.exec(text)?.[0] ?? '';
  const plain = plainUnit(text, at + scaled.length);
  if (plain === '') {
    perMany.lastIndex = at;
    return scaled || (perMany.exec(text)?.[0] ?? '');
  }
  suffix.lastIndex = at + scaled.length + plain.length;
  return scaled + plain + (suffix.exec(text)?.[0] ?? '');
}

/** Whether a unit counts things (家, 万人次) rather than measures (亿元, %, 公里). */
export function counts(unit: string): boolean {
  const plain = unit.replace(/^[十百千万亿]{1,2}/, '');
  return counters.some(([counter]) => plain === counter || plain.startsWith(`${counter}(`));
}
