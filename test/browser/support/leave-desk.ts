import type { Page } from 'playwright-core';

/**
 * Leaves the desk and makes its page as good as a new one: nothing stored, no listener, permission, medium or place of the
 * mouse of the test before.
 * @returns false where that cannot be done: the page is to be thrown away.
 */
export async function leaveDesk(page: Page, origin: string): Promise<boolean> {
  if (page.isClosed()) return false;
  const context = page.context();
  page.removeAllListeners('dialog');
  for (const other of context.pages()) if (other !== page) await other.close();
  try {
    // Of the same origin, so that what is stored can be taken away, and without a program of ours.
    await page.goto(`${origin}/start.css`);
    await page.evaluate(clearStorage);
    await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null });
    await page.mouse.move(0, 0);
    await context.clearPermissions();
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page. */
async function clearStorage(): Promise<void> {
  sessionStorage.clear();
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name!);
      deleting.onsuccess = resolve;
      deleting.onerror = deleting.onblocked = reject;
    });
  }
  const files = await navigator.storage.getDirectory();
  for await (const name of (files as unknown as { keys(): AsyncIterable<string> }).keys())
    await files.removeEntry(name, { recursive: true });
}
