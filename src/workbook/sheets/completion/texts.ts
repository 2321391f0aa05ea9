export const completionTexts = {
  title: { 'zh-CN': '{district}牵头单位完成率', en: '{district}: lead units by completion' },
  line: {
    'zh-CN':
      '计量单位：%；按单位排名的次序列出。平均完成率：对全年目标，单项最高计100%，增速和越低越好的指标不计；序时应完成率为同一批指标应达到的平均数；平均序时完成率：对本季应达数，各类指标同口径，单项0—120%。未报的指标均按未完成计',
    en: 'Unit: %; in the order of the ranking. Mean completion: of the annual targets, at most 100% each, without growth and lower-is-better indicators; scheduled: what the same indicators should have reached; mean against due: of what is due this quarter, for all measures alike, from 0 to 120% each. Not reported counts as nothing reached',
  },
  chart: {
    'zh-CN': '各牵头单位平均完成率与序时应完成率（%）',
    en: 'Mean completion by lead unit, and what the schedule asks for (%)',
  },
  chartAxis: { 'zh-CN': '完成率（%）', en: 'Completion (%)' },
  /** Characters of a unit's name in the chart. */
  longestName: { 'zh-CN': 12, en: 26 },
} as const;
