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
import { Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import { Access, answerOf, Commanding } from '@chidao/http';
import { pathId } from '../path-id.js';
import { SERVICE } from '../tokens.js';
/** An officer has the deadline computed again. */
let ResolveDeadlineController = class ResolveDeadlineController {
    service;
    constructor(service) {
        this.service = service;
    }
    async handle(obligation, { context, options }) {
        const stream = streamOf('obligation', obligation);
        return answerOf(await this.service.send({ stream, type: 'ResolveDeadline', input: {}, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'ResolveDeadline' }),
    __param(0, Param('obligation', { schema: pathId })),
    __param(1, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], ResolveDeadlineController.prototype, "handle", null);
ResolveDeadlineController = __decorate([
    Controller('obligations/:obligation/resolve-deadline'),
    __param(0, Inject(SERVICE)),
    __metadata("design:paramtypes", [Object])
], ResolveDeadlineController);
export { ResolveDeadlineController };
