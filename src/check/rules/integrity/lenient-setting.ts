import type { Localised } from '../../../language/language';
import { defaultSettings } from '../../../tracking/track';
import { quarters } from '../../../tracking/quarter';
import type { CellValue } from '../../../workbook/description';
import { plainLabel, type LineName } from '../../../workbook/sheets/cover/cover-contents';
import type { ReadCover } from '../../../workbook/sheets/cover/read-cover';
import type { ReadSettings } from '../../../workbook/sheets/settings/read-settings';
import { thresholdSpecs, type Threshold } from '../../../workbook/sheets/settings/thresholds';
import { tidy } from '../../entries/figures';
import { evidence } from '../../findings/wording';
import type { BookResult, BookRule } from '../../rule';

/** Shares of the cover move this far from their defaults before it matters to many rows. */
const SHARE = 0.15;
/** And thresholds so many times. */
const TIMES = 5;
/** Thresholds that ask less the larger they are. */
const LARGER: readonly Threshold[] = [
  'jumpFactor',
  'levelJump',
  'pointsJump',
  'farAbove',
  'growthGap',
];

const FEWER_BEHIND: Localised = { 'zh-CN': '滞后的指标会变少', en: 'fewer rows fall behind' };
const MORE_BEHIND: Localised = { 'zh-CN': '滞后的指标会变多', en: 'more rows fall behind' };
const FEWER_ASKED: Localised = { 'zh-CN': '要核实的会变少', en: 'fewer figures are asked about' };

/** A setting far on the lenient side of its default, or shares due far above theirs: it may be meant, and whoever reads the results should know. */
export const lenientSetting: BookRule = {
  id: 'lenient-setting',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '设置明显偏离默认', en: 'Setting far from its default' },
  message: {
    'zh-CN': '“{label}”为 {found}，默认 {default}，{effect}。有依据的可保留。',
    en: '"{label}" is {found}, by default {default}: {effect}. Keep it where there is a reason.',
  },
  check({ workbook: { cover, settings } }) {
    return [...coverResults(cover), ...(settings ? settingResults(settings) : [])];
  },
};

/** What is due is less than by default, or near enough further away. */
function coverResults(cover: ReadCover): BookResult[] {
  const { sheet, places, settings } = cover;
  const { phasing, tolerance, nearShare } = settings;
  const result = (
    name: LineName,
    i: number,
    found: number,
    usual: number,
    loosened: number,
    effect = FEWER_BEHIND,
  ) => {
    const place = places[name];
    const isUnusable = cover.problems.some((problem) => problem.name === name);
    if (!place || isUnusable || tidy(loosened) < SHARE) return [];
    const cell = { sheet, row: place.row, column: place.column + i };
    return [resultOf(cell, plainLabel(name), [found, usual].map(percent), effect)];
  };
  return [
    ...quarters.flatMap((_, i) => {
      const usual = defaultSettings.phasing[i]!;
      const due = phasing[i]!;
      return [
        ...result('phasing', i, due, usual, usual - due),
        ...result('phasing', i, due, usual, due - usual, MORE_BEHIND),
      ];
    }),
    ...result(
      'tolerance',
      0,
      tolerance,
      defaultSettings.tolerance,
      tolerance - defaultSettings.tolerance,
    ),
    ...result(
      'nearShare',
      0,
      nearShare,
      defaultSettings.nearShare,
      defaultSettings.nearShare - nearShare,
    ),
  ];
}

function settingResults({ sheet, thresholds, places }: ReadSettings): BookResult[] {
  return thresholdSpecs
    .filter((spec) => LARGER.includes(spec.key))
    .flatMap((spec) => {
      const found = thresholds[spec.key];
      const place = places[spec.key];
      if (!place || found < spec.default * TIMES) return [];
      const cell = { sheet, ...place };
      return [resultOf(cell, spec.label, [`${found}`, `${spec.default}`], FEWER_ASKED)];
    });
}

function resultOf(
  cell: Pick<BookResult, 'sheet' | 'row' | 'column'>,
  label: Localised,
  [found, usual]: readonly string[],
  effect: Localised,
): BookResult {
  return {
    ...cell,
    values: { label, found: found!, default: usual!, effect },
    evidence: [evidence('设定值', 'Value', found!), evidence('默认', 'Default', usual!)],
  };
}

const percent = (share: CellValue): string => `${tidy(Number(share) * 100)}%`;
