import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { format } from '../../../language/language';
import type { Quarter } from '../../../tracking/quarter';
import type { QuarterSummary } from '../../../usecases/types';
import { asOfMessages } from '../../messages/as-of';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { QuarterField } from '../../parts/QuarterField';
import { requireSaving, saveFile } from '../../parts/save-file';
import { Section } from '../../parts/Section';
import { useMessages, type CopyWorkbook } from '../../session/environment';
import { useAction } from '../../session/useAction';
import { work } from '../../session/work';
import { useSummaryStyles } from './summary-step.styles';

interface AsOfSectionProps {
  summary: QuarterSummary;
  copyWorkbook: CopyWorkbook;
}

/** 按当时的方案重做某季度: the ledger of a quarter under the plan that held then, in a copy that is saved beside it. */
export default function AsOfSection({ summary, copyWorkbook }: AsOfSectionProps) {
  const styles = useSummaryStyles();
  const texts = useMessages(asOfMessages);
  const [quarter, setQuarter] = useState<Quarter>(1);
  const [said, setSaid] = useState('');
  const make = useAction(async () => {
    setSaid('');
    const { district, year } = summary;
    const file = format(texts.fileName, { district, year, quarter });
    requireSaving(file);
    const { rebuildQuarter, titleOf } = await work();
    const copy = await copyWorkbook();
    const count = await rebuildQuarter(copy.host, quarter);
    saveFile(await copy.save(await titleOf(copy.host)), 'xlsx', file);
    setSaid(format(texts.made, { file, count }));
  });
  return (
    <Section heading={texts.heading}>
      <p className={styles.hint}>{texts.intro}</p>
      <div className={styles.choice} data-testid="as-of">
        <QuarterField
          label={texts.quarter}
          className={styles.quarter}
          value={quarter}
          disabled={make.running}
          onChange={setQuarter}
        />
        <Button disabledFocusable={make.running} onClick={() => void make.run()}>
          {texts.make}
        </Button>
      </div>
      <LiveRegion>
        {make.running && <Spinner size="tiny" label={texts.making} />}
        {said !== '' && <span>{said}</span>}
      </LiveRegion>
      <ErrorNotice error={make.error} onDismiss={make.clearError} />
    </Section>
  );
}
