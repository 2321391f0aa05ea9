import type { Section } from './sections';
import type { Item, Paragraph } from './tasks';

/** What a numbered form asks of each of its items: "(一)工作目标", "(二)完成时限", "(三)责任分工". */
const OFFICES =
  /^(?:责任|职责|任务|工作|组织|部门)?分工$|^(?:牵头|责任|配合|承办|实施|主办|协办|落实|参与)(?:单位|部门|主体|科室)(?:及(?:分工|责任人|职责))?$|^责任(?:落实|主体)$/;
const OTHERS =
  /^(?:工作|建设|年度|主要|目标|实施|项目|具体|绩效|改造|服务)?(?:目标|内容|任务|措施|标准|要求|举措|规模|地点|范围|对象|计划|步骤)(?:任务|要求|措施)?$|(?:时限|期限)(?:要求)?$|时间(?:安排|节点|要求)?$|进度(?:安排|要求)?$|资金(?:来源|安排|投入|概算)?$|^预期(?:成效|效果)$|^投资(?:规模|概算|估算)$/;

/**
 * Under an item that is written as a form, the field of the offices answers for all its fields, and the item is the one that its
 * heading names.
 * @returns the sections that are fields.
 */
export function fillForms<P extends Paragraph>(
  items: readonly { section: Section; paragraphs: P[] }[],
  empty: (lists: P['lists']) => P,
): Set<Section> {
  const fields = new Set<Section>();
  const byParent = new Map<Section, Item[]>();
  const around = new Map(items.map((item) => [item.section, item]));
  for (const item of items) {
    const { parent } = item.section;
    if (parent && item.section.beside === null)
      byParent.set(parent, [...(byParent.get(parent) ?? []), item]);
  }
  for (const [parent, children] of byParent) {
    const form = around.get(parent);
    const named = children.filter(({ section }) => OFFICES.test(section.heading ?? ''));
    if (!form || named.length === 0 || named.length === children.length) continue;
    if (!children.every(({ section: { heading } }) => isField(heading ?? ''))) continue;
    for (const { section } of children) fields.add(section);
    const lists = named.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.lists.splice(0)),
    );
    form.paragraphs.push(empty(lists as P['lists']));
    parent.hasItems = false;
  }
  return fields;
}

const isField = (heading: string) => OFFICES.test(heading) || OTHERS.test(heading);
