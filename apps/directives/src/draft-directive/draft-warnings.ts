import type { ReadDirective } from '@chidao/directives-reading';
import type { WarningCode } from '@chidao/http';
import type { Register } from '@chidao/register';
import { nameKey } from '@chidao/register';

/** Whether anything was found that an official document begins or ends with. */
export const hasHeader = ({ number, issuer, subject, place, recipients, signature }: ReadDirective): boolean =>
  [number, subject, place, issuer?.value.inferred === false].some(Boolean) ||
  recipients.length + signature.capacityLines.length > 0;

const isWithin = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

type Names = Pick<Register, 'agency' | 'agenciesByName'>;

/** Whether the text names somebody else as its issuer; a name that the register does not know is compared word for word. */
const namesAnother = async (
  register: Names,
  { issuer }: ReadDirective,
  agency: string,
  on: string,
): Promise<boolean> => {
  if (!issuer) return false;
  const { name, inferred } = issuer.value;
  const named = await register.agenciesByName(name, on);
  if (named.length > 0) return !named.some(({ id }) => id === agency);
  const own = await register.agency(agency);
  return !inferred && own !== null && !isWithin(nameKey(name), nameKey(own.name));
};

/** What an officer should look at before going on with a text that was drafted for `agency`; `on` is a civil date. */
export const draftWarnings = async (
  register: Names,
  read: ReadDirective,
  { agency, on }: { readonly agency: string; readonly on: string },
): Promise<readonly WarningCode[]> => {
  if (!hasHeader(read)) return ['HEADER_NOT_FOUND'];
  return (await namesAnother(register, read, agency, on)) ? ['ISSUER_DIFFERS'] : [];
};
