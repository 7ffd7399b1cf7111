import { join } from 'node:path';
import { createHttpApp, fileUploads } from '@chidao/http';
import { openMail } from '@chidao/notifications-service';
import type { Log, Shutdown } from '@chidao/runtime';
import { createHealthRegistry, shiftedClock, systemClock } from '@chidao/runtime';
import { CLI_CLIENT, issuerOf, originOf } from './address.js';
import type { StandaloneConfiguration } from './configuration.js';
import type { Place } from './greeting/commands.js';
import type { PlayedClock } from './demonstration/played-clock.js';
import { playedClock } from './demonstration/played-clock.js';
import { clockFileIn, DEMONSTRATION_PASSWORD, installationToStart } from './installation.js';
import type { SignIn } from './sign-in/create-sign-in.js';
import { createSignIn } from './sign-in/create-sign-in.js';
import type { EmbeddedSystem } from './system/create-embedded-system.js';
import { createEmbeddedSystem } from './system/create-embedded-system.js';
import { openEmbeddedPlatform } from './system/embedded-platform.js';
import { rootModule } from './system/root-module.js';
import { takePort } from './take-port.js';

/** The running system, as the demonstration and the first lines on the screen need it. */
export interface Standalone extends EmbeddedSystem {
  readonly dataDir: string;
  readonly origin: string;
  /** The settings that others find it by; a free port has its number. */
  readonly place: Place;
  /** Where people sign in. */
  readonly signInAddress: string;
  /** Of the local accounts, as the register knows them. */
  readonly issuer: string;
  /** Of the demonstration; null elsewhere, where the system's clock counts. */
  readonly clock: PlayedClock | null;
  readonly signIn: SignIn;
}

const EVERY = { sweepMs: 1_000, announceMs: 1_000 };

const DESCRIPTION = `Theo dõi văn bản chỉ đạo từ câu giao việc đến minh chứng hoàn thành.

**Đăng nhập**: chọn *Authorize*, rồi *Authorize* lần nữa trong hộp hiện ra. **Đổi tài khoản**: chọn *Authorize*, *Logout*, rồi
*Authorize*; dùng xong trên máy chung thì đăng xuất ở [trang đầu](/). **Tra cứu** là các lệnh GET, **thao tác** là các
lệnh POST kèm \`Idempotency-Key\` do người gửi tự đặt. Khi bị từ chối, câu trả lời nêu lý do kèm một mã cố định (\`code\`).

*Queries are GET, commands are POST requests with an Idempotency-Key; errors are Problem Details with a stable code.*`;

const WEB_CLIENT = 'web';

/** Where the sign-in of the API page ends. */
const apiPageOf = (origin: string): string => `${origin}/api/oauth2-redirect.html`;

const signInOf = (configuration: StandaloneConfiguration, origin: string, log: Log): Promise<SignIn> =>
  createSignIn({
    dataDir: configuration.DATA_DIR,
    issuer: issuerOf(origin),
    audience: origin,
    clients: [{ id: WEB_CLIENT, redirectUris: [apiPageOf(origin)] }, CLI_CLIENT],
    log,
  });

/** Opens the data directory, starts every service, listens, and registers how all of it is closed again. */
export const runStandalone = async (
  configuration: StandaloneConfiguration,
  log: Log,
  shutdown: Shutdown,
): Promise<Standalone> => {
  const { DATA_DIR: dataDir, HOST, DEMONSTRATION } = configuration;
  const PORT = await takePort(configuration.PORT, HOST);
  const origin = originOf({ ...configuration, PORT });
  const { issuer } = installationToStart(dataDir, DEMONSTRATION, issuerOf(origin));
  const played = DEMONSTRATION ? playedClock(shiftedClock(systemClock, clockFileIn(dataDir))) : null;
  const clock = played ?? systemClock;
  const health = createHealthRegistry();
  const platform = await openEmbeddedPlatform({ dataDir, clock, log, health });
  const failed = (error: unknown): void => {
    log.error('a loop ended', { error });
    void shutdown.run('a loop ended').then(() => process.exit(1));
  };
  const created = await createEmbeddedSystem(platform, failed, openMail(configuration, join(dataDir, 'mail'), log));
  const signIn = await signInOf(configuration, origin, log);
  const account = DEMONSTRATION ? { user: 'noi-vu.thu-truong', password: DEMONSTRATION_PASSWORD } : null;
  const app = await createHttpApp(rootModule(created.system.modules, { demonstration: account }), {
    ...{ clock, log, health },
    verifyToken: async (token) => ({ ...(await signIn.verifyToken(token)), issuer }),
    openApi: {
      title: 'chidao',
      description: DESCRIPTION,
      version: '0.1.0',
      signIn: { issuer: issuerOf(origin), clientId: WEB_CLIENT, redirectUri: apiPageOf(origin) },
    },
    mounts: { '/oidc': signIn.callback },
    uploads: fileUploads,
  });
  shutdown.register('http', () => app.close());
  shutdown.register('services', () => created.system.stop());
  shutdown.register('sign-in', () => signIn.close());
  shutdown.register('storage', () => platform.close());
  await created.system.start(EVERY);
  await app.listen(PORT, HOST);
  const place = { DATA_DIR: dataDir, HOST, PORT, ORIGIN: configuration.ORIGIN };
  return { ...created, dataDir, origin, place, signInAddress: issuerOf(origin), issuer, clock: played, signIn };
};
