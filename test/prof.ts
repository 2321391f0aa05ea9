import { checkLedger } from '../src/check/check-ledger';
import { loadForCheck } from '../src/usecases/load-ledger';
import { entriesOf, filled } from './bench/check-workbook';
import { largePlan } from './support/large-plan';
async function main() {
  const n = Number(process.env['ROWS'] ?? 30000);
  const plan = largePlan(n);
  const entries = plan.indicators.map((_, i) => entriesOf(plan, i));
  const workbook = await loadForCheck(await filled(plan, entries));
  for (let i = 0; i < 3; i++) {
    const t = performance.now();
    const f = checkLedger(workbook);
    console.log(f.length, performance.now() - t, process.memoryUsage().heapUsed >> 20);
  }
}
void main();
