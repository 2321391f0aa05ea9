const FILLERS = new Set([
  '无',
  '没有',
  '暂无',
  '正常',
  '属实',
  '情况属实',
  '数据属实',
  '已核实',
  '核实无误',
  '数据无误',
  '无异常',
  '无变化',
  '无说明',
  '无需说明',
  '不适用',
  '同上',
  '见上',
  '如上',
  '按实际填报',
  '实际情况',
  '正常推进',
  '正在推进',
  '加快推进',
  '稳步推进',
  '持续推进',
  '按时推进',
  '按期推进',
  '按计划推进',
  '有序推进',
  '工作推进中',
  'none',
  'normal',
  'ok',
  'fine',
  'n/a',
  'na',
  'nil',
  'nothing',
  'same as above',
  'as above',
  'correct',
  'verified',
]);

/**
 * True for a text that explains nothing: blank, shorter than `shortest` characters, only digits or signs, one or two
 * characters over and over, or a phrase that says no more than that somebody looked.
 */
export function isFiller(text: string, shortest: number): boolean {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/ ]/gu, '')
    .trim();
  const characters = [...plain.replace(/\s/g, '')];
  if (characters.length < shortest || !/\p{L}/u.test(plain)) return true;
  return new Set(characters).size <= 2 || FILLERS.has(plain);
}
