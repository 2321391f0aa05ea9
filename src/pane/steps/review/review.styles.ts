import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewStepStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    // In a lower pane the whole step scrolls.
    minHeight: '460px',
    minWidth: 0,
  },
  hint: { margin: 0, flexShrink: 0, color: tokens.colorNeutralForeground2 },
  rows: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  next: { alignSelf: 'flex-start', flexShrink: 0 },
});

export const useToolbarStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    flexShrink: 0,
  },
  view: { minWidth: '158px', flexGrow: 1, flexBasis: '158px' },
  order: { minWidth: '124px', flexGrow: 1, flexBasis: '124px' },
  search: { minWidth: '158px', flexGrow: 1, flexBasis: '158px' },
  button: { minWidth: 'auto', flexShrink: 0 },
  counts: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  message: { minHeight: tokens.lineHeightBase200 },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  help: {
    flexShrink: 0,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  use: { whiteSpace: 'nowrap' },
  key: {
    fontFamily: 'inherit',
    paddingInline: '3px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

export const useListStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  canvas: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    paddingBottom: tokens.spacingVerticalXS,
  },
  card: {
    boxSizing: 'border-box',
    margin: '2px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '0px',
    },
  },
  selected: {
    cursor: 'default',
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  empty: { margin: tokens.spacingVerticalM },
});

export const useSourceStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  canvas: { position: 'relative', width: '100%' },
  block: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  line: { paddingTop: tokens.spacingVerticalXS },
  /** Underlined as well, because colour alone says nothing to many. */
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    cursor: 'pointer',
  },
  open: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderBottomStyle: 'dashed',
  },
  quiet: { backgroundColor: 'transparent', borderBottom: 'none' },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
  },
  number: { fontWeight: tokens.fontWeightBold },
});

export const useCardStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chip: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { fontSize: '14px', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  muted: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    maxHeight: '60px',
    overflow: 'hidden',
  },
  fullQuote: { maxHeight: '140px', overflowY: 'auto' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  button: { minWidth: 'auto' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  side: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  scrolled: { minHeight: 0, overflowY: 'auto' },
  kept: { border: `2px solid ${tokens.colorBrandStroke1}` },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    cursor: 'default',
  },
  wholeRow: { gridColumn: '1 / -1' },
  field: { minWidth: 0, '& .fui-Select, & select': { minWidth: 0 } },
  input: { minWidth: 0, width: '100%' },
  options: { maxHeight: '260px' },
});
