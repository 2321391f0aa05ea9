import type { Language } from '../../../language/language';
import { curveDefinitions, type CurveField } from '../../../tracking/curve';
import { exceeds } from '../../../tracking/definitions';
import { toFormula, type Expression } from '../../../tracking/expression';
import type { LedgerField } from '../../../tracking/kinds';
import { quarters } from '../../../tracking/quarter';
import { shareDefinitions, shareFields, type ShareSource } from '../../../tracking/shares';
import { columnLetters } from '../../address';
import { definedNames } from '../../defined-names';
import { quarterColumns } from '../ledger/ledger-columns';
import { computedFormulas, targetReferences } from '../ledger/ledger-formulas';
import { exceededMark } from '../ledger/exceeded-mark';
import { ledgerCell, ledgerColumn } from '../ledger/ledger-references';
import { curveRowFormula, phasingCell } from '../phasing/phasing-formulas';
import { formerColumn, type FormerColumn } from './former-columns';

const cell = (key: FormerColumn) => `$${columnLetters(formerColumn(key))}{r}`;

/** Formula templates of 调整前目标: the definitions of the ledger, for the quarter and the target of each row. */
export function formerFormulas(language: Language): Partial<Record<FormerColumn, string>> {
  const print = <F extends string>(expression: Expression<F>, reference: (field: F) => string) =>
    toFormula(expression, reference, (text) => text[language]);
  const inLedger = `MATCH(${cell('id')},${ledgerColumn('id', language)},0)`;
  const entries = quarters.map((q) => ledgerCell(quarterColumns[q], inLedger, language));
  const references: Record<LedgerField, string> = {
    ...targetReferences(cell),
    // Rows that left the plan have none here.
    mark: '""',
    entry: `CHOOSE(${cell('quarter')},${entries.join(',')})`,
    actual: cell('actual'),
    year: definedNames.year,
    quarter: cell('quarter'),
    phase: cell('phase'),
    tolerance: definedNames.tolerance,
    nearShare: definedNames.nearShare,
  };
  const { actual, due, variance, completion, status, pace } = computedFormulas(
    language,
    references,
  );
  const inCurve = (field: CurveField): string => {
    const even = /^even(\d)$/.exec(field);
    if (even) return `INDEX(${definedNames.phasing},${even[1]})`;
    return isOwnField(field)
      ? cell(field)
      : phasingCell(
          field as Exclude<CurveField, `even${number}` | OwnField>,
          cell('place'),
          language,
        );
  };
  const shares = ([1, 2, 3] as const).map((q) => print(curveDefinitions[`due${q}`], inCurve));
  const isPlaced = `ISNUMBER(${cell('place')})`;
  const inShares = (field: ShareSource): string =>
    field === 'status' || field === 'pace' || field === 'completion'
      ? cell(field)
      : references[field];
  return {
    actual: `=IFERROR(${actual.slice(1)},"")`,
    ...{ due, variance, completion, status, pace },
    place: `=IFERROR(${curveRowFormula(cell('id'), language)},"")`,
    check: `=IF(${isPlaced},${print(curveDefinitions.check, inCurve)},"")`,
    phase: `=IF(${isPlaced},CHOOSE(${cell('quarter')},${shares.join(',')}),INDEX(${definedNames.phasing},${cell('quarter')}))`,
    exceeded: `=IF(${print(exceeds, (field) => references[field])},"${exceededMark(language)}","")`,
    ...Object.fromEntries(
      shareFields.map((name) => [name, `=${print(shareDefinitions[name], inShares)}`]),
    ),
  };
}

/** What a curve reads of the target; the rest is typed on 序时设置. */
const ownFields = ['measure', 'spread', 'dueBy', 'check'] as const;
type OwnField = (typeof ownFields)[number];
const isOwnField = (field: CurveField): field is OwnField =>
  (ownFields as readonly string[]).includes(field);
