/** Every paper of a request, by the name its acts issue it under. */
import { uncorrected, unpaid } from './ended.ts';
import {
  correctionNotice,
  delayNotice,
  extensionNotice,
  feeLetter,
  mergeNotice,
  organLetter,
  reasonsNotice,
  receipt,
  searchRecord,
  suggestionAnswer,
  thirdTold,
} from './notices.ts';
import { reply, serviceReceipt } from './reply.ts';

export const papers = {
  receipt,
  correctionNotice,
  reasonsNotice,
  delayNotice,
  searchRecord,
  thirdTold,
  organLetter,
  extensionNotice,
  feeLetter,
  mergeNotice,
  suggestionAnswer,
  reply,
  serviceReceipt,
  uncorrected,
  unpaid,
};
