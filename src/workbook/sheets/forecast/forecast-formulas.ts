import type { Language } from '../../../language/language';
import { peerKeys, peerSources } from '../../../quarter/forecast/forecast';
import { ownDefinitions, ownFields } from '../../../quarter/forecast/ground';
import { outlookFields, type ForecastField } from '../../../quarter/forecast/fields';
import { outlookDefinitions } from '../../../quarter/forecast/outlook';
import { toFormula, type Expression } from '../../../tracking/expression';
import { quarters } from '../../../tracking/quarter';
import { curveUseTerms } from '../../../tracking/terms';
import { definedNames } from '../../defined-names';
import { own, ownColumn } from '../../sheet/column-references';
import { quarterColumns, type LedgerColumn } from '../ledger/ledger-columns';
import { ledgerCell } from '../ledger/ledger-references';
import {
  curveRowFormula,
  curveUsedFormula,
  dueShareFormula,
  lastYearFormula,
} from '../phasing/phasing-formulas';
import { forecastColumn, type ForecastColumn } from './forecast-columns';

/**
 * Formula templates of 达标预测: the definitions of the forecast, over cells of the row and sums over the table.
 * @param rows of the table.
 */
export function forecastFormulas(
  language: Language,
  rows: number,
): Partial<Record<ForecastColumn, string>> {
  const cell = (key: ForecastColumn) => own(forecastColumn(key));
  const ledger = (key: LedgerColumn) => ledgerCell(key, cell('position'), language);
  const figure = (value: string) => `IF(ISNUMBER(${value}),${value},"")`;
  const settings: Partial<Record<ForecastField, string>> = {
    year: definedNames.year,
    quarter: definedNames.quarter,
    tolerance: definedNames.tolerance,
  };
  const reference = (field: ForecastField) => settings[field] ?? cell(field as ForecastColumn);
  const print = (expression: Expression<ForecastField>) =>
    toFormula(expression, reference, (text) => text[language]);
  const alike = peerKeys
    .map((key) => `${ownColumn(forecastColumn(key), rows)},${cell(key)}`)
    .join(',');
  const formulas: Partial<Record<ForecastColumn, string>> = {
    measure: `${ledger('measure')}&""`,
    target: figure(ledger('target')),
    baseline: figure(ledger('baseline')),
    periodEnd: `IFERROR(VALUE(RIGHT(${ledger('period')},4)),9999)`,
    mark: `${ledger('mark')}&""`,
    // Looked up once for all quarters.
    curveRow: `IFERROR(${curveRowFormula(cell('id'), language)},"")`,
    curve: curveUsedFormula(cell('id'), curveUseTerms.even[language], language),
    ...Object.fromEntries(
      quarters.flatMap((quarter) => [
        [`now${quarter}`, figure(ledger(quarterColumns[quarter]))],
        [
          `last${quarter}`,
          `IFERROR(${figure(lastYearFormula(cell('curveRow'), quarter, language))},"")`,
        ],
        [`share${quarter}`, dueShareFormula(cell('curveRow'), String(quarter), language)],
      ]),
    ),
    ...Object.fromEntries(ownFields.map((name) => [name, print(ownDefinitions[name])])),
    peers: `COUNTIFS(${alike})`,
    ...Object.fromEntries(
      Object.entries(peerSources).map(([name, source]) => [
        name,
        `SUMIFS(${ownColumn(forecastColumn(source), rows)},${alike})`,
      ]),
    ),
    ...Object.fromEntries(outlookFields.map((name) => [name, print(outlookDefinitions[name])])),
  };
  // What left the ledger has no forecast.
  return Object.fromEntries(
    Object.entries(formulas).map(([key, formula]) => [
      key,
      `=IF(ISNUMBER(${cell('position')}),${formula},NA())`,
    ]),
  );
}
