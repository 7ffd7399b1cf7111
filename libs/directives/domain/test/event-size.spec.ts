/* What an event says of hundreds of agencies stays below the size that the store calls large. */
import { policy, specify } from '@chidao/specifications';
import { directiveDecider } from '../src/directive/directive.decider.js';
import type { DirectiveEvent } from '../src/directive/directive.events.js';
import { obligationDecider } from '../src/obligation/obligation.decider.js';
import type { ObligationEvent } from '../src/obligation/obligation.events.js';
import { evolveObligation, initialObligation } from '../src/obligation/obligation.state.js';
import { assigning, confirmed, given, round } from './obligation-examples.js';

const LARGE = 64 * 1024;
const MOST_IN_ONE_APPEND = 900 * 1024;
/** Ids, hashes, actor and capacity of an envelope, generously. */
const ENVELOPE = 2 * 1024;

const idsOf = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`);

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const agencies = idsOf('a', 500);

describe('giving work to five hundred leads, each with five coordinating agencies', () => {
  const actors = (expression: string, of: readonly string[]) => ({ expression, agencies: of, unresolved: false });
  const coordinating = [actors('các sở, ban, ngành', idsOf('c', 5))];
  const leads = [actors('Ủy ban nhân dân các xã, phường', agencies)];
  const groupIds = Object.fromEntries(agencies.map((lead, index) => [lead, idsOf('b', 500)[index] ?? '']));
  const subordinateTo = Object.fromEntries([...agencies, ...idsOf('c', 5)].map((id) => [id, idsOf('d', 1)]));
  const facts = { leads, coordinating, groupIds, subordinateTo, dutyActors: leads };
  const { outcome } = given(...confirmed()).when('AssignObligation', round, assigning([], facts));
  const events: readonly ObligationEvent[] = outcome.value?.events ?? [];
  const state = [...confirmed(), ...events].reduce(
    (before, event) => evolveObligation(before, event as never),
    initialObligation,
  );
  const sizes = events.map((event) => bytes(event.data) + bytes(obligationDecider.about(state, event)) + ENVELOPE);
  const groups = events.flatMap((event) => (event.type === 'ObligationAssigned' ? event.data.groups : []));

  it('leaves nobody out and keeps the order', () => {
    expect(groups.map(({ lead }) => lead.id)).toEqual(agencies);
    expect(groups.every((group) => group.coordinating.length === 5)).toBe(true);
  });

  it('takes events of less than 64 KiB, and less than the store takes at once', () => {
    expect(Math.max(...sizes)).toBeLessThan(LARGE);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_IN_ONE_APPEND);
  });

  it('takes smaller parts where each group is larger', () => {
    const wide = { ...facts, leads: [actors('các xã', agencies.slice(0, 60))] };
    const many = { ...wide, coordinating: [actors('các sở, ban, ngành', idsOf('c', 40))] };
    const parts = given(...confirmed()).when('AssignObligation', round, assigning([], many)).outcome.value?.events;
    expect(Math.max(...(parts ?? []).map(({ data }) => bytes(data)))).toBeLessThan(LARGE);
  });
});

describe('addressing five hundred agencies', () => {
  it('takes one event of less than 64 KiB', () => {
    const [directive, agency] = [idsOf('d', 1)[0] ?? '', idsOf('e', 1)[0] ?? ''];
    const registered = {
      type: 'DirectiveRegistered',
      data: {
        ...{ directive, issuer: null, keeper: agency, registrar: agency, issuerName: 'Bộ Tư pháp' },
        ...{ sourceKind: 'official', issueDate: '2025-03-03', referenceDate: null, publishedOn: null },
        ...{ text: {}, header: {} },
      },
    } as unknown as DirectiveEvent;
    const expressions = [{ text: 'Ủy ban nhân dân các xã, phường', use: 'addressed' as const, agencies }];
    const { outcome } = specify(directiveDecider)
      .given(registered)
      .when(
        'ResolveRecipients',
        { asOf: '2025-03-03' },
        { context: policy('resolve-recipients'), facts: { expressions } },
      );
    const [event] = outcome.value?.events ?? [];
    expect(event?.data).toMatchObject({ added: agencies });
    const about = { agencies: [...agencies, agency], directives: [directive] };
    expect(bytes(event?.data) + bytes(about) + ENVELOPE).toBeLessThan(LARGE);
  });
});
