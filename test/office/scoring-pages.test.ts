import { XlsxHost } from '../../src/host/file';
import type { Language } from '../../src/language/language';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateLedger } from '../../src/workbook/calculate';
import { largePlan } from '../support/large-plan';
import { printToPdf } from '../support/libreoffice';
import { pageSizes, pageTexts } from '../support/render';

/** What every page of a sheet has, and its last one besides, without spaces. */
const pages: Record<Language, { title: string; onEach: string[]; onLast: string[] }[]> = {
  'zh-CN': [
    {
      title: '云溪市南湖区指标考核评分',
      onEach: ['2026年第2季度', '计量单位：分、%', '权重', '一票否决', '计分完成率', '计分说明'],
      onLast: [
        '权重合计60',
        '不是100',
        '数据来源：指标台账!',
        '核对：所列指标与指标台账相符',
        '最高120%',
        '填报人：',
        '审核人：',
        '负责人：',
        '日期：',
      ],
    },
    {
      title: '云溪市南湖区单位考核得分',
      onEach: ['2026年第2季度', '计量单位：项、分', '计分指标数', '单位得分', '位次', '否决说明'],
      onLast: ['单位得分=得分合计', '数据来源：考核评分!B4:I63', '填报人：', '日期：'],
    },
  ],
  en: [
    {
      title: '云溪市南湖区:scoresofindicators',
      onEach: ['Q22026', 'Units:points,%', 'Weight', 'Veto', 'Counted', 'Basis'],
      onLast: ['Sumofweights60', 'Itisnot100', 'Filledinby:', 'Date:'],
    },
    {
      title: '云溪市南湖区:scoresofunits',
      onEach: ['Q22026', 'Units:indicators,points', 'Scoreofunit', 'Rank', 'Vetoesnotreported'],
      onLast: ['Scoreofaunit', 'Source:Scoring!B4:I63', 'Filledinby:', 'Date:'],
    },
  ],
};

test.each<Language>(['zh-CN', 'en'])(
  'every page of the scores has its title, period, units and headings; the last one is signed (%s)',
  async (language) => {
    const host = XlsxHost.create({ calculate: calculateLedger });
    await fillWorkbook(host, largePlan(60), { language });
    await setQuarter(host, 2);
    await writeReports(host, { scores: true });
    const pdf = await printToPdf(await host.save());
    const texts = await pageTexts(pdf);
    const sizes = pageSizes(pdf);
    for (const { title, onEach, onLast } of pages[language]) {
      const own = texts.flatMap((text, page) => (text.includes(title) ? [page] : []));
      expect(own.length).toBeGreaterThan(1);
      for (const page of own) {
        expect(sizes[page]!.map(Math.round)).toEqual([842, 595]);
        for (const words of [...onEach, `${page + 1}/${texts.length}`]) {
          expect(texts[page]).toContain(words);
        }
      }
      for (const words of onLast) expect(texts[own.at(-1)!]).toContain(words);
    }
  },
);
