/** Longer than any line of recipients; a longer text is no expression. */
const LONGEST = 600;

/** The line without bullets, closing marks and remarks in brackets: "- Sở Nội vụ (để phối hợp);". */
export const bareLine = (text: string): string =>
  text.length > LONGEST
    ? ''
    : text
        .normalize('NFC')
        .replace(/^[\s\-–+•*]+/u, '')
        .replace(/\([^()]*\)/gu, ' ')
        .replace(/[\s;.,:/]+$/u, '');

/** A coordinated list as its smallest parts, each with where it begins and ends in the line. */
interface Atom {
  readonly start: number;
  readonly end: number;
}

const SEPARATORS = /\s*,\s*(?:và\s+)?|\s+(?:và|cùng)\s+/giu;

const atomsOf = (line: string): readonly Atom[] => {
  const atoms: Atom[] = [];
  let start = 0;
  for (const { index, 0: separator } of line.matchAll(SEPARATORS)) {
    atoms.push({ start, end: index });
    start = index + separator.length;
  }
  return [...atoms, { start, end: line.length }].filter((atom) => atom.end > atom.start);
};

/** More parts than this in one run of a list make no single name. */
const LONGEST_RUN = 10;

/** A run of neighbouring parts of a list that may be one name: "Sở Kế hoạch và Đầu tư". */
export interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly text: string;
}

/** Every run of parts of a line, and how many parts it has. */
export const runsOf = (line: string): { readonly runs: readonly Run[]; readonly parts: number } => {
  const atoms = atomsOf(line);
  const runs = atoms.flatMap((first, from) =>
    atoms.slice(from, from + LONGEST_RUN).map((last, index) => ({
      from,
      to: from + index + 1,
      text: line.slice(first.start, last.end),
    })),
  );
  return { runs, parts: atoms.length };
};

/** The fewest runs that cover all parts, the longest first; null where the parts cannot all be covered. */
export const cover = (runs: readonly Run[], parts: number): readonly Run[] | null => {
  const best: (readonly Run[] | null)[] = [[]];
  for (let end = 1; end <= parts; end += 1) {
    const ways = runs
      .filter(({ to }) => to === end)
      .flatMap((run) => {
        const before = best[run.from];
        return before ? [[...before, run]] : [];
      });
    best[end] = ways.reduce<readonly Run[] | null>((won, way) => (won && won.length <= way.length ? won : way), null);
  }
  return best[parts] ?? null;
};

/** A list whose members may share the word before them: "các sở: Nội vụ, Tư pháp". */
export interface Listed {
  readonly list: string;
  /** The texts to be tried for a member, in this order. */
  readonly textsOf: (member: string) => readonly string[];
}

const LEADING = /^(?:(?:tất cả|toàn thể)\s+)?(?:các|những)\s+/iu;
const HEADS = /^(?:sở|ban|phòng|bộ|chi cục|cục|huyện ủy|thành ủy|đảng ủy|hội|trung tâm|công ty)(?=\s)/iu;

/** After a colon every member takes the head, unless it says it itself: "Thường trực: Tỉnh ủy, HĐND tỉnh". */
const afterColon = (line: string, colon: number): Listed => {
  const head = line.slice(0, colon).trim().replace(LEADING, '');
  const says = (member: string): boolean => member.toLowerCase().startsWith(`${head.toLowerCase()} `);
  return { list: line.slice(colon + 1).trim(), textsOf: (member) => [says(member) ? member : `${head} ${member}`] };
};

/** How a line names its members; without a colon a member is itself, or takes the first word after "các". */
export const listedIn = (line: string): Listed => {
  const colon = line.indexOf(':');
  if (colon > 0) return afterColon(line, colon);
  const rest = line.replace(LEADING, '');
  const head = rest === line ? undefined : HEADS.exec(rest)?.[0];
  if (head === undefined) return { list: line, textsOf: (member) => [member] };
  return { list: rest, textsOf: (member) => [member, `${head} ${member}`] };
};
