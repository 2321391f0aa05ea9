import { areaAddress, cellAddress, type Area } from '../../../workbook/address';
import type { PageDescription } from '../../../workbook/description';
import { pageLines } from '../../../workbook/page-lines';
import { columnsAddress, rowsAddress } from '../addresses';

const POINTS_PER_INCH = 72;
/** Excels ignored a page that was fitted in one direction alone. More pages than there are rows for fit the width and no more. */
const AS_MANY_AS_NEEDED = 9999;

/** Paper, orientation, margins, titles, what is printed, pages side by side, and as many high as said or needed. */
export function writePage(sheet: Excel.Worksheet, page: PageDescription): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = page.paper as Excel.PaperType;
  if (page.breaks) {
    pageLayout.zoom = { scale: page.breaks.scale };
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of page.breaks.before) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  } else {
    pageLayout.zoom = {
      horizontalFitToPages: page.pagesWide ?? 1,
      verticalFitToPages: page.pagesTall ?? AS_MANY_AS_NEEDED,
    };
  }
  if (page.margins) {
    const { sides, ends } = page.margins;
    pageLayout.leftMargin = pageLayout.rightMargin = sides * POINTS_PER_INCH;
    pageLayout.topMargin = pageLayout.bottomMargin = ends * POINTS_PER_INCH;
  }
  const { head, left, center, right } = pageLines(page);
  const lines = pageLayout.headersFooters.defaultForAllPages;
  if (head !== '') lines.rightHeader = head;
  if (left !== '') lines.leftFooter = left;
  if (center !== '') lines.centerFooter = center;
  if (right !== '') lines.rightFooter = right;
  if (page.titleRows) {
    pageLayout.setPrintTitleRows(rowsAddress(page.titleRows.row, page.titleRows.rows));
  }
  if (page.titleColumns) {
    const { column, columns } = page.titleColumns;
    pageLayout.setPrintTitleColumns(columnsAddress(column, columns));
  }
}

/** What is printed of a sheet. */
export function writePrintArea(sheet: Excel.Worksheet, area: Area): void {
  sheet.pageLayout.setPrintArea(areaAddress(area));
}
