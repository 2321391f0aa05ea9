import { makeStyles, tokens } from '@fluentui/react-components';

/** A tab's words, and what keeps the place that they take in bold. */
const TAB_TEXT = '& .fui-Tab__content, & .fui-Tab__content--reserved-space';

const narrowTab = {
  paddingLeft: '3px',
  paddingRight: '3px',
  [TAB_TEXT]: { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
};

export const usePaneStyles = makeStyles({
  root: {
    height: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export const useFrameStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    // What is in it goes by the pane's width, whatever window it stands in.
    containerType: 'inline-size',
    position: 'relative',
  },
  top: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalM,
  },
  /** Heard and not seen: Excel shows the name above the pane. */
  product: { position: 'absolute', clipPath: 'inset(50%)', margin: 0, whiteSpace: 'nowrap' },
  workbook: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  waiting: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  /** The live region stands there before it has something to say. */
  nothingToWaitFor: { margin: 0 },
  // Not …Inline: against Fluent's own paddings and margins, those hold only where this file's styles happen to come later.
  tabs: {
    marginLeft: `-${tokens.spacingHorizontalS}`,
    marginRight: `-${tokens.spacingHorizontalS}`,
    flexWrap: 'wrap',
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    [TAB_TEXT]: { paddingInline: 0 },
    '@container (max-width: 345px)': narrowTab,
  },
  /** English words are longer: all six stand in one line in a pane as Excel opens it. */
  tabEnglish: { '@container (max-width: 440px)': narrowTab },
  notice: {
    marginBottom: tokens.spacingVerticalXS,
    paddingLeft: 0,
    paddingRight: 0,
    minWidth: 0,
    justifyContent: 'flex-start',
    color: tokens.colorPaletteRedForeground1,
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // Fluent gives it a least height of one line: squeezed to that, its texts and buttons lie over what follows.
    '& .fui-MessageBar': { flexShrink: 0 },
  },
});
