export const completionTexts = {
  title: { 'zh-CN': '{district}牵头单位完成率排名', en: '{district}: lead units by completion' },
  line: {
    'zh-CN':
      '计量单位：%；平均完成率：单项超过100%的按100%计，增速和越低越好的指标不计；序时应完成率为同一批指标应达到的平均数',
    en: 'Unit: %; mean completion: at most 100% each, without growth and lower-is-better indicators; scheduled: what the same indicators should have reached',
  },
  chart: {
    'zh-CN': '各牵头单位平均完成率与序时应完成率（%）',
    en: 'Mean completion by lead unit, and what the schedule asks for (%)',
  },
  chartAxis: { 'zh-CN': '完成率（%）', en: 'Completion (%)' },
  /** Characters of a unit's name in the chart. */
  longestName: { 'zh-CN': 12, en: 26 },
} as const;
