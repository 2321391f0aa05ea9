import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CellValue, ValidationDescription } from '../../../workbook/description';
import type { DeskTexts } from '../texts';
import { CellNote } from './CellNote';
import { isAllowed, parseEntry } from './entry';
import { useCellStyles } from './grid.styles';

/** Where one goes on after an entry; `fill` puts it into all that is selected, and stays. */
export type Way = 'down' | 'up' | 'right' | 'left' | 'stay' | 'fill';

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowLeft: 'left',
};

export interface CellEditorProps {
  label: string;
  /** What stands in the editor at first: the cell's value, or the key that was typed over it. */
  draft: string;
  validation: ValidationDescription | null;
  numberFormat: string | undefined;
  multiline: boolean;
  texts: DeskTexts;
  /** The editor was opened by typing over the cell: arrows leave it. */
  typedOver: boolean;
  /** Rates are entered as plans write them. */
  asWritten: boolean;
  onCommit: (value: CellValue, then: Way) => void;
  onCancel: () => void;
  /** Told, before it is cancelled, that what was typed may not stand in the cell that is left, and why. */
  onDropped?: (typed: string, why: string) => void;
}

/** Types into a cell. What the cell's rule does not allow is refused, or asked about, with the rule's own words. */
export function CellEditor(props: CellEditorProps) {
  const { validation, texts, onCommit, onCancel } = props;
  const styles = useCellStyles();
  const [draft, setDraft] = useState(props.draft);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const finished = useRef(false);
  const note = useId();
  const list = validation?.rule.type === 'list' ? validation.rule.values : null;

  useEffect(() => {
    const element: HTMLElement | null = field.current;
    element?.focus({ preventScroll: true });
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      element.setSelectionRange(element.value.length, element.value.length);
    }
  }, []);

  const finish = (text: string, then: Way) => {
    if (finished.current) return;
    const value = parseEntry(text, props.numberFormat, props.asWritten);
    const allowed = !validation || isAllowed(validation.rule, value);
    const insisted = validation?.style === 'warning' && refused === text;
    if (!allowed && !insisted) {
      setRefused(text);
      return;
    }
    finished.current = true;
    onCommit(value, then);
  };
  const cancel = () => {
    finished.current = true;
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const arrow = props.typedOver && !list ? ARROWS[event.key] : undefined;
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(draft, 'fill');
    else if (event.key === 'Enter' && !event.altKey) finish(draft, event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') finish(draft, event.shiftKey ? 'left' : 'right');
    else if (arrow) finish(draft, arrow);
    else return;
    event.preventDefault();
  };
  /** Leaving the cell keeps what may stand in it, and drops what may not: not without a word. */
  const onBlur = () => {
    if (finished.current) return;
    finish(draft, 'stay');
    if (finished.current) return;
    props.onDropped?.(draft, validation?.message ?? '');
    cancel();
  };
  const common = {
    ref: field,
    'data-cell-editor': '',
    className: styles.editor,
    'aria-label': props.label,
    'aria-invalid': refused !== null,
    'aria-describedby': refused === null ? undefined : note,
    value: draft,
    onKeyDown,
    onBlur,
  };
  const change = (text: string) => {
    setDraft(text);
    setRefused(null);
  };
  return (
    <>
      {list ? (
        <ListField
          common={common}
          values={list}
          empty={texts.choose}
          onChoose={(text) => {
            change(text);
            finish(text, 'stay');
          }}
          onStep={change}
        />
      ) : props.multiline ? (
        <textarea {...common} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...common} onChange={(event) => change(event.target.value)} />
      )}
      {refused !== null && validation && (
        <CellNote id={note} role="alert">
          <span className={styles.noteTitle}>{validation.title}</span>
          {validation.message}{' '}
          {validation.style === 'warning' ? texts.warningHint : texts.invalidHint}
        </CellNote>
      )}
    </>
  );
}

interface ListFieldProps {
  common: object;
  values: readonly string[];
  empty: string;
  onChoose: (text: string) => void;
  onStep: (text: string) => void;
}

/** A cell's list. Arrow keys walk through it, and Enter takes the value; a click takes it at once. */
function ListField({ common, values, empty, onChoose, onStep }: ListFieldProps) {
  const stepping = useRef(false);
  const { onKeyDown } = common as { onKeyDown: (event: KeyboardEvent) => void };
  return (
    <select
      {...common}
      onKeyDown={(event) => {
        stepping.current = event.key.startsWith('Arrow') || event.key.length === 1;
        onKeyDown(event);
      }}
      onPointerDown={() => {
        stepping.current = false;
      }}
      onChange={(event) => {
        if (stepping.current) onStep(event.target.value);
        else onChoose(event.target.value);
        stepping.current = false;
      }}
    >
      <option value="">{empty}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}
