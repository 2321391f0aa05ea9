import { findFigures } from '../../../../../src/pane/steps/returns/way/find-figures';
import type { FigureSource } from '../../../../../src/usecases/collection/write-sources';

const figure = (name: string, cell: string) => ({ name, cell }) as FigureSource;
const all = [figure('粮食产量', '指标台账!M5'), figure('粮食M5线', '指标台账!M51')];

test.each([
  ['M5', ['指标台账!M5']],
  ['$m$5', ['指标台账!M5']],
  ['指标台账!M51', ['指标台账!M51']],
  [' 粮食 ', ['指标台账!M5', '指标台账!M51']],
  ['产量', ['指标台账!M5']],
  ['M7', []],
  ['', []],
])('"%s" finds %j', (text, cells) => {
  const found = findFigures(all, text).map(({ cell }) => cell);
  expect(found).toEqual(cells);
});
