import type { Locator } from 'playwright-core';

/** What reaches beyond the pane's edges, and texts cut off inside their own boxes. */
export function cutTexts(area: Locator): Promise<string[]> {
  return area.evaluate((pane) => {
    const edge = pane.getBoundingClientRect();
    const scrolls = (element: Element) => element.closest('[role=group]') !== null;
    return [...pane.querySelectorAll<HTMLElement>('button, p, h2, h3, li, dd, dt, label, td, th')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const out = box.right > edge.right + 1 || box.left < edge.left - 1;
        const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return (
          (out && !scrolls(element)) || (cut && getComputedStyle(element).overflowX !== 'visible')
        );
      })
      .map((element) => element.innerText);
  });
}
