import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readDocument } from '../../src/documents';
import { XlsxHost } from '../../src/host/file';
import { sourceOf, type SourceDocument } from '../../src/reading/source';
import type { Block, SpanningCell } from '../../src/documents/blocks';
import { readHtml } from '../../src/documents/formats/html/read-html';

/**
 * Documents are kept as text that can be read and compared; a Word file or a workbook is made of a page of paragraphs and
 * tables: NAME.docx.html, NAME.xlsx.html. What merges over cells of the page merges in the file.
 */
export async function readWritten(file: string, written: string): Promise<SourceDocument> {
  if (file.endsWith('.txt')) return sourceOf(written);
  const made = /\.(docx|xlsx)\.html$/.exec(file)?.[1];
  if (!made) return readDocument(new TextEncoder().encode(written), file);
  const blocks = readHtml(written, () => false);
  const bytes = made === 'docx' ? await wordFile(blocks) : await workbook(blocks);
  return readDocument(bytes, file.replace(/\.html$/, ''));
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

async function wordFile(blocks: readonly Block[]): Promise<Uint8Array> {
  const children = blocks.flatMap((block) => {
    if (block.kind === 'text') return lines(block.text).map((text) => new Paragraph(text));
    if (block.kind !== 'table') return [];
    const rows = block.rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            ({ text, rowSpan = 1, columnSpan = 1 }) =>
              new TableCell({
                rowSpan,
                columnSpan,
                children: text.split('\n').map((line) => new Paragraph(line)),
              }),
          ),
        }),
    );
    return [new Table({ rows })];
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** Each table is a sheet, named by the paragraph before it. */
async function workbook(blocks: readonly Block[]): Promise<Uint8Array> {
  const host = XlsxHost.create({ calculate: () => [] });
  let name = '';
  for (const block of blocks) {
    if (block.kind === 'text') name = block.text.trim();
    if (block.kind === 'table') await host.write({ sheets: [sheet(name, block.rows)], names: [] });
  }
  return host.save();
}

function sheet(name: string, rows: readonly SpanningCell[][]) {
  const taken = new Set<string>();
  const values: { at: ReturnType<typeof area>; values: (string | number)[][] }[] = [];
  const merges: ReturnType<typeof area>[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, rowSpan = 1, columnSpan = 1 } of cells) {
      while (taken.has(`${row},${column}`)) column++;
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < columnSpan; right++) {
          taken.add(`${row + down},${column + right}`);
        }
      }
      if (rowSpan * columnSpan > 1) merges.push(area(row, column, rowSpan, columnSpan));
      const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      values.push({ at: area(row, column), values: [[value]] });
      column += columnSpan;
    }
  });
  return { name, values, merges };
}

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
