/** That nothing is to be said: 无特殊情况, 没有需要说明的. */
const NONE =
  '(?:暂?无|没有|未有)(?:任何|其[他它]|特殊|需要|需|另行)*(?:异常|变化|问题|情况|说明|滞后|备注|补充|事项)?的?(?:情况|现象|事项|问题)?';
/** How the work goes, whatever the work is: 按年度计划有序推进, 工作开展正常. */
const WORK = '(?:各项|相关|有关)?(?:工作|任务|项目|指标)?';
const MANNER =
  '(?:正常|正在|加快|稳步|持续|积极|全力|扎实|深入|按时|按期|有序|顺利|平稳|稳定|良好|如期|照常|按照?(?:既定|年度|序时|工作|实施|上级)*(?:计划|方案|要求|部署|安排|序时|进度)+)';
const GOES = '(?:推进|开展|进行|实施|落实|运行|办理)';
/** That the figure is right, and whose it is: 数据真实准确, 由部门提供, 以实际为准. */
const FIGURE =
  '(?:属实|统计|部门|单位|指标|情况|数据?|内容|上述|以上|属于?|实际|真实|准确|可靠|有效|无误|核实|核对|审核|确认|据实|如实|实事求是|进度|相符|符合|为准|正常|合理|波动|来源|发生|提供|填报|填写|运行|总体|整体)';
const PHRASES = [
  NONE,
  `${WORK}(?:均|都)?${MANNER}+地?${GOES}之?(?:中|当中)?(?:落实)?`,
  '(?:因为?|由于|受)?(?:各种|多种|种种|部分|一些|一定|其[他它]|有关)?(?:主?客观|主观|特殊|历史|多方面?|综合|季节性|统计口径)(?:的)?(?:原因|因素|情况|条件|问题|波动)?(?:所致|导致|造成|影响|制约|限制)?',
  '(?:数据|数字|指标)?(?:来源于|取自|由|以)?(?:各|本|有关|相关|业务|主管|统计)?(?:科室|股室|系统|平台)(?:数据|提供|报送)?',
  '(?:详情|具体)?请?(?:咨询|联系|询问)(?:各|有关|相关|业务|主管)*(?:科室|部门|单位|股室)?',
  '(?:达到|取得|符合|完成)?预期(?:效果|目标|进度)?',
  '按照?[^，。；,;]{0,8}(?:部署|要求|计划|安排|节点|进度)(?:有序|稳步|正常)?(?:推进|进行|开展|落实|填报|填写|实施|执行)?',
  '按部就班|严格|一切|总体可控|(?:各项)?(?:工作)?有条不紊|正常范围内?|已?向(?:领导|上级|主管部门|区领导)汇报过?|见(?:季度|年度|月度|工作)?报告|(?:统计局|主管部门|部门)公布',
  `${WORK}(?:均|都)?${GOES}中?${MANNER}+`,
  `${WORK}${GOES}中`,
  `(?:总体|整体|运行|${WORK})*(?:平稳|稳定|良好|稳中有进)`,
  '(?:感谢|谢谢)(?:各级|各位|领导|上级|部门|单位|的|关心|支持|指导|帮助)*',
  '(?:\\d{2,4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}年',
  '(?:持续发力|加强调度|强化调度|无需说明|不适用|待补充|待定)',
  '(?:详)?[见如](?:附件|附表|报表|说明|上|前|材料|文件)(?:材料|所示|说明)?|同(?:上报|报送)的?(?:材料|数据|情况)|同(?:上|前)(?:季度?|期|述)?|同[一二三]季度|如上',
  '(?:已阅?|同意)(?:上报|报送)?|(?:已?电话|当面|口头)?(?:沟通|联系|汇报|说明|报告)过?了?|(?:上报|报送)(?:的)?(?:材料|数据|情况)',
  '进展(?:顺利|正常)|一切正常',
  `${FIGURE}+`,
  '按照?|以|由|与|经|无|有|已|均|都|说明|本季度?|目前|暂时|特此|略',
];
/** That it is done, and was reported: of a task that is news, of a figure that is asked about it is none. */
const DONE =
  '(?:按照?要求|全年|年度|本年|今年|季度|既定|各项|全部|超额|提前|如期|按期|按时|圆满|顺利|已经?|基本)*(?:目标|任务|指标|计划|工作)*(?:已经?|全部|超额|提前|如期|按期|按时|圆满|顺利|均|都)*(?:完成|达标|达到|实现|上报|报送)了?(?:全年|年度|既定|各项|目标|任务|指标|计划|填报)*';

/** Words of which an explanation may have any number and still tells no cause; beside others they are a part of what it tells. */
const EMPTY =
  '进展|良好|较好|达到|时序|序时|按部就班|推进|开展|落实|办理|进行|完成|确保|无需|不需|解释|一致|相同|程序|规定|积极|要求|如此|请|领导|审阅|审核|原因|同上|去年|上年|上季度?|前期|同期|了解|掌握|进一步|企业|提供|不清楚|收到|好的?|是|其[他它]|各项|所有|全部|各|该|本|我|们|局|办|委|项|和|的|了|中|地|为|在|也|会|仍|正在?|待|持续|继续|稳步|有序|顺利|季度?|情况|工作';

const ofTexts = (...phrases: string[]) => new RegExp(phrases.join('|'), 'g');
const FILLER = ofTexts(...PHRASES);
const EXPLAINS_NOTHING = ofTexts(DONE, ...PHRASES, EMPTY);

/** Words of English texts that say nothing, as long as there are no others. */
const ENGLISH = new Set(
  `a abnormal above according actual actuals advancing all and annex applicable are as attached attachment been before being below
  change changes checked comment comments confirmed continue continues continuing correct data error errors everything explain explanation figure figures fine
  fluctuation forward going good has improved have implementation implemented in instructed is issue issues it last line mistake mistakes moving na needed nil no none normal
  normally not nothing number numbers of ok okay on ongoing per plan planned plans please problem problems proceeding progress progressing
  proper quarter refer report reported remark remarks required requested right same schedule see smooth smoothly steadily steady thank thanks that the this to track true
  under underway unusual variation verified was way we will be well were with work works you
  agree agreed approved ask asked by call discussed her his in my noted our phone read seen signed telephone us your
  january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);
/** And those that say that it is done, or for whatever reason. */
const ENGLISH_DONE = new Set([
  ...ENGLISH,
  'contact',
  'office',
  'reason',
  'reasons',
  'special',
  'usual',
  'what',
  'working',
  'achieved',
  'completed',
  'done',
  'finished',
  'met',
  'reached',
  'target',
]);

/** Digits of a day with its year. */
const DAY = 6;

/** Nobody needs so many characters to say nothing. */
const LONGEST = 60;

/**
 * True for a text that tells nothing: blank, shorter than `shortest` characters, only digits or signs, one or two
 * characters over and over, or phrases that say no more than that somebody looked, or that work goes on.
 */
export const isFiller = (text: string, shortest: number): boolean =>
  saysNothing(text, shortest, FILLER, ENGLISH);

/** True for a text that explains no figure: a filler, or that all is done. */
export const explainsNothing = (text: string, shortest: number): boolean =>
  saysNothing(text, shortest, EXPLAINS_NOTHING, ENGLISH_DONE);

function saysNothing(
  text: string,
  shortest: number,
  phrases: RegExp,
  words: ReadonlySet<string>,
): boolean {
  if (text === '') return true;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  const characters = [...plain.replace(/\s/g, '')];
  if (characters.length < shortest || !/\p{L}/u.test(plain)) return true;
  // A name and a day: 张三 2024.7.5.
  const letters = characters.filter((character) => !/\d/.test(character)).length;
  if (letters < shortest && characters.length - letters >= DAY) return true;
  if (
    new Set(characters).size <= 2 ||
    plain.split(/ +/).every((word) => words.has(word) || /^\d+$/.test(word))
  )
    return true;
  return characters.length <= LONGEST && characters.join('').replace(phrases, '') === '';
}
