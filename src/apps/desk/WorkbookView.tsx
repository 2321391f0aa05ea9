import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { XlsxHost } from '../../host/file';
import { format, type Language } from '../../language/language';
import { isQuarter, type Quarter } from '../../tracking/quarter';
import { definedNames } from '../../workbook/defined-names';
import type { CellMark, FindingMarks } from './document/finding-marks';
import { PlanNotes } from './document/plan-notes';
import { useWorkbookStyles } from './app.styles';
import { FormulaBar } from './FormulaBar';
import { EditJournal } from './grid/editing/edit-journal';
import { entryColumns } from './grid/entry-columns';
import { FilterBar } from './grid/FilterBar';
import { FindBar } from './grid/FindBar';
import { Grid } from './grid/Grid';
import { filteredRows, type RowFilter } from './grid/row-filter';
import { ZoomControl } from './grid/ZoomControl';
import { SelectionFigures } from './grid/selection/SelectionFigures';
import { SheetTabs } from './SheetTabs';
import type { KeptView } from './store/desk-store';
import type { DeskTexts } from './texts';
import { useWorkbook } from './useWorkbook';

const NO_FILTER: RowFilter = new Map();
const USUAL: KeptView = { zoom: 1, filters: new Map() };
const NO_ROWS: ReadonlySet<number> = new Set();

/** What the plan says of the rows; read again when more than cells changed. */
function usePlanNotes(host: XlsxHost): PlanNotes {
  const [notes, setNotes] = useState(() => new PlanNotes(host));
  useEffect(
    () =>
      host.onEdit(({ kind }) => {
        if (kind === 'other') setNotes(new PlanNotes(host));
      }),
    [host],
  );
  return notes;
}

/** The quarter that the cover names; null on none of ours. */
function reportingQuarter({ workbook }: XlsxHost): Quarter | null {
  const place = workbook.names.find(({ name }) => name === definedNames.quarter);
  const found = place && workbook.sheet(place.sheet)?.valueAt(place.area.row, place.area.column);
  return isQuarter(found) ? found : null;
}

export interface WorkbookViewProps {
  host: XlsxHost;
  marks: FindingMarks;
  /** How it was looked at last; told when that changes. */
  view: KeptView | undefined;
  onView: (view: KeptView) => void;
  language: Language;
  texts: DeskTexts;
}

/** The open workbook: what the selected cell holds, the sheet, and the tabs of all sheets. */
export function WorkbookView(props: WorkbookViewProps) {
  const { host, marks, onView, language, texts } = props;
  const styles = useWorkbookStyles();
  const { sheets, sheet, version, goTos, selection, showSheet } = useWorkbook(host);
  const focused = useRef(0);
  const [journal] = useState(() => new EditJournal(host));
  /** Sheets that are shown with all of their columns. */
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const name = sheet?.name ?? '';
  const showAll = useCallback(
    (all = true) =>
      setWhole(
        (known) => new Set([...known].filter((one) => one !== name).concat(all ? name : [])),
      ),
    [name],
  );
  const quarter = reportingQuarter(host);
  // The model changes in place; its version says when to look again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const entry = useMemo(() => sheet && entryColumns(sheet, quarter), [sheet, version, quarter]);
  const look = whole.has(name) ? null : entry;
  const [finding, setFinding] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const { zoom, filters } = props.view ?? USUAL;
  const filter = filters.get(name) ?? NO_FILTER;
  // What is typed into a row does not make it go: a filter holds for what was there when it was set.
  const hiddenRows = useMemo(
    () => (sheet ? filteredRows(sheet, filter) : NO_ROWS),
    [sheet, filter],
  );
  const filtered = useMemo(() => new Set(filter.keys()), [filter]);
  const planNotes = usePlanNotes(host);
  const setFilter = (next: RowFilter) => {
    onView({ zoom, filters: new Map(filters).set(name, next) });
    if (!sheet) return;
    const hidden = filteredRows(sheet, next);
    let { row } = selection;
    while (hidden.has(row)) row++;
    // The cell that is worked on stays in sight.
    if (row !== selection.row) void host.goTo(name, { ...selection, row, rows: 1 });
  };
  const markAt = useCallback(
    (row: number, column: number): CellMark | null => {
      const found = sheet && marks.at(sheet, row, column, language);
      if (found || !sheet) return found;
      const note = planNotes.at(sheet, row, column);
      return note && { kind: 'plan', text: format(texts.planSays, { ...note }) };
    },
    [sheet, marks, planNotes, language, texts],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    setFinding(true);
  };
  if (!sheet) return <p className={styles.empty}>{texts.empty}</p>;
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <FormulaBar
        host={host}
        sheet={sheet}
        selection={selection}
        texts={texts}
        onGoTo={(area) => void host.goTo(sheet.name, area)}
        filter={{
          shown: filtering || filter.size > 0,
          onChange: (shown) => {
            setFiltering(shown);
            if (!shown) setFilter(NO_FILTER);
          },
        }}
        allColumns={
          entry && entry.hidden.size > 0 ? { shown: look === null, onChange: showAll } : null
        }
      />
      {finding && (
        <FindBar
          sheet={sheet}
          from={selection}
          texts={texts}
          onGoTo={(place) => void host.goTo(sheet.name, { ...place, rows: 1, columns: 1 })}
          onClose={() => {
            setFinding(false);
            // The focus goes back to the cell that was found.
            void host.goTo(sheet.name, selection);
          }}
        />
      )}
      {(filtering || filter.size > 0) && (
        <FilterBar
          takesFocus={filtering}
          sheet={sheet}
          column={selection.column}
          filter={filter}
          hidden={hiddenRows}
          texts={texts}
          onFilter={setFilter}
          onClose={() => {
            setFiltering(false);
            setFilter(NO_FILTER);
            void host.goTo(sheet.name, selection);
          }}
        />
      )}
      <Grid
        key={sheet.name}
        host={host}
        sheet={sheet}
        version={version}
        selection={selection}
        goTos={goTos}
        focused={focused}
        journal={journal}
        look={look}
        hiddenRows={hiddenRows}
        filtered={filtered}
        scale={zoom}
        markAt={markAt}
        onShowAll={showAll}
        texts={texts}
      />
      <div className={styles.status}>
        <SelectionFigures sheet={sheet} selection={selection} texts={texts} />
        <ZoomControl zoom={zoom} texts={texts} onZoom={(next) => onView({ zoom: next, filters })} />
      </div>
      <SheetTabs sheets={sheets} shown={sheet.name} onShow={showSheet} texts={texts} />
    </div>
  );
}
