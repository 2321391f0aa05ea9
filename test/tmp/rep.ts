import { ExcelHost } from '../../src/host/excel';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { writeReports } from '../../src/usecases/write-reports';
import { startExcel } from '../excel-host';
import { largePlan } from '../support/large-plan';
import * as steps from '../../src/host/excel/steps';
async function main() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const plan = largePlan(350);
  console.log('offices', new Set(plan.indicators.flatMap((i) => i.lead)).size);
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  excel.transport.syncs.splice(0);
  await writeReports(host, { scores: true });
  console.log(excel.transport.syncs.map((s: any) => s.bytes));
}
void main();
