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
import { derivedId, streamOf } from '@chidao/event-store';
import { Access, answerOf, Commanding } from '@chidao/http';
import { z } from 'zod';
import { partAnchorBody } from '../obligation-content/anchor-body.js';
import { contentBody } from '../obligation-content/content-body.js';
import { pathId } from '../path-id.js';
import { SERVICE } from '../tokens.js';
const proposal = z.strictObject({ content: contentBody, anchors: z.array(partAnchorBody).max(20) });
/** An officer adds a duty that reading did not find. */
let ProposeObligationController = class ProposeObligationController {
    service;
    constructor(service) {
        this.service = service;
    }
    async handle(directive, body, { context, options }) {
        const obligation = derivedId('obligation', context.commandId);
        const input = { obligation, directive, ...body, rule: null, confidence: null };
        const stream = streamOf('obligation', obligation);
        return answerOf(await this.service.send({ stream, type: 'ProposeObligation', input, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'ProposeObligation' }),
    __param(0, Param('directive', { schema: pathId })),
    __param(1, Body({ schema: proposal })),
    __param(2, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], ProposeObligationController.prototype, "handle", null);
ProposeObligationController = __decorate([
    Controller('directives/:directive/obligations'),
    __param(0, Inject(SERVICE)),
    __metadata("design:paramtypes", [Object])
], ProposeObligationController);
export { ProposeObligationController };
