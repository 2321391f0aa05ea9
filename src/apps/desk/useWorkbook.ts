import { useCallback, useEffect, useMemo, useState } from 'react';
import type { XlsxHost } from '../../host/file';
import type { Area } from '../../workbook/address';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Follows a workbook: its visible sheets, the one shown, and what is selected there. */
export function useWorkbook(host: XlsxHost) {
  const [version, setVersion] = useState(0);
  /** What was selected last on each sheet, to come back to. */
  const [selections] = useState(() => new Map<string, Area>());

  /** How often something was gone to: by the pane, or in the sheet itself. */
  const [goTos, setGoTos] = useState(0);

  useEffect(
    () =>
      host.subscribe((event) => {
        // Going somewhere changes nothing that is drawn of the sheet.
        if (event === 'selected') setGoTos((count) => count + 1);
        else setVersion((count) => count + 1);
      }),
    [host],
  );

  const { workbook, selection } = host;
  const visible = useMemo(
    () => workbook.sheets.filter((sheet) => sheet.visible),
    // The model changes in place; its version says when to look again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [workbook, version],
  );
  const sheet = visible.find(({ name }) => name === workbook.activeSheet) ?? visible[0] ?? null;
  if (selection) selections.set(selection.sheet, selection.area);
  const showSheet = useCallback(
    (name: string) => void host.goTo(name, selections.get(name) ?? FIRST_CELL),
    [host, selections],
  );
  return {
    version,
    goTos,
    sheets: visible,
    sheet,
    selection: (sheet && selections.get(sheet.name)) ?? FIRST_CELL,
    showSheet,
  };
}
