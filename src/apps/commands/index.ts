import { ExcelHost, isExcelNewEnough } from '../../host/excel';
import { languageOf } from '../../language/language';
import { validateWorkbook } from './validate-workbook';

/** Buttons on the ribbon that act without a pane. The names stand in the manifest. */
void Office.onReady(({ host }) => {
  // In a browser there is no ribbon.
  if (!host) return;
  if (!isExcelNewEnough(Office.context)) {
    Office.actions.associate('validateWorkbook', window.ledgerStart.explainCommand);
    return;
  }
  Office.actions.associate('validateWorkbook', async (event: Office.AddinCommands.Event) => {
    try {
      await validateWorkbook(
        new ExcelHost(),
        languageOf(Office.context.displayLanguage ?? 'zh-CN'),
      );
    } finally {
      // Without this Excel keeps the button busy for minutes.
      event.completed();
    }
  });
});
