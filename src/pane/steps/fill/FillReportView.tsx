import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { format } from '../../../language/language';
import type { FillReport, RecordChange } from '../../../usecases/types';
import { Facts } from '../../parts/Facts';
import { Section } from '../../parts/Section';
import { PortionedList } from '../../parts/PortionedList';
import { usePane } from '../../session/environment';
import { useFillStepStyles } from './fill-step.styles';

export interface FillReportViewProps {
  report: FillReport;
  onNext: () => void;
}

/** What a fill did: what was added, changed, is gone from the plan, was kept, and could not be written. */
export function FillReportView({ report, onNext }: FillReportViewProps) {
  const styles = useFillStepStyles();
  const { messages } = usePane();
  const texts = messages.fill;
  const fact = (kind: keyof typeof texts.reportCounts, count: number) => ({
    label: texts[kind],
    value: format(texts.reportCounts[kind], { count }),
  });
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), [report]);
  return (
    <div ref={root} tabIndex={-1} className={styles.report} data-testid="fill-report">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {format(texts.done, { indicators: report.indicators, tasks: report.tasks })}
        </MessageBarBody>
      </MessageBar>
      <Section heading={texts.report}>
        {report.refilled && (
          <>
            <RecordChanges heading={texts.added} records={report.added} />
            <RecordChanges heading={texts.changed} records={report.changed} />
            <RecordChanges heading={texts.gone} records={report.gone} />
          </>
        )}
        <Facts
          facts={[
            fact('kept', report.entriesKept),
            ...(['unreviewed', 'unsettled'] as const)
              .filter((kind) => report[kind] > 0)
              .map((kind) => fact(kind, report[kind])),
          ]}
        />
      </Section>
      {report.missing.length > 0 && (
        <Section heading={texts.missing}>
          <ul className={styles.list}>
            {report.missing.map((capability) => (
              <li key={capability}>{texts.capabilities[capability]}</li>
            ))}
          </ul>
          <p className={styles.hint}>{texts.missingHint}</p>
        </Section>
      )}
      <Button appearance="primary" className={styles.action} onClick={onNext}>
        {texts.next}
      </Button>
    </div>
  );
}

export interface RecordChangesProps {
  heading: string;
  records: readonly RecordChange[];
}

/** A number of records, and the records themselves when asked for. */
export function RecordChanges({ heading, records }: RecordChangesProps) {
  const styles = useFillStepStyles();
  const { messages } = usePane();
  if (records.length === 0) {
    return (
      <span>
        {heading} {messages.none}
      </span>
    );
  }
  return (
    <details className={styles.records}>
      <summary className={styles.summary}>
        {heading} {records.length}
      </summary>
      <PortionedList
        className={styles.list}
        items={records}
        keyOf={({ id }) => id}
        render={({ name, differences }) => (
          <>
            {name}
            {differences.map((difference) => (
              <div key={difference} className={styles.difference}>
                {difference}
              </div>
            ))}
          </>
        )}
      />
    </details>
  );
}
