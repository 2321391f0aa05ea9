import { ProductError } from '../../language/errors';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Shows the text of a file, to be copied. */
export type ShowText = (text: string, fileName: string) => void;

let showInstead: ShowText | null = null;

/** From now on the page is one that cannot save files: texts are shown instead. @returns how to end that. */
export function showInsteadOfSaving(show: ShowText): () => void {
  showInstead = show;
  return () => {
    showInstead = null;
  };
}

/** To be asked before work whose result is a file that is no text. @throws ProductError cannotSave */
export function requireSaving(fileName: string): void {
  if (!showInstead) return;
  const desk = new URL('desk.html', document.baseURI).href;
  throw new ProductError('cannotSave', { file: fileName, desk });
}

/**
 * Hands a file to the user as a download; text is written as UTF-8. Where the page cannot save files, text is shown to be copied.
 * @returns whether the browser has it.
 * @throws ProductError cannotSave for what is no text, where the page cannot save files.
 */
export function saveFile(
  content: string | Uint8Array,
  kind: keyof typeof TYPES,
  fileName: string,
): boolean {
  if (showInstead) {
    if (typeof content !== 'string') requireSaving(fileName);
    else showInstead(content.replace(/^\ufeff/, ''), fileName);
    return false;
  }
  const blob = new Blob([content as string | Uint8Array<ArrayBuffer>], { type: TYPES[kind] });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the contents by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
  return true;
}
