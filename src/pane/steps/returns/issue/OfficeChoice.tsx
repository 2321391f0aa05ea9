import { Button, Checkbox } from '@fluentui/react-components';
import { format } from '../../../../language/language';
import type { IssuedFile } from '../../../../usecases/collection/issue-workbooks';
import { useMessages } from '../../../session/environment';
import { returnsMessages } from '../../../messages/returns';
import { useReturnsStyles } from '../returns-step.styles';

export interface OfficeChoiceProps {
  /** Null until they are known. */
  offered: readonly IssuedFile[] | null;
  /** Null for all of them. */
  chosen: ReadonlySet<string> | null;
  onOpen: () => void;
  onChoose: (chosen: ReadonlySet<string> | null) => void;
}

/** Whom the workbooks go to: every office, unless some are ticked. */
export function OfficeChoice({ offered, chosen, onOpen, onChoose }: OfficeChoiceProps) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).issue;
  const toggle = (office: string, isOn: boolean) => {
    const next = new Set(chosen ?? offered?.map((each) => each.office));
    if (isOn) next.add(office);
    else next.delete(office);
    onChoose(next.size === offered?.length ? null : next);
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary className={styles.summary}>
        {chosen === null ? texts.everyOffice : format(texts.someOffices, { count: chosen.size })}
      </summary>
      <div className={styles.actions}>
        <Button size="small" onClick={() => onChoose(null)}>
          {texts.chooseAll}
        </Button>
        <Button size="small" onClick={() => onChoose(new Set())}>
          {texts.chooseNone}
        </Button>
      </div>
      <div className={styles.choices} role="group" aria-label={texts.offices} tabIndex={0}>
        {offered?.map(({ office, indicators, tasks }) => (
          <Checkbox
            key={office}
            label={format(texts.officeRows, { office, indicators, tasks })}
            checked={chosen?.has(office) ?? true}
            onChange={(_, { checked }) => toggle(office, checked === true)}
          />
        ))}
      </div>
    </details>
  );
}
