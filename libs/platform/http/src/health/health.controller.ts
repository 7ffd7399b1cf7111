import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { HealthKind, HealthRegistry } from '@chidao/runtime';
import { Public } from '../access/access.decorator.js';
import { HEALTH } from '../app/tokens.js';
import type { HttpResponse } from '../edge/request-edge.js';
import { DescribePublic } from '../open-api/describe.decorator.js';

const UNWELL = { status: 503, description: 'Chưa; `checks` nêu phần nào' };

/** For whoever runs the process: `live` asks for a restart, `ready` for patience; 503 names what is missing. */
@Controller('health')
export class HealthController {
  constructor(@Inject(HEALTH) private readonly health: HealthRegistry) {}

  @Get('live')
  @Public('unlimited')
  @DescribePublic('Tiến trình còn hoạt động', 'Còn hoạt động')
  @ApiResponse(UNWELL)
  live(@Res() response: HttpResponse): Promise<void> {
    return this.answer(response, 'live');
  }

  @Get('ready')
  @Public('unlimited')
  @DescribePublic('Tình trạng sẵn sàng của từng phần', 'Mọi phần đã sẵn sàng')
  @ApiResponse(UNWELL)
  ready(@Res() response: HttpResponse): Promise<void> {
    return this.answer(response, 'ready');
  }

  private async answer(response: HttpResponse, kind: HealthKind): Promise<void> {
    const { ok, checks } = await this.health.report(kind);
    response.statusCode = ok ? 200 : 503;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify({ status: ok ? 'ok' : 'unavailable', checks }));
  }
}
