import {
  looksOther,
  numberLookFormula,
  numberLookFormulaR1C1,
  readNumberLook,
} from '../../../src/workbook/number-look';

const area = { row: 3, column: 8, rows: 5, columns: 2 };
const whole = { column: 1, texts: ['家', '家(次)'], isWhole: true };
const rate = { column: 27, texts: ['%'], isWhole: false };
const large = {
  ...whole,
  isWhole: false,
  large: { from: 10000, below: 100000000, chosen: { row: 0, column: 11, text: '万、亿' } },
};
const chosen = { column: 2, row: 2, texts: ['完成率'], isWhole: false };

test('the condition is one of the row of the first cell', () => {
  const listed = 'ISNUMBER(FIND("|"&$B4&"|","|家|家(次)|"))';
  expect(numberLookFormula({ at: area, where: whole, numberFormat: '0' })).toBe(
    `AND(${listed},I4=INT(I4))`,
  );
  expect(numberLookFormula({ at: area, where: rate, numberFormat: '0' })).toBe(
    'ISNUMBER(FIND("|"&$AB4&"|","|%|"))',
  );
  expect(numberLookFormula({ at: area, where: large, numberFormat: '0' })).toBe(
    `AND(${listed},$L$1="万、亿",ABS(I4)>=10000,ABS(I4)<100000000)`,
  );
  expect(numberLookFormulaR1C1({ at: area, where: large, numberFormat: '0' })).toBe(
    'AND(ISNUMBER(FIND("|"&RC2&"|","|家|家(次)|")),R1C12="万、亿",ABS(RC)>=10000,ABS(RC)<100000000)',
  );
  // One cell decides on all rows.
  expect(numberLookFormula({ at: area, where: chosen, numberFormat: '0%' })).toBe(
    'ISNUMBER(FIND("|"&$C$3&"|","|完成率|"))',
  );
});

test('it is read back, and no other formula is taken for it', () => {
  for (const where of [whole, rate, chosen, large, { ...rate, texts: ['说"好"'] }]) {
    expect(readNumberLook(numberLookFormula({ at: area, where, numberFormat: '0' }))).toEqual(
      where,
    );
  }
  for (const formula of ['$B4="家"', 'ISNUMBER(FIND("家",$B4))', 'AND($B4="家",I4=INT(I4))']) {
    expect(readNumberLook(formula)).toBeNull();
  }
});

test('a unit that only begins like one listed, a fraction and a text keep their format', () => {
  expect(looksOther(whole, 12, '家')).toBe(true);
  expect(looksOther(whole, 12, '家(次)')).toBe(true);
  expect(looksOther(whole, 12, '家庭')).toBe(false);
  expect(looksOther(whole, 12.5, '家')).toBe(false);
  expect(looksOther(whole, '12', '家')).toBe(false);
  expect(looksOther(whole, 12, null)).toBe(false);
  expect(looksOther(rate, 12.5, '%')).toBe(true);
});

test.each([
  [9999.9, '万、亿', false],
  [10000, '万、亿', true],
  [-10000, '万、亿', true],
  [99999999, '万、亿', true],
  [-100000000, '万、亿', false],
  [122420, '原数', false],
  [122420, null, false],
])('%s while %s is chosen: %s', (value, cell, isOther) => {
  expect(looksOther(large, value, '家', cell)).toBe(isOther);
  expect(looksOther(large, value, '万家', cell)).toBe(false);
});
