/** Lines that a government site puts around a document: menus, properties, share buttons, notices, forms. */
const NOISE: readonly RegExp[] = [
  /^(您?(现在的|当前的?)?位置|当前位置)[::]/,
  /^[•·*\s]*(来源|发布机构|发布时间|发布日期|发文日期|成文日期|公文生成日期|生成日期|索引号|文号|备注\/文号|信息来源|主题分类|有效性|作者|浏览次数|点击数|字体|时间|发文机关|标题|名称|关键词|编辑|审核|责任编辑)[::]/,
  /^[•·*\s]*索引号/,
  /^[•·*\s]*【?字体/,
  /^[•·]?\d{4}-\d{1,2}-\d{1,2}(\d{1,2}:\d{2}(:\d{2})?)?$/,
  /扫一扫|二维码|微信扫码/,
  /^(打印|关闭|分享|收藏|返回顶部|上一篇|下一篇|首页|网站地图|联系我们|相关(解读|链接|文件|附件|稿件)|(文字|图片|视频|媒体)解读|访谈解读|媒体报道|政策解读)([::|].*)?$/,
  /^(版权所有|主办单位|承办单位|网站标识码|[^。]{0,12}ICP备)/,
  /您访问的链接|即将离开|浏览器版本/,
  /未经许可,?不得转载|不代表本站立场|^本文地址[::]/,
  /^(发表意见|留言与评论|[•·]?您的(姓名|意见)|[•·]?联系方式|[•·]?验证码)/,
  /^征集时间[::]/,
  /^[-_*•·=—\s]+$/,
  /^第?-?\d+-?页?(\/?共?\d+页)?$/,
  /(\.{4,}|…{2,}|·{4,})\d*$/,
];

/** Long lines are the document's own sentences, whatever words they hold. */
const LONGEST = 120;

/** @param line one line of a normalised text. */
export function isNoise(line: string): boolean {
  if (line.length > LONGEST) return /不得转载|不代表本站立场/.test(line);
  return NOISE.some((pattern) => pattern.test(line));
}
