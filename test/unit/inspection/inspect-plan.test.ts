import { inspectPlan } from '../../../src/inspection/inspect-plan';
import { inspectionRules } from '../../../src/inspection/rules';
import { parsePlan } from '../../../src/plan/parse-plan';
import { readPlan } from '../../../src/reading/read-plan';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The quotes at which a rule stops in a document of these lines. */
function stops(rule: string, lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return inspectPlan({ ...readPlan(text), source: { text } }, 'zh-CN')
    .filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote);
}

const TITLE = '白鹭区2026年工作要点';

/** For each rule a plan that it stops at, where, and one that it passes. */
const cases: readonly [rule: string, wrong: string[], found: string[], right: string[]][] = [
  [
    'no-measurable-value',
    ['1.建设数字档案馆。责任单位:区档案局', '2.新建桥梁4座。责任单位:区交通局'],
    ['建设数字档案馆'],
    ['1.新建桥梁4座。责任单位:区交通局'],
  ],
  [
    'no-unit-of-measure',
    ['高新技术企业数达到60。'],
    ['高新技术企业数达到60'],
    ['幸福指数达到80。'],
  ],
  ['no-lead-office', ['新建桥梁4座。'], ['新建桥梁4座'], ['新建桥梁4座。(区交通局牵头)']],
  ['no-baseline', ['森林覆盖率达到60%。'], ['森林覆盖率达到60%'], ['森林覆盖率由58%提高到60%。']],
  [
    'vague-words',
    ['1.稳步提高居民收入。责任单位:区人社局'],
    ['稳步提高居民收入'],
    ['1.修订章程。责任单位:区档案局'],
  ],
  ['several-targets', ['新建学校、医院5所。'], ['新建学校、医院5所'], ['新建学校5所。']],
  ['about', ['工业增加值增长6%左右。'], ['工业增加值增长6%左右'], ['工业增加值增长6%。']],
  [
    'contradiction',
    ['一、目标', '高新技术企业达到60家。', '二、任务', '高新技术企业达到55家。'],
    ['高新技术企业达到60家'],
    ['一、目标', '高新技术企业达到60家。', '二、任务', '高新技术企业达到60家。'],
  ],
  [
    'part-above-whole',
    ['新增经营主体800户,其中企业900户。'],
    ['其中企业900户'],
    ['新增经营主体800户,其中企业300户。'],
  ],
  [
    'total-or-level',
    ['先进材料达到60亿元。'],
    ['先进材料达到60亿元'],
    ['先进材料产值达到60亿元。'],
  ],
  [
    'collective-office',
    ['改造厕所90座。(各镇街牵头)'],
    ['改造厕所90座'],
    ['改造厕所90座。(区城管局牵头)'],
  ],
  [
    'set-above',
    ['完成市下达的节能任务。'],
    ['完成市下达的节能任务'],
    ['完成市下达的造林任务300亩。'],
  ],
  [
    'statistics-bureau',
    ['旅游收入增长8%。(区文旅局牵头,区统计局配合)'],
    ['旅游收入增长8%'],
    ['旅游收入增长8%。(区文旅局牵头,区财政局配合)'],
  ],
  [
    'levels-upside-down',
    ['省级龙头企业达到70家。市级以上龙头企业达到60家。'],
    ['省级龙头企业达到70家'],
    ['省级龙头企业达到50家。市级以上龙头企业达到60家。'],
  ],
];

test.each(cases)('%s', (rule, wrong, found, right) => {
  expect(stops(rule, [TITLE, ...wrong])).toEqual(found);
  expect(stops(rule, [TITLE, ...right])).toEqual([]);
});

test('no-deadline', () => {
  expect(stops('no-deadline', ['白鹭区工作要点', '新建桥梁4座。'])).toEqual(['新建桥梁4座']);
  expect(stops('no-deadline', [TITLE, '新建桥梁4座。'])).toEqual([]);
});

test('every rule has an example', () => {
  const shown = new Set([...cases.map(([rule]) => rule), 'no-deadline']);
  expect(inspectionRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('the gravest first, in the language of the user', () => {
  const plan = readPlan([TITLE, '工业增加值增长6%左右。(区统计局牵头)'].join('\n'));
  const [first, ...others] = inspectPlan(plan, 'en');
  expect(first).toMatchObject({
    rule: 'statistics-bureau',
    severity: 'mandatory',
    title: 'Statistics bureau made responsible for a target',
  });
  expect(first!.reason).toContain('区统计局');
  expect(others.map(({ severity }) => severity)).toEqual(['information']);
});

test('in a shipped plan the statistics bureau stands in three rows', () => {
  const json = readFileSync(join(__dirname, '../../../seeds/heshan-2024.json'), 'utf8');
  const found = inspectPlan(parsePlan(json), 'zh-CN');
  expect(
    found.filter(({ rule }) => rule === 'statistics-bureau').map(({ record }) => record),
  ).toEqual(['I-63e0goa5', 'T-vlbjphll', 'T-mc3h1sft']);
});
