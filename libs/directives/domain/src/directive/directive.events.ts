import type { DomainEvent } from '@chidao/kernel';
import type { Anchor, EditMap } from '../text/anchor.js';
import type { DirectiveHeader, DirectiveNumber, DirectiveText, Signing } from './directive.header.js';

/** Draft with a text; ordinal and date may be blank. */
export type DirectiveDrafted = DomainEvent<
  'DirectiveDrafted',
  {
    readonly directive: string;
    readonly issuer: string;
    readonly text: DirectiveText;
    readonly header: DirectiveHeader;
  }
>;

/** The draft has another text or other fields; anchors into the old text are mapped through `edits`. */
export type DirectiveDraftRevised = DomainEvent<
  'DirectiveDraftRevised',
  {
    readonly directive: string;
    readonly previousText: string;
    readonly text: DirectiveText;
    readonly header: DirectiveHeader;
    /** Null where only fields changed. */
    readonly edits: EditMap | null;
  }
>;

/** Signed, numbered and sent out. `issueDate` is a civil date. */
export type DirectiveIssued = DomainEvent<
  'DirectiveIssued',
  {
    readonly directive: string;
    readonly issuer: string;
    readonly number: DirectiveNumber;
    readonly issueDate: string;
    readonly subject: string | null;
    readonly text: string;
    readonly signing: Signing;
    /** Person id of the signer, where known. */
    readonly signer: string | null;
    /** SHA-256 of the signed file, where kept here. */
    readonly signedFile: string | null;
  }
>;

/** An issuer outside this installation is kept as written. */
export type IssuerReference =
  { readonly kind: 'agency'; readonly id: string } | { readonly kind: 'external'; readonly name: string };

/** A document from elsewhere is known here, once for all receivers. */
export type DirectiveRegistered = DomainEvent<
  'DirectiveRegistered',
  {
    readonly directive: string;
    /** The agency that registered it. */
    readonly registrar: string;
    readonly issuer: IssuerReference;
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
  {
    readonly directive: string;
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
  {
    readonly directive: string;
    readonly issuer: string | null;
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
