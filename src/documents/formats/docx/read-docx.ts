import mammoth from 'mammoth';
import type { Block } from '../../blocks';
import { readHtml } from '../html/read-html';
import { withWrittenNumbers } from './written-numbers';

/** Pictures are no text; without them nothing is decoded for nothing. */
const noPictures = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) };

/** Paragraphs and tables of a Word document, with the numbers that Word shows before numbered paragraphs. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const packed = withWrittenNumbers(bytes);
  // The Node build takes a buffer, the browser build an array buffer.
  const input = { buffer: packed as Buffer, arrayBuffer: packed.buffer as ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, { ...noPictures, idPrefix: '' });
  return readHtml(value, () => false);
}
