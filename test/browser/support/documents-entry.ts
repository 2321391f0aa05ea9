import { readInWorker } from '../../../src/documents/read-in-worker';
import { errorText, isDocumentError } from '../../../src/language/errors';

/** What the tests call in the page: the reader as the pane has it, with errors as data. */
const api = {
  read: async (bytes: number[], name: string) => {
    const stages: string[] = [];
    try {
      const { source, reading } = await readInWorker(
        { bytes: new Uint8Array(bytes), name },
        { onProgress: (stage) => stages.push(stage) },
      );
      const names = reading.indicators.map((indicator) => indicator.name);
      return { text: source.text, names, stages, error: '' };
    } catch (error) {
      const known = isDocumentError(error) ? errorText(error, 'en').what : '';
      return { text: '', names: [], stages, error: known || String(error) };
    }
  },
};

export type DocumentsApi = typeof api;
Object.assign(window, { documents: api });
