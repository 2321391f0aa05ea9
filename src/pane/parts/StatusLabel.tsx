import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleDownFilled } from '@fluentui/react-icons/svg/arrow-circle-down';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockFilled } from '@fluentui/react-icons/svg/clock';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Status } from '../../tracking/status';
import { statusTerms } from '../../tracking/terms';
import { usePane } from '../session/environment';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  onSchedule: { color: tokens.colorBrandForeground1 },
  nearSchedule: { color: tokens.colorStatusWarningForeground3 },
  behind: { color: tokens.colorStatusDangerForeground1 },
  notReported: { color: tokens.colorNeutralForeground3 },
  notAssessed: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  met: CheckmarkCircleFilled,
  onSchedule: ClockFilled,
  nearSchedule: WarningFilled,
  behind: ArrowCircleDownFilled,
  notReported: CircleRegular,
  notAssessed: SubtractCircleRegular,
};

/** A status as icon and word, never by colour alone. @param word in the place of its own. */
export function StatusLabel({ status, word }: { status: Status; word?: string }) {
  const { language } = usePane();
  const styles = useStyles();
  const Icon = icons[status];
  return (
    <span className={styles.root}>
      <Icon className={mergeClasses(styles.icon, styles[status])} aria-hidden />
      {word ?? statusTerms[status][language]}
    </span>
  );
}
