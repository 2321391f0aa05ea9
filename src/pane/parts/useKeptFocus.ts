import { type RefObject, useEffect } from 'react';

/** What can take the focus, and headings that are given it. Hidden inputs of files cannot. */
const FOCUSABLE = [
  'h2[tabindex]',
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled):not([type="file"])',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  '[tabindex="0"]',
].join(',');

/**
 * Keeps the focus inside an area when what held it is taken away, as a notice is with the button that closes it: it goes
 * to the first place in the closest surroundings that are left. Otherwise a keyboard would begin again at the page's top.
 */
export function useKeptFocus(area: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = area.current;
    if (!root) return undefined;
    /** What holds the focus, and what stands around it, innermost first. */
    let path: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = [];
      for (let at = target as Element | null; at && at !== root; at = at.parentElement)
        path.push(at);
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      // Only what is gone by then was taken away; from anything else the user went by themself.
      queueMicrotask(() => {
        const left = relatedTarget !== null || (target as Element).isConnected;
        if (left && path[0] === target) path = [];
      });
    };
    const observer = new MutationObserver(() => {
      const [held] = path;
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      const around = [...path.filter((element) => element.isConnected), root];
      const next = around.map((element) => element.querySelector<HTMLElement>(FOCUSABLE));
      next.find((element) => element !== null)?.focus();
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, [area]);
}
