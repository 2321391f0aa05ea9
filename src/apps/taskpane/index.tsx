import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../../host/excel';
import { languageOf } from '../../language/language';
import { shippedPlans } from './library';
import { themeFor } from './office-theme';
import { Pane } from '../../pane/Pane';
import { work } from '../../pane/session/work';
import { openWorkbookFile } from './workbook-file';

/** The task pane in Excel: puts together the workbook in Excel, the shipped plans and the pane. */
void Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage ?? 'zh-CN');
  document.documentElement.lang = language;
  const forcedColors = window.matchMedia('(forced-colors: active)');
  const host = new ExcelHost();
  const root = createRoot(document.getElementById('root')!);
  const show = () =>
    root.render(
      <Pane
        host={host}
        library={shippedPlans}
        openFile={openWorkbookFile}
        language={language}
        theme={themeFor(Office.context.officeTheme, forcedColors.matches)}
      />,
    );
  forcedColors.addEventListener('change', show);
  show();
  // Fetched while the user reads the first screen.
  void work();
});
