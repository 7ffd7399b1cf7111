import { Body, Controller, Get, Inject, Module, Param, Post, Query } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Standing } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import { personCommandId } from '@chidao/event-store';
import { createHealthRegistry, createLog } from '@chidao/runtime';
import type { HealthRegistry } from '@chidao/runtime';
import { z } from 'zod';
import {
  Access,
  Account,
  After,
  Commanding,
  createHttpApp,
  fileBytes,
  labelled,
  localKeys,
  Public,
  Reader,
  STANDING_SOURCE,
  tokenVerifier,
} from '../src/index.js';
import type { CommandEnvelope, HttpAppOptions, Principal, SignedInReader, StandingSource } from '../src/index.js';
import { AUDIENCE, ISSUER, NOW, testIssuer } from './tokens.js';
import type { TestIssuer } from './tokens.js';

const draftBody = z.strictObject({
  subject: z.string().min(1).max(500),
  pages: z.int().min(1).optional(),
  note: z.string().nullable().optional(),
  links: z.array(z.strictObject({ id: z.uuid().nullable() })).optional(),
  recipients: z.array(z.strictObject({ text: z.string().min(1) })).max(100),
});
const idParam = z.uuid();
const listQuery = z.strictObject({
  q: z.string().max(100).optional(),
  at: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  limit: z.coerce.number().int().max(50).optional(),
});

@Controller('papers')
export class PapersController {
  @Get('open')
  @Public()
  open(): object {
    return { open: true };
  }

  @Get('me')
  @Access('account')
  me(@Account() account: Principal): object {
    return account;
  }

  @Get()
  @Access({ read: 'papers' })
  list(
    @Query({ schema: listQuery }) query: z.infer<typeof listQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): object {
    return labelled({ query, agency: reader.standing.agency, after: after?.toString() }, { position: 7n });
  }

  @Post()
  @Access({ command: 'DraftDirective' })
  draft(@Body({ schema: draftBody }) body: z.infer<typeof draftBody>, @Commanding() envelope: CommandEnvelope): object {
    return { body, envelope: { ...envelope, options: { seen: String(envelope.options.seenRevision) } } };
  }

  @Post('files')
  @Access({ upload: 'KeepFile', types: ['application/pdf', 'text/plain'] })
  keep(@Body({ schema: fileBytes }) bytes: Buffer): object {
    return { size: bytes.length };
  }

  @Post('made')
  @Access({ command: 'DefineGroup', creates: true })
  made(): object {
    return refuse('ACTOR_NOT_AUTHORISED', { mayKnow: false });
  }

  @Post(':id/issue')
  @Access({ command: 'IssueDirective', seen: true })
  issue(@Param('id', { schema: idParam }) id: string, @Commanding() { options }: CommandEnvelope): object {
    return labelled({ id }, { revision: options.seenRevision ?? null, position: 9n });
  }

  @Post(':code/refuse/:mayKnow')
  @Access({ command: 'RefuseAnything' })
  refuse(
    @Param('code', { schema: z.string() }) code: string,
    @Param('mayKnow', { schema: z.string() }) mayKnow: string,
  ): object {
    if (code === 'CRASH') throw new Error('secret cause');
    const details = code === 'INPUT_INVALID' ? { field: 'order.dueDate' } : { stream: 'directive-1' };
    return refuse(code, { mayKnow: mayKnow === 'yes', ...details });
  }
}

/** The register: account-1 serves agency-a, account-2 serves two agencies. */
export const standing = (person: string, agency: string): Standing => ({
  person,
  agency,
  roles: ['officer'],
  limitedRoles: [],
  post: null,
  delegations: [],
});

const register: Readonly<Record<string, readonly Standing[]>> = {
  'account-1': [standing('person-1', 'agency-a')],
  'account-2': [standing('person-2', 'agency-a'), standing('person-2', 'agency-b')],
};

const source: StandingSource = { standingsOf: async ({ subject }) => register[subject] ?? [] };

@Module({ controllers: [PapersController], providers: [{ provide: STANDING_SOURCE, useValue: source }] })
export class PapersModule {
  constructor(@Inject(STANDING_SOURCE) readonly register: StandingSource) {}
}

export interface TestApp {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly issuer: TestIssuer;
  readonly health: HealthRegistry;
  /** Everything logged so far. */
  readonly logged: () => string;
  readonly send: (method: string, path: string, request?: { headers?: object; body?: string }) => Promise<Response>;
}

export const startTestApp = async (more: Partial<HttpAppOptions> = {}): Promise<TestApp> => {
  const issuer = await testIssuer();
  const lines: string[] = [];
  const clock = { now: () => NOW };
  const health = createHealthRegistry();
  const app = await createHttpApp(PapersModule, {
    clock,
    health,
    log: createLog('info', { write: (line) => void lines.push(line) }),
    verifyToken: tokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: localKeys({ keys: [issuer.publicJwk] }),
      clock,
    }),
    openApi: { title: 'papers', description: 'for tests', version: '1' },
    ...more,
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    url,
    issuer,
    health,
    logged: () => lines.join(''),
    send: (method, path, { headers, body } = {}) =>
      fetch(`${url}${path}`, { method, headers: { ...headers }, ...(body !== undefined && { body }) }),
  };
};

export const derivedIdOf = personCommandId;
