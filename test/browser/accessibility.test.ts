import { steps } from '../../src/pane/session/step';
import { violations } from './support/axe';
import { withLab } from './support/lab';
import type { PreviewLab } from './support/preview';

let lab: PreviewLab;

withLab((started) => (lab = started));

it.each(['light', 'dark', 'contrast'])(
  'has no serious violation in any step, %s',
  async (theme) => {
    const preview = await lab.open(`?theme=${theme}`);
    for (const step of steps) {
      await preview.step(step);
      if (step === 'fill') {
        await preview.page.getByRole('button', { name: '填充工作簿' }).click();
        await preview.page.getByTestId('fill-report').waitFor();
      }
      if (step === 'check') await preview.check();
      if (step === 'summary') await preview.page.getByTestId('totals').waitFor();
      expect([step, await violations(preview.page)]).toEqual([step, []]);
    }
  },
);

it('has none in any sheet, nor while a cell is edited', async () => {
  const preview = await lab.open();
  for (const sheet of ['封面', '指标台账', '任务台账', '季度汇总', '校验结果']) {
    await preview.tab(sheet);
    await preview.page.getByRole('grid', { name: sheet }).waitFor();
    if (sheet === '季度汇总') {
      await preview.goTo('L5');
      await preview.page.getByRole('figure').locator('svg').first().waitFor();
    }
    expect([sheet, await violations(preview.page)]).toEqual([sheet, []]);
  }
  await preview.tab('指标台账');
  await preview.goTo('M19');
  await preview.page.keyboard.press('Enter');
  await preview.page.getByRole('textbox', { name: '编辑 M19' }).waitFor();
  expect(await violations(preview.page)).toEqual([]);
});
