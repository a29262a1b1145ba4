/** Every paper of a request, by the name its acts issue it under. */
import { uncorrected, unpaid } from './ended.ts';
import * as notices from './notices.ts';
import { reply, serviceReceipt } from './reply.ts';

export const papers = { ...notices, reply, serviceReceipt, uncorrected, unpaid };
