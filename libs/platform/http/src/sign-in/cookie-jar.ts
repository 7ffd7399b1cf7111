/** Cookies of one conversation with one server: the newest value of each name. */
export interface CookieJar {
  readonly header: () => string;
  readonly take: (response: Response) => void;
}

export const cookieJar = (): CookieJar => {
  const cookies = new Map<string, string>();
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    take: (response) => {
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        const [name = '', ...value] = pair.split('=');
        cookies.set(name.trim(), value.join('='));
      }
    },
  };
};
