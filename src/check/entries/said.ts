const NOT = '(?<!未|没有|未能|不能|无法|难以)';
const FINISHED = '(?:完成|完工|竣工|建成)';

/** The whole work at the beginning of the text, or by words for all of it: 项目已投产, 已完成年度任务, 完成率100%. */
const WHOLLY = `^(?:该?项目|工程|平台|系统|本任务|任务|工作)?(?:均|都)?已经?(?:正式|全部|全面|按[时期])*(?:建成|完成验收)?(?:并)?(?:投产|投用|投入使用|投入运营|交付使用|交付|开通|办结|销号|${FINISHED}(?=并|$|[，。；,;]))|(?:已经?|按[时期]|如期|提前|圆满|全面|月底前?|月)(?:按[时期]|如期|全面)?完成(?:了)?(?:全部|全年|年度|所有|各项)[^，。；,;的]{0,6}(?:任务|目标|工作)(?=$|[，。；,;])|(?:任务|目标)已经?(?:按期|如期|提前|全部)?(?:实现|办结)|^按[时期]完成(?=$|[，。；,;])|^(?:该?项目|工程|平台|系统)?已经?通过(?:竣工|整体|最终|总体)验收|^(?:任务)?完成率(?:达到?|为)?100%|^100%完成`;
const IN_ENGLISH =
  '^(?:(?:all|the|this) )*(?:everything|building|work|works|task|tasks|project|projects|it)?(?: of the (?:year|plan|project))?(?: ?(?:has|have|is|are|was|were))?(?: ?been)?(?: ?(?:all|now|fully))*(?:^| )(?:completed|complete|finished|done|delivered|handed over|closed)\\b|\\b(?:completed|finished) (?:in full|ahead|on time|on schedule|in [A-Z]|and accepted)|\\bfully (?:built|completed|delivered)|\\b100% complete|^opened to the public|\\bpassed (?:its |the )?final acceptance';

/** All of it is done, in words: 已全部完成, 提前竣工, 已完成。; of 已完成选址 that is not said. */
const ALL_DONE = new RegExp(
  `${NOT}(?:已经?)?(?:全部|全面|提前|超额|圆满|如期)${FINISHED}|${NOT}已经?(?:(?:完工|竣工|建成)(?!\\s*[约近超]?[\\d一二两三四五六七八九十百])|完成(?=$|[，。；、！,;.!]))|${NOT}已于[^，。；,;]{1,8}(?:完工|竣工|建成)|${WHOLLY}|${IN_ENGLISH}`,
  'i',
);
/** It is still to come: 预计明年6月完工, 计划12月底前. Done as planned (按计划), or before it (比预计提前), is no outlook. */
const EXPECTED =
  /(?<![比较])(?:预计|预期|力争|争取|有望|拟于|拟(?=\d)|将于|计划(?=于|在|\d|明年|下年|年底|下|[一二三四]季度))[^，。；,;]{0,15}(?:完成|完工|竣工|建成|投用|投产|投入使用|交付|启用|印发|出台|前|实施|开工|启动)|\b(?:will (?:be|finish|start|complete)|expected (?:to|next|by|in))\b/i;
const NOT_DONE =
  /尚未|还未|仍未|未(?:能|按期|全部)?(?:完成|完工|竣工|建成|开工|启动)|没有完成|无法完成|难以完成|(?:剩余|其余)[^，。；,;]{0,8}(?:正在|尚|仍|待|抓紧|加紧|加快|推进|继续)|(?:收尾|扫尾)阶段|(?:[一二三四五六七八九]成(?!立|果|效|本|员|都)|过半|一半)|not (?:yet )?(?:completed|finished|done|started|begun)|\b(?:has|have) not\b|\byet to\b|\bthe rest (?:is|are|will)\b|\b(?:half|percent|%) of the works?\b|(?<!nothing (?:remains|is left|left) )to be (?:completed|finished|done|built|delivered|started)|still outstanding|will not be/i;
/** What is done is a part. */
const IN_PART = /正在|其余|剩余|部分|继续|第.{1,3}[批期阶]|remaining|partly/i;

/** An outlook to the end of its clause: what is planned to be wholly built is not built. */
const OUTLOOK = new RegExp(`(?:${EXPECTED.source})[^，。；,;]*`, 'gi');
/** Something is done, and what is still to come is not the work itself: 成果已上报，预计11月印发. */
const NEXT = /已(?!经?全)[^，。；,;]{1,12}[，。；,;](?!.*(?:完成|完工|竣工|建成))/;

/** The work goes on, or was put off: 尚在施工, 形象进度60%, 推迟到明年. */
const UNDER_WAY =
  /正在|[尚仍还]在|不再(?:实施|推进|建设)|处于.{1,6}阶段|暂未|还没|还差|尚需|还需|未能[^，。；,;]*|已?(?:延期|推迟|暂缓|缓建|结转|转入|暂停|取消|终止|明年|下一?年度?)[^，。；,;]*|[^，。；,;]{0,6}[底月末]前(?:完成|完工|竣工|建成)|待(?:验收|批复|审批|评审)|(?:完成)?进度(?:已?达到?|已?完成|为|约|至)?约?\d{1,2}(?:\.\d+)?%|(?:已经?)?完成(?:总?工程量|总量|总任务)?的?约?\d{1,2}(?:\.\d+)?%的?(?:总?工程量|总量|任务量?|投资)?|\bstill (?:under|in|being|to|ongoing)\b|\b(?:under construction|ongoing|in preparation|in progress|under way|underway|postponed|suspended|cancell?ed|abandoned|next year)\b|\b\d{1,2}% (?:of [^.,;]{1,20} )?(?:(?:is|are) )?(?:complete|done)/gi;
/** Something is done: beside it what goes on need not be the work itself. */
const SOMETHING_DONE =
  /已(?!有)|完成|完工|竣工|建成|印发|通过|completed|finished|done|delivered|approved/i;

/** Whether a text says that the work goes on, and of nothing that it is done. */
function isUnderWay(text: string): boolean {
  const rest = text.replace(UNDER_WAY, '');
  return rest !== text && !SOMETHING_DONE.test(rest.replace(OUTLOOK, ''));
}

/** Whether a text speaks of a part, or of what is still to come. */
export const isPartial = (text: string): boolean => EXPECTED.test(text) || IN_PART.test(text);

/**
 * What a text says of the whole task; null where it says neither, or both.
 * @param title of the task: 圆满完成… in its own words says nothing of how far it has come.
 */
export function saidOutcome(text: string, title = ''): 'done' | 'notYet' | null {
  const told = withoutTitle(text, title);
  const isNotDone = NOT_DONE.test(told);
  if (ALL_DONE.test(told.replace(OUTLOOK, ''))) return isNotDone || isPartial(told) ? null : 'done';
  if (isNotDone || (EXPECTED.test(told) && !NEXT.test(told))) return 'notYet';
  return isUnderWay(told) ? 'notYet' : null;
}

/** A text without the task's title, and without the title's own words of completion where no 已 stands before them. */
function withoutTitle(text: string, title: string): string {
  if (title === '') return text;
  const rest = text.replaceAll(title, '');
  const phrase = ALL_DONE.exec(title)?.[0];
  if (phrase === undefined) return rest;
  return rest.replaceAll(phrase, (found, at: number) =>
    /已经?$/.test(rest.slice(0, at)) ? found : '',
  );
}

/** What a step is reached by: 6月底前主体封顶 by 主体已封顶. */
const STEP_WORDS =
  /完成|完工|竣工|建成|投用|投产|投入使用|启用|开工|动工|封顶|启动|印发|出台|交付|办结|通车|贯通|运营|开园|开业|开放|验收|到位|上线|召开|入驻|挂牌|签约|供地|拆除/g;

const NOT_REACHED = /未|没有|无法|难以|预计|计划[于在\d]|力争|争取|拟于|将于|not/i;

/** Whether a text says that a dated step was reached: as a whole, or in a clause by the step's own word. */
export function isReached(text: string, step: string): boolean {
  if (saidOutcome(text) === 'done') return true;
  const words = (step.match(STEP_WORDS) ?? []).join('|');
  if (words === '') return false;
  const reached = new RegExp(
    `已.*(?:${words})|^(?:${words})(?!前)|(?:完成|顺利|全面|正式|如期)(?:${words})|(?<!正在?.*)(?:${words})$`,
  );
  const clauses = text.replace(OUTLOOK, '').split(/[，。；,;]/);
  return clauses.some((clause) => reached.test(clause) && !NOT_REACHED.test(clause));
}

const REASON =
  /因|由于|受|导致|资金链|延迟|延误|分歧|弃标|不一致|需(?:要)?(?:修改|调整|重新)|(?:时间|交付|到货|开工|下达|供地)[^，。；,;]{0,2}晚|退场|撤场|退出|反对|阻工|不同意|不配合|暴雨|洪涝|洪水|汛|台风|高温|疫情|诉讼|违约|拆迁|上访|问题|困难|矛盾|纠纷|争议|制约|影响|不足|不够|不到位|尚|未|没有|缺|难|紧张|紧缺|慢|较晚|晚于|偏晚|滞后于|等待|有待|待.{0,12}(?:批|复|审|下达|到位)|暂缓|暂停|停工|停止|中断|流标|废标|终止|搁置|调整|延期|延后|推迟|变更|更换|返工|反复|较高|偏高|上涨|下滑|下降|减少|because|due to|\blate\b|ran out|had to be|redone|redesign|floods?|storms?|\brain|object|oppos|no bidders?|\b(?:left|quit)\b(?! (?:to|over))|bankrupt|lawsuit|strike|owing|delay|lack|not (?:yet )?(?:approved|issued|arrived|received)|could not|cannot|unable|shortage|shortfall|missing|wait(?:s|ed|ing)? for|awaiting|dispute|refus|withdr[ae]w|not [^.,;]{0,20}\bin time|stopped|left the site/i;
/** Problems that were looked for or dealt with hold nothing up: 发现问题当场整改, 问题清单. */
const DEALT_WITH =
  /(?:发现|梳理|排查|查出|查摆|整改|建立)[^，。；,;]{0,8}(?:问题|困难|矛盾)|(?:问题|困难)(?:清单|台账|整改)/g;

/** Whether a text names anything that holds the work up. */
export const givesReason = (text: string): boolean => REASON.test(text.replace(DEALT_WITH, ''));

const WORK =
  /完成(?!时限|时间)|签订|签约|开工|施工|建成|召开|印发|培训|检查|走访|核查|安装|举办|发放|\b(?:signed|approved|held|laid|trained|visited|inspected|installed|completed|drafted|surveyed|built|began|adopted|opened)\b/i;
const STILL =
  /未|没有|尚|待|拟|计划|预计|将|准备|筹备|前期|暂|明年|下季|\b(?:not|will|to be|planned|wait|pending|yet|prepar|next)/i;

/** Whether a text tells of work that was done, and of nothing that is still to come. @param title of the task, which is no news */
export function tellsWork(text: string, title: string): boolean {
  const told = title === '' ? text : text.replaceAll(title, '');
  return WORK.test(told) && !STILL.test(told);
}

const LESS =
  /核减|调减|核销|冲减|扣除|剔除|减少|退出|退库|退回|注销|吊销|迁出|撤销|关停|关闭|停产|报废|更正|订正|修正|修订|多报|误报|错报|误填|错填|重复|口径|审定|核定|重新认定|revis|correct|fewer|withdr|struck off|deregist|dormant|moved away|relocat|removed|dissolv|delist|counted twice|clos|cancel|duplicate/i;

/** Whether a text says why a figure is less than it was: something left, or was counted wrongly. */
export const saysLess = (text: string): boolean => LESS.test(text);

const HELD_UP =
  /滞后|推迟|延期|延后|暂缓|缓慢|偏慢|较慢|晚|未|尚|待|停工|暂停|停产|困难|不足|不够|制约|流标|缺口|矛盾|纠纷|阻力|基数[^，。；]{0,3}高|减少|下降|下滑|赶工|补齐|delay|late|lack|short|slow|wait|not yet|fell|fewer/i;
const MORE =
  /增加|增长|新增|增多|超|提前|集中(?!在[下二三四])|一次性|大幅|带动|拉动|上涨|上升|回升|反弹|扩大|补报|补录|纳入|入库|投产|并入|并表|合并|到账|结转|翻番|口径|基数[^，。；]{0,3}低|旺季|(?<!未)(?:获批|批复|批准)|more|early|ahead|increas|grew|rose|rise|joined|large|base|new /i;

/** Whether a text says why there is less or why it is late, and nothing that would make a figure larger. */
export const saysOnlyDelay = (text: string): boolean => HELD_UP.test(text) && !MORE.test(text);

/** A year by itself, or behind a month or day (12 March 2013, May 5, 2013); of a span of years (2021—2025年) none counts. */
const YEAR =
  /(?<![\d—–~至-])(20\d\d)年(?![—–~至-])|\b(?:(?:in|of|since|by|until) )(20\d\d)\b(?![—–-])|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? (20\d\d)\b(?![—–-])/gi;

/** The year that a text speaks of instead of the plan's: an earlier one, where its own is not named; null without one. */
export function otherYear(text: string, year: number): number | null {
  // Nearly every text speaks of none.
  if (!text.includes('20')) return null;
  const years = [...text.matchAll(YEAR)].map(([, zh, en, day]) => Number(zh ?? en ?? day));
  const [first] = years;
  return first !== undefined && years.every((each) => each < year) ? first : null;
}

/** A text without spaces and marks, to compare texts by. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
