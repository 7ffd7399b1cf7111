import type { DataOf } from '@chidao/contract';
import type { PublicMessage } from '@chidao/kernel';
import {
  headAppointedV1,
  headTermEndedV1,
  orgAliasAddedV1,
  orgUnitRegisteredV1,
  orgUnitRenamedV1,
} from '@chidao/organisation-contracts';
import type { Projection, View } from '@chidao/read-models';
import type { NameKeys } from '../names/agency-name.js';
import { keysOfName, placeKey } from '../names/agency-name.js';
import { areaInName, areaOf } from '../names/area.js';
import type { Validity } from '../validity.js';
import { endFrom } from '../validity.js';
import { begins, changes, followStreams } from './following.js';

type Registered = DataOf<typeof orgUnitRegisteredV1>;

/** A name or further spelling, and the keys that it answers to. */
export interface AgencyName extends Validity, NameKeys {
  readonly text: string;
  readonly official: boolean;
  /** All that it is looked up by. */
  readonly keys: readonly string[];
}

/** A person in a post. */
export interface Term extends Validity {
  readonly person: string;
  readonly post: 'head' | 'deputy';
}

/** An agency with everything that is dated about it. */
export interface AgencyDocument extends Validity {
  readonly id: string;
  /** The latest official name. */
  readonly name: string;
  readonly names: readonly AgencyName[];
  readonly kind: Registered['kind'];
  readonly level: Registered['level'];
  readonly hierarchy: Registered['hierarchy'];
  /** "tỉnh Bình Minh": as registered, or as its name says; null: its parent's. */
  readonly area: string | null;
  readonly parent: string | null;
  readonly superiors: readonly string[];
  readonly code: string | null;
  /** The agency with which `chidao init` founded the province. */
  readonly root: boolean;
  readonly terms: readonly Term[];
}

export const agenciesView: View<AgencyDocument> = {
  name: 'register-agencies',
  fields: {
    name: 'name',
    kind: 'text',
    level: 'text',
    hierarchy: 'text',
    parent: 'text',
    code: 'text',
    root: 'flag',
    effectiveOn: 'text',
    until: 'text',
    'names.keys': 'set',
    'terms.person': 'set',
  },
  search: ['names.text'],
};

const named = (text: string, area: string | null, when: Validity & { readonly official: boolean }): AgencyName => {
  const keys = keysOfName(text, area);
  const place = area === null ? null : areaOf(area).key;
  const lookedUp = [keys.full, ...keys.placed, ...keys.bare.map((bare) => placeKey(bare, place))];
  return { text, ...when, ...keys, keys: [...new Set(lookedUp)] };
};

const register = ({ about: _, agency, ...data }: Registered, { actor }: PublicMessage): AgencyDocument => {
  const area = data.area ?? areaInName(data.name);
  const { effectiveOn } = data;
  return {
    ...data,
    id: agency,
    area,
    names: [named(data.name, area, { effectiveOn, until: null, official: true })],
    root: actor.kind === 'program',
    terms: [],
  };
};

const rename = (agency: AgencyDocument, { name, effectiveOn }: DataOf<typeof orgUnitRenamedV1>): AgencyDocument => {
  const former = agency.names.map((held) => (held.official ? endFrom(held, effectiveOn) : held));
  return {
    ...agency,
    name,
    names: [...former, named(name, agency.area ?? areaInName(name), { effectiveOn, until: null, official: true })],
  };
};

/** Agencies with their names and leaders, from public messages. */
export const agencies: Projection<PublicMessage, AgencyDocument> = followStreams(agenciesView, [
  begins(orgUnitRegisteredV1, register),
  changes(orgUnitRenamedV1, rename),
  changes(orgAliasAddedV1, (agency, { alias, effectiveOn }) => ({
    ...agency,
    names: [...agency.names, named(alias, agency.area, { effectiveOn, until: null, official: false })],
  })),
  changes(headAppointedV1, (agency, { person, post, effectiveOn, until }) => ({
    ...agency,
    terms: [...agency.terms, { person, post, effectiveOn, until }],
  })),
  changes(headTermEndedV1, (agency, { person, post, effectiveOn }) => ({
    ...agency,
    terms: agency.terms.map((term) =>
      term.person === person && term.post === post ? endFrom(term, effectiveOn) : term,
    ),
  })),
]);
