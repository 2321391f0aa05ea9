import type { Drawing } from './engine';

/** The operators that paint a picture, by pdfjs' names. */
const PAINTING = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
] as const;

/** Whether a page shows a picture: one without text is then a scan, and no empty page. */
export const hasPicture = (
  { fnArray }: Drawing,
  operators: Readonly<Record<(typeof PAINTING)[number], number>>,
): boolean => PAINTING.some((name) => fnArray.includes(operators[name]));
