import type { Node, XmlPart } from '../xml/xml-part';

/** Elements of a sheet in the order of the standard. */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** Elements of the workbook's own part. */
export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
  'webPublishObjects extLst'
).split(' ');

/** Elements of a style sheet. */
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

/** Place of an element; one that stands for alternatives has that of the first it may be. */
function rankOf(node: Node, order: readonly string[]): number {
  const rank = order.indexOf(node.local);
  if (rank >= 0 || node.children.length === 0) return rank;
  return Math.max(-1, ...node.children.map((child) => rankOf(child, order)));
}

/** Puts an element among the children of another, where the standard wants it: behind its like. */
export function insertInOrder(
  part: XmlPart,
  parent: Node,
  order: readonly string[],
  local: string,
  text: string,
): void {
  const rank = order.indexOf(local);
  const later = parent.children.find((child) => rankOf(child, order) > rank);
  // Others may be put at the same place, before or after this one.
  if (later) part.insertBefore(later, text, rank);
  else part.append(parent, text, rank);
}
