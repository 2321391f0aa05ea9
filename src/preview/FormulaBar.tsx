import type { SheetModel } from '../host/xlsx';
import { type Area, areaAddress } from '../workbook/address';
import { useWorkbookStyles } from './app.styles';
import { editText } from './grid/cellText';
import type { PreviewTexts } from './texts';

export interface FormulaBarProps {
  sheet: SheetModel;
  selection: Area;
  texts: PreviewTexts;
}

/** The selected cell's address, and its formula or value. */
export function FormulaBar({ sheet, selection, texts }: FormulaBarProps) {
  const styles = useWorkbookStyles();
  const { row, column } = selection;
  const contents =
    sheet.cells.formulaAt(row, column) ??
    editText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat);
  return (
    <div className={styles.bar}>
      <span className={styles.box} role="status" aria-label={texts.cellBox} data-testid="address">
        {areaAddress(selection)}
      </span>
      <span
        className={styles.contents}
        role="note"
        aria-label={texts.contents}
        data-testid="contents"
        title={contents}
      >
        {contents}
      </span>
    </div>
  );
}
