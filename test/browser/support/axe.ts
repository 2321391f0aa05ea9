import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of every rule, as "rule: element". */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
    };
    // Fluent UI's focus keeper puts hidden stops around groups; they pass the focus on and never hold it.
    const context = { exclude: ['[data-tabster-dummy]'] };
    return tool.run(context, { resultTypes: ['violations'] });
  });
  return (
    results.violations
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      )
      // Fluent UI puts an open list at the page's end, whatever opened it.
      .filter((found) => !found.startsWith('region: <div role="listbox"'))
  );
}
