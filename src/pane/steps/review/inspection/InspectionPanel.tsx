import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { inspectPlan, type InspectionFinding } from '../../../../inspection/inspect-plan';
import { gravities } from '../../../../inspection/rule';
import { format } from '../../../../language/language';
import type { Plan } from '../../../../plan/model';
import { yearSpan } from '../../../../plan/years';
import { inspectionMessages } from '../../../messages/inspection';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { PortionedList } from '../../../parts/PortionedList';
import { saveFile } from '../../../parts/save-file';
import { Section } from '../../../parts/Section';
import { SeverityLabel } from '../../../parts/SeverityLabel';
import { useMessages, usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';
import { work } from '../../../session/work';
import { useInspectionStyles } from './inspection.styles';

export interface InspectionPanelProps {
  plan: Plan;
  /** Shows the row of an indicator or task. */
  onShow: (record: string) => void;
  onSaved: (message: string) => void;
}

/** 目标体检: what is wrong with the plan itself, the gravest first, each with its words, its reason and what to do. */
export default function InspectionPanel({ plan, onShow, onSaved }: InspectionPanelProps) {
  const { language } = usePane();
  const messages = useMessages(inspectionMessages);
  const styles = useInspectionStyles();
  const findings = useMemo(() => inspectPlan(plan, language), [plan, language]);
  const save = useAction(async () => {
    const { inspectionFile } = await work();
    const { district, years, title } = plan;
    const file = format(messages.fileName, { district, year: yearSpan(years) });
    saveFile(await inspectionFile(title, plan, language), 'docx', file);
    onSaved(format(messages.saved, { file }));
  });
  const counts = gravities.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return (
    <div className={styles.root} data-testid="inspection">
      <Section heading={messages.heading}>
        <p className={styles.small}>{messages.about}</p>
        <div className={styles.bar}>
          {counts.map(({ severity, count }) => (
            <SeverityLabel key={severity} severity={severity} count={count} />
          ))}
          <Button size="small" disabled={save.running} onClick={() => save.run()}>
            {messages.save}
          </Button>
        </div>
        <ErrorNotice error={save.error} onDismiss={save.clearError} />
        {findings.length === 0 && <p className={styles.small}>{messages.none}</p>}
        <PortionedList
          className={styles.list}
          items={findings}
          itemClassName={styles.card}
          render={(finding) => <Finding finding={finding} onShow={onShow} />}
        />
      </Section>
    </div>
  );
}

function Finding({
  finding,
  onShow,
}: {
  finding: InspectionFinding;
  onShow: InspectionPanelProps['onShow'];
}) {
  const messages = useMessages(inspectionMessages);
  const styles = useInspectionStyles();
  const { severity, title, section, quote, reason, suggestion, record } = finding;
  return (
    <>
      <div className={styles.bar}>
        <SeverityLabel severity={severity} />
        <strong>{title}</strong>
        <span className={styles.small}>{format(messages.section, { section })}</span>
      </div>
      <blockquote className={styles.quote}>{quote}</blockquote>
      <span>{reason}</span>
      <span className={styles.small}>{format(messages.suggestion, { suggestion })}</span>
      {record !== undefined && (
        <Button size="small" className={styles.show} onClick={() => onShow(record)}>
          {messages.show}
        </Button>
      )}
    </>
  );
}
