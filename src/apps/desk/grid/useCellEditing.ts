import { useCallback, useEffect, useRef, useState } from 'react';
import { ProductError } from '../../../language/errors';
import { format } from '../../../language/language';
import type { CellEntry, SheetModel, XlsxHost } from '../../../host/file';
import type { CellValue } from '../../../workbook/description';
import type { DeskTexts } from '../texts';
import { cellAddress } from '../../../workbook/address';
import { editText } from './cell-text';
import type { CellPlace } from './movement';

/** Milliseconds in which the click that leaves a cell has chosen another. */
const LEAVING = 500;

/** Editing the active cell, and saying why when it may not be edited. */
export function useCellEditing(
  host: XlsxHost,
  sheet: SheetModel,
  active: CellPlace,
  texts: DeskTexts,
) {
  const [draft, setDraft] = useState<{ text: string; typedOver: boolean } | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  /** What is said of a cell as it is left for another one. */
  const parting = useRef<string | null>(null);
  const { row, column } = active;

  // Another cell: what was said about the last one no longer applies.
  useEffect(() => {
    setDraft(null);
    setHint(parting.current);
    parting.current = null;
  }, [sheet, row, column]);

  const start = useCallback(
    (typed?: string) => {
      if (!sheet.isEditable(row, column)) {
        setHint(texts.locked);
        return;
      }
      const { numberFormat } = sheet.formatAt(row, column);
      const text = typed ?? editText(sheet.valueAt(row, column), numberFormat);
      setDraft({ text, typedOver: typed !== undefined });
    },
    [sheet, row, column, texts],
  );

  const put = useCallback(
    (cells: readonly CellEntry<CellValue>[]) => {
      setDraft(null);
      try {
        host.enterCells(sheet.name, cells);
      } catch (error) {
        if (!(error instanceof ProductError)) throw error;
        setHint(texts.locked);
      }
    },
    [host, sheet, texts],
  );

  /** Says that what was typed into a cell was not entered, beside the cell that it was left for. */
  const drop = useCallback(
    (typed: string, why: string) => {
      const cell = cellAddress(row, column);
      const said = format(texts.dropped, { cell, typed }) + why;
      parting.current = said;
      setTimeout(() => {
        if (parting.current === said) parting.current = null;
      }, LEAVING);
      setHint(said);
    },
    [row, column, texts],
  );

  /** Puts what may be put; says so where nothing may. */
  const putWhereOpen = useCallback(
    (cells: readonly CellEntry<CellValue>[]) => {
      const open = cells.filter((cell) => sheet.isEditable(cell.row, cell.column));
      if (open.length > 0) put(open);
      else if (cells.length > 0) setHint(texts.locked);
    },
    [put, sheet, texts],
  );

  return {
    draft: draft?.text ?? null,
    /** The editor was opened by typing over the cell: arrows leave it. */
    typedOver: draft?.typedOver === true,
    hint,
    start,
    put,
    putWhereOpen,
    drop,
    cancel: () => setDraft(null),
  };
}
