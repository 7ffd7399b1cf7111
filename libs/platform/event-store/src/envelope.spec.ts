import type { Command, RecordedEvent } from '@chidao/kernel';
import { fingerprintOf, isIntact, seal, type SealInput } from './envelope.js';
import { streamOf } from './ids.js';

const STREAM = streamOf('directive', '5f0c5c3e-3c0c-4a53-9f5c-6a6f1f9b6d11');

const command: Command = {
  type: 'IssueDirective',
  input: { signedOn: '2026-03-02', number: '12/CT-UBND' },
  facts: { ruleSet: 'rules-3' },
  context: {
    commandId: '0a6f6c0e-51b5-5a3e-8f0a-6c1b8f2f7a01',
    actor: { kind: 'person', id: 'b8f7c2d4-0d53-4a7f-9a53-2f1f6d0b4c02' },
    standing: null,
    at: '2026-03-02T01:00:00.000Z',
    versions: { ruleSet: 'rules-3', calendar: 'calendar-2026' },
    causationId: null,
    correlationId: '0a6f6c0e-51b5-5a3e-8f0a-6c1b8f2f7a01',
  },
};

const input: SealInput = {
  stream: STREAM,
  command,
  capacity: { agency: 'agency-1', by: 'delegation', delegation: 'delegation-1' },
  schemaVersion: 1,
  recordedAt: '2026-03-02T01:00:00.250Z',
  about: { agencies: ['agency-1', 'agency-2'], directives: ['5f0c5c3e-3c0c-4a53-9f5c-6a6f1f9b6d11'] },
  previous: null,
  ordinal: 0,
};

const data = { number: '12/CT-UBND', subject: 'Đôn đốc giải ngân vốn đầu tư công', pages: 3 };
const sealed = seal({ type: 'DirectiveIssued', data }, input);
const stored: RecordedEvent = { ...sealed, position: 7n };

describe('the envelope', () => {
  it('is what it always was, to the last bit: the log is for ever', () => {
    expect(sealed).toEqual({
      about: {
        agencies: ['agency-1', 'agency-2'],
        directives: ['5f0c5c3e-3c0c-4a53-9f5c-6a6f1f9b6d11'],
      },
      actor: {
        id: 'b8f7c2d4-0d53-4a7f-9a53-2f1f6d0b4c02',
        kind: 'person',
      },
      capacity: {
        agency: 'agency-1',
        by: 'delegation',
        delegation: 'delegation-1',
      },
      causationId: null,
      commandFingerprint: '2ef13d6164afa0c6a833ab9d266b7587bd5fa6b37065b2aa368f887605a86b8b',
      commandId: '0a6f6c0e-51b5-5a3e-8f0a-6c1b8f2f7a01',
      correlationId: '0a6f6c0e-51b5-5a3e-8f0a-6c1b8f2f7a01',
      data: {
        number: '12/CT-UBND',
        pages: 3,
        subject: 'Đôn đốc giải ngân vốn đầu tư công',
      },
      envelopeVersion: 1,
      dataHash: 'ce503b243222fad6fc0793d9885abb8db87f0c43bbf6e1f43f74dc1821a438b9',
      eventHash: '8c0478557aa8419f241a0100bd4b4aeb0612e38f10ec6bf66bf141988bb4df85',
      id: '86c57f94-58fe-5a39-9625-f82b1f155340',
      occurredAt: '2026-03-02T01:00:00.000Z',
      prevHash: null,
      recordedAt: '2026-03-02T01:00:00.250Z',
      revision: 0n,
      schemaVersion: 1,
      stream: 'directive-5f0c5c3e-3c0c-4a53-9f5c-6a6f1f9b6d11',
      type: 'DirectiveIssued',
      versions: {
        calendar: 'calendar-2026',
        ruleSet: 'rules-3',
      },
    });
  });

  it('is intact whatever its position, and after a journey through JSON', () => {
    expect(isIntact(stored)).toBe(true);
    expect(isIntact({ ...stored, position: 8n })).toBe(true);
    const { revision, position, ...rest } = stored;
    expect(isIntact({ ...(JSON.parse(JSON.stringify(rest)) as typeof rest), revision, position })).toBe(true);
  });

  const changes: readonly Partial<RecordedEvent>[] = [
    { actor: { kind: 'person', id: 'somebody-else' } },
    { actor: { kind: 'policy', id: command.context.actor.id } },
    { capacity: { agency: 'agency-2', by: 'head' } },
    { occurredAt: '2026-03-01T01:00:00.000Z' },
    { recordedAt: '2026-03-02T01:00:00.251Z' },
    { data: { ...data, pages: 4 } },
    { dataHash: sealed.eventHash },
    { type: 'DirectiveRecalled' },
    { envelopeVersion: 2 as never },
    { schemaVersion: 2 },
    { stream: streamOf('directive', '00000000-0000-4000-8000-000000000000') },
    { revision: 1n },
    { id: '00000000-0000-4000-8000-000000000000' },
    { about: { agencies: ['agency-1'] } },
    { commandId: 'another' },
    { commandFingerprint: sealed.dataHash },
    { causationId: 'another' },
    { correlationId: 'another' },
    { versions: { ruleSet: 'rules-4', calendar: 'calendar-2026' } },
    { prevHash: sealed.eventHash },
    { eventHash: sealed.dataHash },
  ];

  it.each(changes)('is no longer intact after a change: %j', (change) => {
    expect(isIntact({ ...stored, ...change })).toBe(false);
  });

  it('covers every field but the position', () => {
    const changed = new Set(changes.flatMap((change) => Object.keys(change)));
    expect([...Object.keys(sealed)].filter((field) => !changed.has(field))).toEqual([]);
  });

  it('is chained to the event before it, and follows its revision', () => {
    const next = seal({ type: 'DirectiveRegistered', data: {} }, { ...input, previous: sealed, ordinal: 1 });
    expect(next).toMatchObject({ revision: 1n, prevHash: sealed.eventHash });
    expect(next.id).not.toBe(sealed.id);
  });

  it('never goes back in time within a stream', () => {
    const occurredAt = (own: string | undefined, before: string) =>
      seal(
        { type: 'DirectiveIssued', data, ...(own && { occurredAt: own }) },
        { ...input, previous: { ...sealed, occurredAt: before } },
      ).occurredAt;
    expect(occurredAt(undefined, '2026-03-02T00:59:59.999Z')).toBe(command.context.at);
    expect(occurredAt(undefined, '2026-03-02T02:00:00.000Z')).toBe('2026-03-02T02:00:00.000Z');
    expect(occurredAt('2026-03-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z')).toBe('2026-03-01T00:00:00.000Z');
  });

  it('the fingerprint of a command depends on its type and input, not on facts, sender or order of keys', () => {
    const fingerprint = fingerprintOf(command);
    const turned = { type: 'IssueDirective', input: { number: '12/CT-UBND', signedOn: '2026-03-02' } };
    expect(fingerprintOf(turned)).toBe(fingerprint);
    expect(fingerprintOf({ ...command, input: { ...command.input, number: '13/CT-UBND' } })).not.toBe(fingerprint);
    expect(fingerprintOf({ ...command, type: 'DraftDirective' })).not.toBe(fingerprint);
  });
});
