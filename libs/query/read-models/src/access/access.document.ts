import type { View } from '../core/view.js';

interface Party {
  /** Agencies, and persons of a matter, whom the document gives a standing: what it is found by. */
  readonly parties: readonly string[];
}

/** Who issued a directive, to whom it went, and who holds its obligations. */
export interface DirectiveAccess extends Party {
  readonly kind: 'directive';
  readonly directive: string;
  readonly issuer: string | null;
  readonly keeper: string;
  readonly addressees: readonly string[];
  readonly copies: readonly string[];
  /** Agencies that hold one of its obligations: superiors are found by them. */
  readonly holders: readonly string[];
}

/** A lead with its coordinating agencies. */
export interface GroupAccess extends Party {
  readonly kind: 'group';
  readonly group: string;
  readonly obligation: string;
  readonly directives: readonly string[];
  readonly lead: string;
  readonly coordinating: readonly string[];
}

/** An agency that follows or supervises a set of agencies. */
export interface OversightAccess extends Party {
  readonly kind: 'oversight';
  readonly as: 'monitor' | 'supervisor';
  readonly obligation: string;
  readonly directive: string;
  readonly set: readonly string[];
  readonly over: readonly string[];
}

/** The agencies that collect the reports of a duty. */
export interface DutyAccess extends Party {
  readonly kind: 'duty';
  readonly duty: string;
  readonly obligations: readonly string[];
  readonly directives: readonly string[];
  readonly over: readonly string[];
}

/** Persons to whom an assignment was given. */
export interface MatterAccess extends Party {
  readonly kind: 'matter';
  readonly assignment: string;
  readonly obligation: string;
  readonly directives: readonly string[];
}

/** One standing that the rows of lifecycle §1.4 speak of. */
export type AccessDocument = DirectiveAccess | GroupAccess | OversightAccess | DutyAccess | MatterAccess;

export const accessView: View<AccessDocument> = {
  name: 'access',
  fields: { kind: 'text', parties: 'set', holders: 'set' },
};
