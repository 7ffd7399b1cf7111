import { weekendsOnly } from '@chidao/calendar';
import { deadlineOf } from '../deadline/running-deadline.js';
import { defaultRuleSet } from '../rules/default-rule-set.js';
import { grantedExtension, refusedExtension } from './answered-extension.js';
import type { ExtensionForm } from './asked-extension.js';
import { askedExtension } from './asked-extension.js';
import type { Extensible } from './extensions.js';
import { noExtensions, withGrant, withoutRequest, withRequest } from './extensions.js';

const rules = { ruleSet: defaultRuleSet, calendar: weekendsOnly };
const facts = { ...rules, head: 'person-head', signerPost: null, setByHigherLevel: false };
const file = `sha256:${'c'.repeat(64)}` as const;
const inTime = '2025-10-24T02:00:00.000Z';
const work: Extensible = {
  deadline: deadlineOf('2025-10-31', 1, rules),
  extension: noExtensions,
  setBy: 'agency-ubnd',
};
const undated: Extensible = { ...work, deadline: deadlineOf(null, 1, rules) };
const asked: Extensible = { ...work, extension: withRequest(noExtensions, 'event-1') };
const form: ExtensionForm = {
  ...{ newDue: '2025-11-30', reason: 'Chờ ý kiến Bộ', progress: 'Đã xong dự thảo', basis: null },
  signed: { file, signer: null },
};
const codeOf = (decide: () => unknown): string => {
  try {
    decide();
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
  return 'taken';
};

describe('a request for more time', () => {
  it('is kept with the date it extends, whose signature it bears, and until when it is answered in time', () => {
    expect(askedExtension(form, work, facts, inTime)).toEqual({
      ...form,
      signed: { file, signer: 'person-head' },
      ...{ dueDate: '2025-10-31', late: false, decideBy: '2025-10-31T16:59:59.999Z' },
    });
  });

  it('is kept as late after the due date, within the grace of R4', () => {
    expect(askedExtension(form, work, facts, '2025-11-07T02:00:00.000Z').late).toBe(true);
    expect(codeOf(() => askedExtension(form, work, facts, '2025-11-08T02:00:00.000Z'))).toBe('EXTENSION_TOO_LATE');
  });

  it.each<[string, Partial<ExtensionForm>, Extensible]>([
    ['NO_DEADLINE_TO_EXTEND', {}, undated],
    ['EXTENSION_ALREADY_PENDING', {}, asked],
    ['EXTENSION_TOO_LONG', { newDue: '2025-12-01' }, work],
    ['HEAD_SIGNATURE_REQUIRED', { signed: null }, work],
    ['HEAD_SIGNATURE_REQUIRED', { signed: { file, signer: 'person-officer' } }, work],
    ['REASON_REQUIRED', { reason: ' ' }, work],
  ])('is refused with %s', (code, change, extensible) =>
    expect(codeOf(() => askedExtension({ ...form, ...change }, extensible, facts, inTime))).toBe(code),
  );
});

describe('its answer', () => {
  const grant = { newDue: '2025-11-15', basis: '120/UBND-NC' };

  it('moves the due date by one revision and names the request', () => {
    const deadline = deadlineOf('2025-11-15', 2, rules);
    expect(grantedExtension(grant, asked, facts)).toEqual({ decides: 'event-1', basis: grant.basis, deadline });
    expect(withGrant(asked.extension)).toEqual({ pending: null, granted: 1 });
  });

  it('moves the date of a body outside only on that body’s own document (R7)', () => {
    const outside = { ...asked, setBy: null };
    const above = { ...facts, setByHigherLevel: true };
    expect(grantedExtension(grant, outside, above).deadline.dueDate).toBe('2025-11-15');
    expect(codeOf(() => grantedExtension({ ...grant, basis: null }, outside, above))).toBe(
      'DEADLINE_SET_BY_HIGHER_LEVEL',
    );
  });

  it('or gives a reason, and changes neither dates nor how often more can be asked (R8)', () => {
    expect(refusedExtension('Đã gia hạn chung', asked)).toEqual({ decides: 'event-1', reason: 'Đã gia hạn chung' });
    expect(withoutRequest(asked.extension)).toEqual(noExtensions);
  });

  it.each<[string, () => unknown]>([
    ['NO_EXTENSION_PENDING', () => grantedExtension(grant, work, facts)],
    ['NO_EXTENSION_PENDING', () => refusedExtension('x', work)],
    ['DEADLINE_SET_BY_HIGHER_LEVEL', () => grantedExtension(grant, asked, { ...facts, setByHigherLevel: true })],
    ['EXTENSION_NOT_AFTER_DUE', () => grantedExtension({ ...grant, newDue: '2025-10-31' }, asked, facts)],
    ['REASON_REQUIRED', () => refusedExtension(' ', asked)],
  ])('is refused with %s', (code, decide) => expect(codeOf(decide)).toBe(code));
});
