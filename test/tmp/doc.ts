import { readPlan } from '../../src/reading/read-plan';
import { readFileSync } from 'node:fs';
const plan = readPlan(readFileSync(0, 'utf8')) as any;
console.log(plan.title, '|', plan.district, '|', JSON.stringify(plan.years ?? plan.year));
for (const i of plan.indicators) console.log(i.section, '#', i.field ?? '', '#', i.name, '|', i.measure, i.target.op, i.target.low ?? '', i.target.high ?? '', i.target.unit, i.baseline !== undefined ? '<' + i.baseline : '', i.period, i.dueBy ? 'Q' + i.dueBy : '', '| L:', i.lead.join('、'), '| S:', i.support.join('、'), i.confidence, i.reason ?? '');
for (const t of plan.tasks) console.log('T', t.section, t.text?.slice(0, 40) ?? t.name, '| L:', t.lead.join('、'), '| S:', t.support.join('、'));
