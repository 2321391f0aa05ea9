import { useEffect } from 'react';

/**
 * Ctrl+S or Cmd+S saves the workbook, what is being typed into a cell with it, and not the page.
 * @param save undefined where there is nothing to save.
 */
export function useSaveKey(save: (() => void) | undefined): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
      if (!isSave || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const focused = document.activeElement;
      const typing = focused?.closest<HTMLElement>('[data-cell-editor]');
      typing?.blur();
      if (typing) document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
      save?.();
    };
    // Before an editor keeps its keys to itself.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [save]);
}
