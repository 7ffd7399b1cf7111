import type { BlobRef, DomainEvent, Signed } from '@chidao/kernel';
import type { Anchor, EditMap } from '../text/anchor.js';
import type { DirectiveHeader, DirectiveNumber, DirectiveText, Signing } from './directive.header.js';

/** Which directive: carried by every event of it. */
export interface DirectiveAddress {
  readonly directive: string;
  /** Null where the issuer is outside this installation. */
  readonly issuer: string | null;
  /** Who keeps the directive and decides on it: its issuer, or its registrar where the issuer is outside. */
  readonly keeper: string;
}

/** Drafted here: its issuer is an agency of the register, and keeps it. */
type OwnAddress = DirectiveAddress & { readonly issuer: string };

/** Draft with a text; ordinal and date may be blank. */
export type DirectiveDrafted = DomainEvent<
  'DirectiveDrafted',
  OwnAddress & { readonly text: DirectiveText; readonly header: DirectiveHeader }
>;

/** The draft has another text or other fields; anchors into the old text are mapped through `edits`. */
export type DirectiveDraftRevised = DomainEvent<
  'DirectiveDraftRevised',
  OwnAddress & {
    readonly previousText: BlobRef;
    readonly text: DirectiveText;
    readonly header: DirectiveHeader;
    /** Null where only fields changed. */
    readonly edits: EditMap | null;
  }
>;

/** Signed, numbered and sent out. `issueDate` is a civil date. */
export type DirectiveIssued = DomainEvent<
  'DirectiveIssued',
  OwnAddress & {
    readonly number: DirectiveNumber;
    readonly issueDate: string;
    readonly subject: string | null;
    /** The canonical text that was signed and went out: the draft's last. */
    readonly issuedText: BlobRef;
    readonly signing: Signing;
    /** The signed paper, where kept here. */
    readonly signed: Signed | null;
  }
>;

/** A document from elsewhere is known here, once for all receivers. */
export type DirectiveRegistered = DomainEvent<
  'DirectiveRegistered',
  DirectiveAddress & {
    /** The agency that registered it. */
    readonly registrar: string;
    /** As written, where the issuer is outside; null where it is an agency of the register. */
    readonly issuerName: string | null;
    readonly sourceKind: 'official' | 'secondary';
    readonly text: DirectiveText;
    readonly header: DirectiveHeader;
    readonly issueDate: string | null;
    /** Stands for the issue date where that is not fully known; given by a person, with its basis. */
    readonly referenceDate: { readonly date: string; readonly basis: string } | null;
    readonly publishedOn: string | null;
  }
>;

/** "sau đây gọi là": a short name for a document or for a set of actors. */
export type AliasDefined = DomainEvent<
  'AliasDefined',
  DirectiveAddress & {
    readonly name: string;
    readonly of: 'document' | 'actors';
    /** The words that the name stands for; for actors, one expression per entry. */
    readonly expressions: readonly string[];
    readonly anchor: Anchor;
  }
>;

/** One line of recipients, with the agencies that it meant on the day asked about. */
export interface ResolvedExpression {
  readonly text: string;
  readonly use: 'addressed' | 'copy';
  readonly agencies: readonly string[];
}

/** Who was addressed and copied as of a date; written even when empty. */
export type RecipientsResolved = DomainEvent<
  'RecipientsResolved',
  DirectiveAddress & {
    /** Civil date. */
    readonly asOf: string;
    readonly expressions: readonly ResolvedExpression[];
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Expressions that nobody can resolve yet; listed for a person. */
    readonly unresolved: readonly string[];
  }
>;

/** Everything that can happen to a directive. */
export type DirectiveEvent =
  DirectiveDrafted | DirectiveDraftRevised | DirectiveIssued | DirectiveRegistered | AliasDefined | RecipientsResolved;

/**
 * The civil date that deadlines, groups and recipients are reckoned from: the issue date, or what a person gave in its
 * place. Never empty in a stored event: without either, registering is refused.
 */
export const referenceDateOf = ({ data }: Pick<DirectiveIssued | DirectiveRegistered, 'data'>): string =>
  ('referenceDate' in data ? data.referenceDate?.date : null) ?? data.issueDate ?? '';
