export function contentSecurityPolicy(page: {
  officeJsUrl: string | null;
  serving?: boolean;
}): string;
