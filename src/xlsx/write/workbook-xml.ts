import { absoluteReference, columnLetters, quoteSheet } from '../../workbook/address';
import type { WorkbookModel } from '../model/workbook';
import type { Dialect } from '../package/dialect';
import type { WorkbookPart } from '../package/workbook-part';
import { escapeContent, escapeXml } from '../package/xml-text';
import { childOf, childrenOf, type Node, XmlPart } from '../xml/xml-part';
import { WORKBOOK_ORDER, insertInOrder } from './order';

/** Sheets are numbered for good; the standard allows no more than this. */
const LAST_SHEET_ID = 65_534;
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/**
 * Brings new sheets, names and the sheet shown into the workbook's own part. Whatever refers to a sheet by its position follows it.
 * @param links relationship of each new sheet by its name.
 */
export function editWorkbook(
  xml: string,
  file: WorkbookPart,
  model: WorkbookModel,
  links: ReadonlyMap<string, string>,
  dialect: Dialect,
): string {
  const part = new XmlPart(xml);
  const names = model.sheets.map(({ name }) => name);
  const positions = file.sheets.map(({ name }) => names.indexOf(name));
  addSheets(part, model, links, dialect);
  if (positions.some((position, i) => position !== i)) movePositions(part, positions);
  showSheet(part, file, model, names);
  writeNames(part, model);
  const calc = childOf(part.root, 'calcPr');
  if (calc) part.setAttribute(calc, 'fullCalcOnLoad', '1');
  else {
    const text = `<${part.prefix}calcPr fullCalcOnLoad="1"/>`;
    insertInOrder(part, part.root, WORKBOOK_ORDER, 'calcPr', text);
  }
  return part.toString();
}

/** New sheets stand where the model has them; those of the file keep their order and their elements. */
function addSheets(
  part: XmlPart,
  { sheets }: WorkbookModel,
  links: ReadonlyMap<string, string>,
  dialect: Dialect,
): void {
  const list = childOf(part.root, 'sheets')!;
  const known = childrenOf(list, 'sheet');
  const ids = new Set(known.map((node) => Number(part.attribute(node, 'sheetId'))));
  const prefix = part.prefixOf([dialect.relationships]);
  const link = (id: string) =>
    prefix === undefined
      ? `xmlns:r="${dialect.relationships}" r:id="${id}"`
      : `${prefix}id="${id}"`;
  let next = 0;
  for (const sheet of sheets) {
    const id = links.get(sheet.name);
    if (id === undefined) {
      next += 1;
      continue;
    }
    const state = sheet.visible ? '' : ' state="hidden"';
    const text = `<${part.prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${freeId(ids)}"${state} ${link(id)}/>`;
    const follower = known[next];
    if (follower) part.insertBefore(follower, text);
    else part.append(list, text);
  }
}

function freeId(ids: Set<number>): number {
  let id = Math.max(0, ...[...ids].filter((one) => one < LAST_SHEET_ID)) + 1;
  while (ids.has(id)) id -= 1;
  ids.add(id);
  return id;
}

/** @param positions new position of each sheet of the file. */
function movePositions(part: XmlPart, positions: readonly number[]): void {
  const move = (node: Node, name: string, fallback?: number) => {
    const value = part.attribute(node, name);
    const position = positions[value === undefined ? (fallback ?? -1) : Number(value)];
    if (position !== undefined) part.setAttribute(node, name, String(position));
  };
  for (const view of childOf(part.root, 'bookViews')?.children ?? []) {
    // Left out, it is the first sheet.
    move(view, 'activeTab', 0);
    move(view, 'firstSheet');
  }
  for (const name of childOf(part.root, 'definedNames')?.children ?? []) {
    move(name, 'localSheetId');
  }
}

function showSheet(
  part: XmlPart,
  file: WorkbookPart,
  model: WorkbookModel,
  names: readonly string[],
): void {
  const shownBefore = (file.sheets[file.activeTab] ?? file.sheets[0])?.name;
  if (model.activeSheet === null || model.activeSheet === shownBefore) return;
  const position = String(names.indexOf(model.activeSheet));
  const views = childOf(part.root, 'bookViews');
  const view = childOf(views, 'workbookView');
  if (view) {
    part.setAttribute(view, 'activeTab', position);
    return;
  }
  const text = `<${part.prefix}workbookView activeTab="${position}"/>`;
  if (views) part.append(views, text);
  else {
    const tag = `${part.prefix}bookViews`;
    insertInOrder(part, part.root, WORKBOOK_ORDER, 'bookViews', `<${tag}>${text}</${tag}>`);
  }
}

interface Name {
  name: string;
  refersTo: string;
  /** Position of the sheet whose name it is. */
  sheet?: number;
}

function wantedNames(model: WorkbookModel): Name[] {
  const ours = model.names
    .filter(({ fromFile }) => !fromFile)
    .map(({ name, sheet, area }) => ({ name, refersTo: absoluteReference(sheet, area) }));
  // What is printed, and what is repeated on every page, are names of the sheet: columns, then rows.
  const titles = model.sheets.flatMap((each, sheet): Name[] => {
    const { name, page, printArea, changedSettings } = each;
    const printed =
      printArea && changedSettings.has('printArea')
        ? [{ name: PRINT_AREA, refersTo: absoluteReference(name, printArea), sheet }]
        : [];
    if (!changedSettings.has('page') || !page) return printed;
    const { titleColumns: across, titleRows: down } = page;
    const repeated = [
      ...(across
        ? [`$${columnLetters(across.column)}:$${columnLetters(across.column + across.columns - 1)}`]
        : []),
      ...(down ? [`$${down.row + 1}:$${down.row + down.rows}`] : []),
    ];
    if (repeated.length === 0) return printed;
    const refersTo = repeated.map((area) => `${quoteSheet(name)}!${area}`).join(',');
    return [...printed, { name: PRINT_TITLES, refersTo, sheet }];
  });
  return [...ours, ...titles];
}

/** Names of the file that say something else now say what they should; new ones follow them. */
function writeNames(part: XmlPart, model: WorkbookModel): void {
  const wanted = wantedNames(model);
  if (wanted.length === 0) return;
  const list = childOf(part.root, 'definedNames');
  const known = new Map(
    (list ? childrenOf(list, 'definedName') : []).map((node) => {
      const sheet = part.attribute(node, 'localSheetId');
      return [keyOf(part.attribute(node, 'name') ?? '', sheet), node];
    }),
  );
  const added: string[] = [];
  const tag = `${part.prefix}definedName`;
  for (const { name, refersTo, sheet } of wanted) {
    const node = known.get(keyOf(name, sheet === undefined ? undefined : String(sheet)));
    const text = escapeContent(refersTo);
    if (node) {
      if (part.content(node) !== text) part.replaceContent(node, text);
      continue;
    }
    const scope = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
    added.push(`<${tag} name="${escapeXml(name)}"${scope}>${text}</${tag}>`);
  }
  if (added.length === 0) return;
  if (list) part.append(list, added.join(''));
  else {
    const all = `${part.prefix}definedNames`;
    const text = `<${all}>${added.join('')}</${all}>`;
    insertInOrder(part, part.root, WORKBOOK_ORDER, 'definedNames', text);
  }
}

const keyOf = (name: string, sheet: string | undefined) => `${sheet ?? ''} ${name.toLowerCase()}`;
