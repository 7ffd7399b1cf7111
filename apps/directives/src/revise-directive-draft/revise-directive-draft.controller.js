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
import { draftBody } from '../draft-directive/draft-body.js';
import { correctedHeader } from '../draft-directive/header-correction.js';
import { takeIn } from '../draft-directive/text-intake.js';
import { pathId } from '../path-id.js';
import { BLOBS, SERVICE } from '../tokens.js';
/** The draft gets another text or other fields. */
let ReviseDirectiveDraftController = class ReviseDirectiveDraftController {
    service;
    blobs;
    constructor(service, blobs) {
        this.service = service;
        this.blobs = blobs;
    }
    async revise(directive, body, { context, options }) {
        const { text, header } = await takeIn(this.blobs, body.text);
        const input = { text, header: correctedHeader(header, body.header ?? {}) };
        const stream = streamOf('directive', directive);
        return answerOf(await this.service.send({ stream, type: 'ReviseDirectiveDraft', input, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'ReviseDirectiveDraft', seen: true }),
    __param(0, Param('directive', { schema: pathId })),
    __param(1, Body({ schema: draftBody })),
    __param(2, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], ReviseDirectiveDraftController.prototype, "revise", null);
ReviseDirectiveDraftController = __decorate([
    Controller('directives/:directive/revise'),
    __param(0, Inject(SERVICE)),
    __param(1, Inject(BLOBS)),
    __metadata("design:paramtypes", [Object, Object])
], ReviseDirectiveDraftController);
export { ReviseDirectiveDraftController };
