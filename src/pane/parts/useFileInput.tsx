import { useRef } from 'react';

export interface FileInputOptions {
  /** Endings of the files that are offered: ".xlsx,.json". */
  accept: string;
  multiple?: boolean;
  testId: string;
  /** Called with at least one file. */
  onChoose: (files: File[]) => void;
}

/** The system's dialog for choosing files: `open` shows it from a button, `input` is to be drawn beside that, unseen. */
export function useFileInput({ accept, multiple = false, testId, onChoose }: FileInputOptions) {
  const element = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={element}
      type="file"
      accept={accept}
      multiple={multiple}
      style={{ display: 'none' }}
      tabIndex={-1}
      aria-hidden
      data-testid={testId}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // Choosing the same file again must count as a choice.
        event.target.value = '';
        if (files.length > 0) onChoose(files);
      }}
    />
  );
  return { input, open: () => element.current?.click() };
}
