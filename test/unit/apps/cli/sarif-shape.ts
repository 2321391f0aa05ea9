interface Log {
  version?: string;
  runs?: Run[];
}
interface Run {
  tool?: { driver?: { name?: string; rules?: { id?: string }[] } };
  artifacts?: { location?: { uri?: string } }[];
  results?: Result[];
}
interface Result {
  ruleId?: string;
  ruleIndex?: number;
  level?: string;
  message?: { text?: string };
  locations?: Location[];
  relatedLocations?: Location[];
  suppressions?: { kind?: string; status?: string }[];
}
interface Location {
  physicalLocation?: { artifactLocation?: { uri?: string; index?: number } };
  logicalLocations?: { name?: string; fullyQualifiedName?: string }[];
}

/** What a log lacks of SARIF 2.1.0: required properties, allowed values, indices that point at something, URIs. */
export function sarifProblems(log: Log): string[] {
  if (log.version !== '2.1.0') return ['version is 2.1.0'];
  if (!Array.isArray(log.runs)) return ['runs is a list'];
  return log.runs.flatMap((run) => runProblems(run));
}

function runProblems({ tool, artifacts = [], results = [] }: Run): string[] {
  if (!tool?.driver?.name) return ['a tool has a driver with a name'];
  const rules = tool.driver.rules ?? [];
  const ids = rules.map(({ id }) => id);
  return [
    ...(ids.some((id) => !id) || new Set(ids).size < ids.length
      ? ['rules have ids, each one']
      : []),
    ...artifacts.flatMap(({ location }) => uriProblems(location?.uri)),
    ...results.flatMap((result, i) =>
      resultProblems(result, ids, artifacts.length).map((problem) => `results[${i}]: ${problem}`),
    ),
  ];
}

function resultProblems(result: Result, rules: (string | undefined)[], artifacts: number) {
  const { message, level, ruleIndex, ruleId, locations = [], suppressions = [] } = result;
  const places = [...locations, ...(result.relatedLocations ?? [])];
  return [
    ...(message?.text ? [] : ['message has a text']),
    ...(['none', 'note', 'warning', 'error'].includes(level ?? '') ? [] : [`level ${level}`]),
    ...(rules[ruleIndex ?? -1] === ruleId ? [] : ['ruleIndex names another rule']),
    ...(locations.length > 0 ? [] : ['no location']),
    ...places.flatMap((place) => locationProblems(place, artifacts)),
    ...suppressions.flatMap(({ kind, status }) =>
      ['inSource', 'external'].includes(kind ?? '') &&
      [undefined, 'accepted', 'underReview', 'rejected'].includes(status)
        ? []
        : ['suppression'],
    ),
  ];
}

function locationProblems(
  { physicalLocation, logicalLocations = [] }: Location,
  artifacts: number,
) {
  const { uri, index } = physicalLocation?.artifactLocation ?? {};
  return [
    ...uriProblems(uri),
    ...(index !== undefined && index < artifacts ? [] : ['artifact index']),
    ...(logicalLocations.every((place) => place.name && place.fullyQualifiedName)
      ? []
      : ['logical location without a name']),
  ];
}

const uriProblems = (uri: string | undefined) =>
  uri && /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(uri) ? [] : [`uri ${uri}`];
