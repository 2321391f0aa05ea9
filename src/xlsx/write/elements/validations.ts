import { absoluteReference, areaAddress, intersection } from '../../../workbook/address';
import type { ValidationDescription, ValidationRule } from '../../../workbook/description';

import { parseRanges, rangesText, without } from '../../model/ranges';
import { escapeContent, escapeXml } from '../../package/xml-text';
import { childOf, type Node } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';

/** What may be typed in cells: ours take the place of what there was in their own area, and there alone. */
export function writeValidations(edit: SheetEdit): void {
  const { part, sheet } = edit;
  const added = sheet.validations.filter(({ fromFile }) => !fromFile);
  if (added.length === 0) return;
  const p = prefixIn(edit);
  const list = childOf(part.root, 'dataValidations');
  const text = added.map((one) => validationXml(p, one)).join('');
  if (!list) {
    const tag = `${p}dataValidations`;
    const all = `<${tag} count="${added.length}">${text}</${tag}>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'dataValidations', all);
    return;
  }
  const known = all(list, 'dataValidation');
  const gone = known.filter((node) => cutOut(edit, node, added));
  part.append(list, text);
  part.setAttribute(list, 'count', String(known.length - gone.length + added.length));
}

/** Those of alternatives too. */
function all(node: Node, local: string): Node[] {
  return node.children.flatMap((child) => (child.local === local ? [child] : all(child, local)));
}

/** Leaves the cells of ours out of one of the file's. @returns whether nothing was left of it. */
function cutOut({ part }: SheetEdit, node: Node, added: readonly ValidationDescription[]): boolean {
  const areas = parseRanges(part.attribute(node, 'sqref') ?? '');
  const holes = added.map(({ at }) => at);
  if (!areas || !areas.some((area) => holes.some((hole) => intersection(area, hole)))) return false;
  const left = without(areas, holes);
  if (left.length > 0) part.setAttribute(node, 'sqref', rangesText(left));
  else part.remove(node);
  return left.length === 0;
}

function validationXml(
  p: string,
  { at, rule, style, title, message, prompt }: ValidationDescription,
): string {
  const { type, formulas } = ruleXml(rule);
  const texts =
    (title === '' ? '' : ` errorTitle="${escapeXml(title)}"`) +
    (message === '' ? '' : ` error="${escapeXml(message)}"`) +
    (prompt === undefined
      ? ''
      : ` promptTitle="${escapeXml(title)}" prompt="${escapeXml(prompt)}"`);
  const content = formulas.map(
    (formula, i) => `<${p}formula${i + 1}>${escapeContent(formula)}</${p}formula${i + 1}>`,
  );
  return (
    `<${p}dataValidation type="${type}"${style === 'stop' ? '' : ` errorStyle="${style}"`} allowBlank="1" ` +
    `${prompt === undefined ? '' : 'showInputMessage="1" '}showErrorMessage="1"${texts} sqref="${areaAddress(at)}">${content.join('')}</${p}dataValidation>`
  );
}

function ruleXml(rule: ValidationRule): { type: string; formulas: string[] } {
  if (rule.type === 'list') {
    return { type: 'list', formulas: [`"${rule.values.join(',').replace(/"/g, '""')}"`] };
  }
  if (rule.type === 'cells') {
    return { type: 'list', formulas: [absoluteReference(rule.sheet, rule.area)] };
  }
  if (rule.type === 'any') return { type: 'custom', formulas: ['TRUE'] };
  return { type: rule.type, formulas: [String(rule.min), String(rule.max)] };
}
