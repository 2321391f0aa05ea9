import type * as wholeUnits from '../../../../src/measures/whole-units';
import type * as errorValues from '../../../../src/check/entries/error-values';
import type * as alike from '../../../../src/check/entries/alike-texts';
import type * as filler from '../../../../src/check/explanations/filler';
import type * as headings from '../../../../src/check/findings/headings';
import type * as names from '../../../../src/check/index/names';
import type * as told from '../../../../src/check/explanations/told-in-row';
import type * as saidTarget from '../../../../src/check/entries/said-target';
import type * as said from '../../../../src/check/entries/said';
import type * as saidWhen from '../../../../src/check/entries/said-when';
import type * as readEntry from '../../../../src/check/entries/read-entry';
import type * as wording from '../../../../src/check/findings/wording';
import type { CellValue } from '../../../../src/workbook/description';
import { examplesOf } from './examples';

/** How a rule asks, what the row says, what else is so of the row and of what was found there. */
type Told = [
  explainedInRow: 'anything' | 'less' | undefined,
  reasons: string,
  row?: { status?: string; explanation?: string; alike?: number },
  result?: { isMore?: boolean },
];

/** Worked examples of how texts of cells are read and written. */
export const textExamples = [
  examplesOf<typeof alike>('check/entries/alike-texts.ts', (each) =>
    each(
      (m) => (texts: readonly string[]) => m.alikeTexts(texts, (text) => text, 2),
      [
        [
          ['已召开推进会一次', '已召开推进会 一次。', '已开工'],
          [['已召开推进会一次', '已召开推进会 一次。']],
        ],
        // Of seven characters, and of words that say nothing, many are alike.
        [['召开推进会一次', '召开推进会一次'], []],
        [['各项工作正在有序推进中', '各项工作正在有序推进中'], []],
        [['已召开推进会一次', '已召开协调会一次'], []],
      ],
    ),
  ),
  examplesOf<typeof filler>('check/explanations/filler.ts', (each) => [
    ...each(
      (m) =>
        ([text, shortest]: [string, number]) =>
          m.isFiller(text, shortest),
      [
        [['', 2], true],
        [['as required', 2], true],
        [['张三 2024.7.5', 4], true],
        [['张三 2024.7', 4], false],
        [['张三李四 2024.7.5', 4], false],
        [['已阅，同意上报。', 4], true],
        [['电话沟通过了', 4], true],
        [['同上报材料', 4], true],
        [['详见附件材料', 4], true],
        [['As discussed by phone.', 4], true],
        [['Thank you', 2], true],
        [['30 September 2024', 2], true],
        [['30 sites', 2], false],
        [['2024年9月30日', 2], true],
        [['感谢领导关心', 2], true],
        [['已印发文件', 5], false],
        [['已印发文件', 6], true],
        [['20260630', 5], true],
        [['哈哈哈哈哈', 2], true],
        [['哈呵哈呵哈呵', 2], true],
        [['已建成', 2], false],
        [['正常推进', 2], true],
        [['正常推进中', 2], true],
        [['正常推进'.repeat(15), 2], true],
        [[`正常推进${'已'.repeat(57)}`, 2], false],
        [['情况属实，无误。', 2], true],
        [['详见附件', 2], true],
        [['因客观原因', 2], true],
        [['受多种客观因素影响', 2], true],
        [['后续加快推进', 2], true],
        [['下一步继续抓紧推进落实', 2], false],
        [['Confirmed, no mistake', 2], true],
        [['受用地审批的客观原因影响', 2], false],
        [['同上季度', 2], true],
        [['同一季度', 2], true],
        [['同一季度相比减少两家', 2], false],
        [['按序时推进，无滞后情况', 2], true],
        [['各项工作有序推进', 2], true],
        [['同上。', 1], true],
        [['数据已核实无误', 2], true],
        [['工作推进中', 2], true],
        [['As above', 2], true],
        [['n/a', 2], true],
        [['按计划推进征地', 2], false],
        [['正常推进，已印发文件', 2], false],
        [['无法按期完成', 2], false],
        [['无地可用', 2], false],
        [['sent to all', 2], false],
        [['数据真实准确，以实际为准', 2], true],
        [['按年度计划有序推进', 2], true],
        [['没有其他需要说明的情况', 2], true],
        [['工作开展正常', 2], true],
        [['总体运行平稳', 2], true],
        [['Work is in progress, as planned.', 2], true],
        [['Work is held up by land', 2], false],
        [['已完成', 2], false],
        [['Completed as planned', 2], false],
      ],
    ),
    ...each(
      (m) => (text: string) => m.explainsNothing(text, 2),
      [
        ['全年目标任务已超额完成。', true],
        ['已按要求上报', true],
        ['数据无误', true],
        ['Completed as planned', true],
        ['', true],
        ['两户企业集中入库，已完成', false],
        ['Completed early', false],
      ],
    ),
  ]),
  examplesOf<typeof told>('check/explanations/told-in-row.ts', (each) => [
    ...each(
      (m) =>
        ([explainedInRow, reasons, row = {}, result = {}]: Told) => {
          const of = { name: '企业', reasons, status: 'behind', ...row };
          const rows = Array.from({ length: row.alike ?? 1 }, () => of);
          const told = m.toldInRows(
            rows.map((each) => ({ explanation: reasons, ...each })) as never,
            4,
          );
          return told(
            { explainedInRow } as never,
            { explanation: reasons, ...of } as never,
            { quarter: 2, ...result } as never,
          );
        },
      [
        [['anything', '设备检修影响产量'], '设备检修影响产量'],
        [['anything', '无'], ''],
        [['anything', '任务已完成'], ''],
        [['anything', '企业'], ''],
        [['anything', ''], ''],
        [[undefined, '设备检修影响产量'], ''],
        [['less', '设备检修影响产量'], ''],
        [['less', '两户企业迁出'], '两户企业迁出'],
        [['less', '设备检修影响产量', { status: 'met' }], '设备检修影响产量'],
        [['anything', '征地滞后，推迟开工', {}, { isMore: true }], ''],
        [['anything', '征地滞后，推迟开工', {}, { isMore: false }], '征地滞后，推迟开工'],
        [['anything', '两户企业集中入库', {}, { isMore: true }], '两户企业集中入库'],
        [['anything', '设备检修影响产量和销售', { alike: 4 }], '设备检修影响产量和销售'],
        [['anything', '设备检修影响产量和销售', { alike: 5 }], ''],
        [
          ['anything', '二季度：大修一个月\n三季度：已恢复生产', { explanation: '已恢复生产' }],
          '大修一个月',
        ],
        [
          ['anything', '二季度：无\n三季度：已恢复生产', { explanation: '已恢复生产' }],
          '已恢复生产',
        ],
      ] as [Told, string][],
    ),
  ]),
  examplesOf<typeof saidTarget>('check/entries/said-target.ts', (each) => [
    ...each(
      (m) => m.saidOfTarget,
      [
        ['提前完成全年目标，无滞后。', 'met'],
        ['Target exceeded already.', 'met'],
        ['We met the target ahead of time.', 'met'],
        ['已完成。', 'met'],
        ['全年目标已全部完成', 'met'],
        ['截至9月底，年度任务均已超额完成', 'met'],
        ['The target was met', 'met'],
        ['已完成，土地尚未批复', null],
        ['已完成，其余明年实施', null],
        ['已完成4.5座', null],
        ['招标已完成', null],
        ['因土地未批，任务未完成', 'missed'],
        ['尚未全部完成', 'missed'],
        ['进度滞后于序时进度', 'missed'],
        ['Not yet met', 'missed'],
        ['主体全部完工，附属工程未实施，任务未完成', null],
        ['增速未达到年初预期', null],
        ['较去年滞后', null],
        ['', null],
        ['The target of the year has been fully met ahead of time', 'met'],
        ['Targets of the plan were reached', 'met'],
      ],
    ),
    ...each(
      (m) => m.saysLate,
      [
        ['受审批影响，进度滞后', true],
        ['整体工作仍滞后于序时进度。', true],
        ['The works are behind schedule.', true],
        ['一标段进度滞后', false],
        ['主体已全部完工，进度滞后', false],
        ['年度任务未完成', false],
      ],
    ),
  ]),
  examplesOf<typeof said>('check/entries/said.ts', (each) => [
    ...each(
      (m) => m.saidOutcome,
      [
        ['拟于下季度启动。', 'notYet'],
        ['已完成80%工程量，剩余部分加紧推进', 'notYet'],
        ['因资金未到位暂缓实施', 'notYet'],
        ['正在组织招标，已有4家报名。', 'notYet'],
        ['经研究该项目不再实施。', 'notYet'],
        ['To be started next quarter.', 'notYet'],
        ['Some 60% of works are done.', 'notYet'],
        ['The project was cancelled.', 'notYet'],
        ['Acceptance is still outstanding.', 'notYet'],
        ['Fully built and in use.', 'done'],
        ['已全部完成改造', 'done'],
        ['任务已完成。', 'done'],
        ['楼栋已竣工', 'done'],
        ['提前完成', 'done'],
        ['completed in May', 'done'],
        ['已完成选址', null],
        ['未全部完成', 'notYet'],
        ['尚未完成', 'notYet'],
        ['预计明年6月完工', 'notYet'],
        ['计划12月底前', 'notYet'],
        ['力争年底投入使用', 'notYet'],
        ['按计划推进', null],
        ['比预计提前完成', 'done'],
        ['主体已竣工，预计明年投用', null],
        ['一标段已全部完成，其余正在施工', null],
        ['第一批已全部完成', null],
        ['开展排查', null],
        ['', null],
        ['规划成果已上报，预计11月获批后印发', null],
        ['已开工，预计明年6月完工', 'notYet'],
        ['成果已上报，招标尚未进行', 'notYet'],
        ['已全部完成，验收尚未进行', null],
        ['计划于下年度实施', 'notYet'],
        ['尚在施工', 'notYet'],
        ['正在施工，年底前完工', 'notYet'],
        ['完成进度75%', 'notYet'],
        ['形象进度达60%', 'notYet'],
        ['目前完成80%', 'notYet'],
        ['还差2个点位', 'notYet'],
        ['未能按期完成', 'notYet'],
        ['推迟到明年完成', 'notYet'],
        ['待验收', 'notYet'],
        ['处于招标阶段', 'notYet'],
        ['因故终止', 'notYet'],
        ['still under construction', 'notYet'],
        ['80% complete', 'notYet'],
        ['to be completed by year end', 'notYet'],
        ['has not begun', 'notYet'],
        ['已完成年度任务', 'done'],
        ['已按期完成', 'done'],
        ['项目已投产', 'done'],
        ['系统已正式开通', 'done'],
        ['任务目标已提前实现', 'done'],
        ['完成率100%', 'done'],
        ['按时完成', 'done'],
        ['all work has been completed', 'done'],
        ['finished ahead of schedule', 'done'],
        ['100% complete', 'done'],
        ['done', 'done'],
        ['一期已建成，二期正在施工', null],
        ['签约率达100%', null],
        ['已完成方案编制，正在征求意见', null],
        ['已完成年度任务的八成', 'notYet'],
        ['已完成总工程量的六成，剩余部分正在施工。', 'notYet'],
        ['主体已完成，其余待验收。', null],
        ['其余待验收。', 'notYet'],
        ['目前处于扫尾阶段。', 'notYet'],
        ['工程量过半。', 'notYet'],
        ['完成一半。', 'notYet'],
        ['合作社七成立于今年。', null],
        ['已通过竣工验收，正式移交使用单位。', 'done'],
        ['Sixty percent of the works are done; the rest is being built.', 'notYet'],
        ['The rules were adopted and published; nothing remains to be done.', null],
        ['Two sheds are to be built.', 'notYet'],
        ['All work of the year has been completed.', 'done'],
        ['The bridge passed its final acceptance in May.', 'done'],
        ['first phase completed, second under way', null],
        ['design completed', null],
        ['held 3 meetings', null],
        ['合同已签，待验收', null],
        ['召开会议3次', null],
      ],
    ),
    ...each(
      (m) => (text: string) => m.saidOutcome(text, '圆满完成换届选举'),
      [
        ['圆满完成换届选举', null],
        ['圆满完成换届选举：已全部完成', 'done'],

        ['为圆满完成换届开展摸底', null],
        ['换届已圆满完成', 'done'],
        ['换届已经圆满完成', 'done'],
        ['已圆满完成', 'done'],
        ['提前完成', 'done'],
      ],
    ),
    ...each((m) => (text: string) => m.saidOutcome(text, '换届选举'), [['圆满完成换届', 'done']]),
    ...each(
      (m) => (text: string) => m.isReached(text, '6月底前主体封顶'),
      [
        ['主体已封顶，装修尚未完成', true],
        ['顺利封顶', true],
        ['主体封顶', true],
        ['任务已全部完成', true],
        ['主体尚未封顶', false],
        ['正在推进主体封顶', false],
        ['封顶前的检查正在进行', false],
        ['预计9月封顶', false],
        ['开展基础施工', false],
        ['', false],
      ],
    ),
    ...each(
      (m) => (text: string) => m.isReached(text, '6月底前有进展'),
      [
        ['按计划推进', false],
        ['任务已全部完成', true],
      ],
    ),
    ...each(
      (m) => m.isPartial,
      [
        ['其余正在施工', true],
        ['力争12月底前全部完成', true],
        ['已全部完成', false],
      ],
    ),
    ...each(
      (m) => m.givesReason,
      [
        ['因征地推迟', true],
        ['完成第一批', false],
        ['发现问题当场整改', false],
        ['建立问题清单', false],
        ['用地问题没有解决', true],
        ['Funds are missing and the contractor left the site.', true],
        ['The cables were not moved in time.', true],
        ['Not one of the three was visited in May; the report came in time.', false],
      ],
    ),
    ...each(
      (m) =>
        ([text, title]: [string, string]) =>
          m.tellsWork(text, title),
      [
        [['完成地质勘察', ''], true],
        [['完成地质勘察', '完成地质勘察'], false],
        [['完成时限为年底', ''], false],
        [['明年开工', ''], false],
        [['收到来文', ''], false],
        [['The contract was signed.', ''], true],
        [['The contract will be signed.', ''], false],
      ],
    ),
    ...each(
      (m) => m.saysLess,
      [
        ['两户企业迁出', true],
        ['按市局审定数核减', true],
        ['因征地推迟，年底前完成', false],
      ],
    ),
    ...each(
      (m) => m.saysOnlyDelay,
      [
        ['征地滞后，推迟开工', true],
        ['去年同期基数较高', true],
        ['项目集中在下半年申报，待评审', true],
        ['征地滞后的项目提前开工', false],
        ['两户企业集中入库', false],
        ['去年同期基数较低', false],
        ['走访企业12家', false],
      ],
    ),
    ...each(
      (m) => (text: string) => m.otherYear(text, 2024),
      [
        ['2023年12月印发', 2023],
        ['Chosen in November 2011', 2011],
        ['Signed in 2023, issued in March 2024', null],
        ['20 firms', null],
        ['2024年印发', null],
        ['2025年印发', null],
        ['2022年立项，2024年印发', null],
        ['2022年、2023年均印发', 2022],
        ['落实2021-2023年规划', null],
        ['Since September 2012 the funds have been missing', 2012],
        ['Design approved on 12 March 2013', 2013],
        ['Site chosen on May 12, 2013', 2013],
        ['Site chosen on May 12th 2013', 2013],
        ['Works began in Sept. 2013', 2013],
        ['Adopted on March 12, 2024', null],
        ['Under way by 2023', 2023],
        ['Programme of March 2021–2023', null],
        ['印发', null],
      ],
    ),
    ...each(
      (m) => m.bareText,
      [
        ['已印发， 实施。', '已印发实施'],
        ['ＡＢ－1', 'ab1'],
      ],
    ),
  ]),
  examplesOf<typeof saidWhen>('check/entries/said-when.ts', (each) => [
    ...each(
      (m) => m.isUnbegun,
      [
        ['该项工作尚未启动。', true],
        ['目前，项目还未开工', true],
        [' 未实施 ', true],
        ['The project has not yet been started.', true],
        ['Not begun', true],
        ['二标段尚未启动', false],
        ['该项工作尚未启动，正在报批', false],
        ['已启动', false],
      ],
    ),
    ...each(
      (m) =>
        ([text, quarter]: [string, 1 | 2 | 3 | 4]) =>
          m.isDoneLater(text, quarter),
      [
        [['项目已于8月20日竣工', 2], true],
        [['项目已于7月20日竣工', 2], false],
        [['已于今年9月建成投用', 2], true],
        [['已于12月20日全面完成', 3], true],
        [['已于去年12月20日竣工', 3], false],
        [['已于2023年12月20日竣工', 3], false],
        [['已于13月竣工', 3], false],
        [['计划于12月签约', 3], false],
        [['项目于9月竣工验收', 2], false],
        [['正在施工', 1], false],
        [['The hall was opened on 20 August', 2], true],
        [['The hall was opened on 20 July', 2], false],
        [['Completed in December', 3], true],
        [['Completed in January', 1], false],
        [['Completed in December last year', 3], false],
        [['Completed in December 2023', 3], false],
      ] as [[string, 1 | 2 | 3 | 4], boolean][],
    ),
  ]),
  examplesOf<typeof readEntry>('check/entries/read-entry.ts', (each) => [
    ...each(
      (m) =>
        ([text, measure]: [string, 'growth' | 'reduction' | 'change_pp' | 'level']) =>
          m.readEntry(text, measure === 'change_pp' ? '个百分点' : '%', measure),
      [
        [['增长6.3%', 'growth'], 6.3],
        [['同比下降4.3%', 'growth'], -4.3],
        [['下降4.3%', 'reduction'], 4.3],
        [['上升4.3%', 'reduction'], -4.3],
        [['提高0.4个百分点', 'change_pp'], 0.4],
        [['降低0.4', 'change_pp'], -0.4],
        [['提高到91%', 'level'], null],
        [['增长-6.3%', 'growth'], null],
        [['-6.3%', 'growth'], -6.3],
      ],
    ),
    ...each(
      (m) =>
        ([text, unit]: [string, string]) =>
          m.readEntry(text, unit),
      [
        [['12家', '家'], 12],
        [['12', '家'], 12],
        [['12', '万元'], 12],
        [['-12家', '家'], -12],
        [['约30', '家'], 30],
        [['12人', '家'], null],
        [['12户', '家'], 12],
        [['12家', '户'], 12],
        [['6。3', '%'], 6.3],
        [['６．３％', '%'], 6.3],
        [['增长6.3%', '%'], null],
        [['12家左右', '家'], 12],
        [['不少于12家', '家'], null],
        [['12家以上', '家'], null],
        [['12家和别的', '家'], null],
        [['共有12家', '家'], null],
        [['10-12家', '家'], null],
        [['无', '家'], null],
        [['2000万', '万元'], 2000],
        [['2000万', '家'], 20000000],
        [['2亿', '万元'], 20000],
        [['2亿元', '万元'], 20000],
        [['2万人', '万元'], null],
        [['30万元', '十万元'], 3],
        [['300万元', '百万元'], 3],
        [['3000万元', '千万元'], 3],
        [['3亿元', '元'], 300000000],
        // 0.07 × 10,000 is 700.0000000000001 in binary.
        [['0.07万', '家'], 700],
        [['123456789012345', '家'], 123456789012345],
      ],
    ),
  ]),
  examplesOf<typeof names>('check/index/names.ts', (each) => [
    ...each(
      (m) => m.readName,
      [
        [
          '新增高新技术企业数',
          { plain: '新增高新技术企业数', base: '高新技术企业', isPart: false },
        ],
        [
          '其中：工业 企业（规上）',
          { plain: '其中工业企业规上', base: '工业企业规上', isPart: true },
        ],
        ['新增', { plain: '新增', base: '新增', isPart: false }],
      ],
    ),
  ]),
  examplesOf<typeof errorValues>('check/entries/error-values.ts', (each) => [
    ...each((m) => m.isErrorValue, [
      ['#N/A', true],
      ['#N/A ', false],
      ['Err:502', true],
      ['Err:50', false],
      ['N/A', false],
      [12, false],
      [null, false],
    ] as [CellValue, boolean][]),
  ]),
  examplesOf<typeof wholeUnits>('measures/whole-units.ts', (each) => [
    ...each(
      (m) => m.isCountUnit,
      [
        ['家', true],
        ['家(次)', true],
        ['', false],
        ['%', false],
        ['万人', false],
      ],
    ),
    ...each(
      (m) => m.sameCounter,
      [
        ['户', '家'],
        ['个', '家'],
        ['人', '人'],
      ],
    ),
    ...each(
      (m) => m.isWholeUnit,
      [
        ['天', true],
        ['家(次)', true],
        ['家（次）', true],
        ['人次', false],
        ['亩', false],
        ['亩(次)', false],
        ['万人', false],
        ['', false],
      ],
    ),
  ]),
  examplesOf<typeof headings>('check/findings/headings.ts', (each) => [
    ...each((m) => m.headingOf, [['target', { 'zh-CN': '目标值', en: 'Target' }]]),
  ]),
  examplesOf<typeof wording>('check/findings/wording.ts', (each) => [
    ...each(
      (m) => m.quarterName,
      [
        [1, { 'zh-CN': '一季度', en: 'Q1' }],
        [4, { 'zh-CN': '四季度', en: 'Q4' }],
      ],
    ),
    ...each((m) => m.shown, [
      [null, '—'],
      ['', '—'],
      [0, '0'],
      [0.1 + 0.2, '0.3'],
      ['无', '无'],
      [true, 'TRUE'],
    ] as [CellValue, string][]),
    ...each((m) => (value: CellValue) => m.actualEvidence(2, value, '家').value, [
      [12, '12家'],
      ['12', '12'],
      ['', '—'],
      [null, '—'],
    ] as [CellValue, string][]),
    ...each(
      (m) => (meant: number | null) => m.meantQuestion(meant, '家')['zh-CN'],
      [
        [3, '是否应为 3家？'],
        [null, '请核对计量单位和数值。'],
      ],
    ),
    // Rates differ by points.
    ...each(
      (m) => m.distanceUnit,
      [
        ['%', { 'zh-CN': '个百分点', en: 'points' }],
        ['家', { 'zh-CN': '家', en: '家' }],
      ],
    ),
  ]),
];
