import type { Language } from '../../../language/language';
import { isUnreported } from '../../../quarter/office-counts';
import { statuses } from '../../../tracking/status';
import type { ReportContext } from '../../report-context';
import type { LiveText } from '../../standing';
import { countInLedger } from '../ledger/ledger-list';
import { ledgerColumn } from '../ledger/ledger-references';
import { unreported } from '../summary/count-formulas';
import { leaderTexts as texts } from './texts';

type Facts = Pick<ReportContext, 'language' | 'indicators'>;

const assessed = statuses.filter((status) => status !== 'notAssessed');

/** Whether no indicator is assessed. */
const isNothingAssessed = ({ language, indicators }: Facts) => ({
  formula: `${countInLedger(assessed, language)}=0`,
  value: indicators.every(({ status }) => status === 'notAssessed'),
});

const isNothingReported = ({ language, indicators }: Facts) => ({
  formula: unreported(language),
  value: isUnreported(indicators),
});

/** Whether no indicator has a lead office. */
const isNobodyNamed = ({ language, indicators }: Facts) => ({
  formula: `SUMPRODUCT((${ledgerColumn('id', language)}<>"")*(${ledgerColumn('lead', language)}<>""))=0`,
  value: indicators.every(({ lead }) => lead.length === 0),
});

/** The first text whose case holds, else the last one; live, until the page is written again. */
function firstOf(
  cases: readonly [test: { formula: string; value: boolean }, text: string][],
  otherwise: string,
): LiveText {
  return cases.reduceRight<LiveText>(
    (rest, [{ formula, value }, text]) => ({
      formula: `IF(${formula},"${text}",${rest.formula})`,
      value: value ? text : rest.value,
    }),
    { formula: `"${otherwise}"`, value: otherwise },
  );
}

const say = (text: Record<Language, string>, { language }: Facts) => text[language];

/** Why no indicator is listed as short of schedule. */
export const noneBehind = (facts: Facts): LiveText =>
  firstOf(
    [
      [isNothingAssessed(facts), say(texts.noneAssessed, facts)],
      [isNothingReported(facts), say(texts.noneReported, facts)],
    ],
    say(texts.noneBehind, facts),
  );

/** Why no office is listed. */
export const noOffices = (facts: Facts): LiveText =>
  firstOf(
    [
      [isNobodyNamed(facts), say(texts.noLeads, facts)],
      [isNothingAssessed(facts), say(texts.unranked, facts)],
      [isNothingReported(facts), say(texts.unreported, facts)],
    ],
    say(texts.noOffices, facts),
  );
