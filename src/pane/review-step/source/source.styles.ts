import { makeStyles, tokens } from '@fluentui/react-components';

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
