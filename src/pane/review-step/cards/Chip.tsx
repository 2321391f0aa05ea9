import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useCardStyles } from './card.styles';

const icons = {
  done: CheckmarkCircleFilled,
  open: CircleRegular,
  warning: WarningFilled,
  info: InfoRegular,
};

/** A state as icon and words, never by colour alone. */
export function Chip({ state, text }: { state: keyof typeof icons; text: string }) {
  const styles = useCardStyles();
  const Icon = icons[state];
  const color = state === 'done' ? styles.good : state === 'warning' ? styles.warn : styles.muted;
  return (
    <span className={styles.chip}>
      <Icon className={mergeClasses(styles.icon, color)} aria-hidden />
      {text}
    </span>
  );
}
