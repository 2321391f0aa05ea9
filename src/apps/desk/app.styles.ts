import { makeStyles, tokens } from '@fluentui/react-components';

/** Width of a task pane in Excel on the desktop. */
const PANE_WIDTH = '350px';
const NARROW = '@media (max-width: 760px)';

export const useAppStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
  },
  workbook: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [NARROW]: { flexBasis: '45%' },
  },
  pane: {
    width: PANE_WIDTH,
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    // A reviewer reads the plan's text beside its rows; in Excel people widen the pane themselves.
    ':has([data-step="review"])': { width: `max(${PANE_WIDTH}, 52%)` },
    [NARROW]: {
      width: '100%',
      ':has([data-step="review"])': { width: '100%', flexBasis: '75%', flexShrink: 0 },
      flexBasis: '55%',
      flexShrink: 1,
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  error: { flexShrink: 0 },
  example: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  exampleBadge: { fontWeight: tokens.fontWeightBold },
  loading: { margin: 'auto', fontSize: tokens.fontSizeBase400 },
});

export const useToolbarStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    marginInlineEnd: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  name: {
    maxWidth: '340px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { marginInlineEnd: tokens.spacingHorizontalXS, color: tokens.colorPaletteRedForeground1 },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export const useWorkbookStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    height: '28px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  box: {
    width: '84px',
    flexShrink: 0,
    boxSizing: 'border-box',
    textAlign: 'center',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  contents: {
    flexGrow: 1,
    minWidth: 0,
    alignSelf: 'center',
    paddingInline: tokens.spacingHorizontalS,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  },
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tabMark: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: '2px',
  },
  figures: {
    display: 'flex',
    flexShrink: 0,
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalL,
    minHeight: '20px',
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  empty: { margin: 'auto', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
});
