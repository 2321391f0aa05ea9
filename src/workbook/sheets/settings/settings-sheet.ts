import type { PlanSheet, ReadableSheet } from '../../plan-sheets';
import { layOutSettingsSheet } from './lay-out-settings';
import { readSettings, type ReadSettings } from './read-settings';

/** 校验设置: once it is there it is the user's. */
export const settingsSheet: PlanSheet<'settings'> & ReadableSheet<'settings', ReadSettings> = {
  key: 'settings',
  names: { 'zh-CN': '校验设置', en: 'Validation settings' },
  part: 'plan',
  fill: ({ language, ...fill }) =>
    fill.isNew(settingsSheet) ? [layOutSettingsSheet(fill.sheet(settingsSheet), language)] : [],
  read: readSettings,
};
