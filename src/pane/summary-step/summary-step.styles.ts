import { makeStyles, tokens } from '@fluentui/react-components';

export const useSummaryStyles = makeStyles({
  choice: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  quarter: { flexGrow: 1, maxWidth: '240px' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  totals: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  total: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  sheets: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  action: { alignSelf: 'flex-start' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export const useUnitTableStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    verticalAlign: 'bottom',
    textAlign: 'end',
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    // Chinese headings of two characters must not break in two.
    wordBreak: 'keep-all',
  },
  headUnit: { textAlign: 'start' },
  unit: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    minWidth: '72px',
  },
  number: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  totalRow: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  totalUnit: { fontWeight: tokens.fontWeightSemibold },
});
