import {
  completionBars,
  deviationBars,
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

test('deviation goes right when good, left when bad, and nowhere when there is none', () => {
  const { rows, legend } = deviationBars(
    [
      { field: '工业', deviation: 0.2 },
      { field: '', deviation: -0.4 },
      { field: '农业', deviation: null },
    ],
    look,
  );
  expect(rows.map(({ name, text, bars }) => [name, text, bars.length])).toEqual([
    ['工业', '+20.0%', 1],
    ['（未分领域）', '-40.0%', 1],
    ['农业', '无可比指标', 0],
  ]);
  expect(rows[0]!.bars[0]).toMatchObject({ from: 0.5, to: 0.75, color: legend[0]!.color });
  expect(rows[1]!.bars[0]).toMatchObject({ from: 0, to: 0.5, color: legend[1]!.color });
  expect(rows[1]!.bars[0]).toMatchObject({ label: '落后于序时（左）', value: '-40.0%' });
});
