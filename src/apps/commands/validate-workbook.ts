import { errorText } from '../../language/errors';
import { format, type Language, languages } from '../../language/language';
import type { Host, SheetInfo } from '../../host/port';
import { checkWorkbook } from '../../usecases/check-workbook';
import { writeFindings } from '../../usecases/write-findings';
import type { SheetPatch } from '../../workbook/description';
import { layOutFindingsSheet } from '../../workbook/sheets/findings/lay-out-findings';
import { isFindingsSheet, readFindings } from '../../workbook/sheets/findings/read-findings';
import { sheetNames } from '../../workbook/registry';

/**
 * 校验 on the ribbon: checks the workbook and shows the findings sheet. There is no pane to speak through, and dialogs
 * would appear in front of co-authors, so what goes wrong is said in that sheet too.
 * @param language for a findings sheet that has to be made.
 */
export async function validateWorkbook(host: Host, language: Language): Promise<void> {
  try {
    await writeFindings(host, await checkWorkbook(host));
  } catch (error) {
    await writeError(host, language, error);
  }
}

async function writeError(host: Host, language: Language, error: unknown): Promise<void> {
  const isFindings = ({ name }: Pick<SheetInfo, 'name'>) =>
    languages.some((known) => sheetNames.findings[known] === name);
  const { cells } = await host.snapshot((sheets) => {
    const named = sheets.filter(isFindings);
    return (named.length > 0 ? named : sheets).map(({ name }) => name);
  });
  const found =
    cells.find(({ sheet: name }) => isFindings({ name })) ??
    cells.find(({ sheet: name, values }) => isFindingsSheet(name, values));
  const existing = found ? readFindings(found.sheet, found.values) : null;
  // A sheet of the user's own that has this name: it is not ours to write on.
  if (existing?.layout === 'foreign') throw error;
  const sheet = existing?.sheet ?? sheetNames.findings[language];
  // What an earlier validation found stays below.
  const patch = layOutFindingsSheet({ sheet, language, existing, result: null });
  await host.write({
    sheets: [withHeadline(patch, errorLine(error, language))],
    names: [],
    activate: sheet,
  });
}

/** The line below the title says what was found; here it says what went wrong. */
function withHeadline(patch: SheetPatch, text: string): SheetPatch {
  const at = { row: 1, column: 0, rows: 1, columns: 1 };
  return { ...patch, values: [...(patch.values ?? []), { at, values: [[text]] }] };
}

function errorLine(error: unknown, language: Language): string {
  const { what, kept, next } = errorText(error, language);
  return format(language === 'zh-CN' ? '{what}{kept}{next}' : '{what} {kept} {next}', {
    what,
    kept,
    next,
  });
}
