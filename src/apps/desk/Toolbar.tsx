import { Button, Select, Tooltip } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useFileInput } from '../../pane/parts/useFileInput';
import type { Language } from '../../language/language';
import { type PaneTheme, paneThemes } from '../../pane/parts/pane-theme';
import { useToolbarStyles } from './app.styles';
import type { DeskOptions } from './options';
import type { DeskTexts } from './texts';

export interface ToolbarProps {
  texts: DeskTexts;
  options: DeskOptions;
  /** What happened last. */
  message: string;
  canSave: boolean;
  onOpen: (file: File) => void;
  onSave: () => void;
  onSample: () => void;
  onChange: (options: DeskOptions) => void;
}

/** Opens and saves workbooks, and sets language and theme. */
export function Toolbar(props: ToolbarProps) {
  const { texts, options, onChange } = props;
  const styles = useToolbarStyles();
  const file = useFileInput({
    accept: '.xlsx',
    testId: 'workbook-file',
    onChoose: ([chosen]) => props.onOpen(chosen!),
  });
  return (
    <header className={styles.root} aria-label={texts.toolbar}>
      <h1 className={styles.title}>{texts.title}</h1>
      <Tooltip content={texts.openHint} relationship="description">
        <Button icon={<FolderOpenRegular />} onClick={file.open}>
          {texts.open}
        </Button>
      </Tooltip>
      <Tooltip content={texts.saveHint} relationship="description">
        <Button icon={<SaveRegular />} disabledFocusable={!props.canSave} onClick={props.onSave}>
          {texts.save}
        </Button>
      </Tooltip>
      <Tooltip content={texts.sampleHint} relationship="description">
        <Button
          icon={<BeakerRegular />}
          disabledFocusable={!props.canSave}
          onClick={props.onSample}
        >
          {texts.sample}
        </Button>
      </Tooltip>
      <span className={styles.message} role="status">
        {props.message}
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
      {file.input}
    </header>
  );
}
