/** What one part of the process says of itself. */
export interface Health {
  readonly ok: boolean;
  /** What is missing or where it stands; shown to operators, holds nothing secret. */
  readonly detail?: string;
}

export type HealthCheck = () => Health | Promise<Health>;

/** `live`: the process must be restarted when it fails. `ready`: it must not be sent requests while it fails. */
export type HealthKind = 'live' | 'ready';

export interface HealthReport {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, Health>>;
}

/** The parts of a process that can be unwell, each registered under a name of its own. */
export interface HealthRegistry {
  /** Returns how to take it out again. A name is registered once per kind. */
  readonly register: (name: string, check: HealthCheck, kind?: HealthKind) => () => void;
  readonly report: (kind: HealthKind) => Promise<HealthReport>;
}

const CHECK_DEADLINE_MS = 2_000;

/** A check that throws, or does not answer within two seconds, counts as failed. */
export const createHealthRegistry = (): HealthRegistry => {
  const checks = { live: new Map<string, HealthCheck>(), ready: new Map<string, HealthCheck>() };
  return {
    register: (name, check, kind = 'ready') => {
      if (checks[kind].has(name)) throw new Error(`health check ${name} is registered twice`);
      checks[kind].set(name, check);
      return () => void checks[kind].delete(name);
    },
    report: async (kind) => {
      const answers = await Promise.all(
        [...checks[kind]].map(async ([name, check]) => [name, await ask(check)] as const),
      );
      return { ok: answers.every(([, { ok }]) => ok), checks: Object.fromEntries(answers) };
    },
  };
};

const ask = async (check: HealthCheck): Promise<Health> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: 'no answer' }), CHECK_DEADLINE_MS);
  });
  try {
    return await Promise.race([late, Promise.resolve(check())]);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.name : 'failed' };
  } finally {
    clearTimeout(timer);
  }
};
