import type { DynamicModule, Type } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Clock } from '@chidao/kernel';
import type { HealthRegistry } from '@chidao/runtime';
import { HealthController } from '../health/health.controller.js';
import type { RateLimits } from '../limits/rate-limits.js';
import { CLOCK, HEALTH, RATE_LIMITS } from './tokens.js';

/** What every module can have injected. */
export interface EdgeParts {
  readonly clock: Clock;
  readonly health: HealthRegistry;
  readonly limits: RateLimits;
}

/** Stands around an app's module: health checks, and the parts that guards need. */
@Global()
@Module({})
export class EdgeModule {
  static around(root: Type | DynamicModule, { clock, health, limits }: EdgeParts): DynamicModule {
    return {
      module: EdgeModule,
      imports: [DiscoveryModule, root],
      controllers: [HealthController],
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: HEALTH, useValue: health },
        { provide: RATE_LIMITS, useValue: limits },
      ],
      exports: [CLOCK, HEALTH, RATE_LIMITS],
    };
  }
}
