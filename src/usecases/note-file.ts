import type { Note } from '../note/note';

/**
 * The note as a .docx file. What writes Word files is loaded when it is needed.
 * @param workbookFile name of the workbook beside the note: cells become links into it.
 */
export async function noteFile(note: Note, workbookFile?: string): Promise<Uint8Array> {
  const { noteDocx } = await import('../export/note-docx');
  return noteDocx(note, workbookFile);
}
