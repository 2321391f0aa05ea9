import { auditLedger } from '../../src/audit/audit-ledger';
import { XlsxHost } from '../../src/host/xlsx';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { requireLedger } from '../../src/usecases/load-ledger';
import { quarterColumns } from '../../src/workbook/ledger/columns';
import { largePlan } from '../support/large-plan';
import { inTurn, timed } from './timing';

const ROWS = 100_000;
const RUNS = 3;

/** Validates 100,000 rows with two quarters of actuals, against structuredClone copying the same rows. */
export async function benchAudit(): Promise<string[]> {
  const host = XlsxHost.create({ calculate: () => [] });
  await fillWorkbook(host, largePlan(ROWS), { language: 'zh-CN', quarter: 2 });
  const workbook = await requireLedger(host);
  const ledger = workbook.ledger!;
  ledger.rows.forEach(({ row }, i) => {
    ledger.values[row]![ledger.columns[quarterColumns[1]]] = (i % 50) - 1;
    ledger.values[row]![ledger.columns[quarterColumns[2]]] = i % 7 === 0 ? '12家' : (i % 60) / 2;
  });
  let findings = 0;
  const audit = () =>
    timed(() => {
      findings = auditLedger(workbook).length;
    });
  const clone = () => timed(() => structuredClone(ledger.values));
  const { a, b } = await inTurn(RUNS, audit, clone);
  return [
    `validate ${ROWS.toLocaleString('en')} rows (${findings.toLocaleString('en')} findings)`,
    `${a.toFixed(0)} ms`,
    `structuredClone of the same rows: ${b.toFixed(0)} ms`,
    (a / b).toFixed(2),
  ];
}
