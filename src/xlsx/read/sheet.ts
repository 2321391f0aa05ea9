import { parseArea } from '../../workbook/address';
import type { SheetModel } from '../model/sheet';
import { type Attributes, flag, parseXml } from '../package/parse-xml';
import { notAWorkbook } from '../package/errors';
import { SheetGuard } from '../package/limits';
import type { Package } from '../package/package';
import { CellReader } from './cells';
import { contentsOnly } from './contents-only';
import type { SheetContext } from './context';
import { RuleReader } from './rules';

/** Widths of whole-sheet column ranges stop here; nothing beyond is drawn. */
const LAST_COLUMN = 1024;

/** What has rows, panes and pages of its own, which are not the sheet's: single persons' views, controls, later programs' words. */
const PASSED_OVER = new Set(['customSheetViews', 'controls', 'oleObjects', 'extLst']);

/** Reads cells and features of a sheet into the model. */
export function readSheet(
  parts: Package,
  path: string,
  sheet: SheetModel,
  context: SheetContext,
): void {
  const xml = parts.text(path);
  if (xml === undefined) throw notAWorkbook('damaged');
  const guard = new SheetGuard(sheet.name);
  const cells = new CellReader(sheet, context, guard);
  const rules = new RuleReader(sheet, context.differences, guard);
  let passed = 0;
  parseXml(context.contentsOnly ? contentsOnly(xml) : xml, {
    open: (name, attributes) => {
      if (passed > 0 || PASSED_OVER.has(name)) {
        passed += 1;
        return;
      }
      if (cells.open(name, attributes) || rules.open(name, attributes)) return;
      readFeature(sheet, context, name, attributes);
    },
    text: (text) => {
      if (passed > 0) return;
      cells.text(text);
      rules.text(text);
    },
    close: (name) => {
      if (passed > 0) {
        passed -= 1;
        return;
      }
      cells.close(name);
      rules.close(name);
    },
  });
  cells.finish();
}

function readFeature(
  sheet: SheetModel,
  context: SheetContext,
  name: string,
  attributes: Attributes,
): void {
  if (name === 'col') readColumns(sheet, context, attributes);
  else if (name === 'mergeCell') {
    const area = parseArea(attributes.ref ?? '');
    if (area) sheet.merges.push({ ...area, fromFile: true });
  } else if (name === 'pane' && /^frozen/.test(attributes.state ?? '')) {
    const { xSplit, ySplit } = attributes;
    sheet.freeze = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
  } else if (name === 'tabColor' && attributes.rgb) sheet.tabColor = `#${attributes.rgb.slice(-6)}`;
  else if (name === 'sheetProtection') readProtection(sheet, attributes);
  else if (name === 'pageSetup' && attributes.paperSize === '9') {
    const orientation = attributes.orientation === 'landscape' ? 'landscape' : 'portrait';
    sheet.page = { orientation, paper: 'A4' };
  }
}

function readColumns(sheet: SheetModel, { styles }: SheetContext, attributes: Attributes): void {
  const first = Number(attributes.min) - 1;
  const last = Number(attributes.max) - 1;
  for (let column = first; column <= Math.min(last, LAST_COLUMN); column++) {
    if (attributes.width !== undefined) sheet.columnWidths.set(column, Number(attributes.width));
    if (flag(attributes.hidden)) sheet.hiddenColumns.add(column);
  }
  const style = styles[Number(attributes.style ?? 0)];
  if (attributes.style !== undefined && style !== undefined) {
    sheet.styles.loadColumns(first, last, style);
  }
}

function readProtection(sheet: SheetModel, attributes: Attributes): void {
  if (!flag(attributes.sheet)) return;
  const { password, hashValue } = attributes;
  sheet.hasPassword = Boolean(hashValue) || (password !== undefined && !/^0*$/.test(password));
  sheet.protection = {
    // Here an attribute says what is forbidden.
    allowFilter: !flag(attributes.autoFilter, true),
    allowSort: !flag(attributes.sort, true),
    allowFormatColumns: !flag(attributes.formatColumns, true),
  };
}
