import { person, specify } from '@chidao/specifications';
import type { NumberClaimed } from './number.decider.js';
import { numberDecider } from './number.decider.js';

const ISSUER = 'agency-ubnd';
const clerk = person({ agency: ISSUER, roles: ['clerk'] });
const by = { context: clerk, facts: {} };
const address = { issuer: ISSUER, year: '2024', symbol: 'UBND-NC', ordinal: '15', directive: 'directive-1' };
const claimed: NumberClaimed = { type: 'NumberClaimed', data: address };
const { given } = specify(numberDecider);

describe('a number', () => {
  it('is one directive’s, and claimed again by it quietly', () => {
    given().when('ClaimNumber', address, by).then(claimed);
    given(claimed).when('ClaimNumber', address, by).thenNothingHappened();
    given(claimed)
      .when('ClaimNumber', { ...address, directive: 'directive-2' }, by)
      .thenThrows('NUMBER_ALREADY_USED');
  });

  it('is given back by a clerk, with a reason, before anything was issued under it', () => {
    const free = { context: clerk, facts: { issued: false } };
    const { when } = given(claimed);
    when('ReleaseNumber', { reason: 'nhập nhầm số' }, free).then({
      type: 'NumberReleased',
      data: { ...address, reason: 'nhập nhầm số' },
    });
    when('ReleaseNumber', { reason: ' ' }, free).thenThrows('REASON_REQUIRED');
    when('ReleaseNumber', { reason: 'x' }, { context: clerk, facts: { issued: true } }).thenThrows(
      'DIRECTIVE_ALREADY_ISSUED',
    );
    when(
      'ReleaseNumber',
      { reason: 'x' },
      { ...free, context: person({ agency: ISSUER, roles: ['officer'] }) },
    ).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is not given back twice, and is free for another directive afterwards', () => {
    const free = { context: clerk, facts: { issued: false } };
    const { outcome } = given(claimed).when('ReleaseNumber', { reason: 'nhập nhầm số' }, free);
    const { when } = given(claimed, ...(outcome.value?.events ?? []));
    when('ReleaseNumber', { reason: 'nhập nhầm số' }, free).thenThrows('NUMBER_NOT_CLAIMED');
    const other = { ...address, directive: 'directive-2' };
    when('ClaimNumber', other, by).then({ type: 'NumberClaimed', data: other });
  });
});
