import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../check/findings/finding';
import { severityTerms } from '../../check/findings/terms';
import { usePane } from '../session/environment';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  mandatory: { color: tokens.colorStatusDangerForeground1 },
  verify: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorBrandForeground1 },
});

const icons = { mandatory: ErrorCircleFilled, verify: WarningFilled, information: InfoFilled };

export interface SeverityLabelProps {
  severity: Severity;
  count?: number;
}

/** A severity as icon and word, never by colour alone. */
export function SeverityLabel({ severity, count }: SeverityLabelProps) {
  const { language } = usePane();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={styles.root}>
      <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />
      {severityTerms[severity][language]}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
