import { makeStyles, tokens } from '@fluentui/react-components';

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
  },
  top: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalM,
  },
  workbook: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tabs: { marginInline: `-${tokens.spacingHorizontalS}`, flexWrap: 'wrap' },
  tab: {
    paddingInline: tokens.spacingHorizontalSNudge,
    '& .fui-Tab__content': { paddingInline: 0 },
    '& .fui-Tab__content--reserved-space': { paddingInline: 0 },
    '@container (max-width: 345px)': {
      paddingInline: '3px',
      '& .fui-Tab__content': { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
    },
  },
  /** English words are longer: all six stand in one line in a pane as Excel opens it. */
  tabEnglish: {
    '@container (max-width: 440px)': {
      paddingInline: '3px',
      '& .fui-Tab__content': { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
    },
  },
  notice: {
    marginBottom: tokens.spacingVerticalXS,
    paddingInline: 0,
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
  },
});
