/** The request and answer bodies of Microsoft's client ("ProcessQuery"), as far as this host answers them. */

/** How a request names an object. */
export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** What a request does with an object. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: {
    Code: string;
    Message: string;
    Location: string | undefined;
    ActionIndex: number;
    HttpStatusCode: number;
  };
}

/** A refusal as Excel words it; anything else thrown in the model is a bug of this host. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const notFound = () =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const alreadyExists = () =>
  new ApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );
export const invalidArgument = (why: string) =>
  new ApiError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${why})`,
  );
export const accessDenied = (why: string) => new ApiError('AccessDenied', why, 403);
