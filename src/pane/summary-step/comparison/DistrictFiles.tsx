import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { format } from '../../../language/language';
import type { District } from '../../../usecases/compare-districts';
import { useComparisonStyles } from './comparison.styles';
import { useComparisonMessages } from './messages';

export interface DistrictFilesProps {
  districts: readonly District[];
  disabled: boolean;
  onRemove: (district: District) => void;
}

/** The other districts, each with its file, to be left out again. */
export function DistrictFiles({ districts, disabled, onRemove }: DistrictFilesProps) {
  const styles = useComparisonStyles();
  const messages = useComparisonMessages();
  if (districts.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={messages.files} data-testid="districts">
      {districts.map((each) => {
        const { district, name, indicators } = each;
        const text = 'plan' in each ? messages.plan : messages.district;
        const remove = format(messages.remove, { district });
        return (
          <li key={district} className={styles.file}>
            <span>{format(text, { district, file: name, count: indicators })}</span>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={remove}
              title={remove}
              disabledFocusable={disabled}
              onClick={() => onRemove(each)}
            />
          </li>
        );
      })}
    </ul>
  );
}
