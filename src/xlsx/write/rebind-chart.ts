import { absoluteReference } from '../../workbook/address';
import { numbersXml, stringsXml } from './chart-data';
import { escapeContent } from '../package/xml-text';
import type { ChartContent } from './chart-xml';

/**
 * Lets the series of a chart in the file show other cells and changes nothing else.
 * A chart to which the user added or from which they took series is left as it is.
 */
export function rebindChart(xml: string, sheet: string, change: ChartContent): string {
  const series = xml.match(SERIES) ?? [];
  if (series.length !== change.series.length) return xml;
  let index = 0;
  return xml.replace(SERIES, (one) => rebindSeries(one, sheet, change, index++));
}

const SERIES = /<((?:\w+:)?)ser>[\s\S]*?<\/\1ser>/g;

function rebindSeries(xml: string, sheet: string, change: ChartContent, index: number): string {
  const { chart, categories, series } = change;
  const described = chart.series[index]!;
  const data = series[index]!;
  const prefix = /^<((?:\w+:)?)ser>/.exec(xml)![1]!;
  const bind = (text: string, parent: string, reference: string, cache: string) => {
    const kind = cache.startsWith('<c:str') ? 'strRef' : 'numRef';
    const tag = (name: string) => `${prefix}${name}`;
    const content =
      `<${tag(kind)}><${tag('f')}>${escapeContent(reference)}</${tag('f')}>` +
      `${cache.replace(/(<\/?)c:/g, `$1${prefix}`)}</${tag(kind)}>`;
    const whole = new RegExp(`(<${tag(parent)}>)[\\s\\S]*?(</${tag(parent)}>)`);
    return text.replace(whole, (_, start, end) => start + content + end);
  };
  const reference = (area: Parameters<typeof absoluteReference>[1]) =>
    absoluteReference(sheet, area);
  const named = bind(xml, 'tx', reference(described.name), stringsXml([data.name]));
  const categorised = bind(named, 'cat', reference(chart.categories), stringsXml(categories));
  return bind(categorised, 'val', reference(described.values), numbersXml(data.values));
}
