/** A store under test, and the same one opened again after its process ended. */
export interface Subject<Store> {
  readonly store: Store;
  readonly reopen: () => Promise<Store>;
}

/** A subject of its own for one case, and what ends it. */
export interface Made<Store> extends Subject<Store> {
  readonly dispose: () => Promise<void>;
}

/** One promise of a port, as data. */
export interface Case<Store> {
  readonly name: string;
  /** Throws where the promise is broken. */
  readonly run: (subject: Subject<Store>) => Promise<void>;
}

const runCase = async <Store>(each: Case<Store>, make: () => Promise<Made<Store>>): Promise<void> => {
  const made = await make();
  try {
    await each.run(made);
  } finally {
    await made.dispose();
  }
};

/** Cases as jest tests, each on a fresh store. */
export const describeCases = <Store>(
  name: string,
  cases: readonly Case<Store>[],
  make: () => Promise<Made<Store>>,
): void => {
  describe(name, () => {
    it.each(cases)('$name', (each) => runCase(each, make));
  });
};

/** Names of the cases that fail on a store. */
export const failing = async <Store>(
  cases: readonly Case<Store>[],
  make: () => Promise<Made<Store>>,
): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const each of cases) await runCase(each, make).catch(() => failed.push(each.name));
  return failed;
};
