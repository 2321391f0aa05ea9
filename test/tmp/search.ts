import { filterFindings, groupFindings, noFilter } from '../../src/pane/steps/check/list/findings-view';
import { prepareSearch } from '../../src/pane/steps/check/list/search-texts';
const findings: any[] = [];
for (let i = 0; i < 100000; i++) findings.push({ rule: `rule-${i % 60}`, severity: ['mandatory', 'verify', 'information'][i % 3], group: 'form', sheet: '指标台账', row: i + 3, column: 5 + (i % 4), quarter: 1 + (i % 4), id: `I-${i}`, indicator: `规模以上工业企业研发投入第${i}项`, leadUnits: [`区第${i % 300}局`], lead: [`区第${i % 300}局`], title: { 'zh-CN': '累计数下降', en: 'Fell' }, message: { 'zh-CN': `第2季度 ${i} 比第1季度 ${i + 1} 少。累计数不会减少，请核对。`, en: `Q2 ${i} is less than Q1 ${i + 1}` }, evidence: [], explanation: 'none', others: [], gathered: [], fix: null, indicatorName: `规模以上企业第${i}项`, indicatorId: `I-${i}`, explanationText: '', nm: `指标${i}`, cell: 'E5' });
let next: (() => void) | undefined;
const start = performance.now();
prepareSearch(findings as any, 'zh-CN', (work) => { next = work; return () => undefined; });
while (next) { const w = next; next = undefined; w(); }
console.log('prepare', performance.now() - start);
for (const text of ['规', '规模', '规模以', '9999', '区第12局', 'zz', '下降']) {
  const t = performance.now();
  const listed = filterFindings(findings as any, { ...noFilter, text } as any, 'zh-CN');
  const t2 = performance.now();
  groupFindings(listed, 'severity');
  console.log(text, listed.length, (t2 - t).toFixed(1), (performance.now() - t2).toFixed(1));
}
