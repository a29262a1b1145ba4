/** Every paper of the procedure, by the name its acts issue it under. */
import { closingNote, outcomeLetter, trackingSlip } from './afterwards.ts';
import { adjustAnswer, coNotice, handoverSlip, keySlip, notFiled, returnNote } from './intake.ts';
import { contactRecord, coOpinionSheet, extensionNotice, opinionForm, replyLetter, secondSlip } from './reply.ts';

export const papers = {
  notFiled,
  handoverSlip,
  coNotice,
  returnNote,
  adjustAnswer,
  keySlip,
  contactRecord,
  coOpinionSheet,
  extensionNotice,
  replyLetter,
  opinionForm,
  secondSlip,
  closingNote,
  trackingSlip,
  outcomeLetter,
};
