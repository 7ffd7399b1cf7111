import type { NumberEvent } from '@chidao/directives-domain';
import type { ExamplesOf } from '@chidao/specifications';

const claimed = { issuer: 'agency-ubnd', year: '2024', symbol: 'UBND-NC', ordinal: '15', directive: 'directive-1' };

/** What happens to a number. */
export const number: ExamplesOf<NumberEvent> = {
  NumberClaimed: claimed,
  NumberReleased: { ...claimed, reason: 'nhập nhầm số' },
};
