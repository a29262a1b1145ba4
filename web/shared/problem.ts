/** What went wrong with a request, as the API tells it (RFC 9457) or as the network failed. */
import type { Problem, Refusal } from '../../contract/matters.ts';

/** An answer that was not a success. `status` is 0 when no answer came at all. */
export class RequestFailed extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly refusals: readonly Refusal[];

  constructor(status: number, problem: Partial<Problem>) {
    const title = problem.title ?? sentenceFor(status);
    super(problem.detail ?? title);
    this.name = 'RequestFailed';
    this.status = status;
    this.title = title;
    this.detail = problem.detail;
    this.refusals = problem.refusals ?? [];
  }

  /** Somebody else acted first (409): the page must be reloaded before trying again. */
  get conflict(): boolean {
    return this.status === 409;
  }

  /** No answer came: the same request may be sent again with the same key. */
  get unanswered(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

/** Plain words for a status when the server could not say more. */
export function sentenceFor(status: number): string {
  if (status === 0) return '没有连上服务器。请检查网络后重试，已填写的内容不会丢失。';
  if (status === 401) return '登录已经失效，请重新登录。';
  if (status === 403) return '您没有查看或者办理此事项的权限。';
  if (status === 404) return '没有找到这一事项，或者您没有查看它的权限。';
  if (status === 409) return '此事项刚刚由他人办理，请载入最新情况后再办。';
  if (status === 413) return '文件过大，请压缩或者分开上传。';
  if (status === 429) return '操作过于频繁，请稍等一分钟再试。';
  if (status >= 500) return '服务器出现故障，本次操作没有完成。请稍后重试；多次出现请告知系统管理员。';
  return '请求没有被接受。';
}

/** The failure of any thrown thing, so that screens deal with one kind. */
export function asFailure(error: unknown): RequestFailed {
  if (error instanceof RequestFailed) return error;
  return new RequestFailed(500, {
    title: '页面出现故障',
    detail: error instanceof Error ? error.message : String(error),
  });
}
