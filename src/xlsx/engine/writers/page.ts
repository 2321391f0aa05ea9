import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';
import { writePrintTitles } from './names';

/** Paper size A4 in the file format's table of papers. */
const A4 = 9;

/** Page setup: A4, one page wide and as many high as said or needed, with repeated rows. */
export function writePage(file: EngineFile, { name, page }: SheetChanges): void {
  if (!page) return;
  checked(file.SetSheetProps(name, { FitToPage: true }), 'SetSheetProps');
  const layout = {
    Orientation: page.orientation,
    Size: A4,
    FitToWidth: 1,
    FitToHeight: page.pagesTall ?? 0,
  };
  checked(file.SetPageLayout(name, layout), 'SetPageLayout');
  if (page.margins) {
    const { sides, ends } = page.margins;
    const margins = { Left: sides, Right: sides, Top: ends, Bottom: ends };
    checked(file.SetPageMargins(name, margins), 'SetPageMargins');
  }
  if (page.pageNumbers) {
    checked(file.SetHeaderFooter(name, { OddFooter: '&C&P / &N' }), 'SetHeaderFooter');
  }
  writePrintTitles(file, name, page);
}
