import type { CommandContext, Role, Standing } from '@chidao/kernel';

const base: Omit<CommandContext, 'actor' | 'standing'> = {
  commandId: '00000000-0000-5000-8000-000000000001',
  at: '2025-01-06T02:00:00.000Z',
  versions: { ruleSet: null, calendar: null },
  causationId: null,
  correlationId: 'specification',
};

type Overrides = Partial<Omit<CommandContext, 'actor' | 'standing'>>;

/** A person who acts for an agency in roles or a post. */
export const person = (
  standing: Partial<Standing> & { readonly agency: string; readonly roles?: readonly Role[] },
  overrides: Overrides = {},
): CommandContext => {
  const full = {
    person: `person-of-${standing.agency}`,
    roles: [],
    limitedRoles: [],
    post: null,
    delegations: [],
    ...standing,
  };
  return { ...base, ...overrides, actor: { kind: 'person', id: full.person }, standing: full };
};

/** One of our policies. */
export const policy = (name: string, overrides: Overrides = {}): CommandContext => ({
  ...base,
  ...overrides,
  actor: { kind: 'policy', id: name },
  standing: null,
});

/** The clock at an instant. */
export const clock = (at: string, overrides: Overrides = {}): CommandContext => ({
  ...base,
  ...overrides,
  at,
  actor: { kind: 'clock', id: 'clock' },
  standing: null,
});

/** A program: an extractor, or `chidao init`. */
export const program = (name: string, overrides: Overrides = {}): CommandContext => ({
  ...base,
  ...overrides,
  actor: { kind: 'program', id: name },
  standing: null,
});
