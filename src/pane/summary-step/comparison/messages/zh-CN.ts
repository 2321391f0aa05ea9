/** Texts of the comparison's section in Chinese. Its shape is what every language must have. */
export const zhCN = {
  heading: '区县对比',
  intro:
    '选择其他区县同一年的台账（.xlsx），没有台账的可选方案（.json），与当前工作簿对比同一指标。所选文件只读；名称、类型一致且单位相同或可换算的才对比。',
  choose: '选择其他区县的台账…',
  thisWorkbook: '本工作簿',
  readingOf: '正在读取 {file}（{done}/{total}）…',
  cancel: '取消',
  files: '参加对比的区县',
  district: '{district}：{file}，{count} 项指标',
  plan: '{district}：{file}，{count} 项指标（仅有方案，没有实际值）',
  remove: '移除 {district}',
  failed: '{file} 没有列入：',
  result: '第{quarter}季度：可对比 {compared} 项指标，未能对比 {alone} 行。',
  nothing: '没有可以对比的指标，原因见下。',
  compared: '可对比的指标',
  figure: '{district} {actual}',
  converted: '{district} {actual}（原单位{unit}）',
  separator: '；',
  alone: '未能对比 {count} 行及原因',
  aloneRow: '{name}（{district}）',
  write: '写入区县对比表',
  writing: '正在写入…',
  progress: '已写好“{sheet}”，{done}/{total} 张工作表',
  stopping: '正在停下…',
  written: '已写入“{sheets}”。',
};

export type ComparisonMessages = typeof zhCN;
