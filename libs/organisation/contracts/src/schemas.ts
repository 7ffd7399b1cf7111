import { civilDateSchema, idSchema } from '@chidao/contract';
import { z } from 'zod';

/** What a body is (glossary §3). */
export const agencyKindSchema = z.enum([
  'peoplesCommittee',
  'peoplesCouncil',
  'standingBody',
  'office',
  'department',
  'sectorBody',
  'publicServiceUnit',
  'division',
  'ministry',
  'inspectorate',
  'partyCommittee',
  'partyBody',
  'steeringCommittee',
  'fatherlandFront',
  'massOrganisation',
  'memberOrganisation',
  'enterprise',
  'mediaBody',
  'other',
]);

/** The level of administration that a body serves. */
export const agencyLevelSchema = z.enum(['central', 'province', 'district', 'commune']);

/** The system a body belongs to. */
export const hierarchySchema = z.enum(['state', 'party', 'front', 'mass', 'enterprise']);

/** Post of who leads an agency. */
export const postSchema = z.enum(['head', 'deputy']);

/** Roles that the register grants (lifecycle §1.1). */
export const roleSchema = z.enum([
  'officer',
  'clerk',
  'ruleOwner',
  'orgRegistrar',
  'importer',
  'dataProtectionOfficer',
  'auditor',
  'administrator',
  'vettingBoardMember',
]);

/** What a written delegation hands over: decisions on directives and their work, or the signing of rule sets. */
export const delegationScopeSchema = z.enum(['directWork', 'signRuleSets']);

/** Agencies that have all of what is named; `parent` may be `issuer`: whoever wrote the words. */
export const agencySelectorSchema = z.object({
  kinds: z.array(agencyKindSchema).readonly().nullable(),
  levels: z.array(agencyLevelSchema).readonly().nullable(),
  hierarchies: z.array(hierarchySchema).readonly().nullable(),
  parent: idSchema.nullable(),
  except: z.array(idSchema).readonly(),
});

/** Who belongs to a group: a list, or whoever one of the selectors fits. */
export const groupDefinitionSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('members'), members: z.array(idSchema).readonly() }),
  z.object({ by: z.literal('rule'), anyOf: z.array(agencySelectorSchema).readonly() }),
]);

/** First and last day of what the message says; null: open. */
export const validity = { effectiveOn: civilDateSchema, until: civilDateSchema.nullable() } as const;
