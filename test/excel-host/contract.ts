/** What the client says a class has: its members as the client itself spells them. */
export interface ClassContract {
  scalars: { name: string; wire: string; writable: boolean }[];
  navigations: string[];
  methods: Set<string>;
  collection: boolean;
}

export type Contract = Record<string, ClassContract>;

const clientSide = new Set([
  'constructor',
  'load',
  'retrieve',
  'toJSON',
  'setMockData',
  'ensureUnchanged',
  'set',
  'update',
  '_handleResult',
  '_handleIdResult',
  '_handleRetrieveResult',
  'track',
  'untrack',
]);

/** Reads the contract off the client's own prototypes, so that no table has to be kept by hand. */
export function reflectContract(namespace: Record<string, unknown>): Contract {
  const contract: Contract = {};
  for (const candidate of Object.values(namespace)) {
    if (typeof candidate !== 'function') continue;
    const prototype = candidate.prototype as object | undefined;
    if (!prototype || !('_handleResult' in prototype)) continue;
    const read = (property: string): unknown =>
      Object.getOwnPropertyDescriptor(prototype, property)?.get?.call({});
    const className = read('_className');
    if (typeof className !== 'string') continue;
    const names = (read('_scalarPropertyNames') as string[] | undefined) ?? [];
    const wires = (read('_scalarPropertyOriginalNames') as string[] | undefined) ?? [];
    const writable = (read('_scalarPropertyUpdateable') as boolean[] | undefined) ?? [];
    contract[className] = {
      scalars: names.map((name, i) => ({
        name,
        wire: wires[i] ?? name,
        writable: writable[i] === true,
      })),
      navigations: (read('_navigationPropertyNames') as string[] | undefined) ?? [],
      methods: new Set(
        Object.getOwnPropertyNames(prototype).filter(
          (name) =>
            !clientSide.has(name) &&
            typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === 'function',
        ),
      ),
      collection: read('_isCollection') === true,
    };
  }
  return contract;
}
