import { areaAddress, intersection } from '../../../workbook/address';
import type { ConditionalFormatDescription } from '../../../workbook/description';
import { numberLookFormula, readNumberLook } from '../../../workbook/number-look';
import { parseRanges, rangesText, without } from '../../model/ranges';
import { escapeContent, escapeXml } from '../../package/xml-text';
import { decodeEntities } from '../../xml/entities';
import { childrenOf, type Node } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';
import { argb } from '../style-xml';

/** Rules of ours take the place of such rules in their own area; bars, scales and formulas of the user's stay. */
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
  for (const each of added) {
    const area = areaAddress(each.at);
    const rule = ruleXml(each, styles, { p, priority: (priority += 1) });
    byArea.set(area, [...(byArea.get(area) ?? []), rule]);
  }
  for (const [area, texts] of byArea) {
    const tag = `${p}conditionalFormatting`;
    const text = `<${tag} sqref="${area}">${texts.join('')}</${tag}>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'conditionalFormatting', text);
  }
}

function ruleXml(
  rule: ConditionalFormatDescription,
  styles: SheetEdit['styles'],
  { p, priority }: { p: string; priority: number },
): string {
  if ('bar' in rule) {
    const { color, full } = rule.bar;
    return (
      `<${p}cfRule type="dataBar" priority="${priority}"><${p}dataBar minLength="0" maxLength="100">` +
      `<${p}cfvo type="num" val="0"/><${p}cfvo type="num" val="${full}"/>` +
      `<${p}color rgb="${argb(color)}"/></${p}dataBar></${p}cfRule>`
    );
  }
  const formula = (text: string) => `<${p}formula>${escapeContent(text)}</${p}formula>`;
  if ('where' in rule) {
    const difference = styles.differenceOf({ numberFormat: rule.numberFormat });
    return (
      `<${p}cfRule type="expression" dxfId="${difference}" priority="${priority}">` +
      `${formula(numberLookFormula(rule))}</${p}cfRule>`
    );
  }
  const { text, format } = rule;
  return (
    `<${p}cfRule type="cellIs" dxfId="${styles.differenceOf(format)}" priority="${priority}" ` +
    `operator="equal">${formula(`"${text.replace(/"/g, '""')}"`)}</${p}cfRule>`
  );
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
  const ours = rules.filter((rule) => isOurs(part.source(rule), added));
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

/** Whether a rule is one a description could have made. @param added whose bars are known by their colours. */
function isOurs(rule: string, added: readonly ConditionalFormatDescription[]): boolean {
  return isText(rule) || isBar(rule, added) || isNumberLook(rule);
}

/** A bar that goes from zero to where one of those added goes, in its colour: others are the user's. */
const isBar = (rule: string, added: readonly ConditionalFormatDescription[]): boolean =>
  /\btype="dataBar"/.test(rule) &&
  added.some(
    (each) =>
      'bar' in each &&
      [`val="0"`, `val="${each.bar.full}"`, `rgb="${argb(each.bar.color)}"`].every((piece) =>
        rule.includes(piece),
      ),
  );

function isNumberLook(rule: string): boolean {
  const [, formula] = /<(?:\w+:)?formula>([^<]*)</.exec(rule) ?? [];
  return formula !== undefined && readNumberLook(decodeEntities(formula)) !== null;
}

/** Equal to a text. */
function isText(rule: string): boolean {
  const formula = /<(?:\w+:)?formula>\s*(?:"|&quot;|&#34;)/.test(rule);
  return formula && /\btype="cellIs"/.test(rule) && /\boperator="equal"/.test(rule);
}
