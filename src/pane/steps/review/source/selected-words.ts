/** Words of the document, and where they stand: `text.slice(start, end)`. */
export interface Words {
  quote: string;
  start: number;
  end: number;
}

/**
 * What is selected inside the document, without white space around it; null where nothing is.
 * @param root draws the document in blocks, each with `data-start`: where its text begins in the document.
 */
export function selectedWords(root: HTMLElement, text: string): Words | null {
  const range = rangeOf(window.getSelection());
  if (!range) return null;
  const from = placeOf(root, range.startContainer, range.startOffset);
  const to = placeOf(root, range.endContainer, range.endOffset);
  if (from === null || to === null || to <= from) return null;
  const raw = text.slice(from, to);
  const quote = raw.trim();
  if (quote === '') return null;
  const start = from + raw.indexOf(quote);
  return { quote, start, end: start + quote.length };
}

function rangeOf(selected: Selection | null): Range | null {
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null;
  return selected.getRangeAt(0);
}

/** A place of the page as a place in the document; null outside of it. */
function placeOf(root: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block || !root.contains(block)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}
