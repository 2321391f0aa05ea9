import type { NoteFileOptions } from '../export/note-docx';
import type { Note } from '../note/note';

/** The note as a .docx file. What writes Word files is loaded when it is needed. */
export async function noteFile(note: Note, options?: NoteFileOptions): Promise<Uint8Array> {
  const { noteDocx } = await import('../export/note-docx');
  return noteDocx(note, options);
}
