import { readPlan } from '../../src/reading/read-plan';
import { readFileSync } from 'node:fs';
const lines = readFileSync(0, 'utf8').split('\n').filter((l) => l.trim());
for (const line of lines) {
  const doc = `示例区2026年重点工作计划\n一、主要目标\n${line}\n`;
  const plan = readPlan(doc) as any;
  console.log('>>', line);
  for (const i of plan.indicators) console.log('   ', i.name, '|', i.measure, i.target.operator, i.target.low ?? '', i.target.high ?? '', i.target.unit, '|基', i.baseline ?? '', '|年', i.year ?? i.period ?? '', '|', i.lead?.join('、'), '|', i.direction ?? '', i.dueBy ?? '');
}
