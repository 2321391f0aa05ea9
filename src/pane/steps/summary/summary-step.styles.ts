import { makeStyles, tokens } from '@fluentui/react-components';

export const useSummaryStyles = makeStyles({
  figures: { maxHeight: '120px', overflow: 'auto', margin: 0, fontSize: tokens.fontSizeBase200 },
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

export const useForecastStyles = makeStyles({
  lead: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontSize: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
});

export const useNoteStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  language: { maxWidth: '240px' },
  sheet: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    margin: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    lineHeight: tokens.lineHeightBase400,
  },
  chinese: { textIndent: '2em' },
  closing: { margin: `${tokens.spacingVerticalS} 0 0`, textAlign: 'end' },
  figure: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    textIndent: 0,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export const useScoringStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  // The switch brings a margin of its own; its words begin where other words do.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, alignSelf: 'flex-start' },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  link: { fontSize: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
});

export const useComparisonStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  files: { listStyleType: 'none', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXXS },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    paddingInlineEnd: tokens.spacingHorizontalS,
    maxHeight: '280px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  action: { alignSelf: 'flex-start' },
});
