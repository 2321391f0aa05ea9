import { rangeText } from '../../../workbook/sheets/settings/lay-out-settings';
import type { BookRule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** A threshold of 校验设置 cannot be used; its default counted in this validation. */
export const badSetting: BookRule = {
  id: 'bad-setting',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '校验设置有误', en: 'Unusable setting' },
  message: {
    'zh-CN': '“{label}”设为 {found}，应为 {range} 的数；本次按默认值 {default} 校验。请改正。',
    en: '"{label}" is {found}, which is no number in {range}; its default {default} was used. Correct it.',
  },
  check({ workbook }) {
    const { settings } = workbook;
    return (settings?.problems ?? []).map(({ row, column, spec, found }) => ({
      sheet: settings!.sheet,
      row,
      column,
      values: {
        label: spec.label,
        found: shown(found),
        range: rangeText(spec),
        default: spec.default,
      },
      evidence: [
        evidence('设定值', 'Value', shown(found)),
        evidence('允许范围', 'Allowed', rangeText(spec)),
      ],
      fix: { kind: 'restore' as const, value: spec.default },
      before: found,
    }));
  },
};
