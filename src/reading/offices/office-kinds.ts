import {
  partyDepartments,
  shortDepartments,
  townshipOffices,
} from '../../plan/offices/departments';
import { officeAt } from './glued-names';
import { isPerson } from './persons';

/** What an organisation's name ends in. */
export const ORGANISATION =
  /(局|办|委|部|署|处|科|股|室|组|队|站|所|院|馆|校|社|会|联|协|团|厅|库|庭|司|行|公司|集团|中心|政府|段|街道?|乡镇?|镇|园区?|区|县|市|州|旗|盟|管委会|海关|企业|单位|部门|属地|银行|医院|学校|大学|学院|村|居委|专班|平台|基地|指挥部|机构|支局|法院|检察院|科协|工会|主体|业主|运营商|城投|文投|产投|农投|水投|交投|国投|建投|林场|农场|苏木)(\([^()]*\))?$/;
/** Where a list without any word of responsibility is still one: only bodies that nothing else is called. */
const OFFICE =
  /^(区|市|县|省|镇|乡|旗|盟|州|各|团).{0,14}(局|办|委|部|中心|街道|镇街|乡镇|镇|苏木|管委会|部门|单位|联|督查室|研究室|政研室|大队|支队|法院|检察院|总工会|供销社)(\([^()]*\))?$/;
/** Bodies that answer to the state or a company, not to the district: 国家税务总局…税务局, 国网…供电公司, 中国移动…分公司. */
const VERTICAL =
  /^(国家|中国|国网|南方电网|南网|人民银行|华能|大唐|中石|人保|人寿).{2,24}(局|队|行|公司|中心|办事处|站)$/;
const LEVEL = /^(区|县|市|省|州|旗|盟|镇|乡|各|团|街)/;
/** 石桥镇, 城东街道办事处, 白马乡人民政府: a place's own government. */
const PLACE = /^[\u4e00-\u9fff]{2,6}(街道|镇|乡|苏木)(办事处|办|人民政府|政府)?$/;

export const looksLikeUnit = (name: string) =>
  (ORGANISATION.test(name) || shortDepartments.has(name.replace(LEVEL, ''))) && !isPerson(name);
export const looksLikeOffice = (name: string) =>
  (OFFICE.test(name) || VERTICAL.test(name)) && !isPerson(name);

/** 住建局、残联、司法所: a department that is known needs no level before it. */
export const looksLikeKnownOffice = (name: string) =>
  looksLikeOffice(name) ||
  townshipOffices.has(name) ||
  (name.length > 2 && officeAt(name, 0) === name.length) ||
  (shortDepartments.has(name) && /[局办委部联院社会]$/.test(name));

/** In a document that calls its lists lists of offices, a name needs no level. */
const DEPARTMENT =
  /^(?!含|其中|包括|如|新|原|每)[\u4e00-\u9fff]{2,18}(局|办|委|部|分局|海关|中心|街道|镇|乡|公司|大队|支队|联|站|所|队|社|院|园区|开发区|集团|工会|协会|委员会|管委会|办公室|办事处|支行|红十字会)$/;
export const looksLikeDepartment = (name: string) =>
  looksLikeOffice(name) ||
  shortDepartments.has(name) ||
  partyDepartments.includes(name) ||
  (DEPARTMENT.test(name) && !isPerson(name)) ||
  /^各[^\d]{1,6}$/.test(name);

/** 云岭供电公司, 农商银行: it answers to nobody here, and its name has no level. */
const COMPANY =
  /^(?!各类|引进|新增|培育|新建|改造|其中|包括|含)[\u4e00-\u9fff]{2,16}(公司|集团|银行|支行|分局|海关|调查队)$/;

/** 县水利局|召集若干次会: what runs on behind an office's name is no part of it, other than a branch (县公安局交警大队). */
const RUNS_ON = /[局委办].{1,20}(会|行|社|团|协|(?<!党)校|区|市|县|村|组)$/;

/** What may stand in a list beside an office: a body of the place (县医院, 城东街道), or one that no list but of offices names. */
const looksLikeCompanion = (name: string) =>
  looksLikeKnownOffice(name) ||
  PLACE.test(name) ||
  COMPANY.test(name) ||
  (LEVEL.test(name) && looksLikeUnit(name) && !RUNS_ON.test(name));

/** 农水科, 办公室, 水政监察大队: a part of an office. */
export const looksLikeDivision = (name: string) =>
  /^[\u4e00-\u9fff]{1,12}(科|室|股|处|站|所|队|办|中心|党委|支部|工会|团委)$/.test(name) &&
  !isPerson(name);

/** Bodies that a heading may name: offices, companies and places of the district. */
export const areBodies = (names: readonly string[]) =>
  names.length > 0 && names.every((name) => looksLikeCompanion(name) && !/\d/.test(name));

/** Bodies of one kind that stand behind the offices of a list: 三大运营商, 各成员单位, 驻区银行机构. */
const COLLECTIVE =
  /^(?!引进|新增|培育|新建|其中|包括|含)[\u4e00-\u9fff]{0,8}(?:运营商|成员单位|(?:建设|产权|物业|管理|施工)单位|(?:银行|金融|医疗|养老|物业)(?:机构|企业)|高校|项目业主)$/;

/** Names that nothing but their list calls offices: some of them are surely, and all may be. */
export const areBareOffices = (names: readonly string[]) =>
  names.some(looksLikeKnownOffice) &&
  names.every((name) => looksLikeCompanion(name) || COLLECTIVE.test(name));

/** The same in a document that calls its lists lists of offices. */
export const areDeclaredOffices = (names: readonly string[]) =>
  names.some(looksLikeDepartment) &&
  names.every((name) => looksLikeDepartment(name) || COLLECTIVE.test(name));
