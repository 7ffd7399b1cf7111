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
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { derivedId, streamOf } from '@chidao/event-store';
import { Access, answerOf, Commanding } from '@chidao/http';
import { BLOBS, SERVICE } from '../tokens.js';
import { correctedHeader } from './header-correction.js';
import { draftBody } from './draft-body.js';
import { takeIn } from './text-intake.js';
/** An officer brings in the text of a draft; fields that reading got wrong are given beside it. */
let DraftDirectiveController = class DraftDirectiveController {
    service;
    blobs;
    constructor(service, blobs) {
        this.service = service;
        this.blobs = blobs;
    }
    async draft(body, { context }) {
        const { text, header } = await takeIn(this.blobs, body.text);
        const directive = derivedId('directive', context.commandId);
        const issuer = context.standing?.agency ?? '';
        const input = { directive, issuer, text, header: correctedHeader(header, body.header ?? {}) };
        const stream = streamOf('directive', directive);
        return answerOf(await this.service.send({ stream, type: 'DraftDirective', input, context }));
    }
};
__decorate([
    Post(),
    Access({ command: 'DraftDirective' }),
    __param(0, Body({ schema: draftBody })),
    __param(1, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], DraftDirectiveController.prototype, "draft", null);
DraftDirectiveController = __decorate([
    Controller('directives'),
    __param(0, Inject(SERVICE)),
    __param(1, Inject(BLOBS)),
    __metadata("design:paramtypes", [Object, Object])
], DraftDirectiveController);
export { DraftDirectiveController };
