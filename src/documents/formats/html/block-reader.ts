import { textBlock, type Block, type SpanningCell } from '../../blocks';
import { elementsOf, isElement, type Element, type Node } from './dom';

/** Elements whose text stands on lines of its own. */
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table td th title tr ul'.split(
    ' ',
  ),
);
/** Text that was struck out is gone. */
const GONE = new Set(['s', 'strike', 'del']);
const NOTE = /^[[(（〔【]?(?:\d{1,3}|[①-⑳]|\*+|注\d{0,2})[\])）〕】]?$/;
const ROW_GROUPS = ['thead', 'tbody', 'tfoot', 'form', 'div'];
/** Tables that lay out a page hold whole documents in a cell. */
const LONGEST_CELL = 3000;
/** Chinese paragraphs number themselves; a number is added only where the page's own list has none. */
const NUMBERED = /^\s*([（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳])/;

/** Reads elements into blocks, front to back. */
export class BlockReader {
  private blocks: Block[] = [];
  private line = '';

  constructor(private readonly isNoise: (element: Element) => boolean) {}

  read(nodes: readonly Node[]): Block[] {
    this.blocks = [];
    this.line = '';
    this.visitAll(nodes, false);
    this.flush();
    return this.blocks;
  }

  private visitAll(nodes: readonly Node[], preformatted: boolean): void {
    for (const node of nodes) {
      if (isElement(node)) this.visit(node, preformatted);
      else if (node.type === 'text') this.addText(node.data, preformatted);
    }
  }

  private addText(text: string, preformatted: boolean): void {
    if (!preformatted) this.line += text.replace(/[ \t\r\n\f]+/g, ' ');
    else {
      text.split(/\r\n?|\n/).forEach((piece, i) => {
        if (i > 0) this.flush();
        this.line += piece;
      });
    }
  }

  private visit(element: Element, preformatted: boolean): void {
    const { name } = element;
    if (name === 'br') this.flush();
    else if (GONE.has(name)) return;
    else if (name === 'sup') this.raise(element);
    else if (this.isNoise(element)) return;
    else if (name === 'table') this.readTable(element);
    else if (name === 'ol') this.readList(element);
    else {
      const isBlock = BLOCKS.has(name);
      if (isBlock) this.flush();
      this.visitAll(element.children as Node[], preformatted || name === 'pre');
      if (isBlock) this.flush();
    }
  }

  /** 米² is a unit of measure; any other small number is that of a note. */
  private raise(element: Element): void {
    const text = textOf(element).trim();
    if (/^[23]$/.test(text) && /(?:米|里|[mM])$/.test(this.line))
      this.line += text === '2' ? '²' : '³';
    else if (!NOTE.test(text)) this.addText(text, false);
  }

  private readList(list: Element): void {
    this.flush();
    let number = Number(list.attribs.start ?? 1) || 1;
    for (const child of list.children as Node[]) {
      if (!isElement(child)) continue;
      if (child.name !== 'li') {
        this.visit(child, false);
        continue;
      }
      const before = this.blocks.length;
      this.visit(child, false);
      const first = this.blocks[before];
      if (first?.kind === 'text' && !NUMBERED.test(first.text)) {
        this.blocks[before] = textBlock(`${number}.${first.text}`);
      }
      number++;
    }
  }

  private readTable(table: Element): void {
    this.flush();
    const rows = elementsOf(table, ['tr'], ROW_GROUPS)
      .filter((row) => !this.isNoise(row))
      .map((row) => elementsOf(row, ['td', 'th'], ['form']));
    const caption = elementsOf(table, ['caption'], []);
    this.visitAll(caption, false);
    this.flush();
    const read = rows.map((row) => row.map((cell) => ({ cell, blocks: this.inside(cell) })));
    if (isLayout(read.map((row) => row.map(({ blocks }) => blocks)))) {
      this.blocks.push(...read.flatMap((row) => row.flatMap(({ blocks }) => blocks)));
      return;
    }
    const cells = read.map((row) =>
      row.map(({ cell, blocks }): SpanningCell => ({
        text: blocks.map((block) => (block.kind === 'text' ? block.text : '')).join('\n'),
        rowSpan: span(cell.attribs.rowspan),
        columnSpan: span(cell.attribs.colspan),
      })),
    );
    this.blocks.push({ kind: 'table', rows: cells });
  }

  private inside(cell: Element): Block[] {
    return new BlockReader(this.isNoise).read(cell.children as Node[]);
  }

  private flush(): void {
    const text = this.line.trim();
    this.line = '';
    if (text !== '') this.blocks.push(textBlock(text));
  }
}

/** A table with tables in its cells, with one column, or with whole documents in its cells only arranges a page. */
function isLayout(rows: readonly Block[][][]): boolean {
  const cells = rows.flat();
  const longest = cells.some(
    (blocks) =>
      blocks.some(({ kind }) => kind === 'table') ||
      blocks.reduce((sum, block) => sum + (block.kind === 'text' ? block.text.length : 0), 0) >
        LONGEST_CELL,
  );
  return longest || rows.every((row) => row.length <= 1);
}

const textOf = (element: Element): string =>
  (element.children as Node[])
    .map((node) => (isElement(node) ? textOf(node) : node.type === 'text' ? node.data : ''))
    .join('');

const span = (value: string | undefined) => Math.max(1, Math.trunc(Number(value ?? 1)) || 1);
