import { areaAddress, intersection } from '../../../workbook/address';
import type { ConditionalFormatDescription } from '../../../workbook/description';

import { parseRanges, rangesText, without } from '../../model/ranges';
import { escapeContent, escapeXml } from '../../package/xml-text';
import { childrenOf, type Node } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';

/** Colours by text: ours take the place of such rules in their own area; data bars, scales and formulas of the user's stay. */
export function writeConditionalFormats(edit: SheetEdit): void {
  const { part, sheet, styles } = edit;
  const added = sheet.conditionalFormats.filter(({ fromFile }) => !fromFile);
  if (added.length === 0) return;
  const known = childrenOf(part.root, 'conditionalFormatting');
  const rules = known.flatMap((node) => childrenOf(node, 'cfRule'));
  let priority = Math.max(0, ...rules.map((node) => Number(part.attribute(node, 'priority') ?? 0)));
  for (const node of known) cutOut(edit, node, added);
  const p = prefixIn(edit);
  const byArea = new Map<string, string[]>();
  for (const { at, text, format } of added) {
    const area = areaAddress(at);
    const formula = escapeContent(`"${text.replace(/"/g, '""')}"`);
    const rule =
      `<${p}cfRule type="cellIs" dxfId="${styles.differenceOf(format)}" priority="${(priority += 1)}" ` +
      `operator="equal"><${p}formula>${formula}</${p}formula></${p}cfRule>`;
    byArea.set(area, [...(byArea.get(area) ?? []), rule]);
  }
  for (const [area, texts] of byArea) {
    const tag = `${p}conditionalFormatting`;
    const text = `<${tag} sqref="${area}">${texts.join('')}</${tag}>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'conditionalFormatting', text);
  }
}

/** Leaves the cells of ours out of the rules of our kind; rules of other kinds keep all of their cells. */
function cutOut(
  { part }: SheetEdit,
  node: Node,
  added: readonly ConditionalFormatDescription[],
): void {
  const areas = parseRanges(part.attribute(node, 'sqref') ?? '');
  const holes = added.map(({ at }) => at);
  if (!areas || !areas.some((area) => holes.some((hole) => intersection(area, hole)))) return;
  const rules = childrenOf(node, 'cfRule');
  const ours = rules.filter((rule) => isText(part.source(rule)));
  if (ours.length === 0) return;
  const left = without(areas, holes);
  if (ours.length < rules.length) {
    for (const rule of ours) part.remove(rule);
    if (left.length > 0) {
      const sources = ours.map((rule) => part.source(rule)).join('');
      const ranges = escapeXml(rangesText(left));
      part.insertAfter(node, `<${node.name} sqref="${ranges}">${sources}</${node.name}>`);
    }
  } else if (left.length > 0) part.setAttribute(node, 'sqref', rangesText(left));
  else part.remove(node);
}

/** Whether a rule is one a description could have made: equal to a text. */
function isText(rule: string): boolean {
  const formula = /<(?:\w+:)?formula>\s*(?:"|&quot;|&#34;)/.test(rule);
  return formula && /\btype="cellIs"/.test(rule) && /\boperator="equal"/.test(rule);
}
