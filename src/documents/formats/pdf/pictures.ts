import type { PdfPage } from './engine';

/** The operators that paint a picture, by pdfjs' names. */
const PAINTING = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
] as const;

/** Whether a page shows a picture: one without text is then a scan, and no empty page. */
export async function hasPicture(
  page: PdfPage,
  operators: Readonly<Record<(typeof PAINTING)[number], number>>,
): Promise<boolean> {
  // What cannot be listed for a fault of a picture holds that picture.
  const list = await page.getOperatorList().catch(() => null);
  return list === null || PAINTING.some((name) => list.fnArray.includes(operators[name]));
}
