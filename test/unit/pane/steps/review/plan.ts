import { type Indicator, type Plan, PLAN_VERSION, type Task } from '../../../../../src/plan/model';

/** An indicator of an invented district: at least 20 户 in 2024. */
export function indicator(id: string, change: Partial<Indicator> = {}): Indicator {
  return {
    id,
    section: '一',
    name: `指标${id}`,
    measure: 'increment',
    target: { op: '>=', low: 20, high: null, unit: '户' },
    period: '2024',
    lead: ['区工信局'],
    support: [],
    reviewed: false,
    confidence: 0.9,
    ...change,
  };
}

export function task(id: string, change: Partial<Task> = {}): Task {
  return {
    id,
    section: '二',
    title: `任务${id}`,
    lead: [],
    support: [],
    reviewed: false,
    ...change,
  };
}

export function plan(change: Partial<Plan> = {}): Plan {
  return {
    version: PLAN_VERSION,
    id: 'plan-2024',
    district: '临湖区',
    title: '临湖区2024年工作要点',
    years: [2024],
    indicators: [],
    tasks: [],
    conflicts: [],
    results: [],
    revisions: [],
    ...change,
  };
}
