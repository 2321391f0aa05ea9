/** What those who answer are called together, behind a word for their part in the work: 责任单位, 牵头科室. For regular expressions. */
export const BODIES =
  '单位|部门|机构|机关|主体|科室|处室|股室|办公室|站办所|站所|办所|局办|镇街|街道';

/** Parts of one office, whose names have no level before them. */
export const DIVISIONS = '科室|股室|处室|办公室|站办所|站所|办所|局办';
