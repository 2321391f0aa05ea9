import { useRef, useState } from 'react';
import type { XlsxHost } from '../../host/file';
import { useWorkbookStyles } from './app.styles';
import { FormulaBar } from './FormulaBar';
import { EditJournal } from './grid/editing/edit-journal';
import { Grid } from './grid/Grid';
import { SelectionFigures } from './grid/selection/SelectionFigures';
import { SheetTabs } from './SheetTabs';
import type { DeskTexts } from './texts';
import { useWorkbook } from './useWorkbook';

/** The open workbook: what the selected cell holds, the sheet, and the tabs of all sheets. */
export function WorkbookView({ host, texts }: { host: XlsxHost; texts: DeskTexts }) {
  const styles = useWorkbookStyles();
  const { sheets, sheet, version, goTos, selection, showSheet } = useWorkbook(host);
  const focused = useRef(0);
  const [journal] = useState(() => new EditJournal(host));
  if (!sheet) return <p className={styles.empty}>{texts.empty}</p>;
  return (
    <>
      <FormulaBar
        sheet={sheet}
        selection={selection}
        texts={texts}
        onGoTo={(area) => void host.goTo(sheet.name, area)}
      />
      <Grid
        key={sheet.name}
        host={host}
        sheet={sheet}
        version={version}
        selection={selection}
        goTos={goTos}
        focused={focused}
        journal={journal}
        texts={texts}
      />
      <SelectionFigures sheet={sheet} selection={selection} texts={texts} />
      <SheetTabs sheets={sheets} shown={sheet.name} onShow={showSheet} texts={texts} />
    </>
  );
}
