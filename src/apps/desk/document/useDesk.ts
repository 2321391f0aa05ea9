import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ProductError } from '../../../language/errors';
import { format, type Language } from '../../../language/language';
import type { Ask } from '../../../pane/parts/useQuestion';
import type { ChosenPlan } from '../../../pane/session/useChosenPlan';
import { emptyWorkbook, EXAMPLE_PLAN, filledWorkbook, openBytes } from '../file/open-workbook';
import { enterSampleFigures } from '../sample/sample-figures';
import { type FileInPlace, readInPlace } from '../file/file-in-place';
import type { WorkbookRecord } from '../store/desk-store';
import type { DeskTexts } from '../texts';
import { DeskDocument, isExample } from './desk-document';
import { claim, newId, tabWorkbook } from './identity';
import { messageOf, type News } from './news';
import { resumeWorkbook } from './resume';
import { useBeforeLeaving } from './useBeforeLeaving';
import { useOutsideChange } from './useOutsideChange';
import { useSaving } from './useSaving';
import { useStore } from './useStore';

/** The workbook on the desk; every way to one, and what is asked before it is put away. */
export function useDesk(language: Language, texts: DeskTexts, ask: Ask) {
  const [document, setDocument] = useState<DeskDocument | null>(null);
  const [busy, setBusy] = useState(true);
  const [news, setNews] = useState<News | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const { store, kept, storeError, reportStoreError, refresh } = useStore();
  const record = useSyncExternalStore(
    useCallback((listener) => document?.subscribe(listener) ?? (() => undefined), [document]),
    () => document?.record ?? null,
  );
  const canUndoWrite = useSyncExternalStore(
    useCallback((listener) => document?.subscribe(listener) ?? (() => undefined), [document]),
    () => (document?.before ?? null) !== null,
  );
  const current = useRef<DeskDocument | null>(null);
  /** What is said holds until the workbook is changed further. */
  const say = useCallback((said: News | null) => {
    setNews(said);
    current.current?.onNextChange(() => setNews(null));
  }, []);

  const show = useCallback(
    async (next: DeskDocument | null, said: News | null) => {
      await current.current?.close();
      current.current = next;
      tabWorkbook.set(next?.record.id ?? null);
      setDocument(next);
      say(said);
      await refresh();
    },
    [refresh, say],
  );

  /** Runs one way to a workbook at a time; what goes wrong leaves the open one as it is. */
  const run = useCallback(async (way: () => Promise<void>) => {
    setError(undefined);
    setBusy(true);
    try {
      await way();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }, []);

  /** A workbook of a new identity, held by this tab. */
  const start = useCallback(
    async (
      begin: Omit<ConstructorParameters<typeof DeskDocument>[0], 'store' | 'onStoreError'>,
    ) => {
      const id = newId();
      const release = (await claim(id)) ?? (() => undefined);
      return new DeskDocument({
        ...begin,
        record: { ...begin.record, id },
        store,
        release,
        onStoreError: reportStoreError,
      });
    },
    [store, reportStoreError],
  );

  const { save, mayLeave } = useSaving({ current, texts, ask, storeError, setNews: say, setError });

  /** @param inPlace the file itself, where the page writes it in its place. */
  const openBytesOf = async (name: string, bytes: Uint8Array, inPlace?: FileInPlace) => {
    const host = await openBytes(bytes);
    if (!(await mayLeave())) return;
    const record = { name, example: isExample(host), ...(inPlace && { inPlace }) };
    const next = await start({ host, record });
    next.keepAll(bytes);
    await show(next, { kind: 'opened', file: name });
  };
  const openFile = (file: File) =>
    run(async () => openBytesOf(file.name, new Uint8Array(await file.arrayBuffer())));
  const openHandle = (handle: FileSystemFileHandle) =>
    run(async () => {
      const { bytes, stamp } = await readInPlace(handle);
      await openBytesOf(handle.name, bytes, { handle, stamp });
    });

  const { outside, dismissOutside } = useOutsideChange(document);
  /** Takes what another program saved, and checks it; what is here stays among what can be gone on with. */
  const takeOutside = () =>
    run(async () => {
      const old = current.current;
      const handle = old?.record.inPlace?.handle;
      if (!old || !handle) return;
      const { bytes, stamp } = await readInPlace(handle);
      const host = await openBytes(bytes);
      const next = await start({
        host,
        record: { name: handle.name, example: isExample(host), inPlace: { handle, stamp } },
        pane: { ...old.pane, step: 'check' },
        checkFirst: true,
      });
      next.keepAll(bytes);
      await show(next, { kind: 'opened', file: handle.name });
      if (!old.record.unsaved) await store?.forget(old.record.id).catch(reportStoreError);
      await refresh();
    });

  /** Goes back to before the last fill, report or merge; what is here now stays among what can be gone on with. */
  const undoWrite = () =>
    run(async () => {
      const old = current.current;
      if (!old?.before) return;
      const { bytes, at } = old.before;
      const time = new Date(at).toLocaleTimeString(language);
      const answer = await ask({
        title: texts.undoingWrite.title,
        text: format(texts.undoingWrite.text, { time }),
        answers: [
          { value: 'back', label: texts.undoingWrite.yes, primary: true },
          { value: 'stay', label: texts.unsaved.stay },
        ],
      });
      if (answer !== 'back') return;
      const host = await openBytes(bytes);
      const { name, example, inPlace, returns, view } = old.record;
      const kept = {
        ...(inPlace && { inPlace }),
        ...(returns && { returns }),
        ...(view && { view }),
      };
      const next = await start({
        host,
        record: { name, example, unsaved: true, ...kept },
        pane: old.pane,
      });
      next.keepAll(bytes);
      await show(next, { kind: 'undoneWrite' });
    });

  const openExample = useCallback(
    () =>
      run(async () => {
        if (!(await mayLeave())) return;
        const host = await filledWorkbook(EXAMPLE_PLAN, language);
        const next = await start({ host, record: { name: texts.example, example: true } });
        next.keepAll();
        await show(next, null);
      }),
    [run, mayLeave, language, start, texts, show],
  );

  const startWith = (begin: { document?: File; chosen?: ChosenPlan; step: 'plan' | 'fill' }) =>
    run(async () => {
      if (!(await mayLeave())) return;
      const { chosen = null, step } = begin;
      const next = await start({
        host: emptyWorkbook(),
        record: {
          name: chosen?.plan.title ?? '',
          unsaved: chosen !== null && chosen.file !== null,
        },
        pane: { chosen, step },
        ...(begin.document && { document: begin.document }),
      });
      next.keepAll();
      await show(next, null);
    });

  const resume = useCallback(
    (id: string, ours = false) =>
      run(async () => {
        if (!store || !(await mayLeave())) return;
        const release = await claim(id, ours);
        if (!release) throw new ProductError('openElsewhere');
        try {
          await show(await resumeWorkbook(store, id, release, reportStoreError), {
            kind: 'resumed',
          });
        } catch (problem) {
          release();
          throw problem;
        }
      }),
    [run, store, mayLeave, show, reportStoreError],
  );

  /** What the page begins with: an example that its address asks for, what this tab had, or the start. */
  const begun = useRef(false);
  // The address is tidied before the store is open.
  const [wantsExample] = useState(() => new URLSearchParams(window.location.search).has('example'));
  useEffect(() => {
    if (begun.current || (store === null && storeError === undefined)) return;
    begun.current = true;
    const last = tabWorkbook.get();
    const ours = tabWorkbook.wasLeft();
    if (wantsExample) void openExample();
    else if (last !== null && kept.some(({ id }) => id === last)) void resume(last, ours);
    else setBusy(false);
  }, [store, storeError, kept, wantsExample, openExample, resume]);

  useBeforeLeaving(
    record?.unsaved === true,
    useCallback(() => {
      tabWorkbook.leave();
      void current.current?.flush();
    }, []),
  );

  return {
    document,
    record,
    kept,
    busy,
    message: news ? messageOf(news, texts) : '',
    error,
    storeError,
    dismissError: () => setError(undefined),
    openFile,
    openHandle,
    outside,
    dismissOutside,
    takeOutside: () => void takeOutside(),
    undoWrite: () => void undoWrite(),
    canUndoWrite,
    openExample: () => void openExample(),
    startWith: (begin: Parameters<typeof startWith>[0]) => void startWith(begin),
    resume: (id: string) => void resume(id),
    forget: async (forgotten: WorkbookRecord) => {
      if (forgotten.unsaved) {
        const text = format(texts.forgetting.text, {
          name: forgotten.name || texts.untitledWorkbook,
        });
        const answers = [
          { value: 'forget', label: texts.forgetting.yes },
          { value: 'stay', label: texts.unsaved.stay, primary: true },
        ];
        if ((await ask({ title: texts.forgetting.title, text, answers })) !== 'forget') return;
      }
      await run(async () => {
        const release = await claim(forgotten.id);
        if (!release) throw new ProductError('openElsewhere');
        await store?.forget(forgotten.id).catch(reportStoreError);
        release();
        await refresh();
      });
    },
    save: () => void save(),
    saveElsewhere: () => void save(true),
    toStart: () => void run(async () => ((await mayLeave()) ? show(null, null) : undefined)),
    enterSample: () =>
      run(async () => {
        if (!current.current?.record.example) throw new ProductError('exampleOnly');
        await enterSampleFigures(current.current.host);
        say({ kind: 'sampled' });
      }),
  };
}

export type DeskState = ReturnType<typeof useDesk>;
