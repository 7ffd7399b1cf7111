import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Accounts } from './accounts.js';
import { artefactsIn } from './artefacts.js';
import type { SignInDatabase } from './database.js';
import type { SignInKeys } from './keys.js';
import type { OpenId } from './open-id.js';
import { sendPage } from './page.js';
import { faultPage, loggedOutPage, logoutPage, REFUSED } from './pages.js';

/** A program that may ask people to sign in. All are public clients: authorization code with PKCE, no secret. */
export interface SignInClient {
  readonly id: string;
  /** Exact addresses; of a native client on the loopback address, any port. */
  readonly redirectUris: readonly string[];
  readonly native?: boolean;
  readonly afterLogout?: readonly string[];
}

export interface ProviderParts {
  readonly openId: OpenId;
  readonly issuer: string;
  readonly audience: string;
  readonly clients: readonly SignInClient[];
  readonly keys: SignInKeys;
  readonly database: SignInDatabase;
  readonly accounts: Accounts;
  readonly targets: readonly string[];
}

const HOUR = 3_600;
/** What a token is good for; there is one kind. */
const SCOPE = 'chidao';
const ALGORITHM = 'ES256';

/** Signing in and nothing more: one flow, one algorithm, access tokens as JWT (RFC 9068) for our own API. */
export const providerConfiguration = (parts: ProviderParts): Configuration => ({
  adapter: artefactsIn(parts.database),
  clients: parts.clients.map(clientOf),
  jwks: { keys: [...parts.keys.signing] as never },
  cookies: { keys: [...parts.keys.cookies], ...cookies(parts.issuer) },
  scopes: ['openid'],
  claims: { openid: ['sub'] },
  responseTypes: ['code'],
  pkce: { required: () => true },
  enabledJWA: { idTokenSigningAlgValues: [ALGORITHM] },
  clientDefaults: {
    grant_types: ['authorization_code'],
    response_types: ['code'],
    id_token_signed_response_alg: ALGORITHM,
    token_endpoint_auth_method: 'none',
  },
  // A browser names its origin also to its own server; no other page may speak with the token endpoint.
  clientBasedCORS: (_context, origin) => origin === new URL(parts.issuer).origin,
  ttl: {
    AccessToken: HOUR,
    AuthorizationCode: 60,
    Grant: 8 * HOUR,
    IdToken: HOUR,
    Interaction: 900,
    Session: 8 * HOUR,
  },
  interactions: {
    policy: loginOnly(parts.openId),
    url: (_context, { uid }) => `${new URL(parts.issuer).pathname}/interaction/${uid}`,
  },
  findAccount: (_context, subject) =>
    parts.accounts.bySubject(subject) ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined,
  loadExistingGrant: (context) => grantOf(context, parts.audience),
  features: features(parts),
  renderError: (context) => sendPage(context, faultPage(context.status, REFUSED), []),
});

const clientOf = ({ id, redirectUris, native = false, afterLogout = [] }: SignInClient): ClientMetadata => ({
  client_id: id,
  redirect_uris: [...redirectUris],
  post_logout_redirect_uris: [...afterLogout],
  application_type: native ? 'native' : 'web',
});

const cookies = (issuer: string): Pick<NonNullable<Configuration['cookies']>, 'long' | 'short'> => {
  const options = { signed: true, httpOnly: true, sameSite: 'lax', secure: issuer.startsWith('https:') } as const;
  return { long: options, short: options };
};

/** Our own programs act for whoever signs in: nobody is asked to consent to them. */
const loginOnly = ({ interactionPolicy }: OpenId) => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
};

const grantOf = async ({ oidc }: KoaContextWithOIDC, audience: string) => {
  const { provider, client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const earlier = session.grantIdFor(client.clientId);
  const found = earlier ? await provider.Grant.find(earlier) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(audience, SCOPE);
  await grant.save();
  return grant;
};

const features = ({ openId, audience, targets }: ProviderParts): NonNullable<Configuration['features']> => ({
  devInteractions: { enabled: false },
  userinfo: { enabled: false },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (context, form) => sendPage(context, logoutPage(form), targets),
    postLogoutSuccessSource: (context) => sendPage(context, loggedOutPage(), []),
  },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => audience,
    useGrantedResource: () => true,
    getResourceServerInfo: (_context, resource) => {
      if (resource !== audience) throw new openId.errors.InvalidTarget();
      return {
        scope: SCOPE,
        audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: HOUR,
        jwt: { sign: { alg: ALGORITHM } },
      };
    },
  },
});
