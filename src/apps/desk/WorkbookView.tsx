import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { XlsxHost } from '../../host/file';
import type { Language } from '../../language/language';
import type { FindingMarks } from './document/finding-marks';
import { useWorkbookStyles } from './app.styles';
import { FormulaBar } from './FormulaBar';
import { EditJournal } from './grid/editing/edit-journal';
import { entryColumns } from './grid/entry-columns';
import { FindBar } from './grid/FindBar';
import { Grid } from './grid/Grid';
import { SelectionFigures } from './grid/selection/SelectionFigures';
import { SheetTabs } from './SheetTabs';
import type { DeskTexts } from './texts';
import { useWorkbook } from './useWorkbook';

export interface WorkbookViewProps {
  host: XlsxHost;
  marks: FindingMarks;
  language: Language;
  texts: DeskTexts;
}

/** The open workbook: what the selected cell holds, the sheet, and the tabs of all sheets. */
export function WorkbookView({ host, marks, language, texts }: WorkbookViewProps) {
  const styles = useWorkbookStyles();
  const { sheets, sheet, version, goTos, selection, showSheet } = useWorkbook(host);
  const focused = useRef(0);
  const [journal] = useState(() => new EditJournal(host));
  /** Sheets that are shown with all of their columns. */
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const name = sheet?.name ?? '';
  const showAll = useCallback(
    (all = true) =>
      setWhole(
        (known) => new Set([...known].filter((one) => one !== name).concat(all ? name : [])),
      ),
    [name],
  );
  // The model changes in place; its version says when to look again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const entry = useMemo(() => sheet && entryColumns(sheet), [sheet, version]);
  const look = whole.has(name) ? null : entry;
  const [finding, setFinding] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    setFinding(true);
  };
  if (!sheet) return <p className={styles.empty}>{texts.empty}</p>;
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <FormulaBar
        host={host}
        sheet={sheet}
        selection={selection}
        texts={texts}
        onGoTo={(area) => void host.goTo(sheet.name, area)}
        allColumns={
          entry && entry.hidden.size > 0 ? { shown: look === null, onChange: showAll } : null
        }
      />
      {finding && (
        <FindBar
          sheet={sheet}
          from={selection}
          texts={texts}
          onGoTo={(place) => void host.goTo(sheet.name, { ...place, rows: 1, columns: 1 })}
          onClose={() => {
            setFinding(false);
            // The focus goes back to the cell that was found.
            void host.goTo(sheet.name, selection);
          }}
        />
      )}
      <Grid
        key={sheet.name}
        host={host}
        sheet={sheet}
        version={version}
        selection={selection}
        goTos={goTos}
        focused={focused}
        journal={journal}
        look={look}
        markAt={(row, column) => marks.at(sheet, row, column, language)}
        onShowAll={showAll}
        texts={texts}
      />
      <SelectionFigures sheet={sheet} selection={selection} texts={texts} />
      <SheetTabs sheets={sheets} shown={sheet.name} onShow={showSheet} texts={texts} />
    </div>
  );
}
