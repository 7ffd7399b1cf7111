import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { HomeController } from '../home/home.controller.js';

@Module({})
class SystemModule {}

/** Hosts the modules of all services in one application, and the first page. */
export const rootModule = (modules: readonly DynamicModule[]): DynamicModule => ({
  module: SystemModule,
  imports: [...modules],
  controllers: [HomeController],
});
