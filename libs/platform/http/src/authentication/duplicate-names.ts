// An unclosed text takes all the rest: a search that began again at each of its quotes would be quadratic.
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|[{}[\]:]/g;

interface Level {
  readonly names: Set<string> | null;
  last: string | null;
}

/**
 * Whether JSON repeats a name within one object: readers disagree on which of the two counts, so neither tokens nor
 * bodies may do it. Throws or answers anything for what is not JSON, in linear time.
 */
export const hasDuplicateNames = (json: string): boolean => {
  const levels: Level[] = [];
  for (const [token] of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === ':' && level && repeats(level)) return true;
    if (token.startsWith('"') && level) level.last = token;
    else move(levels, token);
  }
  return false;
};

const move = (levels: Level[], token: string): void => {
  if (token === '{' || token === '[') levels.push({ names: token === '{' ? new Set() : null, last: null });
  if (token === '}' || token === ']') levels.pop();
};

const repeats = ({ names, last }: Level): boolean => {
  if (!names || last === null) return false;
  const name = JSON.parse(last) as string;
  if (names.has(name)) return true;
  names.add(name);
  return false;
};
