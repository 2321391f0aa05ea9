import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Step } from '../../../src/pane/session/step';
import { startChromium } from '../../support/chromium';
import { serveOffice } from './add-in';
import { leaveDesk } from './leave-desk';
import { type Missing, withoutParts } from './missing-parts';
import { serveDist } from './server';

/** A Chromium and a server of the built pages, for one test file. */
export class DeskLab {
  /** Errors that pages printed or threw; a test that ends with some has failed. */
  private readonly problems: string[] = [];
  /**
   * A page that was opened before and can be again: its renderer has compiled the programs, which makes opening the desk
   * three times as fast as in a new one.
   */
  private used: Page | null = null;
  private lent: Page | null = null;

  private constructor(
    private readonly browser: Browser,
    private readonly site: Awaited<ReturnType<typeof serveDist>>,
  ) {}

  static async start(): Promise<DeskLab> {
    return new DeskLab(await startChromium(), await serveDist());
  }

  /**
   * Opens the desk with the example and waits until it is there.
   * @param origin of another server; only from there it is kept for use without network.
   */
  async open(
    query = '',
    viewport = { width: 1400, height: 860 },
    origin = this.site.origin,
  ): Promise<Desk> {
    const page =
      origin === this.site.origin ? await this.borrow(viewport) : await this.newPage(viewport);
    await page.goto(`${origin}/${query === '' ? '?' : `${query}&`}example`);
    await page.getByRole('grid').waitFor();
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
    return new Desk(page, this);
  }

  /**
   * Opens one of the add-in's pages in an Excel with an empty workbook, on one of Office's platforms.
   * @param excel its language, and whether requests wait there while a cell is edited; Chinese, and they do, when left out.
   */
  async openInExcel(
    pageName: 'taskpane.html' | 'taskpane.html?probe' | 'commands.html',
    platform: 'PC' | 'Mac' = 'PC',
    excel: { language?: string; waits?: boolean } = {},
  ): Promise<Page> {
    const page = await this.newPage({ width: 350, height: 860 });
    await page.addInitScript((given) => Object.assign(window, given), {
      excelPlatform: platform,
      excelLanguage: excel.language,
      excelWaits: excel.waits,
    });
    await serveOffice(page);
    await page.goto(`${this.site.origin}/${pageName}`);
    return page;
  }

  /** Opens a page where something that it needs is missing. */
  async openWithout(pageName: string, missing: Missing): Promise<Page> {
    const page = await this.newPage({ width: 350, height: 860 });
    await withoutParts(page, missing);
    await page.goto(`${this.site.origin}/${pageName}`, { waitUntil: 'commit' });
    return page;
  }

  /** Errors that a test causes itself are none. */
  forget(expected: RegExp): void {
    const others = this.problems.filter((problem) => !expected.test(problem));
    this.problems.splice(0, this.problems.length, ...others);
  }

  /** What pages printed or threw since it was asked last. */
  takeProblems(): string[] {
    return this.problems.splice(0);
  }

  /** Keeps a picture to look at, in the folder that SCREENSHOTS names; tests do not read it, and without one none is taken. */
  async picture(page: Page, name: string): Promise<void> {
    const folder = process.env.SCREENSHOTS;
    if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  /** Ends what a test did; one desk stays for the next, which finds nothing of it. */
  async closePages(): Promise<void> {
    const page = this.lent;
    this.lent = null;
    this.used = page && (await leaveDesk(page, this.site.origin)) ? page : null;
    for (const context of this.browser.contexts())
      if (context !== this.used?.context()) await context.close();
  }

  private async borrow(viewport: { width: number; height: number }): Promise<Page> {
    const page = this.used ?? (await this.newPage(viewport));
    if (page === this.used) await page.setViewportSize(viewport);
    else
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      );
    this.used = null;
    this.lent ??= page;
    return page;
  }

  private async newPage(viewport: { width: number; height: number }): Promise<Page> {
    const page = await this.browser.newPage({
      viewport,
      acceptDownloads: true,
      // Colours that are still changing would be measured half way.
      reducedMotion: 'reduce',
    });
    // The browser's own dialogs cannot be answered: files are handed over and downloaded, as where there are none.
    await page.addInitScript(() => {
      const pickers = window as Partial<
        Record<'showOpenFilePicker' | 'showSaveFilePicker', unknown>
      >;
      delete pickers.showOpenFilePicker;
      delete pickers.showSaveFilePicker;
    });
    // A machine that does other things besides is no failure.
    page.setDefaultTimeout(90_000);
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}

/** The desk as a person uses it. */
export class Desk {
  constructor(
    readonly page: Page,
    private readonly lab: DeskLab | null = null,
  ) {}

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  get pane(): Locator {
    return this.page.getByRole('main');
  }

  cell(address: string): Locator {
    return this.grid.locator(`[data-cell="${address}"]`);
  }

  /** Shows a sheet: sheets are tabs. */
  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Shows a step of the pane. */
  async step(name: Step): Promise<void> {
    await this.pane.locator(`#step-${name}`).click();
  }

  /** Goes to a cell by typing its address. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /^(单元格|Cell)$/ });
    await box.fill(address);
    await box.press('Enter');
    await this.cell(address).waitFor();
  }

  /** Goes to a cell, types over it and finishes with Enter. */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async text(address: string): Promise<string> {
    return (await this.cell(address).locator('> span').first().innerText()).trim();
  }

  /** Has made-up figures entered, in either language. */
  async enterSample(): Promise<void> {
    await this.page.getByRole('button', { name: /^(示例数据|Sample figures)$/ }).click();
    await this.page.getByText(/已填入虚构的示例数据|Made-up figures entered/).waitFor();
  }

  /** Validates in the step 校验, in either language. */
  async check(): Promise<void> {
    await this.step('check');
    await this.page.getByRole('button', { name: /^(开始校验|Check now)$/ }).click();
    await this.page.getByTestId('findings').waitFor();
  }

  picture(name: string): Promise<void> {
    return this.lab?.picture(this.page, name) ?? Promise.resolve();
  }
}
