import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { HOME_FACTS, HomeController } from '../home/home.controller.js';
import type { HomeFacts } from '../home/page.js';

@Module({})
class SystemModule {}

/** Hosts the modules of all services in one application, and the first page. */
export const rootModule = (
  modules: readonly DynamicModule[],
  facts: HomeFacts = { demonstration: null },
): DynamicModule => ({
  module: SystemModule,
  imports: [...modules],
  controllers: [HomeController],
  providers: [{ provide: HOME_FACTS, useValue: facts }],
});
