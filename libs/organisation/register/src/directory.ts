import type { ReadModelStore } from '@chidao/read-models';
import type { Area } from './names/area.js';
import { areaOf } from './names/area.js';
import { holdsOn } from './validity.js';
import type { AgencyDocument } from './views/agencies.js';
import { agenciesView } from './views/agencies.js';

/** What questions to the register are asked of. */
export type RegisterStore = Pick<ReadModelStore, 'load' | 'find'>;

/** Agencies by id, each read once per question. */
export interface Directory {
  readonly agency: (id: string) => Promise<AgencyDocument | null>;
  readonly agencies: (ids: readonly string[]) => Promise<readonly AgencyDocument[]>;
  /** The agencies that direct this one on that day, nearest first. */
  readonly superiorsOf: (id: string, on: string) => Promise<readonly AgencyDocument[]>;
  /** The area that it serves: its own, or that of the nearest agency above it that has one. */
  readonly areaOf: (agency: AgencyDocument) => Promise<Area | null>;
  /** Its area, and those of the agencies above it, nearest first. */
  readonly areasFrom: (id: string) => Promise<readonly Area[]>;
  /** The body of the province that it belongs to, in its own system: "Ủy ban nhân dân tỉnh" for a Sở; maybe itself. */
  readonly provinceOf: (id: string) => Promise<string | null>;
}

/** Enough for any register of a province; a longer way up is a loop. */
const HIGHEST = 12;

const createReader = (store: RegisterStore) => {
  const known = new Map<string, AgencyDocument | null>();
  const read = async (ids: readonly string[]): Promise<void> => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    if (missing.length === 0) return;
    missing.forEach((id) => known.set(id, null));
    for (const { id, document } of await store.load(agenciesView, missing)) known.set(id, document);
  };
  const agencies = async (ids: readonly string[]): Promise<readonly AgencyDocument[]> => {
    await read(ids);
    return ids.flatMap((id) => known.get(id) ?? []);
  };
  return { agencies, agency: async (id: string) => (await agencies([id]))[0] ?? null };
};

/** A parent of another system does not direct it; who is named as superior does (lifecycle §1.5). */
const directs = (superior: AgencyDocument, agency: AgencyDocument): boolean =>
  superior.hierarchy === agency.hierarchy || agency.superiors.includes(superior.id);

export const createDirectory = (store: RegisterStore): Directory => {
  const { agency, agencies } = createReader(store);

  const directorsOf = async (below: AgencyDocument, on: string): Promise<readonly AgencyDocument[]> => {
    const ids = [...(below.parent === null ? [] : [below.parent]), ...below.superiors];
    return (await agencies(ids)).filter((above) => holdsOn(above, on) && directs(above, below));
  };

  const superiorsOf = async (id: string, on: string): Promise<readonly AgencyDocument[]> => {
    const found = new Map<string, AgencyDocument>();
    const start = await agency(id);
    let level: readonly AgencyDocument[] = start && holdsOn(start, on) ? [start] : [];
    while (level.length > 0) {
      const above = (await Promise.all(level.map((below) => directorsOf(below, on)))).flat();
      level = [...new Map(above.map((one) => [one.id, one])).values()].filter(
        (one) => one.id !== id && !found.has(one.id),
      );
      level.forEach((one) => found.set(one.id, one));
    }
    return [...found.values()];
  };

  /** The agency and its parents upwards, whatever their systems: they tell where it is, not who directs it. */
  const lineOf = async (first: AgencyDocument | null): Promise<readonly AgencyDocument[]> => {
    const line: AgencyDocument[] = [];
    let next = first;
    while (next && line.length < HIGHEST) {
      line.push(next);
      next = next.parent === null ? null : await agency(next.parent);
    }
    return line;
  };

  const provinceOf = async (id: string): Promise<string | null> => {
    const [first, ...above] = await lineOf(await agency(id));
    const isBeyond = ({ hierarchy, level }: AgencyDocument) => hierarchy !== first?.hierarchy || level === 'central';
    const beyond = above.findIndex(isBeyond);
    const within = beyond === -1 ? above : above.slice(0, beyond);
    return (within.at(-1) ?? first)?.id ?? null;
  };

  const areasOn = async (line: Promise<readonly AgencyDocument[]>): Promise<readonly Area[]> => {
    const keys = (await line).flatMap(({ area }) => (area === null ? [] : [areaOf(area)]));
    return [...new Map(keys.map((area) => [area.key, area])).values()];
  };

  return {
    agency,
    agencies,
    superiorsOf,
    areaOf: async (document) => (await areasOn(lineOf(document)))[0] ?? null,
    areasFrom: async (id) => areasOn(lineOf(await agency(id))),
    provinceOf,
  };
};
