import { parseXml } from './parse-xml';
import { type Package, partText } from './zip';

export interface Relationship {
  id: string;
  /** The last word of the type's address: "worksheet", "table", "drawing", "chart". */
  type: string;
  /** Path of the part it points to. */
  target: string;
}

/** What a part refers to; an empty list when it refers to nothing. */
export function relationshipsOf(parts: Package, path: string): Relationship[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const xml = partText(parts, `${folder}_rels/${path.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  parseXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      found.push({
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').split('/').pop()!,
        target: resolve(folder, attributes.Target ?? ''),
      });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
