import type { Measure, Operator } from '../model';

/** What the words before a number say. */
export interface Wording {
  measure: Measure | null;
  operator: Operator | null;
  /** 分别 and 均: the names before the number share it, or take one number each. */
  distribution: 'each' | 'all' | null;
}

type Meaning = Measure | 'bound' | 'adverb' | 'each' | 'all' | Operator;

const words = (meaning: Meaning, list: string): [string, Meaning][] =>
  list.split(' ').map((word) => [word, meaning]);

/** Words that stand directly before a number, longest first. */
const before: readonly [string, Meaning][] = [
  ...words('>=', '不低于 不少于 不小于 不得低于 不得少于 至少 最少 高于或等于'),
  ...words('>', '突破 超过 超 超出 大于 多于 高于'),
  ...words('<=', '不超过 不高于 不多于 不大于 不得超过 低于 少于 小于 控制在'),
  ...words('~', '约 大约 约为 接近'),
  ...words(
    'level',
    '达到 达 为 保持在 稳定在 保持 维持在 提高到 提升到 提高至 提升至 增加到 增加至 增长到 扩大到 扩大至 增至 增到 升至 升到 上升到 上升至 降至 降到 降低到 降低至 下降到 下降至 压缩至 压缩到 压减至 压减到 缩短至 缩短到 缩减至 减少到 减少至 壮大到 发展到 达标到 总量达 占 占到 共 合计 总计 调整为 提高为 调整到',
  ),
  ...words('growth', '增长 同比增长 年均增长 增速 增幅 涨幅 比增 递增 增长率 翻'),
  ...words('reduction', '下降 减少 降低 压缩 压减 削减 缩短 缩减 递减 下浮 精简 再压缩 降幅'),
  ...words(
    'increment',
    '新增 净增 新纳入 新入库 新获批 新引入 新投产 新上规 新升规 新入统 新入规 培育入库 扩充 引进 新引进 引育 引入 新认定 增加 扩增 新注册 招引 吸引 新培育 新发展 新签约 认定 提高 提升 上升 提质增量',
  ),
  ...words(
    'completion',
    '建设 形成 惠及 新创建 新设立 新打造 新实施 新开办 提供 新建 新建成 改建 扩建 改扩建 新改扩建 建成 改造 完成 实施 开展 培育 打造 推进 竣工 培训 创建 举办 举行 组织 开工 新开工 启动 成立 设立 建立 发放 安装 修建 修缮 整治 治理 铺设 开通 编制 制定 出台 修订 选派 配备 扶持 支持 推动 推广 争取 争创 申报 救助 帮扶 服务 开发 出让 盘活 收储 供应 拆除 清理 栽植 打通 投用 落地 转化 登记 评选 构建 组建 创成 孵化 储备 谋划 策划 升级 提升改造 提质改造 提质 化解 安置 交付 筹集 完工 梳理 攻坚 加快 力促 加密 新辟 种植 落实落地 办理 办结 处置 遴选 选树 建强 发展 查处 检查 抽检 宣讲 走访 促成 归集 开设 增设 布局 投放 绿化 造林 植树 巩固 清淤 疏浚 硬化 搬迁 签约 引导 动员 征收 征地 拆迁 上线',
  ),
  ...words('each', '分别'),
  ...words('all', '均 都 双双 各'),
  ...words(
    'adverb',
    '力争 确保 预计 预期 预期目标 预估 实现 努力 争取 力求 将 已 要 再 年均 同比 累计 全年 每年 年内 今年 总共 其中 的 在 到 至 基本 逐步 大幅 不断 精准 全面 积极 全力 重点 梯度 新一轮 第一批 首批 我区 我县 我市 辖区 辖区内 全市 全区 全县 各类 共计 大力 高标准 高质量 集中 统一 有序 稳步 新 不少',
  ),
].sort((a, b) => b[0].length - a[0].length);

const operators: readonly string[] = ['>=', '>', '<=', '~'];
const measureOf = (meaning: Meaning): Measure | null =>
  ['growth', 'level', 'increment', 'completion', 'reduction'].includes(meaning)
    ? (meaning as Measure)
    : null;

/** Whether a verb may stand before the one already read: 新增上线, 增速达到, but not 建设达到. */
function joins(measure: Measure, following: Measure): boolean {
  const acts: readonly Measure[] = ['completion', 'increment'];
  if (following === 'level') return measure === 'growth' || measure === 'increment';
  return acts.includes(following) && acts.includes(measure);
}

/** Takes the words that lead to a number off the end of `text`; the rest is the name's side. */
export function peelEnd(text: string): Wording & { rest: string; verb: string } {
  const wording: Wording = { measure: null, operator: null, distribution: null };
  let rest = text;
  let verb = '';
  for (let round = 0; round < 8; round++) {
    const acted = wording.measure === 'completion' || wording.measure === 'increment';
    const found = before.find(
      ([word, meaning]) =>
        rest.endsWith(word) && !(meaning === 'completion' && wording.measure !== null && !acted),
    );
    if (!found) break;
    const [word, meaning] = found;
    if (meaning === 'each' || meaning === 'all') {
      wording.distribution ??= meaning;
    } else if (operators.includes(meaning)) {
      wording.operator ??= meaning as Operator;
      if (word === '控制在' || word === '突破' || word === '超过') wording.measure ??= 'level';
    } else {
      const measure = measureOf(meaning);
      if (measure !== null && wording.measure !== null && !joins(measure, wording.measure)) break;
      if (measure !== null) {
        wording.measure = measure;
        verb = word;
      }
    }
    rest = rest.slice(0, -word.length);
  }
  return { ...wording, rest, verb };
}

const leadingAdverbs =
  /^(?:(?:力争|确保|预计|预期|计划|努力|争取|力求|实现|全年|全区|全县|全市|全旗|全镇|我区|我县|我市|今年|本年度|本年|年内|当年|其中|使|并|以及|同时|年底前|年底|每年|积极|全面|大力|加快|推动|促进|不断|持续|稳步|进一步|全力|着力|年均|同比|分别|均|将|把|对|力促|做好|抓好|支持|鼓励|引导|动员|扎实|深入|有序|切实|统筹|稳妥|逐步|先行|加大|加强|至少|再|到)|(?:到|至|在)?(?:\d{4}|“?十[一二三四五六]五”?)(?:年|期间|时期|末)?(?:底|末|内|前|度)?|[一二三四五1-5]年内?|[和及与、,的或])/;
const startWords = before.filter(
  ([word, meaning]) =>
    word.length > 1 && ['increment', 'completion', 'growth', 'reduction'].includes(meaning),
);

/** Whether a verb and what follows it make a noun: 建设用地, 服务业, 增加值. */
function partOfNoun(meaning: Meaning, following: string): boolean {
  if (/^(?:值|率|额|数|量|的|覆盖)/.test(following)) return true;
  return (
    meaning !== 'increment' &&
    /^(?:用地|业|中心|标准|投资|项目|工程|收入|面积|时限|时间|周期|能力|规模|比例|人数|产值|成本|水平|支出|半径|距离)/.test(
      following,
    )
  );
}

/** Takes adverbs, years and the first verb off the start of a name; the verb tells the measure. */
export function peelStart(text: string): { measure: Measure | null; verb: string; rest: string } {
  let rest = text;
  let measure: Measure | null = null;
  let verb = '';
  for (let round = 0; round < 12; round++) {
    const adverb = leadingAdverbs.exec(rest)?.[0];
    if (adverb !== undefined && adverb !== '' && rest.length > adverb.length) {
      rest = rest.slice(adverb.length);
      continue;
    }
    if (rest.startsWith('累计') && rest.length > 3) {
      measure = 'level';
      rest = rest.slice(2);
      continue;
    }
    const adjective = ['重点', '高标准', '高质量'].find((word) => rest.startsWith(word)) ?? '';
    const found = startWords.find(([word]) => rest.startsWith(word, adjective.length));
    if (!found) break;
    if (partOfNoun(found[1], rest.slice(adjective.length + found[0].length))) break;
    rest = rest.slice(adjective.length);
    if (rest.length - found[0].length < 2) break;
    if (measure === null || (measure === 'completion' && found[1] === 'increment')) {
      measure = measureOf(found[1]);
    }
    if (verb === '') verb = found[0];
    rest = rest.slice(found[0].length);
  }
  return { measure, verb, rest };
}

/** Verbs that stand as nouns more often: 指导服务, 技能培训. */
const nounLike =
  '建设 服务 培训 治理 整治 改造 开发 发展 检查 登记 转化 策划 宣讲 支持 组织 升级 提质 安置 处置 拆除 修缮 评选 构建'.split(
    ' ',
  );

/** The last verb inside a clause and what follows it: 在全区开展|宣传活动. */
export function lastVerb(text: string): { measure: Measure | null; rest: string } | null {
  let noun: { measure: Measure | null; rest: string } | null = null;
  for (let at = text.length - 2; at >= 0; at--) {
    const found = startWords.find(
      ([word, meaning]) =>
        (meaning === 'increment' || meaning === 'completion') && text.startsWith(word, at),
    );
    if (!found) continue;
    const verb = { measure: measureOf(found[1]), rest: text.slice(at + found[0].length) };
    if (!nounLike.includes(found[0])) return verb;
    noun ??= verb;
  }
  return noun;
}

const valueNames =
  /(?:率|比重|比例|占比|额|值|收入|量|面积|数|规模|标准|浓度|寿命|水平|密度|强度|长度|里程|能力|投入|投资|税收|存款|贷款|人口|GDP|余额|利润|满意度|度|指数|出栏|床位|周期|出口|产出|总产|单产|盘子|资金|游客|旅客)$/;

/** Whether a name is that of a value, so that a bare number after it is its level. */
export function namesValue(name: string): boolean {
  return valueNames.test(name) || /^(?:每[十百千万\d]|人均|亩均|单位)/.test(name);
}
