import type { Standing } from './standings.js';

const ISSUER = ['issuerOfficer', 'issuerClerk', 'issuerHead'] as const;
const LEAD = ['leadOfficer', 'leadClerk', 'leadHead'] as const;
const READERS = [...ISSUER, ...LEAD, 'limited', 'coordinating', 'copy', 'focal', 'monitor', 'supervisor'] as const;
const SIGNED_IN = [...READERS, 'subordinate', 'superior', 'administrator', 'ruleOwner', 'registrar'] as const;
const OTHERS = ['otherIssuer', 'otherLead'] as const;

/**
 * Who reads which words (lifecycle §1.4), by whose words they are. The auditor reads everything that is shown at all.
 *
 * The directive goes to the lead, with a coordinating agency, a copy, and a subordinate of the superior for item 4; the
 * focal agency collects the reports of item 2; the monitor follows the lead, the supervisor the coordinating agency. The
 * other family issues to itself alone.
 */
export const granted = {
  /** Text and subject of the issued directive, with the words of its items. */
  text: [...READERS, 'subordinate', 'superior'],
  /** What an officer stated of item 2: who owes the reports, and who collects them. */
  duty: [...ISSUER, ...LEAD, 'coordinating', 'focal'],
  /** What never left the issuer: drafts, an earlier text, a rejected proposal. */
  draft: ISSUER,
  leadResult: [...ISSUER, ...LEAD, 'limited', 'monitor'],
  leadRequest: [...ISSUER, ...LEAD, 'limited'],
  coordinatingResult: [...ISSUER, ...LEAD, 'coordinating', 'supervisor'],
  coordinatingRequest: [...ISSUER, 'coordinating'],
  subordinateResult: [...ISSUER, 'subordinate', 'superior'],
  subordinateRequest: [...ISSUER, 'subordinate', 'superior'],
  leadReport: [...ISSUER, ...LEAD, 'focal'],
  leadReportDraft: LEAD,
  coordinatingReport: [...ISSUER, 'coordinating', 'focal'],
  /** A request about a report, which nobody hands on. */
  coordinatingReportRequest: [...ISSUER, 'coordinating'],
  /** A difficulty goes through the focal agency, which gives its opinion. */
  difficulty: [...ISSUER, ...LEAD, 'focal'],
  urge: [...ISSUER, ...LEAD, 'limited'],
  consolidationDraft: ['focal'],
  consolidation: [...ISSUER, 'focal'],
  otherText: OTHERS,
  otherDraft: ['otherIssuer'],
  otherWork: OTHERS,
  /** Agencies, groups, rule sets and calendars: any signed-in person. */
  register: [...SIGNED_IN, ...OTHERS],
  /** A rule set in preparation: the agency whose head will sign it. */
  ruleSetDraft: [...ISSUER, 'ruleOwner', 'registrar'],
  /** Persons and roles: their own agency, and who runs the system. */
  leadPersons: [...LEAD, 'limited', 'administrator'],
  /** Persons of an agency that nobody else here belongs to. */
  youthPersons: ['administrator'],
  /** Kept, and shown by no answer. */
  unshown: [],
} as const satisfies Readonly<Record<string, readonly Standing[]>>;

export type Kind = keyof typeof granted;

/** Whether that standing reads words of that kind. */
export const isGranted = (kind: Kind, standing: Standing): boolean =>
  standing === 'auditor' ? kind !== 'unshown' : (granted[kind] as readonly Standing[]).includes(standing);
