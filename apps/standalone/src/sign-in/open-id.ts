/** The OpenID library. */
export type OpenId = typeof import('oidc-provider');

const isAboutTheRuntime = (said: unknown): boolean =>
  String(said).includes('oidc-provider WARNING: Unsupported runtime');

/**
 * Loads the library without the line that it prints on Node 20 while it is loaded: our tests run there, and no operator
 * could do anything about it. Every other warning is printed.
 */
export const loadOpenId = async (): Promise<OpenId> => {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!isAboutTheRuntime(said[0])) warn(...said);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
};
