/** Attributes without "<" or ">" in them; a tag with others is left to the parser. */
const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*"[^"<>]*")*\s*`;
const FORMULA = new RegExp(`(<f${ATTRIBUTES}>)[^<]+`, 'g');
/** A row that was formatted and holds nothing. */
const EMPTY_ROW = new RegExp(`(<row${ATTRIBUTES}>)(?:<c${ATTRIBUTES}/>)+(?=</row>)`, 'g');
const EMPTY_CELL = new RegExp(`<c${ATTRIBUTES}/>`, 'g');
/** A cell that does not say where it stands: it stands behind the one before it. */
const UNPLACED = /<c(?!\s+r\s*=)[\s>/]/;
const DATA_END = '</sheetData>';
const MERGES = /<mergeCells[\s>][\s\S]*?<\/mergeCells>/;

/**
 * A sheet's XML with what its cells hold: formulas are there and say nothing, rows without contents have no cells, and behind
 * the cells only merged areas are left. What formulas say is most of a ledger's text, and a million rows may be formatted; both
 * take long to parse. Inside comments and CDATA something might only look like a cell, so a sheet with either stays whole.
 */
export function contentsOnly(xml: string): string {
  if (xml.includes('<!')) return xml;
  const cells = cellsAndMerges(xml)
    .replace(FORMULA, (_, tag: string) => `${tag}0`)
    .replace(EMPTY_ROW, (_, tag: string) => tag);
  return UNPLACED.test(cells) ? cells : cells.replace(EMPTY_CELL, '');
}

/** Without rules, validations and pages; whole where the sheet's elements have a prefix. */
function cellsAndMerges(xml: string): string {
  const end = xml.indexOf(DATA_END);
  if (end < 0 || !xml.trimEnd().endsWith('</worksheet>')) return xml;
  const behind = end + DATA_END.length;
  const [merges = ''] = MERGES.exec(xml.slice(behind)) ?? [];
  return `${xml.slice(0, behind)}${merges}</worksheet>`;
}
