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
import { anchorBody } from '../obligation-content/anchor-body.js';
import { pathId } from '../path-id.js';
import { SERVICE } from '../tokens.js';
const bodyDefineAlias = z.strictObject({
    name: z.string().trim().min(1).max(300),
    of: z.enum(['document', 'actors']),
    expressions: z.array(z.string().trim().min(1).max(500)).min(1).max(50),
    anchor: anchorBody,
});
/** An officer gives a short name that the text defines. */
let DefineAliasController = class DefineAliasController {
    service;
    constructor(service) {
        this.service = service;
    }
    async handle(directive, body, { context, options }) {
        const stream = streamOf('directive', directive);
        return answerOf(await this.service.send({ stream, type: 'DefineAlias', input: body, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'DefineAlias' }),
    __param(0, Param('directive', { schema: pathId })),
    __param(1, Body({ schema: bodyDefineAlias })),
    __param(2, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], DefineAliasController.prototype, "handle", null);
DefineAliasController = __decorate([
    Controller('directives/:directive/aliases'),
    __param(0, Inject(SERVICE)),
    __metadata("design:paramtypes", [Object])
], DefineAliasController);
export { DefineAliasController };
