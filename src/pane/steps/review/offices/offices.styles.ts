import { makeStyles, tokens } from '@fluentui/react-components';

export const useOfficesStyles = makeStyles({
  root: { overflowY: 'auto', minHeight: 0, flexGrow: 1 },
  text: { margin: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
