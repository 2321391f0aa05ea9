import { readFileSync } from 'node:fs';
import type { ProbeAnswers } from '../../src/host/excel/probe/run-probe';
import { adoptHabits, strictHabits } from '../excel-host/habits';
import type { TestExcel } from './support/add-in';
import { violations } from './support/axe';
import type { DeskLab } from './support/desk';
import { withLab } from './support/lab';

declare const testExcel: TestExcel;

let lab: DeskLab;
withLab((started) => (lab = started));

it('taskpane.html?probe asks its Excel and hands over answers that an in-memory Excel is set from', async () => {
  const page = await lab.openInExcel('taskpane.html?probe');
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByRole('status').getByText('完成。').waitFor();
  const shown = await page.locator('pre').innerText();
  const answers = JSON.parse(shown) as ProbeAnswers;
  const { raisesChoices: _, ...asked } = strictHabits();
  void _;
  expect(answers.habits).toEqual(asked);
  expect(shown).not.toContain('"error"');
  const adopted = { ...strictHabits(), fitsOneWay: true, fillsColumns: false };
  adoptHabits(adopted, answers);
  expect(adopted).toEqual(strictHabits());
  // The questions' own sheets are gone.
  expect(await page.evaluate(() => testExcel.sheets())).toEqual(['Sheet1']);
  await lab.picture(page, 'probe');
  expect(await violations(page)).toEqual([]);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^保存/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('excel-probe.json');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(answers);
});
