/** Makes words stand out where a person reads them; plain in files and pipes. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const [STRONG, FAINT, PLAIN] = ['\u001b[1m', '\u001b[2m', '\u001b[0m'];

/** For that stream; `NO_COLOR` is heeded. */
export const paintFor = (stream: { readonly isTTY?: boolean }, noColour = process.env['NO_COLOR']): Paint => {
  const isPlain = stream.isTTY !== true || Boolean(noColour);
  const painted = (code: string) => (text: string) => (isPlain ? text : `${code}${text}${PLAIN}`);
  return { strong: painted(STRONG), faint: painted(FAINT) };
};
