import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { format } from '../../../language/language';
import { useAppStyles } from '../app.styles';
import type { WorkbookRecord } from '../store/desk-store';
import type { DeskTexts } from '../texts';

export interface OutsideNoticeProps {
  record: WorkbookRecord;
  texts: DeskTexts;
  busy: boolean;
  onTake: () => void;
  onDismiss: () => void;
}

/** Another program saved the open workbook's file: its new state is offered, and checked when it is taken. */
export function OutsideNotice({ record, texts, busy, onTake, onDismiss }: OutsideNoticeProps) {
  const styles = useAppStyles();
  const said = texts.outside;
  return (
    <div className={styles.error} data-testid="outside">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {format(said.text, { file: record.name })}
          {record.unsaved && ` ${said.unsaved}`}
        </MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={busy} onClick={onTake}>
            {said.take}
          </Button>
          <Button appearance="transparent" onClick={onDismiss}>
            {said.later}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
