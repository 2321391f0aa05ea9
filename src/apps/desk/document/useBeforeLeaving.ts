import { useEffect } from 'react';

/**
 * When the page is closed: the browser asks about unsaved work, and what is not kept yet is kept.
 * @param keep stays the same over renders.
 */
export function useBeforeLeaving(hasUnsaved: boolean, keep: () => void): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', keep);
    };
  }, [hasUnsaved, keep]);
}
