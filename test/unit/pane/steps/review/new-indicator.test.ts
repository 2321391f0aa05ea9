import { newIndicator } from '../../../../../src/pane/steps/review/add/new-indicator';
import { indicator, plan, task } from './plan';

const words = { quote: '新建口袋公园3处', start: 40, end: 48 };
const whole = plan({
  indicators: [indicator('A', { section: '一', quote: 'x', start: 10, end: 11 })],
  tasks: [
    task('T', { section: '二·1', field: '城建', quote: 'x', start: 30, end: 31 }),
    task('U', { section: '三', quote: 'x', start: 60, end: 61 }),
  ],
});

it('takes the one target of the words, in the place of the record before them', () => {
  const found = indicator('F', { name: '口袋公园', section: '1', lead: ['区城管局'], period: '' });
  expect(newIndicator(whole, words, [found])).toEqual({
    section: '二·1',
    field: '城建',
    name: '口袋公园',
    measure: 'increment',
    target: found.target,
    period: '2024',
    lead: ['区城管局'],
    support: [],
    ...words,
  });
});

it('chooses none of several, and leaves everything to type', () => {
  const empty = {
    name: '',
    target: { op: '>=', low: null, high: null, unit: '' },
    period: '2024',
    lead: [],
  };
  expect(newIndicator(whole, words, [])).toMatchObject(empty);
  expect(newIndicator(whole, words, [indicator('F'), indicator('G')])).toMatchObject(empty);
  expect(newIndicator(plan(), words, []).section).toBe('原文');
});
