/** How far a reader of the log has come, for operators, who know no position −1: what it is behind by, or where it is. */
export const progressText = (position: bigint, head: bigint): string => {
  if (position < head) return `${position < 0n ? 'nothing' : position} of ${head}`;
  return position < 0n ? 'nothing stored yet' : `at ${position}`;
};
