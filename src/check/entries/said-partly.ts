/** Work that goes on, or what is still to be done of it. */
const OPEN =
  /(?:施工|装修|招标|采购|审批|审查|调试|安装|办理|收尾|洽谈|编制|整改|实施|建设|推进)(?:过程|阶段|之)?中(?![心标期学小国央部型药介])|顺延|部分完成|(?:仅|只)完成|准备验收|剩余|其余|余下|尾工|待[^，。；,;]{1,10}(?:后|再)(?:实施|开工|推进|启动|建设)|正在[^，。；,;]{0,6}(?:推进|施工|实施|建设|报批|审批|评审|验收|招标|办理|整改|调试|编制|洽谈|协调)|在建|即将(?:完成|完工|竣工|建成|投用)|[三四五]分之[一二三四]|下(?:个?月|季度|阶段)[^，。；,;]{0,2}(?:复工|开工|完成|启动|进场)|拟(?:于)?[^，。；,;]{0,8}(?:开工|启动|实施|完成|投用)|(?:完成率|进度)(?:约|为|达到?)*\d{1,2}(?:\.\d+)?%|\b(?:at|only) \d{1,2}(?:\.\d+)? ?(?:percent|%)|\bis planned (?:for|in)\b|\bstill open\b|^not all\b|\bpartly\b|\bremainder\b|\bcontinues?\b|\bhas begun\b|\bawaiting\b|\bto be (?:handed|completed|built|finished)\b|\bjust been (?:published|started|begun|launched)\b/i;
/** And what says that it is none of it. */
const WHOLE =
  /无(?:剩余|尾工)|(?:剩余|其余|余下)[^，。；,;]{0,10}(?:已|均|全部)|全部(?:完成|完工|竣工|建成)/;

/** Whether a text speaks of work that is still open, so that the whole cannot be completed. */
export const speaksOfOpenWork = (text: string): boolean => OPEN.test(text) && !WHOLE.test(text);
