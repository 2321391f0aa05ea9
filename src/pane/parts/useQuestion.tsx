import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';

export interface Question {
  title: string;
  text: string;
  answers: readonly { value: string; label: string; primary?: boolean }[];
}

/** Asks and waits; null where the question was left without an answer. */
export type Ask = (question: Question) => Promise<string | null>;

/** One question at a time, in a dialog over everything. */
export function useQuestion() {
  // What was asked last stays while its dialog closes: taken away open, it may leave the page hidden from screen readers.
  const [question, setQuestion] = useState<Question | null>(null);
  const [open, setOpen] = useState(false);
  const resolve = useRef<(answer: string | null) => void>(() => undefined);
  const ask: Ask = useCallback(
    (next) =>
      new Promise((done) => {
        resolve.current(null);
        resolve.current = done;
        setQuestion(next);
        setOpen(true);
      }),
    [],
  );
  const answer = (value: string | null) => {
    setOpen(false);
    resolve.current(value);
  };
  const dialog = question && (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, change) => !change.open && answer(null)}
    >
      <DialogSurface data-testid="question">
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>{question.text}</DialogContent>
          <DialogActions fluid>
            {question.answers.map(({ value, label, primary }) => (
              <Button
                key={value}
                appearance={primary ? 'primary' : 'secondary'}
                onClick={() => answer(value)}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
  return { ask, dialog };
}
