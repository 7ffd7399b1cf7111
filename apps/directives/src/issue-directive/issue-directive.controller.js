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
import { ISSUE_DIRECTIVE } from './issue-directive.js';
const issueBody = z.strictObject({
    ordinal: z.string().regex(/^\d{1,8}$/),
    issueDate: z.iso.date().nullable(),
    /** Hash of the text that was signed: what the reader saw of the draft. */
    text: z.string().regex(/^[0-9a-f]{64}$/),
    /** Person id of the signer, where the register knows the person. */
    signer: z.uuid().nullable().default(null),
    signedFile: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .default(null),
});
/** The clerk numbers the signed text and sends it out. */
let IssueDirectiveController = class IssueDirectiveController {
    issueDirective;
    constructor(issueDirective) {
        this.issueDirective = issueDirective;
    }
    async issue(directive, body, { context, options }) {
        const stream = streamOf('directive', directive);
        return answerOf(await this.issueDirective({ stream, input: body, context, options }));
    }
};
__decorate([
    Post(),
    Access({ command: 'IssueDirective', seen: true }),
    __param(0, Param('directive', { schema: pathId })),
    __param(1, Body({ schema: issueBody })),
    __param(2, Commanding()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], IssueDirectiveController.prototype, "issue", null);
IssueDirectiveController = __decorate([
    Controller('directives/:directive/issue'),
    __param(0, Inject(ISSUE_DIRECTIVE)),
    __metadata("design:paramtypes", [Function])
], IssueDirectiveController);
export { IssueDirectiveController };
