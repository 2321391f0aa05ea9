import { hasManyResults } from '../../../src/audit/array-formula';

test.each([
  '=指标表[三季度累计]>=指标表[二季度累计]',
  '=(指标表[三季度累计]>0)*1',
  '=指标台账!O4:O20>0',
  '=指标台账!$O:$O>SUM(指标台账!M:M)',
  '=-指标表[三季度累计]<0',
])('%s has a result for every row', (formula) => {
  expect(hasManyResults(formula)).toBe(true);
});

test.each([
  '=SUM(指标表[一季度累计])>=0',
  '=SUMPRODUCT((指标表[指标类型]="增量")*(指标表[三季度累计]<指标表[二季度累计]))=0',
  '=SUM((指标台账!O4:O5,指标台账!O6))>0',
  '=AND(指标台账!O6>=指标台账!N6,(指标台账!N6>=指标台账!M6))',
  "='指标台账 (2)'!O4>=6",
  '="A1:B2"=指标台账!C4',
  "='1:30'!A1>0",
  '=指标表[[#Headers],[编号]]="编号"',
  '=指标表[@三季度累计]>0',
  '=[1]Sheet1!A1>0',
  '=ReportingQuarter=3',
  '=(1=1)=TRUE',
])('%s has one', (formula) => {
  expect(hasManyResults(formula)).toBe(false);
});
