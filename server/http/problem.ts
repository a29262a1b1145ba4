/** Every fault as an RFC 9457 problem in plain Chinese: what was refused, under which article, what to do next. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from '../../contract/index.ts';
import { Refused } from '../../kernel/procedure/index.ts';
import { DatabaseBusy } from '../database/connect.ts';
import { AlreadyOpen, Conflict, KeyReused, NotFound } from '../matters/errors.ts';
import { refusalView } from '../present/words.ts';

/** The viewer must sign in, or lacks the power for what is no act of a procedure. */
export class Denied extends Error {
  readonly status: 401 | 403 | 429;
  constructor(status: 401 | 403 | 429, sentence: string) {
    super(sentence);
    this.name = 'Denied';
    this.status = status;
  }
}

/** A request that is wrong in itself. */
export class BadRequest extends Error {
  readonly status: number;
  /** The same for whoever tells it in another way: the portal shows a page. */
  readonly statusCode: number;
  constructor(sentence: string, status = 400) {
    super(sentence);
    this.name = 'BadRequest';
    this.status = status;
    this.statusCode = status;
  }
}

const problem = (type: string, status: number, title: string, rest: Partial<Problem> = {}): Problem => ({
  type: `/problems/${type}`,
  title,
  status,
  ...rest,
});

const known: Readonly<Record<string, [number, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, '提交的内容不是有效的JSON'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, '提交的内容是空的'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, '提交的内容太大'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, '不接受这种格式的内容，请使用JSON'],
  FST_REQ_FILE_TOO_LARGE: [413, '文件太大，单个文件不得超过20兆字节'],
  FST_ERR_VALIDATION: [400, '提交的内容格式不对'],
};

const plainly: Readonly<Record<number, string>> = { 404: '没有找到这份文件', 429: '请求太频繁，请稍后再试' };

/** What an error is told as; nothing of our inside leaves with an unforeseen one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) {
    const power = error.refusals.every((r) =>
      ['not-your-power', 'not-assigned', 'recused', 'separation', 'certificate'].includes(r.code),
    );
    return problem('refused', power ? 403 : 422, '没有办成', {
      detail: error.message,
      refusals: error.refusals.map(refusalView),
    });
  }
  if (error instanceof Conflict)
    return problem('conflict', 409, '别人刚刚办理了这件事项', { detail: `${error.message}。请刷新后再办` });
  if (error instanceof AlreadyOpen) return problem('already-open', 409, '已有相同的事项', { detail: error.says });
  if (error instanceof KeyReused) return problem('key-reused', 422, '请求编号重复', { detail: error.message });
  if (error instanceof NotFound) return problem('not-found', 404, '没有找到', { detail: error.message });
  if (error instanceof Denied)
    return problem(
      error.status === 401 ? 'sign-in' : 'denied',
      error.status,
      error.status === 401 ? '请先登录' : '没有办成',
      { detail: error.message },
    );
  if (error instanceof BadRequest) return problem('bad-request', error.status, '没有办成', { detail: error.message });
  // What came first of the same request may have been written; its key then brings the first answer, so nothing is done twice.
  if (error instanceof DatabaseBusy)
    return problem('busy', 503, '系统正忙，这次没有办完', {
      detail: '同时办理的人较多。请过几秒钟再试一次：已经保存的内容都在，再试也不会重复办理',
    });
  const e = error as FastifyError;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const refusals = error.validation.map((v) => ({
      code: 'field',
      sentence: `${v.instancePath.replace(/^\//, '') || '内容'}：${v.message}`,
      field: v.instancePath.replace(/^\//, ''),
    }));
    return problem('validation', 400, '提交的内容格式不对', {
      detail: refusals.map((r) => r.sentence).join('；'),
      refusals,
    });
  }
  const told = known[e.code ?? ''];
  if (told) return problem('bad-request', told[0], told[1]);
  if (e.statusCode !== undefined && e.statusCode >= 400 && e.statusCode < 500)
    return problem('bad-request', e.statusCode, plainly[e.statusCode] ?? '请求不正确');
  return problem('fault', 500, '系统出了故障，您的操作没有生效', {
    detail: '已记录这次故障，请稍后重试；如仍不行，请联系系统管理员',
  });
}

const say = (reply: FastifyReply, told: Problem): FastifyReply =>
  reply.status(told.status).type('application/problem+json').send(JSON.stringify(told));

/** What never becomes a request of a route: an address that cannot be read. */
export function tellUnreadable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  say(reply, problem('bad-request', status, '网址不正确', { detail: '请从首页重新进入，或者核对网址' }));
}

/** Of a connection that does not speak HTTP, or says too much before its question. */
const unheard: Readonly<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, '网址或者请求头太长，请缩短检索词后重试'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, '等待太久，请重试'],
};

/** Answers on the bare connection, which is then closed: nothing more of it could be understood. */
export function tellClient(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, title] = unheard[error.code ?? ''] ?? [400, '请求不正确'];
  const body = JSON.stringify(problem('bad-request', status, title));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Whether a text somewhere in what was sent holds what no record can keep: the character NUL, or half of a character. Walks without recursion, however deep it goes. */
function unkeepable(sent: unknown): boolean {
  const open: unknown[] = [sent];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, held] of Object.entries(value)) open.push(name, held);
  }
  return false;
}

export function handleErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) =>
    say(reply, problem('not-found', 404, '没有这个地址，或者不能这样访问', { detail: '请从首页重新进入' })),
  );
  // A file may go while it is being sent, as when the workbench is built anew: heard from the first moment on, before anything awaits,
  // or the error would find no listener and end the whole server.
  app.addHook('onSend', (_request, _reply, payload, done) => {
    if (payload instanceof Readable)
      payload.on('error', (error: Error & { code?: string }) => {
        if (error.code === 'ENOENT') Object.assign(error, { statusCode: 404 });
      });
    done();
  });
  // The portal's own forms are cleaned as they are read; what a program sends to the API is refused whole.
  app.addHook('preValidation', async ({ url, params, query, body }) => {
    if (!url.startsWith('/api/')) return;
    if ([params, query, body].some(unkeepable))
      throw new BadRequest('内容里有不能保存的字符（空字符或者半个字），请删去后重试');
  });
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const told = problemOf(error);
    if (told.status >= 500) request.log.error(error);
    if (error instanceof DatabaseBusy) reply.header('retry-after', error.retryAfter);
    return say(reply, told);
  });
}
