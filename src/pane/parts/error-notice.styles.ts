import { makeStyles, tokens } from '@fluentui/react-components';

export const useErrorNoticeStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalS, minWidth: 0 },
  title: { display: 'block' },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  details: { marginTop: tokens.spacingVerticalXS },
  technical: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});
