/** Words that say no more than that somebody looked, or that work goes on; the longest first where one begins another. */
const PHRASES = [
  '(?:各项|相关|有关)?(?:工作|任务|项目|指标)?(?:均|都)?(?:正常|正在|加快|稳步|持续|积极|全力|扎实|深入|按时|按期|按计划|按(?:序时)?进度|按序时|有序|顺利|平稳)+(?:地)?(?:推进|开展|进行|实施|落实|运行)(?:之?中|当中|落实)?',
  '无需说明|无说明|无异常|无变化|无误|无滞后(?:情况|现象)?|没有(?:异常|变化|问题)|不适用|没有|暂无',
  '(?:情况|数据|内容|上述|以上)*(?:属实|正常)|(?:已|经|核对|核实)+(?:无误)?|按(?:照)?实际(?:情况)?填报|实际情况',
  '(?:详)?见(?:附件|附表|上|前|材料|文件)|同(?:上|前)(?:季度?|期|述)?|同[一二三]季度|如上',
  '(?:工作|任务)?(?:推进|进行|落实)中|进展(?:顺利|正常)|一切正常|正常',
  '情况|数据|无|有|已|均|情况|说明|本季度?|目前|暂时|特此',
];
const PHRASE = new RegExp(PHRASES.join('|'), 'g');
/** Nobody needs so many characters to say nothing. */
const LONGEST = 60;
const ENGLISH = new Set([
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
  'see above',
  'see attachment',
  'correct',
  'verified',
]);

/**
 * True for a text that explains nothing: blank, shorter than `shortest` characters, only digits or signs, one or two
 * characters over and over, or phrases that say no more than that somebody looked.
 */
export function isFiller(text: string, shortest: number): boolean {
  if (text === '') return true;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/ ]/gu, '')
    .trim();
  const characters = [...plain.replace(/\s/g, '')];
  if (characters.length < shortest || !/\p{L}/u.test(plain)) return true;
  if (new Set(characters).size <= 2 || ENGLISH.has(plain)) return true;
  return characters.length <= LONGEST && characters.join('').replace(PHRASE, '') === '';
}
