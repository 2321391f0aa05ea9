import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import { largePlan } from '../support/large-plan';
import { inTurn, timed } from './timing';

const run = promisify(execFile);
const RUNS = 3;

/** Fills and saves a workbook of `count` indicators, against openpyxl writing the same cells without any formatting. */
export async function benchFill(count: number): Promise<string[]> {
  const plan = largePlan(count);
  const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
  try {
    const cells = join(folder, 'cells.json');
    await writeFile(cells, JSON.stringify(await cellsOf(await fill())));
    const ours = () => timed(async () => (await fill()).save());
    const theirs = async () => {
      const script = join(__dirname, 'openpyxl_write.py');
      const { stdout } = await run('/usr/bin/python3', [script, cells, join(folder, 'out.xlsx')]);
      return Number(stdout);
    };
    const { a, b } = await inTurn(RUNS, ours, theirs);
    const bytes = (await (await fill()).save()).length;
    return [
      `fill and save ${count} indicators (.xlsx host)`,
      `${a.toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} KB`,
      `openpyxl, same cells, no formats: ${b.toFixed(0)} ms`,
      (a / b).toFixed(2),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  async function fill(): Promise<XlsxHost> {
    const host = XlsxHost.create({ calculate: calculateLedger });
    await fillWorkbook(host, plan, { language: 'zh-CN' });
    return host;
  }
}

async function cellsOf(host: XlsxHost) {
  const { cells } = await host.snapshot((sheets) => sheets.map(({ name }) => name), {
    formulas: true,
  });
  return cells.map(({ sheet, values, formulas }) => ({
    sheet,
    rows: values.map((row, r) => row.map((value, c) => formulas![r]![c] ?? value)),
  }));
}
