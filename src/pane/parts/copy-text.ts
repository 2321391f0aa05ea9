/**
 * Puts text on the clipboard. Where the page may not, the text on the screen is selected, for the user to copy.
 * @param shown the element that shows it.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages inside Office are often refused the clipboard.
    if (shown) {
      window.getSelection()?.selectAllChildren(shown);
      shown.focus();
    }
    return false;
  }
}
