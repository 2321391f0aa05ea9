import { mergeClasses, ToggleButton, Tooltip } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetModel, XlsxHost } from '../../host/file';
import { format } from '../../language/language';
import { type Area, cellAddress } from '../../workbook/address';
import { AddressBox } from './AddressBox';
import { useWorkbookStyles } from './app.styles';
import { editText } from './grid/cell-text';
import { CellEditor, type Way } from './grid/CellEditor';
import { takesRatesAsWritten } from './grid/entry';
import { listAt } from './grid/list-at';
import type { DeskTexts } from './texts';

export interface FormulaBarProps {
  host: XlsxHost;
  sheet: SheetModel;
  selection: Area;
  texts: DeskTexts;
  onGoTo: (area: Area) => void;
  /** Whether all columns are shown, where there is a choice. */
  allColumns: { shown: boolean; onChange: (all: boolean) => void } | null;
  /** Whether rows are filtered, or about to be. */
  filter: { shown: boolean; onChange: (shown: boolean) => void };
}

/** The selected cell's address, which can be typed over to go elsewhere, and its formula or value, which is edited here too. */
export function FormulaBar(props: FormulaBarProps) {
  const { host, sheet, selection, texts, onGoTo, allColumns, filter } = props;
  const styles = useWorkbookStyles();
  const { row, column } = selection;
  const { numberFormat } = sheet.formatAt(row, column);
  /** The cell that is edited here; another one is not. */
  const [edited, setEdited] = useState<string | null>(null);
  const place = `${row} ${column} ${sheet.name}`;
  const isEditing = edited === place;
  const isOpen = sheet.isEditable(row, column);
  const contents =
    sheet.cells.formulaAt(row, column) ?? editText(sheet.valueAt(row, column), numberFormat);
  return (
    <div className={styles.bar}>
      <AddressBox selection={selection} label={texts.cellBox} onGoTo={onGoTo} />
      {isEditing ? (
        <div className={styles.editedContents}>
          <CellEditor
            label={format(texts.edit, { cell: cellAddress(row, column) })}
            draft={editText(sheet.valueAt(row, column), numberFormat)}
            validation={listAt(host.workbook, sheet, row, column)}
            numberFormat={numberFormat}
            multiline={contents.includes('\n')}
            texts={texts}
            typedOver={false}
            asWritten={takesRatesAsWritten(sheet)}
            onCommit={(value, then) => {
              host.enterCells(sheet.name, [{ row, column, value }]);
              setEdited(null);
              if (then === 'fill') onGoTo(selection);
              else if (then !== 'stay') onGoTo(beside(selection, then));
            }}
            onCancel={() => {
              setEdited(null);
              onGoTo(selection);
            }}
          />
        </div>
      ) : (
        <span
          className={mergeClasses(styles.contents, isOpen && styles.openContents)}
          role="note"
          aria-label={texts.contents}
          data-testid="contents"
          title={contents}
          onClick={() => isOpen && setEdited(place)}
        >
          {contents}
        </span>
      )}
      <Tooltip content={texts.filter.hint} relationship="description">
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={filter.shown}
          onClick={() => filter.onChange(!filter.shown)}
        >
          {texts.filter.button}
        </ToggleButton>
      </Tooltip>
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

/** The cell next to a selection's first one. */
function beside({ row, column }: Area, then: Exclude<Way, 'stay' | 'fill'>): Area {
  const next = {
    down: { row: row + 1, column },
    up: { row: row - 1, column },
    right: { row, column: column + 1 },
    left: { row, column: column - 1 },
  }[then];
  return { row: Math.max(0, next.row), column: Math.max(0, next.column), rows: 1, columns: 1 };
}
