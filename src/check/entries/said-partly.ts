/** Work that goes on, or what is still to be done of it. */
const OPEN =
  /(?:施工|装修|招标|采购|审批|审查|调试|安装|办理|收尾|洽谈|编制|整改|实施|建设|推进)(?:过程|阶段|之)?中(?![心标期学小国央部型药介])|顺延|部分完成|(?:仅|只)完成|准备验收|剩余|其余|余下|尾工|待[^，。；,;]{1,10}(?:后|再)(?:实施|开工|推进|启动|建设)|正在(?:有序|加快|全面|稳步)?(?:推进|施工|实施|建设)|(?:完成率|进度)(?:约|为|达到?)*\d{1,2}(?:\.\d+)?%|\b(?:at|only) \d{1,2}(?:\.\d+)? ?(?:percent|%)|\bis planned (?:for|in)\b|\bstill open\b|^not all\b|\bpartly\b|\bremainder\b|\bjust been (?:published|started|begun|launched)\b/i;
/** And what says that it is none of it. */
const WHOLE =
  /无(?:剩余|尾工)|(?:剩余|其余|余下)[^，。；,;]{0,10}(?:已|均|全部)|全部(?:完成|完工|竣工|建成)/;

/** Whether a text speaks of work that is still open, so that the whole cannot be completed. */
export const speaksOfOpenWork = (text: string): boolean => OPEN.test(text) && !WHOLE.test(text);
