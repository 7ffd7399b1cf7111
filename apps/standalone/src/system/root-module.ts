import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';

@Module({})
class SystemModule {}

/** Hosts the modules of all services in one application. */
export const rootModule = (modules: readonly DynamicModule[]): DynamicModule => ({
  module: SystemModule,
  imports: [...modules],
});
