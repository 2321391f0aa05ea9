import type { Indicator, Plan, Task } from '../../../src/plan/model';

/** An invented indicator; tests change what they are about. */
export function indicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'I-1',
    section: '一·1',
    name: '新增企业',
    measure: 'increment',
    target: { op: '>=', low: 20, high: null, unit: '家' },
    period: '2024',
    lead: ['甲局'],
    support: ['乙局'],
    ...changes,
  };
}

export function task(changes: Partial<Task> = {}): Task {
  return { id: 'T-1', section: '二·1', title: '整治河道', lead: ['甲局'], support: [], ...changes };
}

export function plan(changes: Partial<Plan> = {}): Plan {
  return {
    version: 2,
    conflicts: [],
    results: [],
    revisions: [],
    id: 'a-2024',
    district: '某区',
    title: '某区2024年方案',
    years: [2024],
    indicators: [indicator()],
    tasks: [task()],
    ...changes,
  };
}
