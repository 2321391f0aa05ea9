import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useId } from 'react';
import { useFileInput } from '../../parts/useFileInput';
import { usePane } from '../../session/environment';
import { usePlanStepStyles } from './plan-step.styles';

/** Documents that can be read, and saved plans. Others are taken as well, to say what can be done with them. */
const KINDS = '.docx,.pdf,.xlsx,.csv,.html,.htm,.txt,.json,.doc,.wps,.rtf,.xls,.et';

export interface PlanFileButtonProps {
  onOpen: (file: File) => void;
  onPaste: () => void;
}

/** Gets a plan or a plan document: a file from the user's computer, or pasted text. */
export function PlanFileButton({ onOpen, onPaste }: PlanFileButtonProps) {
  const styles = usePlanStepStyles();
  const { messages } = usePane();
  const files = useFileInput({
    accept: KINDS,
    testId: 'plan-file',
    onChoose: ([file]) => onOpen(file!),
  });
  const hint = useId();
  return (
    <div className={styles.file}>
      <div className={styles.actions}>
        <Button icon={<FolderOpenRegular />} aria-describedby={hint} onClick={files.open}>
          {messages.plan.openFile}
        </Button>
        <Button onClick={onPaste}>{messages.plan.paste}</Button>
      </div>
      <span id={hint} className={styles.hint}>
        {messages.plan.openFileHint}
      </span>
      {files.input}
    </div>
  );
}
