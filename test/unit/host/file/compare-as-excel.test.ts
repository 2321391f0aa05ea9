import { compareAsExcel } from '../../../../src/host/file/formulas/compare-as-excel';

const r = (text: string) =>
  `IF(ISNUMBER(${text}),VALUE(TEXT(${text},"0.00000000000000E+00")),${text})`;

test.each([
  ['0.1+0.2=0.3', `${r('0.1+0.2')}=0.3`],
  ['A1=B1', `${r('A1')}=${r('B1')}`],
  ['$A$1=B$1*2', `${r('$A$1')}=${r('B$1*2')}`],
  ['$A$1:$A$3=2', '$A$1:$A$3=2'],
  ['TRUE=FALSE', 'TRUE=FALSE'],
  ['SUM(A1:A3)<=B1', `${r('SUM(A1:A3)')}<=${r('B1')}`],
  ['(A1+B1)>=-C1', `${r('(A1+B1)')}>=${r('-C1')}`],
  ['A1+B1', 'A1+B1'],
  ['IF(A1*2<>B1,"a=1+1",0)', `IF(${r('A1*2')}<>${r('B1')},"a=1+1",0)`],
  [`'a=b'!A1*2=1`, `${r("'a=b'!A1*2")}=1`],
  ['指标台账!E4+1=2', `${r('指标台账!E4+1')}=2`],
  ['Sheet1!A1+1=2', `${r('Sheet1!A1+1')}=2`],
  // What may be an array stays as it is: rounding would leave one value of it.
  ['SUMPRODUCT((A1:A3+0.2=B1:B3)*1)=2', `${r('SUMPRODUCT((A1:A3+0.2=B1:B3)*1)')}=2`],
  ['SUMPRODUCT((表[甲]*2=表[乙])*1)', 'SUMPRODUCT((表[甲]*2=表[乙])*1)'],
  ['(A1:A3+1)*1=2', '(A1:A3+1)*1=2'],
  ['{1,2}*2={2,4}', '{1,2}*2={2,4}'],
  ['sales*2=4', 'sales*2=4'],
  ['SUM(sales)*2=4', `${r('SUM(sales)*2')}=4`],
  ['ROUND(A1:A3,1)=2', 'ROUND(A1:A3,1)=2'],
  ['SUM(表[[#Data],[甲]])=1', `${r('SUM(表[[#Data],[甲]])')}=1`],
  // Nothing hangs on what is no formula.
  ['(((', '((('],
  ['=', '='],
  ['表[甲', '表[甲'],
])('%s', (formula, expected) => {
  expect(compareAsExcel(formula)).toBe(expected);
});
