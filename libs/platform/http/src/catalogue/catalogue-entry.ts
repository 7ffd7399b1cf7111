/** A title, and what the reader can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** What a code means to people, and the HTTP status that carries it. */
export interface CatalogueEntry {
  readonly status: number;
  readonly vi: ProblemText;
  readonly en: ProblemText;
}

/** Title and advice in Vietnamese, then in English. */
export type Texts = readonly [title: string, detail: string, titleEn: string, detailEn: string];

/** Entries that share one status; a refusal of the domain is a conflict with the state of things: 409. */
export const entries = <Code extends string>(
  texts: Readonly<Record<Code, Texts>>,
  status = 409,
): Readonly<Record<Code, CatalogueEntry>> =>
  Object.fromEntries(
    Object.entries<Texts>(texts).map(([code, [title, detail, titleEn, detailEn]]) => [
      code,
      { status, vi: { title, detail }, en: { title: titleEn, detail: detailEn } },
    ]),
  ) as Record<Code, CatalogueEntry>;
