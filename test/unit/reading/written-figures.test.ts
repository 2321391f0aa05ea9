import { readTargets } from '../../../src/reading/prose/targets';
import { normalise } from '../../../src/reading/text/text';
import { fc } from '../../support/property';

const read = (text: string) =>
  readTargets(normalise(text).text, { year: 2027 }).map(
    ({ name, target, period }) =>
      `${name} ${target.op} ${target.low ?? target.high}${target.unit}${period ?? ''}`,
  );

test.each([
  ['失业率控制在百分之五点八以内', ['失业率 <= 5.8%']],
  ['事故率降至千分之零点二五', ['事故率 = 0.25‰']],
  ['线上销售占比达到三成五', ['线上销售占比 = 3.5成']],
  ['六成以上果农入社', ['果农入社比例 >= 6成']],
  ['新增课桌二百四十张', ['课桌 = 240张']],
  ['到二〇三二年,林木覆盖率达到百分之五十一', ['林木覆盖率 = 51%2032']],
  ['清淤渠道三十公里', ['渠道 = 30公里']],
  ['打通最后一公里', []],
  ['开办时间压缩到半天', ['开办时间 = 0.5天']],
  ['技改投资不低于全部投资的28%', ['技改投资占全部投资比重 >= 28%']],
  ['覆盖指数(VCI)不低于0.6', ['覆盖指数(VCI) >= 0.6']],
  ['每天锻炼不少于60分钟', ['每天锻炼 >= 60分钟']],
  ['争取资金两亿三千万元', ['资金 = 23000万元']],
  ['争取资金2亿3000万元', ['资金 = 23000万元']],
  ['培训果农1万2千名', ['果农 = 12000名']],
  ['为三万二千名船员购买保险', ['船员购买保险 = 32000名']],
  ['对12个乡实施电网改造', ['电网改造 = 12个']],
  ['对37家作坊开展提升改造', ['作坊提升改造 = 37家']],
  ['建成20千瓦以上充电桩45个', ['20千瓦以上充电桩 = 45个']],
  ['建成2000平方米以上厂房3栋', ['2000平方米以上厂房 = 3栋']],
  // what cannot be read whole gives nothing
  ['造林达到一百二', []],
  ['安置95户402人', ['安置 = 95户', '安置 = 402人']],
  ['本协议一式5份', []],
])('%s', (text, targets) => expect(read(text)).toEqual(targets));

const DIGITS = '零一二三四五六七八九';

/** A number below 10000 as an office writes it. */
function written(value: number): string {
  const places = ['', '十', '百', '千'];
  const figures = [...String(value)].reverse().map(Number);
  let text = '';
  for (let place = figures.length - 1; place >= 0; place--) {
    const figure = figures[place]!;
    if (figure > 0) text += DIGITS[figure]! + places[place]!;
    else if (figures.slice(0, place).some((below) => below > 0) && !text.endsWith('零'))
      text += '零';
  }
  return text;
}

test('a number of 亿 and 万 in words is counted in its last scale', () => {
  const part = fc.integer({ min: 11, max: 9999 });
  fc.assert(
    fc.property(part, part, (hundredMillions, tenThousands) => {
      // 一亿|零五十万: a place that is left out is said
      const zero = tenThousands < 1000 ? '零' : '';
      const words = `${written(hundredMillions)}亿${zero}${written(tenThousands)}万元`;
      const value = hundredMillions * 10000 + tenThousands;
      expect(read(`税收收入达到${words}`)).toEqual([`税收收入 = ${value}万元`]);
      if (tenThousands < 1000) return;
      expect(read(`税收收入达到${hundredMillions}亿${tenThousands}万元`)).toEqual([
        `税收收入 = ${value}万元`,
      ]);
    }),
  );
});

test('every written number reads back equal, with 点 and without', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 11, max: 9999 }),
      fc.stringMatching(/^\d{0,3}$/),
      (whole, tail) => {
        const point =
          tail === '' ? '' : `点${[...tail].map((digit) => DIGITS[Number(digit)]).join('')}`;
        const value = Number(tail === '' ? whole : `${whole}.${tail}`);
        // 百分之一百 is said as an idiom
        fc.pre(whole !== 100);
        expect(read(`完成率达到百分之${written(whole)}${point}`)).toEqual([`完成率 = ${value}%`]);
      },
    ),
  );
});
