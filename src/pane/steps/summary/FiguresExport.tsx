import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { format } from '../../../language/language';
import type { QuarterSummary } from '../../../usecases/types';
import { copyText } from '../../parts/copy-text';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { saveFile } from '../../parts/save-file';
import { Section } from '../../parts/Section';
import { usePane } from '../../session/environment';
import { useAction } from '../../session/useAction';
import { work } from '../../session/work';
import { useSummaryStyles } from './summary-step.styles';

/** The ledger's figures for other programs: as a file, or on the clipboard where a page saves none. */
export function FiguresExport({ summary }: { summary: QuarterSummary }) {
  const styles = useSummaryStyles();
  const { host, messages } = usePane();
  const texts = messages.summary.figures;
  const [said, setSaid] = useState('');
  /** What could not be copied, to be copied by hand. */
  const [shown, setShown] = useState('');

  const save = useAction(async () => {
    const { exportLedger, BYTE_ORDER_MARK } = await work();
    const { district, year } = summary;
    const file = format(texts.fileName, { district, year });
    const isSaved = saveFile(`${BYTE_ORDER_MARK}${await exportLedger(host, 'csv')}`, 'csv', file);
    setShown('');
    setSaid(isSaved ? format(texts.saved, { file }) : '');
  });
  const copy = useAction(async () => {
    const { exportLedger } = await work();
    const figures = await exportLedger(host, 'csv');
    const isCopied = await copyText(figures, null);
    setShown(isCopied ? '' : figures);
    const count = figures.trimEnd().split('\r\n').length;
    setSaid(isCopied ? format(texts.copied, { count }) : texts.copyByHand);
  });
  const select = (element: HTMLPreElement | null) => {
    if (element) window.getSelection()?.selectAllChildren(element);
  };
  return (
    <Section heading={texts.heading}>
      <p className={styles.hint}>{texts.intro}</p>
      <div className={styles.choice}>
        <Button disabledFocusable={save.running} onClick={() => void save.run()}>
          {texts.save}
        </Button>
        <Button disabledFocusable={copy.running} onClick={() => void copy.run()}>
          {texts.copy}
        </Button>
      </div>
      <p className={styles.hint}>{texts.copyHint}</p>
      <LiveRegion>{said !== '' && <span>{said}</span>}</LiveRegion>
      {shown !== '' && (
        <pre ref={select} className={styles.figures} tabIndex={0}>
          {shown}
        </pre>
      )}
      <ErrorNotice error={save.error ?? copy.error} />
    </Section>
  );
}
