import type { Habits } from './habits';
import { Inert, Members, isCollection, lowerFirst, type HostObject } from './members';
import {
  ActionType,
  ApiError,
  PathType,
  notFound,
  type Action,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { answerQuery, identity } from './query';

interface Request {
  body: RequestBody;
  /** Objects found so far, by path id; null is a null object. */
  found: Map<number, HostObject | null>;
}

export type RegisterEvent = (object: HostObject, event: string, on: boolean) => void;

/** Runs the actions of a request on the workbook model. Knows the protocol, not Excel. */
export class Dispatcher {
  /** Objects the client asked to keep between requests. */
  readonly kept = new Map<string, HostObject>();
  /** Asked before a method is called; throws what Excel answers instead. */
  guardCall: (className: string, method: string) => void = () => {};
  /** Asked before something is changed, with the object and those that it was reached through. */
  guardChange: (objects: readonly HostObject[]) => void = () => {};
  private nextReference = 1;

  constructor(
    private readonly root: HostObject,
    private readonly habits: Habits,
    private readonly members: () => Members,
    private readonly registerEvent: RegisterEvent,
  ) {}

  /** @param limit actions to run before failing as a lost connection would; all when left out. */
  process(body: RequestBody, limit = Infinity): ResponseBody {
    const request: Request = { body, found: new Map() };
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (index >= limit) throw new ApiError('ConnectionFailure', 'stopped by the test', 500);
        this.run(request, action, response);
      } catch (error) {
        response.Error = {
          ...describe(error),
          Location: this.location(request, action),
          ActionIndex: index,
        };
        if (!this.habits.answersBeforeErrors) response.Results = [];
        break;
      }
    }
    return response;
  }

  private run(request: Request, action: Action, response: ResponseBody): void {
    const answer = (value: unknown) =>
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    if (action.ActionType === ActionType.Trace) {
      response.TraceIds.push(action.Id);
      return void answer(null);
    }
    const object = this.resolve(request, action.ObjectPathId);
    const members = this.members();
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return void answer(object && identity(members, object));
      case ActionType.Query:
        return void answer(object && answerQuery(members, object, action.QueryInfo ?? {}));
      case ActionType.Method: {
        const values = this.argumentsOf(request, action.ArgumentInfo);
        // The client's own bookkeeping is no question about a child.
        const isOwn = action.Name.startsWith('_');
        if (!object) return void answer(isOwn ? null : this.ofNull());
        if (!/^(_|get)/i.test(action.Name)) this.guardChange(this.wayTo(request, action));
        return void answer(this.call(object, action.Name, values));
      }
      case ActionType.SetProperty: {
        const [value] = this.argumentsOf(request, action.ArgumentInfo);
        this.guardChange(this.wayTo(request, action));
        if (object) members.write(object, action.Name, value);
        return void answer(object ? null : this.ofNull());
      }
      case ActionType.Update:
        this.guardChange(this.wayTo(request, action));
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          if (object) members.write(object, name, value);
        }
        return void answer(null);
      default:
        throw new ApiError('NotImplemented', `action type ${action.ActionType}`, 501);
    }
  }

  /** Paths are resolved once a request, when first used, because a method path may have effects. */
  private resolve(request: Request, id: number): HostObject | null {
    const known = request.found.get(id);
    if (known !== undefined) return known;
    const path = request.body.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `path ${id}`);
    const parent = path.ParentObjectPathId
      ? this.resolve(request, path.ParentObjectPathId)
      : this.root;
    const object = this.step(request, path, parent);
    if (object === undefined) throw notFound();
    request.found.set(id, object);
    return object;
  }

  private step(
    request: Request,
    path: RequestBody['ObjectPaths'][string],
    parent: HostObject | null,
  ): HostObject | null | undefined {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Null:
        return null;
      case PathType.New:
        return new Inert() as unknown as HostObject;
      case PathType.Reference: {
        const kept = this.kept.get(path.Name);
        if (!kept) throw new ApiError('InvalidReference', 'The reference does not exist.', 404);
        return kept;
      }
    }
    if (parent === null) return this.ofNull();
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const member = this.members().find(parent, path.Name);
        const name = member?.name ?? lowerFirst(path.Name);
        return this.members().read(parent, name) as HostObject | null;
      }
      case PathType.Indexer:
        return isCollection(parent)
          ? parent.item(this.argumentsOf(request, path.ArgumentInfo)[0])
          : undefined;
      case PathType.Method: {
        const values = this.argumentsOf(request, path.ArgumentInfo);
        return this.call(parent, path.Name, values) as HostObject | null | undefined;
      }
      default:
        throw new ApiError('ApiNotFound', `path type ${path.ObjectPathType}`, 501);
    }
  }

  private ofNull(): null {
    if (this.habits.nullChildren === 'refused') throw notFound();
    return null;
  }

  private argumentsOf(request: Request, info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const reference = references[i];
      if (typeof reference === 'number' && reference !== 0) return this.resolve(request, reference);
      return value === null ? undefined : this.withObjects(request, value);
    });
  }

  /** Objects of the workbook may also stand inside of what is given. */
  private withObjects(request: Request, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: unknown };
    if (typeof id === 'number') return this.resolve(request, id);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.withObjects(request, each)]),
    );
  }

  private call(object: HostObject, wire: string, values: unknown[]): unknown {
    if (object instanceof Inert) return null;
    const name = wire.startsWith('_') ? wire : lowerFirst(wire);
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') return this.forget(String(values[0]));
    const registration = /^_(Un)?[rR]egister(\w+)$/.exec(name);
    if (registration) return this.registerEvent(object, registration[2]!, !registration[1]);
    this.guardCall(this.members().className(object), name);
    if (isCollection(object)) {
      const found = callCollection(object, name, values);
      if (found !== undefined) return found;
    }
    return this.members().method(object, name).apply(object, values);
  }

  private keep(object: HostObject): void {
    if (object.referenceId !== undefined) return;
    const id = `kept-${this.nextReference++}`;
    object.referenceId = id;
    this.kept.set(id, object);
  }

  private forget(id: string): void {
    const object = this.kept.get(id);
    if (object) object.referenceId = undefined;
    this.kept.delete(id);
  }

  /** The object of an action and those that it was reached through. */
  private wayTo({ body, found }: Request, { ObjectPathId }: Action): HostObject[] {
    const way: HostObject[] = [];
    for (let id = ObjectPathId; id; id = body.ObjectPaths[id]?.ParentObjectPathId ?? 0) {
      const object = found.get(id);
      if (object) way.push(object);
    }
    return way;
  }

  private location(request: Request, action: Action): string | undefined {
    const object = request.found.get(action.ObjectPathId);
    if (object) return `${this.members().className(object)}.${lowerFirst(action.Name || 'get')}`;
    const path = request.body.ObjectPaths[action.ObjectPathId];
    const parent = path && request.found.get(path.ParentObjectPathId);
    if (!path || !parent) return undefined;
    return `${this.members().className(parent)}.${path.Name ? lowerFirst(path.Name) : 'getItem'}`;
  }
}

/** Members all collections share; undefined when the collection has to answer itself. */
function callCollection(
  collection: HostObject & { items(): HostObject[]; item(key: unknown): HostObject },
  name: string,
  values: unknown[],
): unknown {
  switch (name) {
    case 'getItemAt':
    case 'getCount': {
      if (name === 'getCount') return collection.items().length;
      const item = collection.items()[Number(values[0])];
      if (!item) throw notFound();
      return item;
    }
    case 'getItem':
      return collection.item(values[0]);
    case 'getItemOrNullObject':
      try {
        return collection.item(values[0]);
      } catch (error) {
        if (error instanceof ApiError && error.code === 'ItemNotFound') return null;
        throw error;
      }
    default:
      return undefined;
  }
}

function describe(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof ApiError) {
    return { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: 'GeneralException',
    Message: `bug in the in-memory Excel: ${text}`,
    HttpStatusCode: 500,
  };
}
