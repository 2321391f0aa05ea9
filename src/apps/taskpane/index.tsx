import { createRoot } from 'react-dom/client';
import { ExcelHost, isExcelNewEnough } from '../../host/excel';
import { languageOf } from '../../language/language';
import { storedReviews } from './kept-reviews';
import { shippedPlans } from './library';
import { themeFor } from './office-theme';
import { loadReturnFiles } from './return-files';
import { Pane } from '../../pane/Pane';
import { work } from '../../pane/session/work';
import { copyOpenWorkbook } from './workbook-copy';
import { openWorkbookFile } from './workbook-file';

/** The task pane in Excel: puts together the workbook in Excel, the shipped plans and the pane. */
function start(): void {
  const language = languageOf(Office.context.displayLanguage ?? 'zh-CN');
  document.documentElement.lang = language;
  const forcedColors = window.matchMedia('(forced-colors: active)');
  const host = new ExcelHost();
  const keptReviews = storedReviews();
  const root = createRoot(document.getElementById('root')!);
  const show = () =>
    root.render(
      <Pane
        host={host}
        library={shippedPlans}
        openFile={openWorkbookFile}
        loadReturnFiles={loadReturnFiles}
        copyWorkbook={copyOpenWorkbook}
        keptReviews={keptReviews}
        savesFiles={!/^(Mac|iOS)$/.test(String(Office.context.platform))}
        language={language}
        theme={themeFor(Office.context.officeTheme, forcedColors.matches)}
      />,
    );
  forcedColors.addEventListener('change', show);
  show();
  // Fetched while the user reads the first screen.
  void work();
}

async function startProbe(): Promise<void> {
  const { showProbe } = await import(/* webpackChunkName: "probe" */ './probe-page');
  showProbe(
    document.getElementById('root')!,
    languageOf(Office.context.displayLanguage ?? 'zh-CN'),
  );
}

if (typeof Office === 'undefined') window.ledgerStart.wayOn('office');
else if (window.ledgerStart.canRun)
  void Office.onReady(({ host }) => {
    if (!host) window.ledgerStart.wayOn('outside');
    else if (!isExcelNewEnough(Office.context)) window.ledgerStart.wayOn('excel');
    else if (new URLSearchParams(location.search).has('probe')) void startProbe();
    else start();
  });
