import type { PageDescription } from '../../../workbook/description';
import { rowsAddress } from '../addresses';

const POINTS_PER_INCH = 72;

/** Paper, orientation, margins, title rows, and as many pages high as said or needed at one page wide (ExcelApi 1.9). */
export function writePage(sheet: Excel.Worksheet, page: PageDescription): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = page.paper as Excel.PaperType;
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(page.pagesTall === undefined ? {} : { verticalFitToPages: page.pagesTall }),
  };
  if (page.margins) {
    const { sides, ends } = page.margins;
    pageLayout.leftMargin = pageLayout.rightMargin = sides * POINTS_PER_INCH;
    pageLayout.topMargin = pageLayout.bottomMargin = ends * POINTS_PER_INCH;
  }
  if (page.pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  if (page.titleRows) {
    pageLayout.setPrintTitleRows(rowsAddress(page.titleRows.row, page.titleRows.rows));
  }
}
