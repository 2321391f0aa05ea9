import { steps } from '../../src/pane/session/step';
import { violations } from './support/axe';
import { withLab } from './support/lab';
import type { DeskLab } from './support/desk';

let lab: DeskLab;

withLab((started) => (lab = started));

it.each(['light', 'dark', 'contrast'])('has no violation in any step, %s', async (theme) => {
  const desk = await lab.open(`?theme=${theme}`);
  for (const step of steps) {
    await desk.step(step);
    if (step === 'fill') {
      await desk.page.getByRole('button', { name: '填充工作簿' }).click();
      await desk.page.getByTestId('fill-report').waitFor();
    }
    if (step === 'check') await desk.check();
    if (step === 'summary') await desk.page.getByTestId('totals').waitFor();
    expect([step, await violations(desk.page)]).toEqual([step, []]);
  }
});

it('has none in any sheet, nor while a cell is edited', async () => {
  const desk = await lab.open();
  for (const sheet of ['封面', '指标台账', '任务台账', '季度汇总', '校验结果']) {
    await desk.tab(sheet);
    await desk.page.getByRole('grid', { name: sheet }).waitFor();
    if (sheet === '季度汇总') {
      await desk.goTo('P5');
      await desk.page.getByRole('figure').locator('svg').first().waitFor();
    }
    expect([sheet, await violations(desk.page)]).toEqual([sheet, []]);
  }
  await desk.tab('指标台账');
  await desk.goTo('E19');
  await desk.page.keyboard.press('F2');
  await desk.page.getByRole('textbox', { name: '编辑 E19' }).waitFor();
  expect(await violations(desk.page)).toEqual([]);
});
