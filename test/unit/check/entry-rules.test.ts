import { aboveRange } from '../../../src/check/rules/target/above-range';
import type { CellValue } from '../../../src/workbook/description';
import { cumulativeFell } from '../../../src/check/rules/time/cumulative-fell';
import { fractionalCount } from '../../../src/check/rules/range/fractional-count';
import { negativeCount } from '../../../src/check/rules/range/negative-count';
import { netDecrease } from '../../../src/check/rules/range/net-decrease';
import { notANumber } from '../../../src/check/rules/form/not-a-number';
import { notReported } from '../../../src/check/rules/completeness/not-reported';
import { measures } from '../../../src/plan/model';
import { actuals, columnsOf, contextOf, ledgerRow, textsOf } from './context';

describe('not reported', () => {
  test.each([null, ''])('a cell of the reporting quarter that holds %j', (value) => {
    const row = ledgerRow(actuals(5, value));
    expect(columnsOf(notReported, contextOf(row, 2))).toEqual(['q2']);
    expect(columnsOf(notReported, contextOf(row, 1))).toEqual([]);
    expect(columnsOf(notReported, contextOf(row, 4))).toEqual(['q4']);
  });

  test('zero is a report, and text is another rule’s business', () => {
    expect(columnsOf(notReported, contextOf(ledgerRow(actuals(0))))).toEqual([]);
    expect(columnsOf(notReported, contextOf(ledgerRow(actuals('暂无'))))).toEqual([]);
  });

  test('nothing is missing where nothing is assessed', () => {
    expect(columnsOf(notReported, contextOf(ledgerRow({ gone: true })))).toEqual([]);
    expect(columnsOf(notReported, contextOf(ledgerRow({ period: '2026-2030' })))).toEqual([]);
    expect(columnsOf(notReported, contextOf(ledgerRow({ target: null })))).toEqual([]);
  });

  test('says which quarter, and the target', () => {
    expect(textsOf(notReported, contextOf(ledgerRow(), 3))).toEqual([
      [
        '三季度尚未填报。请填年初以来累计数。',
        '三季度累计: — | 目标值: 20家',
        'Nothing reported for Q3. Enter the total since 1 January.',
        'Q3 to date: — | Target: 20家',
      ],
    ]);
  });
});

describe('not a number', () => {
  test('text, truth values and errors in any quarter', () => {
    const row = ledgerRow(actuals('12家', true, '暂无', '12'));
    expect(columnsOf(notANumber, contextOf(row))).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  test('numbers and blanks are fine', () => {
    expect(columnsOf(notANumber, contextOf(ledgerRow(actuals(0, -1.5, '', null))))).toEqual([]);
  });

  test('shows what stands there, braces and all', () => {
    expect(textsOf(notANumber, contextOf(ledgerRow(actuals(null, '1,200'))))).toEqual([
      [
        '二季度填的“1,200”不是数字，未计入。请只填数字，不带单位、逗号和文字；没有的填 0，未统计的留空。',
        '二季度累计: 1,200 | 目标值: 20家',
        '"1,200" for Q2 is not a number and was not counted. Enter digits only, without unit, comma or words: 0 for none, and nothing where it was not counted.',
        'Q2 to date: 1,200 | Target: 20家',
      ],
    ]);
  });
});

describe('negative count', () => {
  test('a level, a total or an amount of work below zero, in a unit that counts', () => {
    for (const measure of measures) {
      const found = columnsOf(
        negativeCount,
        contextOf(ledgerRow({ measure, ...actuals(-1, 0, 1) })),
      );
      const expected = ['level', 'completion', 'total'].includes(measure) ? ['q1'] : [];
      expect([measure, found]).toEqual([measure, expected]);
    }
  });

  test('rates and amounts of money may be negative where the plan has one below zero', () => {
    for (const unit of ['%', '亿元', '万人']) {
      const row = ledgerRow({ measure: 'level', unit, ...actuals(-1) });
      expect(columnsOf(negativeCount, contextOf(row))).toEqual(['q1']);
      expect(columnsOf(negativeCount, contextOf({ ...row, target: -500 }))).toEqual([]);
      expect(columnsOf(negativeCount, contextOf({ ...row, baseline: -3 }))).toEqual([]);
    }
  });

  test('text is not negative', () => {
    const row = ledgerRow({ measure: 'level', ...actuals('-1') });
    expect(columnsOf(negativeCount, contextOf(row))).toEqual([]);
  });

  test('shows the figure with its unit', () => {
    const row = ledgerRow({ measure: 'completion', ...actuals(-3) });
    expect(textsOf(negativeCount, contextOf(row))).toEqual([
      [
        '一季度填了 -3家，数量不能为负。请核对后改正。',
        '一季度累计: -3家 | 目标值: 20家',
        '-3 家 for Q1: a count cannot be negative. Check and correct it.',
        'Q1 to date: -3家 | Target: 20家',
      ],
    ]);
  });
});

describe('negative increment', () => {
  test('asks about a sum below zero in any unit, and about no other measure', () => {
    for (const measure of measures) {
      const row = ledgerRow({ measure, unit: '万亩', ...actuals(0, -0.5) });
      const sums = measure === 'increment' || measure === 'total';
      expect(columnsOf(netDecrease, contextOf(row))).toEqual(sums ? ['q2'] : []);
    }
  });

  test('may stand with an explanation', () => {
    expect(netDecrease.severity).toBe('verify');
    expect(textsOf(netDecrease, contextOf(ledgerRow(actuals(-2))))[0]![0]).toBe(
      '一季度累计为 -2家。确为净减少的请在情况说明中写明，否则改正。',
    );
    expect(columnsOf(netDecrease, contextOf(ledgerRow(actuals('-2'))))).toEqual([]);
  });
});

describe('fractional count', () => {
  test('a count with a fraction, where the measure counts', () => {
    for (const measure of measures) {
      const row = ledgerRow({ measure, ...actuals(1.5, 2, -0.5, 0) });
      const found = columnsOf(fractionalCount, contextOf(row));
      const counted = ['level', 'total', 'increment', 'completion'].includes(measure);
      expect([measure, found]).toEqual([measure, counted ? ['q1', 'q3'] : []]);
    }
  });

  test('a ratio in a unit of counts: its target has a fraction too', () => {
    // 每万人高价值发明专利拥有量, at least 2.8 件
    const row = ledgerRow({ measure: 'level', unit: '件', target: 2.8, ...actuals(2.9) });
    expect(columnsOf(fractionalCount, contextOf(row))).toEqual([]);
    expect(columnsOf(fractionalCount, contextOf({ ...row, target: 3 }))).toEqual(['q1']);
    expect(columnsOf(fractionalCount, contextOf({ ...row, target: null }))).toEqual(['q1']);
  });

  test('units that take decimals, texts, and a measure that is none of ours', () => {
    expect(
      columnsOf(fractionalCount, contextOf(ledgerRow({ unit: '万人', ...actuals(1.3) }))),
    ).toEqual([]);
    expect(columnsOf(fractionalCount, contextOf(ledgerRow(actuals('1.5'))))).toEqual([]);
    expect(
      columnsOf(fractionalCount, contextOf(ledgerRow({ measure: null, ...actuals(1.5) }))),
    ).toEqual([]);
  });

  test('shows the figure with its unit', () => {
    expect(textsOf(fractionalCount, contextOf(ledgerRow(actuals(1.5))))).toEqual([
      [
        '一季度填了 1.5家，该计量单位应为整数。请核对单位和数值。',
        '一季度累计: 1.5家 | 目标值: 20家',
        '1.5 家 for Q1: this unit takes whole numbers. Check the unit and the figure.',
        'Q1 to date: 1.5家 | Target: 20家',
      ],
    ]);
  });
});

describe('cumulative figure fell', () => {
  test('sums only', () => {
    for (const measure of measures) {
      const found = columnsOf(cumulativeFell, contextOf(ledgerRow({ measure, ...actuals(5, 4) })));
      // What is reduced is a number of things here, and no rate.
      const cumulative = ['total', 'increment', 'completion', 'reduction'].includes(measure);
      expect([measure, found]).toEqual([measure, cumulative ? ['q2'] : []]);
    }
  });

  test('staying the same is no fall', () => {
    expect(columnsOf(cumulativeFell, contextOf(ledgerRow(actuals(5, 5, 6, 6))))).toEqual([]);
  });

  test('blanks and texts between are passed over', () => {
    const row = ledgerRow(actuals(5, null, '6', 4));
    expect(textsOf(cumulativeFell, contextOf(row))).toEqual([
      [
        '四季度累计 4家，小于一季度的 5家。请核对。确有核减的请说明。',
        '四季度累计: 4家 | 一季度累计: 5家',
        '4 家 for Q4 is below 5 家 for Q1. Check it. Explain a real revision.',
        'Q4 to date: 4家 | Q1 to date: 5家',
      ],
    ]);
  });

  test('every fall is told, each against the figure before it', () => {
    const found = cumulativeFell.check(contextOf(ledgerRow(actuals(9, 5, 7, 6))));
    expect(found.map(({ column, values }) => [column, values.value, values.before])).toEqual([
      ['q2', 5, 9],
      ['q4', 6, 7],
    ]);
    expect(cumulativeFell.severity).toBe('verify');
  });
});

describe('above a range', () => {
  const range = (...values: CellValue[]) =>
    ledgerRow({ measure: 'level', operator: 'range', target: 3, upper: 5, ...actuals(...values) });

  test('is told from just above the high end, for the reporting quarter', () => {
    expect(columnsOf(aboveRange, contextOf(range(5)))).toEqual([]);
    expect(columnsOf(aboveRange, contextOf(range(6)))).toEqual(['q1']);
    expect(columnsOf(aboveRange, contextOf(range(6, 5), 2))).toEqual([]);
    expect(columnsOf(aboveRange, contextOf(range(5, 5.001), 2))).toEqual(['q2']);
  });

  test('needs a range and a figure', () => {
    expect(columnsOf(aboveRange, contextOf(range('6')))).toEqual([]);
    expect(columnsOf(aboveRange, contextOf(range()))).toEqual([]);
    const atLeast = { ...range(6), operator: '>=' as const };
    expect(columnsOf(aboveRange, contextOf(atLeast))).toEqual([]);
  });

  test('shows the figure and the high end', () => {
    expect(textsOf(aboveRange, contextOf(range(6)))).toEqual([
      [
        '一季度为 6家，高于目标区间上限 5家。已按完成计。',
        '一季度累计: 6家 | 目标上限: 5家',
        '6 家 for Q1 is above the high end of the target, 5 家. It counts as met.',
        'Q1 to date: 6家 | Upper target: 5家',
      ],
    ]);
  });
});

test('an amount of work is never negative, in any unit', () => {
  const row = ledgerRow({ measure: 'completion', unit: '万亩', ...actuals(-0.5) });
  expect(columnsOf(negativeCount, contextOf(row))).toEqual(['q1']);
});
