/** Folded patterns of the lines that open a document (standards.md §2.2, §3), as scanners leave them. */
const STATE_TITLE =
  /(^c[o0]ng(?: hoa)?$|c[o0]ng hoa xa|xa h[o0]i chu nghia|chu nghia viet nam|^nghia viet nam$|^h[o0]i chu nghia)/;
const PARTY_TITLE = /^dang cong san viet nam/;
const MOTTO = /doc lap ?.{1,3} ?tu do/;

export const isStateTitle = (folded: string): boolean => folded.length <= 60 && STATE_TITLE.test(folded);
export const isPartyTitle = (folded: string): boolean => folded.length <= 60 && PARTY_TITLE.test(folded);
export const isMotto = (folded: string): boolean => folded.length <= 60 && MOTTO.test(folded);

/** Where in a line of two flattened columns the second one begins; 0 where it does not. */
export const columnStart = (folded: string): number => {
  const starts = [/c[o0]ng h[o0]a x/, /dang cong san viet nam/, MOTTO, / v ?\/ ?v\b/].map((pattern) =>
    folded.search(pattern),
  );
  return starts.filter((start) => start > 0).toSorted((a, b) => a - b)[0] ?? 0;
};
