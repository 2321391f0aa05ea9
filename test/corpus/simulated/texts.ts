import type { Indicator, Task } from '../../../src/plan/model';
import type { Random } from './random';

/** Why an indicator is behind, as offices write it. */
const REASONS: readonly ((indicator: Indicator, random: Random) => string)[] = [
  () => '受上半年连续阴雨影响，部分项目开工推迟，计划四季度加班赶工补齐。',
  () => '上级资金下达较晚，已于本月到位，下一步倒排工期。',
  () => '两家企业因环评手续未办结暂缓申报，正与市局对接。',
  () => '用地报批尚未批复，已向市自然资源局专题汇报。',
  ({ name }) => `${name}集中在下半年申报，目前材料已报省厅待评审。`,
  () => '市场需求不足，重点企业订单同比减少，拟组织产销对接会。',
  () => '招标两次流标，已调整方案重新挂网。',
  () => '统计口径调整，省局只认定正式批文，余下的批文年底前下发。',
  () => '施工单位更换，8月起停工近一个月，现已复工。',
  () => '验收专家组10月到场，完工项目待验收后计入。',
  (_, random) => `有${2 + Math.floor(random.next() * 6)}个点位因拆迁矛盾未能进场，街道正在调解。`,
  () => '主要是去年同期基数较高，全年预计可以完成。',
  () => '人手不足，原负责人调离，新班子已接手并制定补欠计划。',
];

export const reasonFor = (indicator: Indicator, random: Random): string =>
  random.pick(REASONS)(indicator, random);

/** What was done for a task in a quarter. */
const DONE: readonly string[] = [
  '召开专题调度会{n}次，明确牵头股室和责任人，印发实施方案。',
  '完成摸底调查，建立台账，梳理问题{n}个，已整改{m}个。',
  '走访企业{n}家，协调解决用工、用电问题{m}个。',
  '主体工程完成，正在进行附属设施施工，累计完成投资约{n}00万元。',
  '组织培训{m}期、{n}0余人次，发放资料{n}00份。',
  '完成施工图设计和财政评审，{m}月底前挂网招标。',
  '首批{n}个点位已建成投用，其余点位正在安装调试。',
  '联合执法{m}次，排查隐患{n}处，下达整改通知书{m}份。',
  '与省、市主管部门对接{m}次，申报材料已通过初审。',
  '方案经区政府常务会议审议通过，已分解到{n}个乡镇（街道）。',
  '开展宣传活动{m}场，在政务公众号推送信息{n}条。',
  '签订框架协议{m}份，{n}个项目落地，{m}个项目试生产。',
];

/** What completed a task. */
const COMPLETED: readonly string[] = [
  '已全部完成并通过市级验收。',
  '办法已印发施行，任务完成。',
  '项目于9月竣工验收，交付使用。',
  '平台上线运行，{n}项业务全部接入。',
  '活动如期举办，参加{n}00余人。',
];

/** Why a task is late. */
const LATE: readonly string[] = [
  '因土地权属争议，征拆工作滞后，正在协调村组签约，已签{n}户。',
  '受资金缺口影响，二期工程尚未开工，已申报专项债{n}000万元。',
  '设计单位未按时提交施工图，已发函催办，预计下季度挂网。',
  '上级实施细则未出台，待文件下发后立即组织申报。',
  '承建方资金链紧张导致停工，正按合同约定更换施工单位。',
];

const fill = (text: string, random: Random): string =>
  text
    .replace(/\{n\}/g, () => String(3 + Math.floor(random.next() * 30)))
    .replace(/\{m\}/g, () => String(2 + Math.floor(random.next() * 7)));

export interface TaskQuarter {
  status: '推进中' | '已完成' | '滞后' | '未启动';
  text: string;
}

/** The four quarters of a task that goes its way; a completed one may say so again. */
export function taskYear(task: Task, random: Random): TaskQuarter[] {
  const done = random.pick([2, 3, 4, 4, 4, 5]);
  const late = random.chance(0.08) ? random.pick([2, 3]) : 0;
  const said = new Set<string>();
  const once = (bank: readonly string[]): string => {
    for (;;) {
      const text = fill(random.pick(bank), random);
      if (said.has(text)) continue;
      said.add(text);
      return text;
    }
  };
  let completed = '';
  return ([1, 2, 3, 4] as const).map((quarter) => {
    if (completed !== '') return { status: '已完成', text: random.chance(0.5) ? completed : '' };
    if (quarter === done) {
      completed = once(COMPLETED);
      return { status: '已完成', text: completed };
    }
    if (quarter === late) return { status: '滞后', text: once(LATE) };
    const text = once(DONE);
    return { status: '推进中', text: random.chance(0.3) ? `${task.title}：${text}` : text };
  });
}
