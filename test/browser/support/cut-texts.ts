import type { Locator } from 'playwright-core';

/** What reaches beyond the pane's edges or its field's, and texts cut off inside their own boxes. */
export function cutTexts(area: Locator): Promise<string[]> {
  return area.evaluate((pane) => {
    const edge = pane.getBoundingClientRect();
    const scrolls = (element: Element) => element.closest('[role=group]') !== null;
    const texts = 'button, p, h2, h3, li, dd, dt, label, td, th, select';
    return [...pane.querySelectorAll<HTMLElement>(texts)]
      .filter((element) => {
        // What is folded away is laid out anew when it is opened.
        if (!element.checkVisibility()) return false;
        const box = element.getBoundingClientRect();
        const field = element.closest('.fui-Field')?.getBoundingClientRect() ?? edge;
        const right = Math.min(edge.right, field.right);
        const out = box.right > right + 1 || box.left < edge.left - 1;
        const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return (
          (out && !scrolls(element)) || (cut && getComputedStyle(element).overflowX !== 'visible')
        );
      })
      .map((element) => element.innerText);
  });
}
