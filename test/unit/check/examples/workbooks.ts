import type * as checking from '../../../../src/check/check-ledger';
import type * as checkingRows from '../../../../src/check/check-rows';
import type { Finding } from '../../../../src/check/findings/finding';
import type * as records from '../../../../src/check/records/records';
import { bookRules } from '../../../../src/check/rules';
import { cellAddress } from '../../../../src/workbook/address';
import { defaultThresholds } from '../../../../src/workbook/sheets/settings/thresholds';
import { bookOutcome, comparisonOf, workbookOf } from '../cases/book';
import { recordsCases } from '../cases/records';
import { bookChecks, rowChecks, type Checked } from './checks';
import { examplesOf, type Example } from './examples';

const written = (findings: readonly Finding[]) =>
  findings.map(({ rule, sheet, row, column }) => `${rule} ${sheet}!${cellAddress(row, column)}`);

const onlyOf = ({ only }: Checked) => only && new Set(only);

const checkExamples = <M>(
  checks: readonly Checked[],
  findingsOf: (module: M, checked: Checked) => Finding[],
): Example<M>[] =>
  checks.map((checked) => [
    checked.is,
    (module) => written(findingsOf(module, checked)),
    checked.finds,
  ]);

/** Worked examples of how a whole workbook is gone through; their workbooks have to be prepared before. */
export const workbookExamples = [
  examplesOf<typeof records>('check/records/records.ts', () =>
    bookRules
      .filter(({ id }) => recordsCases[id])
      .flatMap((rule) =>
        recordsCases[rule.id]!.map((example): Example<typeof records> => [
          `${rule.id}: ${example.is}`,
          (module) => {
            const comparison = comparisonOf(workbookOf(example));
            const [workbook, rows, tasks, planned] = comparison;
            const tables = module.comparedTables(...comparison);
            return bookOutcome(rule, { workbook, rows, tasks, tables, planned }).finds;
          },
          example.finds,
        ]),
      ),
  ),
  examplesOf<typeof checkingRows>('check/check-rows.ts', () =>
    checkExamples(rowChecks, (module, checked) => {
      const [workbook, rows, , planned] = comparisonOf(workbookOf(checked));
      const { ledger } = workbook;
      const given = {
        workbook,
        ledger: ledger!,
        rows,
        planned,
        plannedIds: new Map<number, string>(),
        thresholds: defaultThresholds,
      };
      return module.checkRows(given, onlyOf(checked));
    }),
  ),
  examplesOf<typeof checking>('check/check-ledger.ts', () =>
    checkExamples(bookChecks, (module, checked) =>
      module.checkLedger(workbookOf(checked), { only: onlyOf(checked), plan: checked.against }),
    ),
  ),
];
