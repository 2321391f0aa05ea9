import { setContentType } from '../package/content-types';
import { type Dialect, transitional } from '../package/dialect';
import { Package } from '../package/package';
import { addRelationship, withDeclaration } from '../package/relationships';
import type { WorkbookPart } from '../package/workbook-part';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A file without sheets, of which the first save makes a workbook. */
export function newPackage(): Package {
  const parts = Package.create();
  const { main, relationships } = transitional;
  setContentType(parts, 'xl/workbook.xml', `${TYPE}.sheet.main+xml`);
  addRelationship(parts, '', `${relationships}/officeDocument`, 'xl/workbook.xml');
  parts.set(
    'xl/workbook.xml',
    withDeclaration(
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/><bookViews><workbookView/></bookViews>` +
        '<sheets></sheets></workbook>',
    ),
  );
  return parts;
}

/** What a style sheet must have; simple programs write files without one. */
const plainStyles = (main: string) =>
  `<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Path of the style sheet; a file without one gets a plain one. */
export function stylesPath(parts: Package, workbook: WorkbookPart, dialect: Dialect): string {
  const known = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  if (known !== undefined && parts.has(known)) return known;
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  const path = parts.freePath((n) => `${folder}styles${n === 1 ? '' : n}.xml`);
  parts.set(path, withDeclaration(plainStyles(dialect.main)));
  setContentType(parts, path, `${TYPE}.styles+xml`);
  addRelationship(parts, workbook.path, `${dialect.relationships}/styles`, path);
  return path;
}

/** Makes the part of a new sheet. @returns its path, and the id of the workbook's relationship to it. */
export function createSheetPart(
  parts: Package,
  workbookPath: string,
  { main, relationships }: Dialect,
): { path: string; id: string } {
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const path = parts.freePath((n) => `${folder}worksheets/sheet${n}.xml`);
  parts.set(
    path,
    withDeclaration(
      `<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
        '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>',
    ),
  );
  setContentType(parts, path, `${TYPE}.worksheet+xml`);
  return { path, id: addRelationship(parts, workbookPath, `${relationships}/worksheet`, path) };
}
