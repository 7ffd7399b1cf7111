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

/** Words that begin a name of their own: behind them a list can go on although one of its names is not known. */
const NAME_BEGINS =
  /^(?:(?:tất cả|toàn thể)\s+)?(?:(?:các|những)\s+)?(?:sở|ban|ngành|bộ|ủy ban|ubnd|hội đồng|hđnd|văn phòng|phòng|cơ quan|đơn vị|tổ chức|doanh nghiệp|cục|chi cục|công an|bộ chỉ huy|thanh tra|kho bạc|tòa án|viện|trường|trung tâm|công ty|hội|liên đoàn|đoàn|mặt trận)(?=\s|$)/iu;

/** Runs that together make up a list: those understood, and names that nobody knows. */
export interface Cover {
  readonly understood: readonly Run[];
  readonly unknown: readonly Run[];
}

interface Way extends Cover {
  readonly cost: number;
}

/** More than any number of runs: no unknown name is taken where everything can be understood. */
const UNKNOWN_PART = 1_000;

const extended = (before: Way, run: Run, known: boolean): Way =>
  known
    ? { ...before, understood: [...before.understood, run], cost: before.cost + 1 }
    : { ...before, unknown: [...before.unknown, run], cost: before.cost + 1 + UNKNOWN_PART * (run.to - run.from) };

/**
 * The fewest runs that cover the list, with as little unknown as there can be. What is unknown must begin like a name: the
 * rest of a longer name ("Sở Văn hóa, Thể thao và Du lịch") makes nobody of its beginning.
 */
export const cover = (runs: readonly Run[], isUnderstood: (run: Run) => boolean, parts: number): Cover | null => {
  const best: (Way | undefined)[] = [{ understood: [], unknown: [], cost: 0 }];
  for (let end = 1; end <= parts; end += 1) {
    const ways = runs.flatMap((run) => {
      const before = run.to === end ? best[run.from] : undefined;
      const known = isUnderstood(run);
      return before && (known || NAME_BEGINS.test(run.text)) ? [extended(before, run, known)] : [];
    });
    best[end] = ways.sort((one, other) => one.cost - other.cost)[0];
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
