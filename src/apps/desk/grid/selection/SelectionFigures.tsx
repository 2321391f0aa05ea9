import type { SheetModel } from '../../../../host/file';
import { format } from '../../../../language/language';
import type { Area } from '../../../../workbook/address';
import type { CellValue } from '../../../../workbook/description';
import { useWorkbookStyles } from '../../app.styles';
import type { DeskTexts } from '../../texts';
import { formatNumber } from '../number-format';
import { figuresOf } from './selection';

export interface SelectionFiguresProps {
  sheet: SheetModel;
  selection: Area;
  texts: DeskTexts;
}

/** What several selected cells come to. */
export function SelectionFigures({ sheet, selection, texts }: SelectionFiguresProps) {
  const styles = useWorkbookStyles();
  const several = selection.rows * selection.columns > 1;
  const { count, numbers, sum, mean } = figuresOf(several ? valuesIn(sheet, selection) : []);
  const shown = (value: number) => formatNumber(value, undefined);
  return (
    <div className={styles.figures} role="status" aria-label={texts.figures.label}>
      {several && count > 0 && <span>{format(texts.figures.count, { count })}</span>}
      {numbers > 0 && <span>{format(texts.figures.sum, { sum: shown(sum) })}</span>}
      {mean !== null && <span>{format(texts.figures.mean, { mean: shown(mean) })}</span>}
    </div>
  );
}

/** Only what is there: a whole sheet may be selected. */
function* valuesIn(sheet: SheetModel, { row, column, rows, columns }: Area): Iterable<CellValue> {
  for (const line of sheet.cells.values().slice(row, row + rows)) {
    yield* line.slice(column, column + columns);
  }
}
