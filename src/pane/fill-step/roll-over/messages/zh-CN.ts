/** Texts of the roll-over's section in Chinese. Its shape is what every language must have. */
export const zhCN = {
  heading: '新年度结转：用上年台账作基数（可选）',
  intro:
    '选择上一年的台账（.xlsx）：水平类指标以上年四季度实际值为基期值，增量和完成量带入上年各季累计数，供“序时设置”选用。上年台账只读，不会改动。',
  choose: '选择上年台账…',
  another: '换一个文件…',
  without: '不用上年台账',
  reading: '正在读取 {file}…',
  cancel: '取消',
  chosen: '{file}：{district} {year}年，{count} 行指标。将填充{next}年的台账。',
  takable: '可以带入（已选 {taken}/{count} 项）',
  takeAll: '全选',
  hint: '勾选的将在填充时写入；方案自有基期值的，不勾选则以方案为准。',
  nothing: '没有可以带入的指标。',
  untaken: '没有带入 {count} 项及原因',
  anew: '不需要上年数 {count} 项',
  done: '已带入{year}年数：基期值 {baselines} 项，上年进度 {profiles} 项。',
  kept: '另有 {count} 项在“序时设置”中已填上年数，没有改动。',
};

export type RollOverMessages = typeof zhCN;
