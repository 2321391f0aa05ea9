const PLACE = '[\\u4e00-\\u9fff]';
const LEVEL =
  '(?:(?:经济|高新|高新技术|技术|产业|循环经济|旅游|综合)*(?:开发区|高新区|示范区|集聚区|园区)|新区|自治[县旗]|林区|[区县市]|旗(?![岭山舰杆袍]))';
/** "东湖市海棠区2024年…": the place at the head of a title, behind its year or the party's name. */
const IN_TITLE = new RegExp(
  `^((?:${PLACE}{2,6}?(?:省|自治区))?(?:${PLACE}{2,5}?(?:市|州|盟))?${PLACE}{1,8}?${LEVEL})(?!委员|域|级|属|直|内|情|划|长|容|场|政(?!府)|民|城|外|分)`,
);
const GOVERNMENT = new RegExp(
  `(${PLACE}{2,14}?${LEVEL})(?:第${PLACE}{1,5}届)?(?:人民(?:政府|代表大会)|委员会)`,
);
const STREET = new RegExp(`^(${PLACE}{2,8}?(?:街道|镇|乡))(?=20|“|人民|党|高|重|工)`);
/** What a title says before the place it is for. */
const LEADING =
  /^(?:【[^】]{1,12}】|\([^()]{1,12}\)|20\d\d年度?|中共|中国共产党|共青团|关于|印发|转发|下达|分解|落实|推进|推动|实施|做好|加快|开展|组织|进一步|办公室)+/;
const BEFORE =
  /^.*(办公室|共青团|现将|关于|印发|贯彻|落实|机构|单位|部门|[年月日]|在|由|经|中共|[省市县区旗]委)(?=.)/;
const NO_NAME =
  /^(全|各|我|本|该|[省市县区]|两|三|几|多|及|和|与)|(社区|小区|片区|城区|景区|灾区|校区|厂区|市区|辖区|街区|库区|省市|城市|上市|超市|都市|强[县区市])$|工作|方案|[报将送至向各]/;

/**
 * The place a plan is for: named at the head of its title, else by the government that issues it; the fullest form that
 * is written. Null where the text names none.
 */
export function districtOf(title: string | null, lines: readonly string[]): string | null {
  const governments = lines.flatMap((line) => {
    const place = GOVERNMENT.exec(line.slice(0, 120))?.[1]?.replace(BEFORE, '');
    return place !== undefined && isName(place) ? [place] : [];
  });
  const head = (title ?? '').replace(LEADING, '');
  const titled = IN_TITLE.exec(head)?.[1];
  const place = titled !== undefined && isName(titled) ? titled : governments[0];
  if (place === undefined) return STREET.exec(head)?.[1] ?? null;
  const full = governments.filter((other) => other.endsWith(place));
  return full.reduce((longest, other) => (other.length > longest.length ? other : longest), place);
}

const isName = (place: string) => !NO_NAME.test(place);
