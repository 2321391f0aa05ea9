import { Button, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { type Finding, type Severity, severities } from '../../../audit/finding';
import { format } from '../../../language/language';
import { usePane } from '../context/PaneContext';
import { Section } from '../parts/Section';
import { SeverityLabel } from '../parts/SeverityLabel';
import { useFirstItems } from '../parts/useFirstItems';
import { useCheckStepStyles } from './check-step.styles';
import { FindingItem } from './FindingItem';

export interface FindingsListProps {
  findings: readonly Finding[];
  onGoTo: (finding: Finding) => void;
}

/** All findings, the gravest first; the counts by severity also choose what is listed. */
export function FindingsList({ findings, onGoTo }: FindingsListProps) {
  const styles = useCheckStepStyles();
  const { messages } = usePane();
  const texts = messages.check;
  const [only, setOnly] = useState<Severity | null>(null);
  const listed = severities.flatMap((severity) =>
    only === null || only === severity
      ? findings.filter((finding) => finding.severity === severity)
      : [],
  );
  const { shown, more, showMore } = useFirstItems(listed);
  return (
    <Section heading={texts.findings}>
      <div className={styles.filters} role="group" aria-label={texts.filter}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={only === severity}
            onClick={() => setOnly(only === severity ? null : severity)}
          >
            <SeverityLabel
              severity={severity}
              count={findings.filter((finding) => finding.severity === severity).length}
            />
          </ToggleButton>
        ))}
      </div>
      <ul className={styles.list} data-testid="findings">
        {shown.map((finding) => (
          <li key={`${finding.rule} ${finding.sheet} ${finding.row} ${finding.column}`}>
            <FindingItem finding={finding} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button className={styles.more} size="small" onClick={showMore}>
          {format(messages.showMore, { count: more })}
        </Button>
      )}
    </Section>
  );
}
