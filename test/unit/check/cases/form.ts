import type { Case } from './case';

/** Worked examples of the rules of form. */
export const formCases: Record<string, Case[]> = {
  'not-a-number': [
    { is: 'digits as text', q: ['12'], finds: ['q1=12'], edge: true },
    { is: 'digits as a number', q: [12], finds: [], edge: true },
    { is: 'a unit behind it', q: ['12家'], finds: ['q1=12'] },
    {
      is: 'full-width digits, scaled',
      q: ['２０００万'],
      row: { unit: '元' },
      finds: ['q1=20000000'],
    },
    {
      is: 'the scale of the unit itself',
      q: ['2000万'],
      row: { unit: '万元' },
      finds: ['q1=2000'],
    },
    { is: '亿 under 万元', q: ['1.2亿元'], row: { unit: '万元' }, finds: ['q1=12000'] },
    { is: '元 under 万元', q: ['12000元'], row: { unit: '万元' }, finds: ['q1=1.2'] },
    { is: 'thousands', q: ['1,234'], finds: ['q1=1234'] },
    { is: 'full-width comma', q: ['1，234.5'], finds: ['q1=1234.5'] },
    { is: 'about', q: ['约30'], finds: ['q1=30'] },
    { is: 'about, behind', q: ['30家左右'], finds: ['q1=30'] },
    { is: 'below zero', q: ['-3'], finds: ['q1=-3'] },
    { is: 'a plus', q: ['+3'], finds: ['q1=3'] },
    { is: 'minus sign', q: ['−3家'], finds: ['q1=-3'] },
    { is: 'blanks', q: [' 1 200 '], finds: ['q1=1200'] },
    { is: 'in words', q: ['十二家'], finds: ['q1=12'] },
    { is: 'a percentage', q: ['6.5%'], row: { unit: '%' }, finds: ['q1=6.5'] },
    { is: 'another unit is for a person', q: ['12人'], finds: ['q1'] },
    { is: 'another word for the unit', q: ['12户'], finds: ['q1=12'] },
    {
      is: 'a fall in words',
      row: { measure: 'growth', unit: '%' },
      q: ['下降4.3%'],
      finds: ['q1=-4.3'],
    },
    { is: 'a range', q: ['10-12'], finds: ['q1'] },
    { is: 'a bound', q: ['10家以上'], finds: ['q1'] },
    { is: 'more behind it', q: ['12家（含2家）'], finds: ['q1'] },
    { is: 'words', q: ['暂无'], finds: ['q1'] },
    {
      is: 'a truth value',
      q: [true],
      finds: ['q1'],
      says: [
        '一季度填的“TRUE”不是数字，未计入。请只填数字，不带单位、逗号和文字；没有的填 0，未统计的留空。',
      ],
    },
    { is: 'spaces that cannot be seen', q: ['\u200b30\u00a0'], finds: ['q1=30'] },
    { is: 'an apostrophe in front', q: ["'30"], finds: ['q1=30'] },
    { is: 'only a space is blank', q: [' '], finds: [] },
    {
      is: 'a page of text is cut',
      q: ['说明'.repeat(100)],
      finds: ['q1'],
      says: [
        `一季度填的“${'说明'.repeat(50)}……（共 200 字）”不是数字，未计入。请只填数字，不带单位、逗号和文字；没有的填 0，未统计的留空。`,
      ],
    },
    {
      is: 'lines are joined',
      q: ['约\n三十'],
      finds: ['q1=30'],
      says: [
        '一季度填的“约↵三十”不是数字，未计入。请只填数字，不带单位、逗号和文字；没有的填 0，未统计的留空。',
      ],
    },
    { is: 'an error is another rule’s', q: ['#N/A'], finds: [] },
    { is: 'numbers and blanks', q: [0, -1.5, '', null], finds: [] },
  ],
  'error-value': [
    {
      is: 'every error',
      q: ['#N/A', '#REF!', '#DIV/0!', 'Err:502'],
      finds: ['q1', 'q2', 'q3', 'q4'],
    },
    { is: 'one', q: ['#N/A'], finds: ['q1'], edge: true },
    { is: 'one without its sign', q: ['N/A'], finds: [], edge: true },
    { is: 'text, numbers, blanks', q: ['#1', 5, null, 'N/A'], finds: [] },
  ],
  'formula-in-entry': [
    { is: 'a formula', q: [5], cells: { formulas: { q1: '=2+3' } }, finds: ['q1'], edge: true },
    {
      is: 'a formula of a computed column',
      q: [5],
      cells: { formulas: { due: '=due' } },
      finds: [],
      edge: true,
    },
    { is: 'no formulas known', q: [5], finds: [] },
  ],
  // The year is 2024: days 44927 (1 January 2023) to 46022 (31 December 2025) are dates.
  'date-entered': [
    {
      is: 'a day of the year',
      q: [45565],
      finds: ['q1'],
      says: [
        '一季度的数值是 45565，像是日期 2024-09-30（输入“9-30”之类会被自动转成日期）。请改填数字；确为该数的请说明。',
      ],
      shows: ['一季度累计: 45565家 | 目标值: 20家 | 日期: 2024-09-30'],
    },
    { is: 'a day with a time', q: [45565.75], finds: ['q1'] },
    { is: 'the first day of the year before', q: [44927], finds: ['q1'], edge: true },
    { is: 'the day before that', q: [44926], finds: [], edge: true },
    { is: 'the last day of the year after', q: [46022], finds: ['q1'], edge: true },
    { is: 'the day after that', q: [46023], finds: [], edge: true },
    {
      is: 'after a sound quarter',
      q: [5, 45565],
      finds: ['q2'],
      shows: ['二季度累计: 45565家 | 一季度累计: 5家 | 日期: 2024-09-30'],
    },
    { is: 'twenty times its target', row: { target: 2278.25 }, q: [45565], finds: [] },
    { is: 'just more than that', row: { target: 2278 }, q: [45565], finds: ['q1'] },
    { is: 'near the baseline', row: { measure: 'level', baseline: 45000 }, q: [45565], finds: [] },
    { is: 'below nothing', row: { target: -20 }, q: [-45565], finds: [] },
    { is: 'nothing to compare with', row: { target: null }, q: [45565], finds: [] },
    { is: 'another year', q: [43000], finds: [] },
    { is: 'text', q: ['2024-09-30'], finds: [] },
  ],
  // Against target 92 and, where given, the quarter before and the baseline.
};
