import type * as auditing from '../../../../src/check/audit-ledger';
import type * as auditingRows from '../../../../src/check/audit-rows';
import type { Finding } from '../../../../src/check/finding';
import type * as records from '../../../../src/check/records';
import { bookRules } from '../../../../src/check/rules';
import { cellAddress } from '../../../../src/workbook/address';
import { defaultThresholds } from '../../../../src/workbook/sheets/settings/thresholds';
import { bookOutcome, comparisonOf, workbookOf } from '../cases/book';
import { recordsCases } from '../cases/records';
import { bookAudits, rowAudits, type Audit } from './audits';
import { examplesOf, type Example } from './examples';

const written = (findings: readonly Finding[]) =>
  findings.map(({ rule, sheet, row, column }) => `${rule} ${sheet}!${cellAddress(row, column)}`);

const onlyOf = ({ only }: Audit) => only && new Set(only);

const auditExamples = <M>(
  audits: readonly Audit[],
  findingsOf: (module: M, audit: Audit) => Finding[],
): Example<M>[] =>
  audits.map((audit) => [audit.is, (module) => written(findingsOf(module, audit)), audit.finds]);

/** Worked examples of how a whole workbook is gone through; their workbooks have to be prepared before. */
export const workbookExamples = [
  examplesOf<typeof records>('check/records.ts', () =>
    bookRules
      .filter(({ id }) => recordsCases[id])
      .flatMap((rule) =>
        recordsCases[rule.id]!.map((example): Example<typeof records> => [
          `${rule.id}: ${example.is}`,
          (module) => {
            const comparison = comparisonOf(workbookOf(example));
            const [workbook, , , planned] = comparison;
            const tables = module.comparedTables(...comparison);
            return bookOutcome(rule, { workbook, tables, planned }).finds;
          },
          example.finds,
        ]),
      ),
  ),
  examplesOf<typeof auditingRows>('check/audit-rows.ts', () =>
    auditExamples(rowAudits, (module, audit) => {
      const [workbook, rows, , planned] = comparisonOf(workbookOf(audit));
      const { ledger } = workbook;
      const given = {
        workbook,
        ledger: ledger!,
        rows,
        planned,
        plannedIds: new Map<number, string>(),
        thresholds: defaultThresholds,
      };
      return module.auditRows(given, onlyOf(audit));
    }),
  ),
  examplesOf<typeof auditing>('check/audit-ledger.ts', () =>
    auditExamples(bookAudits, (module, audit) =>
      module.auditLedger(workbookOf(audit), { only: onlyOf(audit), plan: audit.against }),
    ),
  ),
];
