/** Units that measure; those of `counters` count things. */
const measuring =
  `公里² 千米² 米² 米³ 个基点 基点 个百分点 百分点 个工作日 工作日 个月 小时 分钟 课时 学时 吨标准煤 吨标煤 吨公里 平方公里 平方千米 平方米 平米 立方米 空方 立方
  千瓦时 兆瓦时 千伏安 千瓦 兆瓦 公里 千米 海里 厘米 毫米 公顷 公斤 千克 毫克 微克 克 分贝 美元 欧元 港元 日元 元 亩次 亩 吨 斤 标箱 标台 米 千升 毫升 升
  度 岁 天 倍 番 成 % ‰`
    .split(/\s+/)
    .filter((unit) => unit !== '');

/** A counting unit, and what may not follow it (as a pattern): in 3家庭 the 家 is no unit. */
const counters: readonly [string, RegExp | null][] = [
  ['人次', null],
  ['床位', null],
  ['人', /^(?:[才员民口均事大工物])/],
  ['户', /^(?:[外籍均])/],
  ['家', /^(?:庭|长|具|乡|园|政(?!.{0,4}企)|电(?![子商力气器竞]))/],
  ['名', /^(?:[单录称城牌品]|校(?!长)|医(?![生疗护务])|师(?!资|范))/],
  ['位', /^(?:[于置列数]|居(?![民家]))/],
  ['个', /^(?:[体税]|转(?=企))/],
  ['件', null],
  ['项', /^(?:目(?![标的])|下)/],
  ['场', /^(?:[地所景馆])/],
  ['所', /^(?:[有属在])/],
  ['处', /^(?:[置理于])/],
  ['条', /^(?:[例件])/],
  ['套', /^(?:餐)/],
  ['座', /^(?:谈)/],
  ['眼', null],
  ['孔', null],
  ['尾', null],
  ['匹', null],
  ['节', /^(?:[约能点水日庆假])/],
  ['堂', null],
  ['片', /^(?:区)/],
  ['段', null],
  ['组', /^(?:[织建成团合])/],
  ['队', /^(?:伍)/],
  ['轮', /^(?:[训换岗])/],
  ['站', null],
  ['杆', null],
  ['顶', null],
  ['箱', null],
  ['把', /^(?:[握关])/],
  ['档', /^(?:案)/],
  ['方', /^(?:[面案法式便向位])/],
  ['台', /^(?:阶)/],
  ['辆', null],
  ['间', null],
  ['宗', null],
  ['幢', null],
  ['栋', null],
  ['次', /^[全会]/],
  ['头', /^(?:[部雁])/],
  ['只', /^(?:有)/],
  ['羽', null],
  ['棒', /^(?:球)/],
  ['张', null],
  ['株', null],
  ['棵', null],
  ['支', /^(?:[持撑部付])/],
  ['部', /^(?:[门委署队])/],
  ['门', /^(?:户)/],
  ['款', null],
  ['例', null],
  ['艘', null],
  ['架', null],
  ['口', /^(?:岸)/],
  ['盏', null],
  ['块', null],
  ['期', null],
  ['床', null],
  ['对', /^(?:[接照])/],
  ['盘', /^(?:活)/],
  ['篇', null],
  ['本', /^(?:[地级])/],
  ['册', null],
  ['批', /^[量发准]/],
  ['枚', null],
  ['根', /^(?:据|本)/],
  ['剂', null],
  ['桌', null],
  ['餐', null],
  ['份', /^额/],
  ['柱', null],
  ['筐', null],
  ['列', /^(?:入)/],
  ['趟', null],
  ['班', /^(?:子)/],
  ['种', /^(?:[植子类业养质苗粮群源])/],
  ['起', /^(?:[来步点草航降诉])/],
];

const suffix =
  /(?:\((?:次|套|件|个|处|项|区|组|户|间|所|栋|人|家|名|场|台|座)\))?(?:\/(?:(?:\d{1,3}|[十百千])?[万亿]?(?:平方公里|平方米|立方米|公里|公顷|人·月|人次|月·人|人|月|年|亩|日|天|吨|公斤|千克|斤|元|户|家|升|辆|次|千瓦时))(?:·(?:人|月|年|平方米|户))?|·(?:人|月|年)|每(?:立方米|平方米|平方公里|立方|升|万人|十万人|人|户|亩|吨|年)(?=以[上下内]|左右|[^\u4e00-\u9fff]|$))?/y;

/** 2.1:1 is 2.1 to one. */
const ratio = /[::∶]1(?![\d.])/y;
/** Units that offices write in letters. */
const latin =
  /(?:[kKMGT]?[Ww](?:·?h)?|k[mg]|㎡|m[²³]|[μu]g\/m[³3]|mg\/(?:m[³3]|L)|TEU|[EP]F(?:LOPS|lops)|P|[GT]B|[MG]bps|℃|ha)(?![A-Za-z\d])/y;
const perMany = /\/(?:10万|万|千)人?/y;

/** 辆次, 户次, 人份: counted once for each time. */
function timesAt(text: string, at: number): string {
  const person = text[at - 1] === '人';
  const times = /^(?:次(?![生数])|份(?!额)|年(?![龄度底末均]))/.exec(text.slice(at, at + 2));
  if (times?.[0] === '年' && !person) return '';
  return times && !/[次份]/.test(text[at - 1] ?? '') ? times[0] : '';
}

function plainUnit(text: string, at: number): string {
  const measure = measuring.find((unit) => text.startsWith(unit, at));
  const counter = counters.find(
    ([unit, notBefore]) =>
      text.startsWith(unit, at) &&
      notBefore?.test(text.slice(at + unit.length, at + unit.length + 6)) !== true,
  );
  latin.lastIndex = at;
  if (measure === undefined && counter) return counter[0] + timesAt(text, at + counter[0].length);
  return measure ?? latin.exec(text)?.[0] ?? '';
}

/** The unit that starts at a place, as written (万亩, 元/月·人, 家(次)); '' where none does. */
export function readUnit(text: string, at: number): string {
  const scale = /[十百千]?(?:万亿|[万亿])/y;
  scale.lastIndex = at;
  const scaled = scale.exec(text)?.[0] ?? '';
  const plain = plainUnit(text, at + scaled.length);
  if (plain === '') {
    if (scaled !== '')
      return (
        scaled +
        (/^[\u4e00-\u9fff](?=[,;。、]|$)/.exec(
          text.slice(at + scaled.length, at + scaled.length + 2),
        )?.[0] ?? '')
      );
    perMany.lastIndex = at;
    ratio.lastIndex = at;
    return perMany.exec(text)?.[0] ?? ratio.exec(text)?.[0] ?? '';
  }
  suffix.lastIndex = at + scaled.length + plain.length;
  return scaled + plain + (suffix.exec(text)?.[0] ?? '');
}

/** Whether a unit measures how long something takes. */
export const isTime = (unit: string) => /^(?:个?工作日|天|小时|分钟|个月)$/.test(unit);

/** Whether a unit counts what is done each time anew: 巡河不少于960次. */
export const isEvent = (unit: string) => /^[十百千万]?(?:场|次|场次|批次|轮)$/.test(unit);

/** Whether a unit counts things (家, 万人次) rather than measures (亿元, %, 公里). */
export function counts(unit: string): boolean {
  const plain = unit.replace(/^[十百千万亿]{1,2}/, '');
  return counters.some(
    ([counter]) =>
      plain === counter ||
      (/^[(次份]/.test(plain.slice(counter.length)) && plain.startsWith(counter)),
  );
}
