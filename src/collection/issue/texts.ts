import type { Localised } from '../../language/language';
import type { Duty } from './assignments';

/** Words of the workbooks that are sent out. */
export const officeTexts = {
  title: {
    'zh-CN': '{district}{year}年第{quarter}季度指标填报表',
    en: '{district}: return for Q{quarter} {year}',
  },
  indicatorsTitle: { 'zh-CN': '{office}：指标填报', en: '{office}: indicators' },
  tasksTitle: { 'zh-CN': '{office}：任务填报', en: '{office}: tasks' },
  entryLine: {
    'zh-CN':
      '{year}年第{quarter}季度　只填浅黄色单元格：填年初以来累计数，不带单位；百分数填 6.5，不填 0.065 或 6.5%',
    en: 'Q{quarter} {year}    Fill in the pale yellow cells only: totals since 1 January, without the unit; 6.5 for 6.5%, neither 0.065 nor 6.5%',
  },
  taskLine: {
    'zh-CN': '{year}年第{quarter}季度　在浅黄色单元格选择状态，并写明进展',
    en: 'Q{quarter} {year}    Choose a status in the pale yellow cells and describe the progress',
  },
  office: { 'zh-CN': '填报单位', en: 'Office' },
  issue: { 'zh-CN': '下发编号', en: 'Issue' },
  period: { 'zh-CN': '报告期', en: 'Period' },
  periodValue: { 'zh-CN': '{year}年第{quarter}季度', en: 'Q{quarter} {year}' },
  plan: { 'zh-CN': '方案', en: 'Plan' },
  deadline: { 'zh-CN': '报送截止', en: 'Due by' },
  contact: { 'zh-CN': '收表联系', en: 'Return to' },
  filler: { 'zh-CN': '填表人', en: 'Filled in by' },
  fillerPhone: { 'zh-CN': '联系电话', en: 'Telephone' },
  notGiven: { 'zh-CN': '（未填写）', en: '(not given)' },
  summary: { 'zh-CN': '本单位汇总', en: 'This office at a glance' },
  indicators: { 'zh-CN': '指标（项）', en: 'Indicators' },
  entered: { 'zh-CN': '已填报', en: 'Entered' },
  missing: { 'zh-CN': '未填报', en: 'Not entered' },
  hints: { 'zh-CN': '有校验提示', en: 'With something to check' },
  tasks: { 'zh-CN': '任务（项）', en: 'Tasks' },
  tasksEntered: { 'zh-CN': '已选状态', en: 'With a status' },
  howTo: { 'zh-CN': '填报说明', en: 'How to fill in' },
  steps: {
    'zh-CN': [
      '一、在“{indicators}”“{tasks}”的浅黄色单元格填报本季度数，其余单元格受保护（无密码）。',
      '二、填年初以来累计数：增速填本年累计增速，存量填季末数，增量和完成量填累计数；只填数字，不带单位。',
      '三、数字须按“计量单位”一栏的单位填写。填文字、带单位的数或公式，收表时会逐项询问，不会代为换算。',
      '四、“校验提示”一栏有字的，请按提示改正或在“情况说明”写明；落后于序时的，请写明原因和下一步措施。',
      '五、“共同牵头”的指标各牵头单位都会收到，请先商定同一个数再报。',
      '六、填好后保存为 .xlsx，在截止日前发回原联系人；改名、排序、插入行都不影响收表，请勿删除“下发标识”一列。',
    ],
    en: [
      '1. Fill in this quarter in the pale yellow cells of {indicators} and {tasks}; the other cells are protected (no password).',
      '2. Enter totals since 1 January: growth so far, levels at quarter end, increments and completions as totals; numbers only.',
      '3. Enter figures in the unit of the column Unit. Texts, numbers with a unit and formulas are asked about one by one when returns are collected; nothing is converted for you.',
      '4. Where the column Check says something, correct it or explain it; where you are behind schedule, give the reason and what happens next under Explanation.',
      '5. An indicator with joint lead offices goes to each of them: agree on one figure first.',
      '6. Save as .xlsx and send it back by the due date. Renaming, sorting and inserting rows do no harm; please leave the column Issue mark in place.',
    ],
  },
  entryTitle: { 'zh-CN': '请填数字', en: 'A number, please' },
  entryPrompt: {
    'zh-CN': '填年初以来累计数，只填数字，单位见“计量单位”。百分数填 6.5，不填 0.065。',
    en: 'The total since 1 January, in the unit of the column Unit, numbers only. Enter 6.5 for 6.5%, not 0.065.',
  },
  entryMessage: {
    'zh-CN': '只填数字，单位见“计量单位”。百分数填 6.5，不填 0.065。',
    en: 'Numbers only, in the unit of the column Unit. Enter 6.5 for 6.5%, not 0.065.',
  },
  statusTitle: { 'zh-CN': '任务状态', en: 'Task status' },
  statusPrompt: {
    'zh-CN': '从列表中选择本季状态，并在右侧写明进展。',
    en: 'Choose a status from the list and describe the progress at the right.',
  },
  statusMessage: { 'zh-CN': '请从列表中选择状态。', en: 'Choose a status from the list.' },
} as const;

export const dutyTerms: Record<Duty, Localised> = {
  lead: { 'zh-CN': '牵头', en: 'Lead' },
  jointLead: { 'zh-CN': '共同牵头：与{others}', en: 'Joint lead with {others}' },
  support: { 'zh-CN': '配合：{others}', en: 'Supports {others}' },
};
