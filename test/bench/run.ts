import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePlan } from '../../src/plan/parse-plan';
import { largePlan } from '../support/large-plan';
import { benchCheck } from './check';
import { benchCollect } from './collect';
import { benchDesk } from './desk';
import { benchEntry } from './entry';
import { benchExcel } from './fill-excel';
import { benchFill } from './fill-xlsx';
import { benchOpen } from './open-xlsx';
import { benchReports } from './reports';
import { benchSave } from './save-xlsx';
import { benchPaneSize } from './pane-size';
import { benchReading } from './read-plan';

/** Prints the measurements as a Markdown table: what, figure, peer, ratio to the peer. */
async function main(): Promise<void> {
  const heshan = parsePlan(
    await readFile(join(__dirname, '..', '..', 'seeds', 'heshan-2024.json'), 'utf8'),
  );
  const benches = [
    () => benchFill(350),
    () => benchFill(5000),
    () => benchSave('Heshan 2024', heshan),
    () => benchSave('350 indicators', largePlan(350)),
    () => benchSave('5,000 indicators', largePlan(5000)),
    () => benchOpen(5000),
    () => benchEntry(350),
    () => benchEntry(5000),
    () => benchExcel('Heshan 2024', heshan),
    () => benchExcel('5,000 indicators', largePlan(5000)),
    () => benchReading(),
    () => benchReports(350),
    () => benchReports(5000),
    () => benchCheck(),
    () => benchCollect(350, 60),
    () => benchCollect(20_000, 1_000),
    () => benchPaneSize(),
  ];
  print(['measured', 'figure', 'against', 'ratio']);
  print(['---', '---', '---', '---']);
  for (const bench of benches) print(await bench());
  for (const row of await benchDesk()) print(row);
}

function print(cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

void main();
