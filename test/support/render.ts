import { inflateSync } from 'node:zlib';
import { openPdf } from '../../src/documents/formats/pdf/engine';

/** The text of every page of a PDF, without spaces and line breaks. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await openPdf(pdf);
  const pages = Array.from({ length: document.numPages }, async (_, i) => {
    const { items } = await (await document.getPage(i + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  const texts = await Promise.all(pages);
  await document.loadingTask.destroy();
  return texts.map((text) => text.replace(/\s/g, ''));
}

/** Width and height in points of every page of a PDF. */
export function pageSizes(pdf: Uint8Array): [width: number, height: number][] {
  const text = Buffer.from(pdf).toString('latin1');
  return [
    ...text.matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
  ].map(([, width, height]) => [Number(width), Number(height)]);
}

/** Area in square points that a PDF's drawings fill with each colour ("#RRGGBB"). */
export function filledAreas(pdf: Uint8Array): Map<string, number> {
  const areas = new Map<string, number>();
  for (const drawing of drawings(pdf)) {
    let color = '';
    let points: [number, number][] = [];
    let numbers: number[] = [];
    for (const token of drawing.split(/\s+/)) {
      const number = Number(token);
      if (token !== '' && !Number.isNaN(number)) {
        numbers.push(number);
        continue;
      }
      if (token === 'rg') color = hex(numbers.slice(-3));
      if (token === 'm') points = [];
      if (token === 'm' || token === 'l') points.push(numbers.slice(-2) as [number, number]);
      if (token === 'f' || token === 'f*') {
        areas.set(color, (areas.get(color) ?? 0) + areaOf(points));
      }
      numbers = [];
    }
  }
  return areas;
}

/** The compressed streams of a PDF that are drawing instructions, as text. */
function drawings(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const isCompressed = file[start] === 0x78;
    const end = text.indexOf('endstream', start);
    if (!isCompressed || end < 0) return [];
    const stream = inflateSync(file.subarray(start, end)).toString('latin1');
    return / (?:rg|re|m)\s/.test(stream) ? [stream] : [];
  });
}

function hex(parts: number[]): string {
  const byte = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${parts.map(byte).join('')}`.toUpperCase();
}

function areaOf(points: [number, number][]): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
