import { useCallback, useEffect, useState } from 'react';
import { ProductError } from '../../../language/errors';
import type { SheetModel, XlsxHost } from '../../../host/file';
import type { CellValue } from '../../../workbook/description';
import type { DeskTexts } from '../texts';
import { editText } from './cell-text';
import type { CellPlace } from './movement';

/** Editing the active cell, and saying why when it may not be edited. */
export function useCellEditing(
  host: XlsxHost,
  sheet: SheetModel,
  active: CellPlace,
  texts: DeskTexts,
) {
  const [draft, setDraft] = useState<string | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const { row, column } = active;

  // Another cell: what was said about the last one no longer applies.
  useEffect(() => {
    setDraft(null);
    setHint(null);
  }, [sheet, row, column]);

  const start = useCallback(
    (typed?: string) => {
      if (!sheet.isEditable(row, column)) {
        setHint(texts.locked);
        return;
      }
      const { numberFormat } = sheet.formatAt(row, column);
      setDraft(typed ?? editText(sheet.valueAt(row, column), numberFormat));
    },
    [sheet, row, column, texts],
  );

  const put = useCallback(
    (values: CellValue[][]) => {
      setDraft(null);
      try {
        host.paste(sheet.name, row, column, values);
      } catch (error) {
        if (!(error instanceof ProductError)) throw error;
        setHint(texts.locked);
      }
    },
    [host, sheet, row, column, texts],
  );

  return {
    draft,
    hint,
    start,
    put,
    cancel: () => setDraft(null),
  };
}
