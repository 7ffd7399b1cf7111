var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import { Access, answerOf, Commanding } from '@chidao/http';
import { z } from 'zod';
import { pathId } from '../path-id.js';
import { SERVICE } from '../tokens.js';
const bodyAppointSupervisor = z.strictObject({
    agency: z.uuid(),
    /** Agencies by id, or expressions as written. */
    monitored: z.array(z.string().trim().min(1).max(500)).max(500),
    over: z.array(z.string().trim().min(1).max(300)).max(50).default([]),
});
/** A body is told to oversee. */
let AppointSupervisorController = class AppointSupervisorController {
    service;
    constructor(service) {
        this.service = service;
    }
    async handle(obligation, body, { context, options }) {
        const stream = streamOf('obligation', obligation);
        return answerOf(await this.service.send({ stream, type: 'AppointSupervisor', input: body, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'AppointSupervisor' }),
    __param(0, Param('obligation', { schema: pathId })),
    __param(1, Body({ schema: bodyAppointSupervisor })),
    __param(2, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], AppointSupervisorController.prototype, "handle", null);
AppointSupervisorController = __decorate([
    Controller('obligations/:obligation/supervisors'),
    __param(0, Inject(SERVICE)),
    __metadata("design:paramtypes", [Object])
], AppointSupervisorController);
export { AppointSupervisorController };
