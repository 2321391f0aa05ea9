/**
 * The ways in which a target is read. Each target carries the one that read it: the review says it in words, and
 * `npm run accuracy -- --by-pattern` counts how often each is right.
 */
export const patterns = [
  /** 固定资产投资增长8%, 新增企业20家: the name stands before the number. */
  'name-before',
  /** 建设3座天桥: behind it. */
  'name-behind',
  /** 出口25亿元、增长8%: the name of the number before. */
  'name-carried',
  /** 增速高于全市2个百分点: a gap to others. */
  'gap',
  /** 文旅投资不低于全部投资的35%: a share of a whole. */
  'share-of-whole',
  /** 85%以上的村庄完成治理: a share of what is done. */
  'share-done',
  /** 以不低于10%的比例入库: a rate. */
  'rate',
  /** 投资1.3亿元改造农村电网: money, and behind it what it is spent on. */
  'spent-on',
  /** 完成南片842亩土地征收任务: an amount of work that is called a task. */
  'planned-work',
  /** 茶园面积 | 4.4: a row's name, and the value of a column. */
  'cell-value',
  /** 适老化改造 | 完成800户,满意度不低于95%: words in a column of values, which lean on the row's name. */
  'cell-words',
  /** 改造小区 | 新开工60部、竣工45部: works that are said of the row's item. */
  'cell-works',
  /** 石桥镇 | 3100, under a heading that says of what. */
  'cell-of-place',
] as const;

export type Pattern = (typeof patterns)[number];
