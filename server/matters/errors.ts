/** Faults of the server's own making that are told to people, beside the kernel's refusals. */

/** Someone else acted first. */
export class Conflict extends Error {
  readonly seq: number;
  constructor(seq: number) {
    super('这件事项刚刚有了新的记录，您看到的不是最新情况，本次操作没有生效');
    this.name = 'Conflict';
    this.seq = seq;
  }
}

/** There is no such matter, or the viewer may not know of it: the two are told alike. */
export class NotFound extends Error {
  constructor(sentence = '没有找到这件事项，或者您无权查看') {
    super(sentence);
    this.name = 'NotFound';
  }
}

/** The same request key with another request. */
export class KeyReused extends Error {
  constructor() {
    super('同一个请求编号不能用于不同的操作，请重新提交');
    this.name = 'KeyReused';
  }
}

/** What may not be open twice is open already. */
export class AlreadyOpen extends Error {
  readonly says: string;
  constructor(says: string) {
    super(says);
    this.name = 'AlreadyOpen';
    this.says = says;
  }
}
