/** A witness's secret (秘密值): made in this browser, remembered on this device, and committed to by its SHA-256. */
import { commitmentOf } from '../../../../kernel/draw/verify.ts';
import { hex } from '../../../../kernel/record/hash.ts';

/** 32 random bytes in hexadecimal. */
export const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

const key = (matter: string): string => `yifa.draw.${matter}`;

/** Keeps the secret for this matter on this device; says whether the browser let it. */
export function rememberSecret(matter: string, secret: string): boolean {
  try {
    localStorage.setItem(key(matter), secret);
    return true;
  } catch {
    return false;
  }
}

/** The secret kept on this device for this matter; nothing when there is none. */
export function rememberedSecret(matter: string): string | undefined {
  try {
    const kept = localStorage.getItem(key(matter));
    return kept !== null && /^[0-9a-f]{64}$/.test(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** What the witness keeps in a file or on paper. */
export const secretNote = (matter: string, secret: string): string =>
  [
    '随机抽取见证人的秘密值',
    `事项：${matter}`,
    `秘密值：${secret}`,
    `承诺值：${commitmentOf(secret)}`,
    '名录冻结以前不得告诉任何人；冻结以后请到事项页面揭示。遗失的，本次抽取只能作废。',
  ].join('\r\n');

export { commitmentOf };
