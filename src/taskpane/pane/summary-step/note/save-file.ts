const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a Word file to the user. */
export function saveDocx(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the contents by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
