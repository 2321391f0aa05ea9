import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';

const file = path.join(__dirname, '..', '..', '..', '..', 'src', 'apps', 'start', 'start.js');
const script = readFileSync(file, 'utf8');

/** As much of a page as the script touches, in a browser of 2013. */
class Element {
  readonly children: (Element | string)[] = [];
  readonly attributes: Record<string, string> = {};
  constructor(readonly name: string) {}
  get firstChild() {
    return this.children[0];
  }
  appendChild(child: Element | string) {
    this.children.push(child);
  }
  removeChild() {
    this.children.shift();
  }
  setAttribute(name: string, value: string) {
    this.attributes[name] = value;
  }
  get text(): string {
    return this.children.map((child) => (child instanceof Element ? child.text : child)).join('\n');
  }
}

function oldBrowser(page: string) {
  const opening = new Element('div');
  const window: Record<string, unknown> = {};
  const context = createContext({
    window,
    location: { href: `https://ledger.example.gov.cn/app/${page}?_host_Info=Excel$Win32` },
    document: {
      getElementById: (id: string) => (id === 'opening' ? opening : null),
      createElement: (name: string) => new Element(name),
      createTextNode: (text: string) => text,
    },
  });
  runInContext('delete Object.hasOwn; delete Array.prototype.at;', context);
  runInContext(script, context);
  return { opening, window, context };
}

it('is ECMAScript 5', () => {
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});

it('says in an old browser that it is one, in both languages, and where the desk is', () => {
  const { opening } = oldBrowser('taskpane.html');
  // What is said stands in the page's main part, whose role stays.
  expect(opening.attributes.role).toBeUndefined();
  expect((opening.firstChild as Element).attributes.role).toBe('alert');
  expect(opening.text).toContain('这里的浏览器太旧');
  expect(opening.text).toContain('This browser is too old');
  expect(opening.text.match(/^https.*$/gm)).toEqual([
    'https://ledger.example.gov.cn/app/desk.html',
    'https://ledger.example.gov.cn/app/desk.html',
  ]);
});

it('a command of the ribbon shows the same page in a window and always completes', () => {
  const { window, context } = oldBrowser('commands.html');
  const shown: string[] = [];
  const displayDialogAsync = (address: string, _size: object, done: () => void) => {
    shown.push(address);
    done();
  };
  Object.assign(context, { Office: { context: { ui: { displayDialogAsync } } } });
  const completed = jest.fn();
  (window.validateWorkbook as (event: object) => void)({ completed });
  expect(shown).toEqual(['https://ledger.example.gov.cn/app/taskpane.html']);
  expect(completed).toHaveBeenCalledTimes(1);
});
