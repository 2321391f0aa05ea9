/** Texts of 校验结果 above its lines. */
export const findingsTexts = {
  notYet: {
    'zh-CN': '尚未写入校验结果。在加载项的“校验”一步中检查填报数据，再写入本表。',
    en: 'No result written yet. Step "Validate" of the add-in checks what was entered and writes here.',
  },
  none: {
    'zh-CN': '第{quarter}季度：未发现问题。（{time}）',
    en: 'Q{quarter}: no findings. ({time})',
  },
  count: {
    'zh-CN':
      '第{quarter}季度：共 {count} 条；待改正 {toFix} 条，待核实 {toVerify} 条，已说明 {explained} 条。（{time}）核实性问题请在“核实说明”栏写明原因，说明会一直保留。',
    en: 'Q{quarter}: {count} {count|line|lines}; {toFix} to correct, {toVerify} to verify, {explained} explained. ({time}) Write reasons for findings to verify in the explanation column; they are kept.',
  },
} as const;
