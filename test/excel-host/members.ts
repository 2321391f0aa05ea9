import type { ClassContract, Contract } from './contract';
import { ApiError } from './protocol';

/** An object of the in-memory workbook; its class names the client class it stands for. */
export interface HostObject {
  constructor: { type?: string };
  [member: string]: unknown;
}

export interface HostCollection extends HostObject {
  items(): HostObject[];
  item(key: unknown): HostObject;
}

/** Stands in for the client library's own service objects, which answer nothing. */
export class Inert {
  static readonly type = '$inert';
}

const inertContract: ClassContract = {
  scalars: [],
  navigations: [],
  methods: new Set(),
  collection: false,
};

export const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export interface Member {
  name: string;
  wire: string;
  writable: boolean;
  navigation: boolean;
}

/** Looks members up in the contract and refuses what the model does not have, loudly. */
export class Members {
  private readonly byClass = new Map<string, Map<string, Member>>();

  constructor(
    readonly contract: Contract,
    private readonly gate: (className: string, member: string) => void,
  ) {}

  className(object: HostObject): string {
    return object.constructor.type ?? object.constructor.toString();
  }

  of(object: HostObject): ClassContract {
    if (object instanceof Inert) return inertContract;
    const found = this.contract[this.className(object)];
    if (!found) throw new Error(`no client class for ${this.className(object)}`);
    return found;
  }

  find(object: HostObject, wire: string): Member | undefined {
    const className = this.className(object);
    let members = this.byClass.get(className);
    if (!members) {
      members = new Map();
      const { scalars, navigations } = this.of(object);
      for (const scalar of scalars) {
        members.set(scalar.name.toLowerCase(), { ...scalar, navigation: false });
      }
      for (const name of navigations) {
        const member = { name, wire: upperFirst(name), writable: false, navigation: true };
        members.set(name.toLowerCase(), member);
      }
      this.byClass.set(className, members);
    }
    return members.get(wire.toLowerCase());
  }

  /** Value of a property; throws when the model lacks it or the declared API set does. */
  read(object: HostObject, name: string): unknown {
    this.gate(this.className(object), name);
    const value = object[name];
    if (value === undefined) throw this.missing(object, name);
    return value;
  }

  write(object: HostObject, wire: string, value: unknown): void {
    const member = this.find(object, wire);
    const name = member?.name ?? lowerFirst(wire);
    this.gate(this.className(object), name);
    if (member && !member.writable) {
      throw new ApiError('AccessDenied', `${name} is read-only`, 403);
    }
    if (!(name in object)) throw this.missing(object, name);
    object[name] = value;
  }

  method(object: HostObject, name: string): (...values: unknown[]) => unknown {
    this.gate(this.className(object), name);
    const method = object[name];
    if (!this.of(object).methods.has(name) || typeof method !== 'function') {
      throw this.missing(object, `${name}()`);
    }
    return method as (...values: unknown[]) => unknown;
  }

  private missing(object: HostObject, member: string): ApiError {
    const what = `${this.className(object)}.${member}`;
    return new ApiError('ApiNotFound', `the in-memory Excel has no ${what}`, 501);
  }
}

export function isCollection(object: HostObject): object is HostCollection {
  return typeof object.items === 'function' && typeof object.item === 'function';
}
