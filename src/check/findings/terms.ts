import type { Localised } from '../../language/language';
import type { Severity } from './finding';

export const severityTerms: Record<Severity, Localised> = {
  mandatory: { 'zh-CN': '强制性', en: 'Mandatory' },
  verify: { 'zh-CN': '核实性', en: 'Verify' },
  information: { 'zh-CN': '提示性', en: 'Information' },
};
