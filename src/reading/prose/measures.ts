const valueNames =
  /(?:率|覆盖面|比重|比例|占比|比|额|值|收入|量|面积|数|规模|标准|浓度|寿命|水平|密度|强度|长度|里程|能力|投入|投资|税收|存款|贷款|人口|GDP|余额|利润|满意度|度|指数|出栏|存栏|床位|周期|出口|进口|产出|总产|单产|盘子|资金|融资|保费|捐赠|外资|内资|游客|旅客|支出|资产|负债|债务|成本|时间|时限|能耗|养老金|营收|到位|价值|结余|盈余|盈亏|损益|顺差|现金流|补助|补贴|津贴|低保)$/;

/** Whether a name is that of a value, so that a bare number after it is its level. */
export function namesValue(name: string): boolean {
  return (
    valueNames.test(name) ||
    /每[十百千万]人$|^(?:每[十百千万\d]|日[均供处接服]|人均|亩均|单位|户均|地均|村均|平均)/.test(
      name,
    )
  );
}

/** Values of which an amount is made, built or restored: 恢复灌溉面积, 完成…数量. */
const extents = /(?:面积|数量|里程|长度|容量|能力|规模)$/;

export function namesExtent(name: string): boolean {
  return extents.test(name);
}
