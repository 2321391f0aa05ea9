import { type RefObject, useCallback } from 'react';
import { ProductError } from '../../../language/errors';
import { format } from '../../../language/language';
import { saveFile } from '../../../pane/parts/save-file';
import type { Ask } from '../../../pane/parts/useQuestion';
import {
  allowed,
  pickPlace,
  sameStamp,
  savesInPlace,
  stampInPlace,
  writeInPlace,
} from '../file/file-in-place';
import type { DeskTexts } from '../texts';
import type { DeskDocument } from './desk-document';
import type { News } from './news';

interface Saving {
  current: RefObject<DeskDocument | null>;
  texts: DeskTexts;
  ask: Ask;
  /** What keeps work from being kept in the browser; undefined where nothing does. */
  storeError: unknown;
  setNews: (news: News | null) => void;
  setError: (problem: unknown) => void;
}

/** Saving the workbook on the desk, and what is asked before one that is in no file is put away. */
export function useSaving({ current, texts, ask, storeError, setNews, setError }: Saving) {
  /** Where a workbook is saved: its own file, one that is asked for, or null for a download; undefined where the user gave up. */
  const placeOf = useCallback(
    async (open: DeskDocument, name: string, elsewhere: boolean) => {
      const { inPlace } = open.record;
      if (!inPlace || elsewhere)
        return savesInPlace() ? ((await pickPlace(name)) ?? undefined) : null;
      // After the page was opened anew it may not even look at the file before the user lets it.
      if (!(await allowed(inPlace.handle, 'readwrite')))
        throw new ProductError('fileNotAllowed', { file: inPlace.handle.name });
      const now = await stampInPlace(inPlace.handle);
      if (!now || sameStamp(now, inPlace.stamp)) return inPlace.handle;
      const answer = await ask({
        title: format(texts.overwriting.title, { file: name }),
        text: texts.overwriting.text,
        answers: [
          { value: 'overwrite', label: texts.overwriting.yes },
          { value: 'stay', label: texts.unsaved.stay, primary: true },
        ],
      });
      return answer === 'overwrite' ? inPlace.handle : undefined;
    },
    [ask, texts],
  );

  /** @param elsewhere not into the file that it has, but into another. */
  const save = useCallback(
    async (elsewhere = false): Promise<boolean> => {
      const open = current.current;
      if (!open) return false;
      setError(undefined);
      try {
        // No spreadsheet opens a file without a sheet, and a review is in none.
        if (open.host.workbook.sheets.length === 0) throw new ProductError('nothingToSave');
        const name = await open.fileName(texts.untitled);
        const place = await placeOf(open, name, elsewhere);
        if (place === undefined) return false;
        setNews({ kind: 'saving' });
        const written = place && (await writeInPlace(place, () => open.bytes()));
        if (!written) saveFile(await open.bytes(), 'xlsx', name);
        open.saved(place?.name ?? name, written ?? undefined);
        setNews({ kind: 'saved', file: place?.name ?? name });
        return true;
      } catch (problem) {
        setNews(null);
        setError(problem);
        return false;
      }
    },
    [current, placeOf, setError, setNews, texts],
  );

  /** Asks about work that is in no file yet; false where the user wants to stay with it. */
  const mayLeave = useCallback(async (): Promise<boolean> => {
    const open = current.current;
    if (!open?.record.unsaved) return true;
    const answer = await ask({
      title: texts.unsaved.title,
      text: format(storeError === undefined ? texts.unsaved.kept : texts.unsaved.lost, {
        name: open.record.name || texts.untitledWorkbook,
      }),
      answers: [
        { value: 'save', label: texts.unsaved.save, primary: true },
        { value: 'leave', label: texts.unsaved.leave },
        { value: 'stay', label: texts.unsaved.stay },
      ],
    });
    if (answer === 'save') return save();
    return answer === 'leave';
  }, [ask, current, save, storeError, texts]);

  return { save, mayLeave };
}
