import type { XlsxHost } from '../../../src/host/file';
import { basisTerms } from '../../../src/tracking/scoring';
import { scoredWorkbook, scoringCases, unitLines } from '../../support/scoring-cases';

const FIRST = 3;
let host: XlsxHost;

beforeAll(async () => {
  host = await scoredWorkbook('zh-CN');
});

const row = (sheet: string, at: number, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => host.workbook.sheet(sheet)!.valueAt(at, from + i));

test.each(scoringCases.map((each, n) => [each.name, n, each.expected] as const))(
  '%s',
  (_, n, [basis, counted, score]) => {
    const shown = row('考核评分', FIRST + n, 6, 9);
    expect(shown).toEqual([counted ?? '', score ?? '', basisTerms[basis]['zh-CN']]);
  },
);

test('the score of every unit: a vetoed one has 0, one without weights none', () => {
  const shown = unitLines.map((_, n) => row('单位得分', FIRST + n, 1, 9));
  expect(shown).toEqual(unitLines);
});

test('the sum of the weights, that it is not 100, and rows that are not valid are said under the list', () => {
  const below = FIRST + scoringCases.length + 1;
  // 2 + 3 + 4 + 3 + 2.5 and seventeen times 1; blank, text and −1 are left out.
  expect(row('考核评分', below, 0, 4)).toEqual([
    '权重合计',
    null,
    31.5,
    '不是 100，按各项权重所占比例计分',
  ]);
  expect(row('考核评分', below + 1, 0, 1)).toEqual([
    '权重或一票否决填写有误的行数：4，不计分，见“计分说明”栏',
  ]);
});
