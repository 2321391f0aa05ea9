import { bookCases } from '../cases';
import { prepare } from '../cases/book';
import { bookChecks, rowChecks } from './checks';
import { columnExamples } from './columns';
import { entryExamples } from './entries';
import type { ModuleExamples } from './examples';
import { figureExamples } from './figures';
import { sheetTextExamples } from './sheet-texts';
import { gatheredExamples } from './gathered';
import { meantExamples } from './meant';
import { readableExamples } from './readable';
import { readingExamples } from './reading';
import { settingExamples } from './settings';
import { textExamples } from './texts';
import { userRuleExamples } from './user-rules';
import { wholeColumnExamples } from './whole-columns';
import { workbookExamples } from './workbooks';

/** Worked examples of every module beside the rules that decides what validation says. */
export const moduleExamples: ModuleExamples[] = [
  ...columnExamples,
  ...entryExamples,
  ...figureExamples,
  ...gatheredExamples,
  ...meantExamples,
  ...readableExamples,
  ...readingExamples,
  ...settingExamples,
  ...sheetTextExamples,
  ...textExamples,
  ...userRuleExamples,
  ...wholeColumnExamples,
  ...workbookExamples,
];

/** Fills and changes the workbooks of all examples. */
export const prepareWorkbooks = (): Promise<void> =>
  prepare([...Object.values(bookCases).flat(), ...bookChecks, ...rowChecks]);
