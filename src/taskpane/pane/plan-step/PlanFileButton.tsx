import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useId, useRef } from 'react';
import { usePane } from '../context/PaneContext';
import { usePlanStepStyles } from './plan-step.styles';

/** Opens a plan file from the user's computer. */
export function PlanFileButton({ onOpen }: { onOpen: (file: File) => void }) {
  const styles = usePlanStepStyles();
  const { messages } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <div className={styles.file}>
      <Button
        icon={<FolderOpenRegular />}
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        {messages.plan.openFile}
      </Button>
      <span id={hint} className={styles.hint}>
        {messages.plan.openFileHint}
      </span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        tabIndex={-1}
        aria-hidden
        data-testid="plan-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Choosing the same file again must count as a choice.
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
    </div>
  );
}
