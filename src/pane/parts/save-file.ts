const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Hands a file to the user as a download; text is written as UTF-8. */
export function saveFile(
  content: string | Uint8Array,
  kind: keyof typeof TYPES,
  fileName: string,
): void {
  const blob = new Blob([content as string | Uint8Array<ArrayBuffer>], { type: TYPES[kind] });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the contents by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
