import { Button, Select, Tooltip } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { format, type Language } from '../../language/language';
import { type PaneTheme, paneThemes } from '../../pane/parts/pane-theme';
import { useToolbarStyles } from './app.styles';
import type { DeskOptions } from './options';
import type { WorkbookRecord } from './store/desk-store';
import type { DeskTexts } from './texts';

export interface ToolbarProps {
  texts: DeskTexts;
  options: DeskOptions;
  /** The open workbook; null on the start page. */
  record: WorkbookRecord | null;
  /** What happened last. */
  message: string;
  /** The browser keeps nothing by itself. */
  notKept: boolean;
  busy: boolean;
  onHome: () => void;
  onOpen: () => void;
  onSave: () => void;
  onSaveAs: () => void;
  onSample: () => void;
  /** Left out where nothing was filled or reported on. */
  onUndoWrite: (() => void) | undefined;
  onChange: (options: DeskOptions) => void;
}

/** Opens and saves workbooks, and sets language and theme. */
export function Toolbar(props: ToolbarProps) {
  const { texts, options, record, busy, onChange } = props;
  const styles = useToolbarStyles();
  return (
    <header className={styles.root} aria-label={texts.toolbar}>
      <h1 className={styles.title}>{texts.title}</h1>
      {record && (
        <>
          <Tooltip content={texts.homeHint} relationship="description">
            <Button icon={<HomeRegular />} disabledFocusable={busy} onClick={props.onHome}>
              {texts.home}
            </Button>
          </Tooltip>
          <Tooltip content={texts.openHint} relationship="description">
            <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={props.onOpen}>
              {texts.open}
            </Button>
          </Tooltip>
          <Tooltip
            content={
              record.inPlace ? format(texts.saveInPlaceHint, { file: record.name }) : texts.saveHint
            }
            relationship="description"
          >
            <Button icon={<SaveRegular />} disabledFocusable={busy} onClick={props.onSave}>
              {texts.save}
            </Button>
          </Tooltip>
          {record.inPlace && (
            <Tooltip content={texts.saveAsHint} relationship="description">
              <Button disabledFocusable={busy} onClick={props.onSaveAs}>
                {texts.saveAs}
              </Button>
            </Tooltip>
          )}
          {record.example && (
            <Tooltip content={texts.sampleHint} relationship="description">
              <Button icon={<BeakerRegular />} disabledFocusable={busy} onClick={props.onSample}>
                {texts.sample}
              </Button>
            </Tooltip>
          )}
          {props.onUndoWrite && (
            <Tooltip content={texts.undoWriteHint} relationship="description">
              <Button
                icon={<ArrowUndoRegular />}
                disabledFocusable={busy}
                onClick={props.onUndoWrite}
              >
                {texts.undoWrite}
              </Button>
            </Tooltip>
          )}
          <WorkbookName record={record} texts={texts} />
        </>
      )}
      <span
        className={styles.message}
        role="status"
        title={props.notKept ? texts.notKept : props.message}
      >
        {props.notKept ? texts.notKept : props.message}
      </span>
      <label className={styles.choice}>
        {texts.language}
        <Select
          size="small"
          value={options.language}
          onChange={(_, { value }) => onChange({ ...options, language: value as Language })}
        >
          <option value="zh-CN" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </label>
      <label className={styles.choice}>
        {texts.theme}
        <Select
          size="small"
          value={options.theme}
          onChange={(_, { value }) => onChange({ ...options, theme: value as PaneTheme })}
        >
          {paneThemes.map((theme) => (
            <option key={theme} value={theme}>
              {texts.themes[theme]}
            </option>
          ))}
        </Select>
      </label>
    </header>
  );
}

/** The workbook's name with a mark while something of it is in no file. */
function WorkbookName({ record, texts }: { record: WorkbookRecord; texts: DeskTexts }) {
  const styles = useToolbarStyles();
  const state = record.unsaved ? texts.notSaved : texts.isSaved;
  return (
    <span className={styles.name} data-testid="workbook-name" title={state}>
      {record.unsaved && (
        <span role="img" aria-label={texts.notSaved} className={styles.mark}>
          ●
        </span>
      )}
      {record.name || texts.untitledWorkbook}
    </span>
  );
}
