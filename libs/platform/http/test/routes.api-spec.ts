import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import { createHealthRegistry, createLog } from '@chidao/runtime';
import { z } from 'zod';
import { unlistedPaths } from '../src/access/check-served.js';
import { Access, createHttpApp, Public, routeTable, STANDING_SOURCE } from '../src/index.js';
import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

@Controller('faulty')
class FaultyController {
  @Get('forgotten')
  forgotten(): object {
    return {};
  }

  @Get('command')
  @Access({ command: 'IssueDirective' })
  command(): object {
    return {};
  }

  @Post('unchecked')
  @Access({ read: 'x' })
  unchecked(@Body() body: object): object {
    return body;
  }

  @Get('loose')
  @Public()
  loose(@Query({ schema: z.object({ a: z.string() }) }) query: object): object {
    return query;
  }

  @Post('deeper')
  @Public()
  deeper(@Body({ schema: z.strictObject({ items: z.array(z.object({ b: z.string() })) }) }) body: object): object {
    return body;
  }
}

@Module({ controllers: [FaultyController], providers: [{ provide: STANDING_SOURCE, useValue: {} }] })
class FaultyModule {}

describe('an application', () => {
  it('does not start with a route that has no row of access or takes unknown input', async () => {
    const starting = createHttpApp(FaultyModule, {
      clock: { now: () => '' },
      health: createHealthRegistry(),
      log: createLog('silent'),
      verifyToken: () => Promise.reject(new Error()),
      openApi: { title: '', description: '', version: '' },
    });
    const message = await starting.catch((error: Error) => error.message);
    expect(message).toContain('GET /faulty/forgotten (FaultyController.forgotten): no @Access or @Public');
    expect(message).toContain('(FaultyController.command): a command is not a GET');
    expect(message).toContain('(FaultyController.unchecked): body without a zod schema');
    expect(message).toContain('(FaultyController.loose): query lets unknown properties pass at /');
    expect(message).toContain(
      '(FaultyController.deeper): body lets unknown properties pass at /properties/items/items',
    );
  });
});

describe('the route table', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.app.close());

  it('lists every route with its row', () => {
    const rows = routeTable(app.app).map(({ method, path, access }) => [method, path, access?.kind]);
    expect(rows).toEqual([
      ['GET', '/health/live', 'public'],
      ['GET', '/health/ready', 'public'],
      ['GET', '/papers', 'read'],
      ['POST', '/papers', 'command'],
      ['POST', '/papers/:code/refuse/:mayKnow', 'command'],
      ['POST', '/papers/:id/issue', 'command'],
      ['POST', '/papers/files', 'command'],
      ['POST', '/papers/made', 'command'],
      ['GET', '/papers/me', 'account'],
      ['GET', '/papers/open', 'public'],
    ]);
  });

  it('holds every path that the server answers, and one registered past it is found', () => {
    expect(unlistedPaths(app.app)).toEqual([]);
    app.app.getHttpAdapter().get('/backdoor', () => undefined);
    expect(unlistedPaths(app.app)).toEqual(['/backdoor']);
  });
});
