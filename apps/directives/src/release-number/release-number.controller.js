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
import { Access, answerOf, Commanding } from '@chidao/http';
import { z } from 'zod';
import { numberStream } from '../issue-directive/issue-directive.js';
import { SERVICE } from '../tokens.js';
const releaseBody = z.strictObject({
    year: z.string().regex(/^\d{4}$/),
    /** The symbol, or the document type where there is none. */
    symbol: z.string().trim().min(1).max(60),
    ordinal: z.string().regex(/^\d{1,8}$/),
    reason: z.string().trim().max(500),
});
/** A clerk gives a claimed number back before anything was issued under it. */
let ReleaseNumberController = class ReleaseNumberController {
    service;
    constructor(service) {
        this.service = service;
    }
    async handle({ year, symbol, ordinal, reason }, { context, options }) {
        const stream = numberStream(context.standing?.agency ?? '', year, symbol, ordinal);
        return answerOf(await this.service.send({ stream, type: 'ReleaseNumber', input: { reason }, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'ReleaseNumber' }),
    __param(0, Body({ schema: releaseBody })),
    __param(1, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], ReleaseNumberController.prototype, "handle", null);
ReleaseNumberController = __decorate([
    Controller('numbers/release'),
    __param(0, Inject(SERVICE)),
    __metadata("design:paramtypes", [Object])
], ReleaseNumberController);
export { ReleaseNumberController };
