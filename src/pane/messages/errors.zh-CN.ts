/** What the pane says about each error code: what failed, what was kept, what to do next. */
export const errors = {
  sheetProtected: {
    what: '工作表“{sheet}”设有密码保护，无法写入。',
    kept: '这张表没有改动；之前写好的工作表和已填的数据都在。',
    next: '请在“审阅”中撤销该表的保护，再试一次。',
  },
  busy: {
    what: 'Excel 正忙：可能正在编辑单元格，或者开着对话框。',
    kept: '工作簿没有因此丢失任何内容。',
    next: '请按回车结束编辑，关掉对话框，再试一次。',
  },
  notAWorkbook: {
    what: '这个文件不是 .xlsx 工作簿，或者已经损坏。',
    kept: '文件本身没有改动，当前打开的工作簿也没有变。',
    next: '旧的 .xls 文件请先用 Excel 或 WPS 另存为 .xlsx；损坏的文件请向报送单位重新索取。',
  },
  encrypted: {
    what: '这个文件有打开密码，无法读取。',
    kept: '文件本身没有改动，当前打开的工作簿也没有变。',
    next: '请先用 Excel 或 WPS 打开并去掉密码，另存后再试。',
  },
  cancelled: {
    what: '已按您的要求停下。',
    kept: '已写好的工作表和填过的数据都保留着。',
    next: '再点一次“填充工作簿”即可补齐剩下的部分。',
  },
  tooManyCells: {
    what: '工作表“{sheet}”一直用到 {cell}，范围太大，无法读取。',
    kept: '工作簿没有改动。',
    next: '多半是远处误填了一格：在名称框输入 {cell} 转到那里，删除多余的行或列，保存后再试。',
  },
  refused: {
    what: 'Excel 没有接受这项操作。',
    kept: '填过的数据都保留着；再做一次不会重复写入。',
    next: '请确认工作簿可以编辑（不是只读），然后再试。仍不行，请把技术细节发给维护人员。',
  },
  noLedger: {
    what: '工作簿里没有台账。',
    kept: '工作簿没有改动。',
    next: '请打开由本工具填充过的工作簿，或先在“填充”一步写入台账。',
  },
  anotherPlan: {
    what: '这个工作簿是“{found}”的台账，不能填入“{wanted}”。',
    kept: '工作簿没有改动。',
    next: '请新建一个空白工作簿，再填充所选的方案。',
  },
  notNextYear: {
    what: '选的是{found}年的台账，方案是{wanted}年的，不含它的下一年。',
    kept: '两个工作簿都没有改动。',
    next: '请改选上一年的台账，或者改用下一年的方案。',
  },
  otherDistrict: {
    what: '选的是“{found}”的台账，方案是“{wanted}”的。',
    kept: '两个工作簿都没有改动。',
    next: '请选择同一区县的上年台账。',
  },
  workbookYear: {
    what: '当前工作簿已是{found}年的台账，不能填入{wanted}年的。',
    kept: '两个工作簿都没有改动。',
    next: '请新建一个空白工作簿，再选上年台账、填充方案。',
  },
  sameDistrict: {
    what: '“{file}”和“{other}”都是{district}的。',
    kept: '后一份没有列入对比，工作簿没有改动。',
    next: '请每个区县只选一份台账。',
  },
  otherYear: {
    what: '“{file}”是{found}年的台账，其他是{wanted}年的，不能对比。',
    kept: '工作簿没有改动。',
    next: '请选择同一年的台账。',
  },
  damagedSheet: {
    what: '工作表“{sheet}”缺失，或者表头被改过。',
    kept: '工作簿没有改动，填过的数据都在。',
    next: '请恢复这张表和它的表头（可以从以前的副本复制），或者重新填充，再试一次。',
  },
  invalidPlan: {
    what: '这个文件不是有效的方案。',
    kept: '已选的方案和工作簿都没有变。',
    next: '请核对文件是否选对；由他人制作的方案，请把技术细节发给制作的人。',
  },
  noRoom: {
    what: '工作表“{sheet}”第{row}行起有别的内容，新增的行没有地方写。',
    kept: '工作簿没有改动，填过的数据都在。',
    next: '请把台账下方的内容移到别处，再重新填充。',
  },
  tooManyFindings: {
    what: '校验结果有 {count} 条，一张工作表最多放 {most} 条。',
    kept: '工作簿没有改动，加载项里的结果还在。',
    next: '请先改正成批的问题（如整列填错），再校验、写入。',
  },
  nameTaken: {
    what: '工作簿里已有名称“{name}”，指向工作表“{sheet}”，台账也要用这个名称。',
    kept: '工作簿没有改动。',
    next: '请在“公式”的“名称管理器”里给它改名，或另建一个空白工作簿再填充。',
  },
  newerVersion: {
    what: '这个工作簿由更新的版本（{version}）写成。',
    kept: '工作簿没有改动。',
    next: '请先更新本工具，再打开这个工作簿。',
  },
  unexpected: {
    what: '发生了没有料到的错误。',
    kept: '填过的数据没有因此改动。',
    next: '请重试一次；仍不行，请把技术细节发给维护人员。',
  },
};
