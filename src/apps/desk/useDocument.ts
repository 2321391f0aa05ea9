import { useCallback, useEffect, useRef, useState } from 'react';
import type { XlsxHost } from '../../host/file';
import { format, type Language } from '../../language/language';
import { saveFile } from '../../pane/parts/save-file';
import { describeLedger, titleOf } from '../../usecases/describe-ledger';
import { openFile, sampleWorkbook } from './file/open-workbook';
import { enterSampleFigures } from './sample/sample-figures';
import type { DeskTexts } from './texts';

/** The workbook that is open, and opening and saving one. */
export function useDocument(language: Language, texts: DeskTexts) {
  const [host, setHost] = useState<XlsxHost | null>(null);
  const [message, setMessage] = useState('');
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  /** Counts writes that did not come from the pane, which hears of none of them. */
  const [revision, setRevision] = useState(0);
  /** The sample follows the page's language until a file is opened in its place. */
  const opened = useRef(false);

  useEffect(() => {
    if (opened.current) return undefined;
    let wanted = true;
    sampleWorkbook(language).then(
      (sample) => wanted && !opened.current && setHost(sample),
      (problem: unknown) => wanted && setError(problem),
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  const open = useCallback(
    async (file: File) => {
      setError(undefined);
      try {
        const workbook = await openFile(file);
        opened.current = true;
        setHost(workbook);
        setMessage(format(texts.opened, { file: file.name }));
      } catch (problem) {
        setError(problem);
      }
    },
    [texts],
  );

  const save = useCallback(async () => {
    if (!host) return;
    setError(undefined);
    setSaving(true);
    setMessage(texts.saving);
    try {
      const fileName = await nameFor(host, texts);
      saveFile(await host.save({ title: await titleOf(host) }), 'xlsx', fileName);
      setMessage(format(texts.saved, { file: fileName }));
    } catch (problem) {
      setMessage('');
      setError(problem);
    } finally {
      setSaving(false);
    }
  }, [host, texts]);

  const enterSample = useCallback(async () => {
    if (!host) return;
    setError(undefined);
    try {
      await enterSampleFigures(host);
      setRevision((count) => count + 1);
      setMessage(texts.sampled);
    } catch (problem) {
      setError(problem);
    }
  }, [host, texts]);

  const dismissError = () => setError(undefined);
  return { host, revision, message, saving, error, dismissError, open, save, enterSample };
}

async function nameFor(host: XlsxHost, texts: DeskTexts): Promise<string> {
  const ledger = await describeLedger(host);
  return ledger
    ? format(texts.fileName, { district: ledger.district, year: ledger.year })
    : texts.untitled;
}
