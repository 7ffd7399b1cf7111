/** Runs work on one key in the order it comes, and work on different keys side by side. */
export type Turns = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export const turnsByKey = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    const leave = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    last.set(key, turn);
    turn.then(leave, leave);
    return turn;
  };
};
