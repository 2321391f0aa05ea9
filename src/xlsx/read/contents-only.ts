/** Attributes without "<" or ">" in them; a tag with others is left to the parser. */
const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*"[^"<>]*")*\s*`;
const FORMULA = new RegExp(`(<f${ATTRIBUTES}>)[^<]+`, 'g');
/** A row that was formatted and holds nothing. */
const EMPTY_ROW = new RegExp(`(<row${ATTRIBUTES}>)(?:<c${ATTRIBUTES}/>)+(?=</row>)`, 'g');

/**
 * A sheet's XML with what its cells hold: formulas are there and say nothing, rows without contents have no cells. What
 * formulas say is most of a ledger's text, and a million rows may be formatted; both take long to parse. Inside comments and
 * CDATA something might only look like a cell, so a sheet with either stays whole.
 */
export function contentsOnly(xml: string): string {
  if (xml.includes('<!')) return xml;
  return xml
    .replace(FORMULA, (_, tag: string) => `${tag}0`)
    .replace(EMPTY_ROW, (_, tag: string) => tag);
}
