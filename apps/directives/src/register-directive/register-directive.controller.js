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
import { formatNumber } from '@chidao/directives-domain';
import { derivedId, streamOf } from '@chidao/event-store';
import { Access, answerOf, Commanding } from '@chidao/http';
import { z } from 'zod';
import { headerCorrection } from '../draft-directive/draft-body.js';
import { correctedHeader } from '../draft-directive/header-correction.js';
import { takeIn } from '../draft-directive/text-intake.js';
import { BLOBS, SERVICE } from '../tokens.js';
const registerBody = z.strictObject({
    text: z.string().min(1).max(1_000_000),
    header: headerCorrection.optional(),
    issuer: z.union([
        z.strictObject({ kind: z.literal('agency'), id: z.uuid() }),
        z.strictObject({ kind: z.literal('external'), name: z.string().trim().min(1).max(300) }),
    ]),
    sourceKind: z.enum(['official', 'secondary']),
    issueDate: z.iso.date().nullable(),
    referenceDate: z
        .strictObject({ date: z.iso.date(), basis: z.string().trim().min(1).max(500) })
        .nullable()
        .default(null),
    publishedOn: z.iso.date().nullable().default(null),
});
const keyOf = (issuer) => (issuer.kind === 'agency' ? issuer.id : issuer.name);
/** A clerk enters a document that came from elsewhere. Issuer, number and date give its id, where all are known. */
let RegisterDirectiveController = class RegisterDirectiveController {
    service;
    blobs;
    constructor(service, blobs) {
        this.service = service;
        this.blobs = blobs;
    }
    async handle({ text: raw, header: correction, ...body }, { context, options }) {
        const taken = await takeIn(this.blobs, raw);
        const header = correctedHeader(taken.header, correction ?? {});
        const natural = header.number.ordinal !== null && body.issueDate !== null;
        const directive = natural
            ? derivedId('registered', keyOf(body.issuer), formatNumber(header.number), body.issueDate ?? '')
            : derivedId('directive', context.commandId);
        const input = { directive, registrar: context.standing?.agency ?? '', ...body, text: taken.text, header };
        const stream = streamOf('directive', directive);
        return answerOf(await this.service.send({ stream, type: 'RegisterDirective', input, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'RegisterDirective' }),
    __param(0, Body({ schema: registerBody })),
    __param(1, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], RegisterDirectiveController.prototype, "handle", null);
RegisterDirectiveController = __decorate([
    Controller('directives/register'),
    __param(0, Inject(SERVICE)),
    __param(1, Inject(BLOBS)),
    __metadata("design:paramtypes", [Object, Object])
], RegisterDirectiveController);
export { RegisterDirectiveController };
