import type { Page } from 'playwright-core';
import { Desk } from '../browser/support/desk';
import { serveDist } from '../browser/support/server';
import { startChromium } from '../support/chromium';
import { median } from './timing';

const SLOWED = 4;
const OPENINGS = 5;
const LEDGER = '指标台账';
/** Cells that a clerk fills one after another. */
const TYPED = Array.from({ length: 12 }, (_, n) => `E${9 + n}`);
const PASTED = 500;

interface Measured {
  /** Milliseconds from the address to the first screen's choices. */
  start: number;
  /** Milliseconds from the address of the example to a pane and a grid that take input. */
  opening: number;
  /** The longest task while figures are typed, in milliseconds. */
  typing: number;
  /** Milliseconds from a paste of 500 figures to its last figure on the sheet. */
  paste: number;
}

/**
 * The desk in Chromium with the processor slowed to a quarter, as on an office's old machine, against the same at full speed:
 * the example opened, figures typed and pasted beside all reports.
 */
export async function benchDesk(): Promise<string[][]> {
  const [site, browser] = [await serveDist(), await startChromium()];
  try {
    const measure = async (rate: number): Promise<Measured> => {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      page.setDefaultTimeout(90_000);
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('Emulation.setCPUThrottlingRate', { rate });
      await watchTasks(page);
      const starts: number[] = [];
      const openings: number[] = [];
      for (let n = 0; n < OPENINGS; n++) {
        starts.push(await openStart(page, site.origin));
        openings.push(await openExample(page, site.origin));
      }
      const desk = new Desk(page);
      await desk.enterSample();
      await desk.step('summary');
      await page.getByRole('button', { name: '写入季度报表' }).click();
      await page.getByText(/季度报表已写入/).waitFor();
      await desk.tab(LEDGER);
      await quiet(page);
      const typing = await longestTask(page, async () => {
        for (const address of TYPED) await desk.enter(address, '3');
      });
      await quiet(page);
      const paste = await timePaste(desk);
      await page.close();
      return { start: median(starts), opening: median(openings), typing, paste };
    };
    const slow = await measure(SLOWED);
    const full = await measure(1);
    // The browser tells no task below 50 ms
    const row = (what: string, key: keyof Measured) => [
      `${what}, processor slowed ${SLOWED} times`,
      slow[key] === 0 ? 'under 50 ms' : `${slow[key].toFixed(0)} ms`,
      `at full speed: ${full[key] === 0 ? 'under 50' : full[key].toFixed(0)} ms`,
      full[key] === 0 ? '–' : (slow[key] / full[key]).toFixed(2),
    ];
    return [
      row('desk, until its first screen takes input', 'start'),
      row('desk with Heshan 2024: until it takes input', 'opening'),
      row('desk, longest task while typing beside all reports', 'typing'),
      row(`desk, paste of ${PASTED} cells`, 'paste'),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function openStart(page: Page, origin: string): Promise<number> {
  await page.goto(origin);
  await page.getByText('看示例').first().waitFor();
  return page.evaluate(() => performance.now());
}

/** Waits until what was done before is stored: nothing long for a second. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    for (let before = -1; before < longTasks.length;) {
      before = longTasks.length;
      await new Promise((done) => setTimeout(done, 1000));
    }
  });
}

async function openExample(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/?example`);
  await page.getByRole('grid').waitFor();
  await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
  return page.evaluate(() => performance.now());
}

async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const tasks = () => page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const before = (await tasks()).length;
  await work();
  return Math.max(0, ...(await tasks()).slice(before));
}

async function timePaste(desk: Desk): Promise<number> {
  await desk.goTo('E9');
  const text = Array.from({ length: PASTED / 4 }, (_, n) =>
    [1, 2, 3, 4].map((q) => n + q).join('\t'),
  );
  return desk.grid.locator('[role=gridcell][tabindex="0"]').evaluate(async (cell, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const start = performance.now();
    cell.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    // Two frames later what was pasted is painted.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, text.join('\n'));
}
