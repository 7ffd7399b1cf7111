/** Every standing that the rows of lifecycle §1.4 know, with an account of the province that has it and no other. */
export const accounts = {
  issuerOfficer: 'root-officer',
  issuerClerk: 'root-clerk',
  /** The signer, so the assigner. */
  issuerHead: 'root-deputy',
  leadOfficer: 'justice-officer',
  leadClerk: 'justice-clerk',
  leadHead: 'justice-head',
  /** An officer of the lead who has only the matters given to them. */
  limited: 'justice-limited',
  coordinating: 'information-head',
  copy: 'college-head',
  focal: 'homeAffairs-head',
  monitor: 'office-head',
  supervisor: 'front-head',
  /** Holds item 4, and is directed by the superior. */
  subordinate: 'divisionTwo-head',
  superior: 'districtTwo-head',
  otherIssuer: 'party-head',
  otherLead: 'massMobilisation-head',
  auditor: 'youth-auditor',
  administrator: 'youth-administrator',
  ruleOwner: 'rule-owner',
  registrar: 'registrar',
} as const;

export type Standing = keyof typeof accounts;

export const standings = Object.keys(accounts) as readonly Standing[];

/** An account that signs in and that the register does not know. */
export const UNKNOWN = 'nobody-knows';
