import type { Measure, Operator } from '../../plan/model';

/**
 * What a word before a number says: a measure, a bound, how names share numbers, or nothing of the kind. `lowered` is a
 * value that is to come down to the number: a level that is met from above.
 */
export type Meaning = Measure | 'lowered' | 'adverb' | 'each' | 'all' | Operator;

const words = (meaning: Meaning, list: string): [string, Meaning][] =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [word, meaning]);

/** Verbs by which a stock grows. */
const INCREMENT = `新增 净增 新纳入 纳入 新入库 入库 新获批 获批 新引入 新投产 新上规 新升规 升规 新入统 入统 新入规 入规 纳统
  培育入库 扩充 引进 新引进 引进培育 引育 引入 新认定 新认证 增加 新增加 扩增 新注册 招引 吸引 新培育 新发展 新签约 新落户 新入驻 新晋
  新备案 新评定 新招引 认定 提高 提升 上升 提质增量 吸纳 招聘 招录 增配`;

/** Verbs of work that is done in units. */
const COMPLETION = `建设 形成 惠及 新创建 新创 新设立 新打造 新实施 新开办 提供 新建 新建成 新改建 新改扩建 续建 改建 扩建 改扩建 迁建
  重建 翻建 建成 建成投用 共建 兴建 搭建 筹建 修筑 改造 完成 实施 开展 培育 培养 打造 推进 竣工 投产 培训 轮训 创建 举办 承办 主办
  举行 组织 开工 新开工 开工建设 启动 成立 设立 建立 发放 安装 加装 修建 修缮 维修 维护 养护 加固 除险加固 整治 治理 综合治理 修复
  铺设 施划 敷设 架设 开通 编制 制定 制订 出台 修订 选派 配备 配建 扶持 支持 帮助 推动 推广 争取 争创 申报 申请 救助 帮扶 服务 开发 出让
  盘活 收储 供应 拆除 清理 清退 腾退 腾出 关停 淘汰 取缔 消除 消纳 栽植 补植 打通 投用 投运 落地 转化 登记 评选 评估 构建 组建 创成
  孵化 储备 谋划 策划 铺排 包装 升级 提档升级 提升改造 改造提升 提质改造 提质 化解 安置 交付 筹集 筹措 完工 梳理 攻坚 加快 力促 加密 新辟 种植
  落实落地 办理 办结 处置 遴选 选树 建强 发展 查处 检查 抽检 检测 监测 筛查 排查 调解 巡查 宣讲 走访 对接 促成 归集 开设 增设 布局 布设
  投放 绿化 亮化 造林 育林 营造 抚育 植树 巩固 清淤 疏浚 硬化 搬迁 签约 引导 动员 征收 征地 拆迁 上线 安排 优化 更新 更换 恢复 改善 完善
  发行 落实 拨付 兑现 资助 补贴 减免 采购 购置 配置 添置 流转 托管 复垦 复绿 复耕 收购 演出 放映 展演 创作 推出 推介 推荐 推选 输送
  转移 转移就业 承接 命名 授牌 挂牌 解决 立项 签订 入驻 落户 开业 运营 启用 通车 贯通 铺装 增补 补充 补齐 选聘 评定 创评 发布 建档 拓展
  实现上市 上市 达标 创新 提标改造 新上 布放 指导 免费发放 扩种 复种 播种 新种植 新辟 开辟 调整 巡访 探访 慰问 资助 吸收 储备 收治 诊疗 签约服务 回收
  年加工 攻克 清掏 免费体检 减负
  探索建设 规划建设 谋划建设 新谋划 整修 疏通 清运 处理 消化 转型 免费检查 免费筛查 新聘 聘请 新招 扩大 拓宽 接待 输出 引流 退耕还林 退耕还草 退养还湿 退牧还草 退田还湖 增殖放流 新植 新栽 补栽 报批 免费培训 演练 评审 核查 追回 募集 退出 备案 训练 开放 清偿 接入 平整 新架 新修 新打 新铺 新铺设 新敷设 新装 新购 新购置 新配备 设置 新组建 新设 新造 建造 改良 整备 粉刷 安防 低改 储存`;

/** Words that may stand directly before a number. */
const WORDS: readonly [string, Meaning][] = [
  ...words(
    '>=',
    '不低于 不少于 不小于 不得低于 不得少于 至少 最少 最低 不下 高于或等于 大于等于 大于或等于 ≥ >=',
  ),
  ...words('>', '突破 超过 超 超出 大于 多于 高于 逾 > 破'),
  ...words(
    '<=',
    '不超过 不高于 不多于 不大于 不得超过 不得高于 不超 低于 少于 小于 至多 最多 控制在 控制到 控制至 ≤ <= <',
  ),
  ...words('~', '约 大约 约为 接近 近 大概'),
  ...words(
    'level',
    `达到 达 达成 达至 为 保持在 稳定在 稳定到 稳定达到 保持 维持在 稳定 提高到 提升到 提高至 提升至 增加到 增加至 增长到 增长至 扩大到 扩大至
     增至 增到 升至 升到 上升到 上升至 壮大到 壮大至 发展到 达标到 拓展到 拓展至 扩展到 扩面至 总量达 占 占到 共 合计 总计 调整为 调整到 调整至
     提高为 提标至 提标到 增加为 提到 提至 涨到 涨至 扩容至 扩容到 恢复到 恢复至 回升到 回升至 上调至 上调到 提速至 扩至 延长至 延长到 推进到
     推进至 迈上 站上 跃上 跨上 做到 做大到 集聚到 优化至 增加值达 突破到`,
  ),
  ...words(
    'lowered',
    `降至 降到 降为 降低到 降低至 降低为 下降到 下降至 下降为 压缩至 压缩到 压缩为 压减至 压减到 压减为 压降至 压降到 压至 压到 缩短至 缩短到 缩短为
     缩减至 缩减到 缩小到 缩小至 缩至 缩到 收窄至 收窄到 减少到 减少至 减少为 减至 减到 减为 控减至 削减至 削减到 精简至 精简到 精简为
     下调至 下调到 回落至 回落到`,
  ),
  ...words('growth', '增长 同比增长 年均增长 增速 增幅 涨幅 比增 递增 增长率 同比增 翻 增'),
  ...words(
    'reduction',
    '下降 减少 降低 压缩 压减 压降 削减 缩短 缩减 递减 下浮 精简 减量 再压缩 降幅 减排 调减 核减 降',
  ),
  ...words('increment', INCREMENT),
  ...words('completion', COMPLETION),
  ...words('each', '分别 各自'),
  ...words('all', '均 都 双双 双 各'),
  ...words(
    'adverb',
    `冲刺 保底 力争 确保 预计 预期 预期目标 目标 预估 实现 努力 争取 力求 将 已 要 再 年均 同比 累计 全年 每年 年内 今年 总共 其中 的 在 到 至 基本 逐步
     大幅 不断 精准 全面 积极 全力 重点 梯度 新一轮 第一批 首批 我区 我县 我市 辖区 辖区内 全市 全区 全县 各类 共计 大力 高标准 高质量
     集中 统一 有序 稳步 新 不少 全部 总体 原则上 不变价 可比价 可比价格 按可比价 按可比口径 可比口径 同口径 按同口径 实际 名义 奋斗目标 必须 必保
     同比实现 持续 当年 本年 分批 率先 应 应当 需 顺利 还 同步 免费 依法 拟 计划 整体 合理区间`,
  ),
].sort((a, b) => b[0].length - a[0].length);

const MEASURES: readonly string[] = ['growth', 'level', 'increment', 'completion', 'reduction'];

export const measureOf = (meaning: Meaning): Measure | null =>
  meaning === 'lowered' ? 'level' : MEASURES.includes(meaning) ? (meaning as Measure) : null;

const BOUNDS: readonly string[] = ['>=', '>', '<=', '~'];
export const isBound = (meaning: Meaning): meaning is Operator => BOUNDS.includes(meaning);

const byLast = new Map<string, [string, Meaning][]>();
const byFirst = new Map<string, [string, Meaning][]>();
for (const entry of WORDS) {
  const [word, meaning] = entry;
  const last = word.at(-1)!;
  byLast.set(last, [...(byLast.get(last) ?? []), entry]);
  const opens = ['increment', 'completion', 'growth', 'reduction'].includes(meaning);
  if (word.length > 1 && opens) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), entry]);
}

const NONE: readonly [string, Meaning][] = [];

/** The words that may end with this text's last character, longest first. */
export const wordsEnding = (text: string) => byLast.get(text.at(-1) ?? '') ?? NONE;

/** The verbs of two characters or more that may stand at a place, longest first. */
export const verbsAt = (text: string, at: number) => byFirst.get(text[at] ?? '') ?? NONE;
