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
import { contentBody } from '../obligation-content/content-body.js';
import { pathId } from '../path-id.js';
import { SERVICE } from '../tokens.js';
const bodyConfirmObligation = z.strictObject({ content: contentBody });
/** A person confirms what the text obliges to, as proposed or corrected. */
let ConfirmObligationController = class ConfirmObligationController {
    service;
    constructor(service) {
        this.service = service;
    }
    async handle(obligation, body, { context, options }) {
        const stream = streamOf('obligation', obligation);
        return answerOf(await this.service.send({ stream, type: 'ConfirmObligation', input: body, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'ConfirmObligation', seen: true }),
    __param(0, Param('obligation', { schema: pathId })),
    __param(1, Body({ schema: bodyConfirmObligation })),
    __param(2, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], ConfirmObligationController.prototype, "handle", null);
ConfirmObligationController = __decorate([
    Controller('obligations/:obligation/confirm'),
    __param(0, Inject(SERVICE)),
    __metadata("design:paramtypes", [Object])
], ConfirmObligationController);
export { ConfirmObligationController };
