import { ToggleButton, Tooltip } from '@fluentui/react-components';
import type { SheetModel } from '../../host/file';
import type { Area } from '../../workbook/address';
import { AddressBox } from './AddressBox';
import { useWorkbookStyles } from './app.styles';
import { editText } from './grid/cell-text';
import type { DeskTexts } from './texts';

export interface FormulaBarProps {
  sheet: SheetModel;
  selection: Area;
  texts: DeskTexts;
  onGoTo: (area: Area) => void;
  /** Whether all columns are shown, where there is a choice. */
  allColumns: { shown: boolean; onChange: (all: boolean) => void } | null;
}

/** The selected cell's address, which can be typed over to go elsewhere, and its formula or value. */
export function FormulaBar({ sheet, selection, texts, onGoTo, allColumns }: FormulaBarProps) {
  const styles = useWorkbookStyles();
  const { row, column } = selection;
  const contents =
    sheet.cells.formulaAt(row, column) ??
    editText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat);
  return (
    <div className={styles.bar}>
      <AddressBox selection={selection} label={texts.cellBox} onGoTo={onGoTo} />
      <span
        className={styles.contents}
        role="note"
        aria-label={texts.contents}
        data-testid="contents"
        title={contents}
      >
        {contents}
      </span>
      {allColumns && (
        <Tooltip content={texts.allColumnsHint} relationship="description">
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={allColumns.shown}
            onClick={() => allColumns.onChange(!allColumns.shown)}
          >
            {texts.allColumns}
          </ToggleButton>
        </Tooltip>
      )}
    </div>
  );
}
