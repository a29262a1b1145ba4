// The errors this folder throws, each with a code for programs and a Chinese sentence for people.

export type RecordErrorCode =
  | 'not-canonical'
  | 'bad-hex'
  | 'bad-base64'
  | 'no-digest'
  | 'weak-salt'
  | 'out-of-range'
  | 'node-missing'
  | 'bad-key'
  | 'checkpoint-malformed'
  | 'checkpoint-origin'
  | 'checkpoint-unsigned'
  | 'checkpoint-signature'
  | 'bundle-malformed';

/** A refusal by the record: `code` says which, `message` is a Chinese sentence that may be shown as it stands. */
export class RecordError extends Error {
  readonly code: RecordErrorCode;

  constructor(code: RecordErrorCode, message: string) {
    super(message);
    this.name = 'RecordError';
    this.code = code;
  }
}
