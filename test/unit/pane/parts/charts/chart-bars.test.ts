import {
  completionBars,
  rateBars,
  statusBars,
} from '../../../../../src/pane/parts/charts/bar-rows';
import { palettes } from '../../../../../src/pane/parts/charts/palette';
import { chartMessages } from '../../../../../src/pane/messages/charts';

const look = { texts: chartMessages['zh-CN'], language: 'zh-CN', palette: palettes.light } as const;

test('a bar reaches as far as its completion, and the line stands at the schedule', () => {
  const { rows } = completionBars([{ office: '区工信局', completion: 0.75, scheduled: 0.5 }], look);
  expect(rows).toMatchObject([
    { name: '区工信局', text: '75.0%，序时 50.0%', bars: [{ from: 0, to: 0.75 }], mark: 0.5 },
  ]);
});

test('statuses follow each other without gaps, to the scale of the unit with the most', () => {
  const none = {
    met: 0,
    onSchedule: 0,
    nearSchedule: 0,
    behind: 0,
    notReported: 0,
    notAssessed: 0,
  };
  const base = { reported: 0, rate: null };
  const { rows } = statusBars(
    [
      { ...base, unit: '区住建局', indicators: 4, counts: { ...none, behind: 1, met: 3 } },
      { ...base, unit: null, indicators: 1, counts: { ...none, notReported: 1 } },
    ],
    look,
  );
  expect(rows.map(({ name, text }) => `${name} ${text}`)).toEqual([
    '区住建局 已完成 3、滞后 1',
    '（没有牵头单位） 未报 1',
  ]);
  expect(rows.map(({ bars }) => bars.map(({ from, to }) => [from, to]))).toEqual([
    [
      [0, 0.75],
      [0.75, 1],
    ],
    [[0, 0.25]],
  ]);
  const colors = rows[0]!.bars.map(({ color }) => color);
  expect(new Set(colors).size).toBe(2);
});

test('a rate reaches as far as it is, and nowhere where nothing is assessed', () => {
  const { rows } = rateBars(
    [
      { field: '工业', rate: 0.75 },
      { field: '', rate: 0 },
      { field: '农业', rate: null },
    ],
    look,
  );
  expect(rows.map(({ name, text, bars }) => [name, text, bars.length])).toEqual([
    ['工业', '75.0%', 1],
    ['（未分领域）', '0.0%', 0],
    ['农业', '本季没有考核的指标', 0],
  ]);
  expect(rows[0]!.bars[0]).toMatchObject({ from: 0, to: 0.75, label: '达标率', value: '75.0%' });
});
