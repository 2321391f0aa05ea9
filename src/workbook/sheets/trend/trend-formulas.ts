import type { Language } from '../../../language/language';
import { definitions } from '../../../tracking/definitions';
import { type LedgerField } from '../../../tracking/kinds';
import { toFormula, type Expression } from '../../../tracking/expression';
import { figureChangeDefinition, movementDefinition } from '../../../tracking/movement';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { shareDefinitions, shareFields, type ShareSource } from '../../../tracking/shares';
import type { FormerColumn } from '../former-targets/former-columns';
import { orFormer, type FormerPlace } from '../former-targets/former-references';
import { quarterColumns, type LedgerColumn } from '../ledger/ledger-columns';
import { targetShown } from '../ledger/ledger-list';
import { ledgerCell, ledgerColumn } from '../ledger/ledger-references';
import { curveRowFormula, dueShareFormula } from '../phasing/phasing-formulas';
import { LAG, shortStatuses } from '../../../quarter/shortfall';
import { movementTerms, statusTerms } from '../../../tracking/terms';
import { definedNames } from '../../defined-names';
import { own } from '../../sheet/column-references';
import { rowStep } from '../../sheet/sorted-rows';
import { quarterBarsFormula } from './quarter-bars';
import { trendColumn, type TrendColumn } from './trend-columns';

/** As `lagOf` has it, equal ones by their row. */
function lagFormula(
  cell: (key: TrendColumn) => string,
  status: string,
  language: Language,
): string {
  const classes = shortStatuses.map((each) => `"${statusTerms[each][language]}"`);
  const below = `IF(ISNUMBER(${cell('pace')}),MAX(${LAG.least},MIN(0,${cell('pace')})),0)`;
  const reached = `ROUND(IF(N(${cell('paced')})>0,${cell('paced')},${below}),${LAG.digits})`;
  const step = (at: number): string =>
    at === classes.length
      ? '""'
      : `IF(${status}=${classes[at]},${(classes.length - at) * LAG.step}-${reached}-${rowStep},${step(at + 1)})`;
  return `=${step(0)}`;
}

/** What fell back before what moved up, each by its row. */
const turnFormula = (movement: string, language: Language): string =>
  `=IF(${movement}="${movementTerms.down[language]}",2-${rowStep},IF(${movement}="${movementTerms.up[language]}",1-${rowStep},""))`;

/** Formula templates of 全年走势: the definitions of the ledger, for each quarter. */
export function trendFormulas(
  language: Language,
  former: FormerPlace | null,
): Partial<Record<TrendColumn, string>> {
  const cell = (key: TrendColumn) => own(trendColumn(key));
  const ledger = (key: LedgerColumn) => ledgerCell(key, cell('position'), language);
  const figure = (key: LedgerColumn) => `=IF(ISNUMBER(${ledger(key)}),${ledger(key)},"")`;
  const print = <F extends string>(expression: Expression<F>, reference: (field: F) => string) =>
    `=${toFormula(expression, reference, (text) => text[language])}`;
  // What stands on the row is what is shown for the reporting quarter; the present target judges the others.
  const present = (key: 'operator' | 'unit') => (former ? `(${ledger(key)}&"")` : cell(key));
  const then = (key: FormerColumn, at: string, formula: string) =>
    `=${orFormer(former, key, { id: cell('id'), quarter: at }, formula.slice(1))}`;
  const common: Partial<Record<LedgerField, string>> = {
    measure: cell('measure'),
    operator: present('operator'),
    target: cell('target'),
    baseline: cell('baseline'),
    unit: present('unit'),
    periodEnd: cell('period'),
    mark: cell('mark'),
    year: definedNames.year,
    tolerance: definedNames.tolerance,
    nearShare: definedNames.nearShare,
  };
  const inQuarter = (quarter: Quarter) => (field: LedgerField) =>
    common[field] ??
    (field === 'entry'
      ? ledger(quarterColumns[quarter])
      : field === 'quarter'
        ? String(quarter)
        : cell(`${field}${quarter}` as TrendColumn));
  // As `statusIn` has it.
  const onceReported = (quarter: Quarter, formula: string) => {
    const reported = `ISNUMBER(${cell(`actual${quarter}`)})`;
    const isToCome = `AND(${quarter}>${definedNames.quarter},NOT(${reported}))`;
    return `=IF(${isToCome},"",${formula.slice(1)})`;
  };
  const byQuarter = quarters.flatMap((quarter): [TrendColumn, string][] => {
    const reference = inQuarter(quarter);
    // The plan as it is now holds in the last quarter.
    const judged = (key: FormerColumn, formula: string) =>
      quarter === 4 ? formula : then(key, `"${quarter}"`, formula);
    return [
      [
        `phase${quarter}`,
        judged('phase', `=${dueShareFormula(cell('curve'), String(quarter), language)}`),
      ],
      [`actual${quarter}`, print(definitions.actual, reference)],
      [`due${quarter}`, judged('due', print(definitions.due, reference))],
      [`variance${quarter}`, judged('variance', print(definitions.variance, reference))],
      [
        `status${quarter}`,
        onceReported(quarter, judged('status', print(definitions.status, reference))),
      ],
    ];
  });
  const chosen = (part: 'status' | 'actual' | 'due' | 'variance', first: Quarter, at: string) =>
    `CHOOSE(${at},${quarters
      .slice(first - 1)
      .map((quarter) => cell(`${part}${quarter}`))
      .join(',')})`;
  const quarter = definedNames.quarter;
  // The status of no quarter before the first.
  const before = (part: 'status' | 'actual') =>
    `CHOOSE(${quarter},"",${quarters
      .slice(0, 3)
      .map((q) => cell(`${part}${q}`))
      .join(',')})`;
  const now = (field: ShareSource): string => {
    if (field === 'completion') return ledger('completion');
    if (field === 'pace') return cell('pace');
    if (field === 'due' || field === 'variance' || field === 'status')
      return chosen(field, 1, quarter);
    return common[field] ?? '';
  };
  return {
    goal: then('goal', quarter, `=${targetShown(ledger('target'), ledger('upper'))}`),
    target: figure('target'),
    lag: lagFormula(cell, chosen('status', 1, quarter), language),
    turn: turnFormula(cell('movement'), language),
    position: `=MATCH(${cell('id')},${ledgerColumn('id', language)},0)`,
    ...Object.fromEntries(
      (['name', 'lead', 'field', 'measure', 'mark'] as const).map((key) => [
        key,
        `=${ledger(key)}&""`,
      ]),
    ),
    unit: `${then('unit', quarter, `=${ledger('unit')}`)}&""`,
    operator: `${then('operator', quarter, `=${ledger('operator')}`)}&""`,
    // Looked up once for all quarters.
    curve: `=IFERROR(${curveRowFormula(cell('id'), language)},"")`,
    baseline: figure('baseline'),
    period: `=IFERROR(VALUE(RIGHT(${ledger('period')},4)),9999)`,
    bars: quarterBarsFormula(quarters.map((q) => cell(`actual${q}`))),
    movement: print(movementDefinition, (field) =>
      field === 'now' ? chosen('status', 1, quarter) : before('status'),
    ),
    change: print(figureChangeDefinition, (field) =>
      field === 'actualNow' ? chosen('actual', 1, quarter) : before('actual'),
    ),
    ...Object.fromEntries(byQuarter),
    // Worked out here: a ledger with something of the user's right beside it has no room for the column.
    pace: then('pace', quarter, print(definitions.pace, now)),
    ...Object.fromEntries(
      shareFields.map((name) => [name, then(name, quarter, print(shareDefinitions[name], now))]),
    ),
  };
}
