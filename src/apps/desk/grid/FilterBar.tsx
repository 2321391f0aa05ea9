import { Button, Input, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { SheetModel } from '../../../host/file';
import { format } from '../../../language/language';
import { columnLetters } from '../../../workbook/address';
import { useWorkbookStyles } from '../app.styles';
import type { DeskTexts } from '../texts';
import { choicesOf, type ColumnFilter, headingOf, type RowFilter } from './row-filter';

export interface FilterBarProps {
  sheet: SheetModel;
  /** The column that is filtered by: that of the active cell. */
  column: number;
  filter: RowFilter;
  hidden: ReadonlySet<number>;
  texts: DeskTexts;
  /** It was asked for just now; else the sheet that is shown has a filter. */
  takesFocus: boolean;
  onFilter: (filter: RowFilter) => void;
  onClose: () => void;
}

/** More are found by typing. */
const MOST_CHOICES = 300;

/** Leaves out rows by what a column shows. Nothing of the workbook changes, and what is left out is not written into. */
export function FilterBar(props: FilterBarProps) {
  const { sheet, column, filter, hidden, texts, onFilter, onClose } = props;
  const styles = useWorkbookStyles();
  const field = useRef<HTMLInputElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const own = filter.get(column);
  const set = (wanted: ColumnFilter | null) => {
    const next = new Map(filter);
    if (wanted) next.set(column, wanted);
    else next.delete(column);
    onFilter(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  const label = format(texts.filter.label, {
    column: columnLetters(column),
    heading: headingOf(sheet, column),
  });
  return (
    <div
      role="search"
      aria-label={texts.filter.name}
      className={styles.find}
      data-keeps-focus
      data-testid="filter"
      onKeyDown={onKeyDown}
    >
      <Input
        size="small"
        aria-label={label}
        placeholder={label}
        input={{ ref: field }}
        value={own && 'holds' in own ? own.holds : ''}
        onChange={(_, { value }) => set(value.trim() === '' ? null : { holds: value })}
      />
      <Select
        size="small"
        aria-label={texts.filter.is}
        value={own && 'is' in own ? own.is : ''}
        onChange={(_, { value }) => set(value === '' ? null : { is: value })}
      >
        <option value="">{texts.filter.is}</option>
        {choicesOf(sheet, column, MOST_CHOICES).map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
      <span role="status">
        {filter.size > 0 && format(texts.filter.left, { count: hidden.size })}
      </span>
      <Button size="small" disabled={filter.size === 0} onClick={() => onFilter(new Map())}>
        {texts.filter.clear}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={texts.filter.close}
        onClick={onClose}
      />
    </div>
  );
}
