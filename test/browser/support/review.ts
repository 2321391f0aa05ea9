import type { Locator, Page } from 'playwright-core';
import { PLAN_TEXT } from './plan-text';
import type { DeskLab } from './desk';

/** Has a pasted text read, in a pane in Chinese. */
export async function readText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '粘贴文字…' }).click();
  await page.getByTestId('paste').fill(text);
  await page.getByRole('button', { name: '读取', exact: true }).click();
}

/** The review of a pasted text, in the pane of an Excel. */
export async function openReview(lab: DeskLab, text = PLAN_TEXT): Promise<ReviewStep> {
  const page = await lab.openInExcel('taskpane.html');
  await readText(page, text);
  await startReview(page);
  return new ReviewStep(page);
}

/** Agrees to what the document says of itself. */
export async function startReview(page: Page): Promise<void> {
  await page.getByTestId('plan-facts').waitFor();
  await page.getByRole('button', { name: '开始审核' }).click();
  await page.getByTestId('review').waitFor();
}

/** The step as a reviewer uses it. */
export class ReviewStep {
  constructor(readonly page: Page) {}

  get selected(): Locator {
    return this.page.locator('[data-review-list] [aria-current="true"]');
  }

  get items(): Locator {
    return this.page.locator('[data-review-list] [role="listitem"]');
  }

  /** The words in the text that belong to the selected item; they are outlined. */
  outlined(): Promise<string> {
    return this.page.getByTestId('source').evaluate((source) =>
      [...source.querySelectorAll('mark')]
        .filter((mark) => getComputedStyle(mark).outlineStyle === 'solid')
        .map((mark) => mark.innerText)
        .join(''),
    );
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until the selected item has the focus. */
  async tabToSelected(): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      if (await this.hasFocus()) return;
      await this.press('Tab');
    }
    throw new Error('Tab never reached the selected item');
  }

  /** Whether the keys go to the selected item. */
  hasFocus(): Promise<boolean> {
    return this.selected.evaluate((item) => item === document.activeElement);
  }

  /** Whether the selected item begins in sight, however tall it is. */
  async opensAtHead(): Promise<boolean> {
    return this.selected.evaluate((item) => {
      const list = item.closest('[data-review-list]')!.getBoundingClientRect();
      const { top } = item.getBoundingClientRect();
      return top >= list.top && top < list.bottom;
    });
  }

  count(): Promise<string> {
    return this.page.getByTestId('unreviewed').innerText();
  }

  /** Waits until the selected item says this. */
  async expectSelected(text: string | RegExp): Promise<void> {
    await this.selected.filter({ hasText: text }).waitFor();
  }

  /** Waits until it was said that this was done. */
  async expectDone(text: string): Promise<void> {
    await this.page.getByTestId('review-message').getByText(text).waitFor();
  }

  async show(view: string): Promise<void> {
    const choice = this.page.getByLabel('显示', { exact: true });
    const option = choice.locator('option', { hasText: view });
    await choice.selectOption((await option.getAttribute('value'))!);
  }
}
