import { shortDepartments } from '../../plan/offices/departments';

/** The commonest surnames. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛葛芦俞邢岳翟倪庞樊兰殷庄焦翁童路柯阮柳鲁耿詹关申牟梅洪欧游辛骆艾左裴柴季管甘祝霍章聂齐冉瞿靳褚屈喻舒符盛凌涂饶娄翁冼卞项查晏谷褚伍麦苗成傅'.split(
    '',
  ),
);
const TWO_CHARACTER_SURNAME = /^(欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|令狐|慕容|夏侯)/;
/** What no personal name ends in. */
const BODY = /(局|办|委|部|镇|乡|村|街|区|县|市|处|署|站|所|院|馆|队|园)$/;
const OFFICER =
  /(书记|主任|主席|专员|总工|经理|领导|同志|常委|委员|巡视员|调研员|负责人|助理|班长|[区县市镇乡局院部处科厅校行州旗街]长)$/;
const OFFICER_FIRST =
  /(书记|主任|主席|常委|委员|专员|局长|部长|[区县市镇乡州旗]长|调研员)([\u4e00-\u9fff]{2,3})$/;

/** Whether an entry of a list of units is a person: by office held, or by a name of two or three characters. */
export function isPerson(name: string): boolean {
  if (OFFICER.test(name)) return true;
  const first = OFFICER_FIRST.exec(name);
  if (first && isPersonalName(first[2]!)) return true;
  return isPersonalName(name);
}

function isPersonalName(name: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name) || shortDepartments.has(name)) return false;
  if (TWO_CHARACTER_SURNAME.test(name)) return name.length > 2;
  return name.length < 4 && SURNAMES.has(name[0]!) && !BODY.test(name);
}

/** "区教育局王明": the space before the person was lost. */
export function withoutPerson(name: string): string {
  const found = /^(.*(?:局|办|委|部|中心|街道|镇|乡))([\u4e00-\u9fff]{2,3})$/.exec(name);
  return found && isPersonalName(found[2]!) && found[1]!.length > 2 ? found[1]! : name;
}
