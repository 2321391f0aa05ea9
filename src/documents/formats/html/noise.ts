import { isElement, type Element, type Node } from './dom';

/** Elements that are never the document's words. */
const NEVER = new Set(
  'head script style noscript template nav aside footer iframe object embed svg canvas audio video map button input select textarea label option datalist dialog'.split(
    ' ',
  ),
);
/** Old sites put the whole page into one form; a form with less text is one to fill in. */
const PAGE_IN_FORM = 300;
const FEWEST_LINKS = 3;
const SEPARATORS = /[\s|>»›·/\\、,，。:：\-—()（）[\]【】]+/g;

interface Weight {
  /** Characters of text without separators. */
  text: number;
  linked: number;
  links: number;
}

/** Tells what stands around the text of a page: scripts, menus, forms, hidden parts, lists of nothing but links. */
export class PageNoise {
  private readonly weights = new WeakMap<Element, Weight>();

  isNoise(element: Element): boolean {
    const { name, attribs } = element;
    if (NEVER.has(name)) return true;
    if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')) return true;
    if (name === 'header') return this.weigh(element).links >= FEWEST_LINKS;
    if (name === 'form') return this.weigh(element).text < PAGE_IN_FORM;
    const { text, linked, links } = this.weigh(element);
    return links >= FEWEST_LINKS && linked === text;
  }

  private weigh(element: Element): Weight {
    const known = this.weights.get(element);
    if (known) return known;
    const weight: Weight = { text: 0, linked: 0, links: 0 };
    for (const child of element.children as Node[]) {
      if (isElement(child)) {
        if (NEVER.has(child.name)) continue;
        const inner = this.weigh(child);
        weight.text += inner.text;
        weight.linked += inner.linked;
        weight.links += inner.links;
      } else if (child.type === 'text') {
        weight.text += child.data.replace(SEPARATORS, '').length;
      }
    }
    if (element.name === 'a' && element.attribs.href !== undefined) {
      weight.linked = weight.text;
      weight.links = weight.text > 0 ? 1 : 0;
    }
    this.weights.set(element, weight);
    return weight;
  }
}
