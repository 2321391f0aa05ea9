import { isCollection, type HostObject, type Members } from './members';
import { ApiError, type QueryInfo } from './protocol';

type Tree = { [name: string]: Tree };

function selectionTree(query: QueryInfo): Tree {
  const root: Tree = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let branch = root;
    for (const step of path.split(/[/.]/).filter(Boolean)) branch = branch[step] ??= {};
  }
  return root;
}

/** What the client needs to find the object again in a later request. */
export function identity(members: Members, object: HostObject): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (members.find(object, 'id') && object.id !== undefined) found.Id = object.id;
  if (members.find(object, '_id')) found._Id = object._Id ?? object.id;
  if (object.referenceId !== undefined) found._ReferenceId = object.referenceId;
  return found;
}

/** Answers a load: only what was asked for, so that reading anything else fails in the client. */
export function answerQuery(members: Members, object: HostObject, query: QueryInfo): unknown {
  return shape(members, object, selectionTree(query), query);
}

function shape(members: Members, object: HostObject, tree: Tree, page: QueryInfo = {}): unknown {
  const result = identity(members, object);
  const asked = Object.keys(tree);
  const collection = isCollection(object);
  const everything = asked.length === 0 || asked.includes('*');
  const itemTree: Tree = {};
  if (everything) {
    if (collection) itemTree['*'] = {};
    for (const scalar of members.of(object).scalars) {
      if (!scalar.name.startsWith('_') && object[scalar.name] !== undefined) {
        result[scalar.wire] = object[scalar.name];
      }
    }
  }
  for (const name of asked.filter((each) => each !== '*')) {
    const member = members.find(object, name);
    if (collection && (!member || member.navigation)) {
      itemTree[name] = tree[name]!;
      continue;
    }
    if (!member) {
      const where = members.className(object);
      throw new ApiError('InvalidArgument', `unknown property '${name}' on ${where}`);
    }
    const value = members.read(object, member.name);
    result[member.wire] =
      member.navigation && value !== null
        ? shape(members, value as HostObject, tree[name]!)
        : value;
  }
  if (collection && Object.keys(itemTree).length > 0) {
    const skip = page.Skip ?? 0;
    const end = page.Top ? skip + page.Top : undefined;
    const items = object.items().slice(skip, end);
    result._Items = items.map((item) => shape(members, item, itemTree));
  }
  return result;
}
