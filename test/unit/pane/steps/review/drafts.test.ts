import {
  draftOf,
  type IndicatorDraft,
  readDraft,
  readTaskDraft,
  taskDraftOf,
  withAim,
} from '../../../../../src/pane/steps/review/forms/drafts';
import { indicatorSchema, operators, type Aim } from '../../../../../src/plan/model';
import { indicator, task } from './plan';
import { fc } from '../../../../support/property';

const ZH = 'zh-CN';
const record = indicator('A', { support: ['区商务局', '各街道(园区、镇)'] });
const read = (change: Partial<IndicatorDraft>) =>
  readDraft(record, { ...draftOf(record), ...change });

describe('the form of an indicator', () => {
  it('changes nothing when nothing was typed', () => {
    expect(read({})).toEqual({ change: {} });
  });

  it('reads what was typed, full-width digits and all', () => {
    expect(
      read({ name: ' 规上企业 ', low: '２５.５', unit: '家', lead: '区工信局,区商务局' }),
    ).toEqual({
      change: {
        name: '规上企业',
        target: { op: '>=', low: 25.5, high: null, unit: '家' },
        lead: ['区工信局', '区商务局'],
      },
    });
    expect(read({ period: '2021—2025', baseline: '18' })).toEqual({
      change: { period: '2021-2025', baseline: 18 },
    });
  });

  it('moves the number when the operator changes sides', () => {
    const atMost = withAim(draftOf(record), '<=');
    expect([atMost.low, atMost.high]).toEqual(['', '20']);
    const range = withAim(atMost, 'range');
    expect([range.low, range.high]).toEqual(['20', '20']);
    expect(read({ ...range, high: '24' })).toEqual({
      change: { target: { op: 'range', low: 20, high: 24, unit: '户' } },
    });
    expect(withAim(range, '>')).toMatchObject({ low: '20', high: '' });
    // Either end may decide: both stay.
    expect(read(withAim({ ...range, high: '24' }, 'rangedown'))).toEqual({
      change: { target: { op: 'range', low: 20, high: 24, unit: '户', direction: 'down' } },
    });
  });

  it('says what is wrong, and saves nothing', () => {
    expect(
      read({ name: ' ', low: '二十', period: '今年', baseline: '约3', lead: '区工信局(甲、乙' }),
    ).toEqual({
      problems: {
        name: 'missing',
        low: 'notANumber',
        period: 'notAPeriod',
        baseline: 'notANumber',
        lead: 'notUnits',
      },
    });
    expect(read({ low: '' })).toEqual({ problems: { low: 'missing' } });
    expect(read({ aim: 'range', low: '9', high: '8' })).toEqual({
      problems: { high: 'lowAboveHigh' },
    });
  });

  it('takes a baseline away when it is cleared', () => {
    const known = indicator('A', { baseline: 18 });
    const result = readDraft(known, { ...draftOf(known), baseline: '' });
    expect(result).toEqual({ change: { baseline: undefined } });
    expect('change' in result && Object.keys(result.change)).toEqual(['baseline']);
  });

  it('sets the field of work, and takes it away when it is cleared', () => {
    expect(read({ field: ' 城乡建设 ' })).toEqual({ change: { field: '城乡建设' } });
    const known = indicator('A', { field: '城乡建设' });
    expect(readDraft(known, draftOf(known))).toEqual({ change: {} });
    expect(readDraft(known, { ...draftOf(known), field: '' })).toEqual({
      change: { field: undefined },
    });
    const work = task('T', { field: '民生' });
    expect(readTaskDraft(work, { ...taskDraftOf(work, ZH), field: '' }, ZH)).toEqual({
      change: { field: undefined },
    });
    expect(readTaskDraft(work, { ...taskDraftOf(work, ZH), field: '教育' }, ZH)).toEqual({
      change: { field: '教育' },
    });
  });

  it('never lets through what the plan format refuses', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('5', '-3', '1e9', '０.５', '2024', '9-8', '甲、乙', '(甲'),
    );
    const draft = fc.record({
      name: text,
      field: text,
      aim: fc.constantFrom<Aim>(...operators, '=down', '~down'),
      low: text,
      high: text,
      unit: text,
      measure: fc.constant(record.measure),
      period: text,
      baseline: text,
      lead: text,
      support: text,
    });
    fc.assert(
      fc.property(draft, (typed) => {
        const result = readDraft(record, typed);
        if ('problems' in result) return Object.keys(result.problems).length > 0;
        const { baseline, field, ...rest } = { ...record, ...result.change };
        const saved = {
          ...rest,
          ...(baseline === undefined ? {} : { baseline }),
          ...(field === undefined ? {} : { field }),
        };
        return indicatorSchema.safeParse(saved).success;
      }),
    );
  });
});

describe('the form of a work item', () => {
  const item = task('T', { lead: ['区住建局'] });
  it('reads what was typed', () => {
    expect(readTaskDraft(item, taskDraftOf(item, ZH), ZH)).toEqual({ change: {} });
    expect(
      readTaskDraft(
        item,
        { ...taskDraftOf(item, ZH), title: '改造管网', field: '', lead: '', support: '各街道' },
        ZH,
      ),
    ).toEqual({
      change: { title: '改造管网', lead: [], support: ['各街道'] },
    });
    expect(
      readTaskDraft(
        item,
        { ...taskDraftOf(item, ZH), title: '', field: '', lead: '(甲', support: '' },
        ZH,
      ),
    ).toEqual({
      problems: { title: 'missing', lead: 'notUnits' },
    });
  });

  it('reads dated steps, each with its quarter', () => {
    const dated = { ...item, milestones: [{ dueBy: 2, text: '主体封顶' }] };
    const draft = taskDraftOf(dated, ZH);
    expect(draft.milestones).toBe('二季度：主体封顶');
    const typed = (milestones: string) => readTaskDraft(dated, { ...draft, milestones }, ZH);
    expect(typed('二季度:主体封顶；四季度：竣工')).toEqual({
      change: { milestones: [...dated.milestones, { dueBy: 4, text: '竣工' }] },
    });
    expect(typed('')).toEqual({ change: { milestones: undefined } });
    expect(typed('9月底前：主体封顶')).toEqual({
      change: { milestones: [{ dueBy: 3, text: '主体封顶' }] },
    });
    expect(typed('主体封顶')).toEqual({ problems: { milestones: 'notMilestones' } });
  });
});
