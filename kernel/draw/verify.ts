/** Running a draw again: every way in which a result does not follow from its frozen document and the opened secrets, in a sentence each. */
import { canonicalJson } from '../record/canonical.ts';
import { type Digest, sha256 } from '../record/hash.ts';
import { computeDraw } from './compute.ts';
import { type DrawDocument, type DrawResult, documentFaults, isSecret, type Reveal, textOf } from './document.ts';
import { hashOfText } from './stream.ts';

/** The commitment (承诺值) to a secret: SHA-256 of its 64 characters, as `sha256sum` prints it. */
export const commitmentOf = (secret: string, digest: Digest = sha256): string => hashOfText(secret, digest);

/** Whether a secret is the one that was committed to; otherwise the sentence that says why not. */
export function revealFault(commitment: string, secret: unknown, digest: Digest = sha256): string | undefined {
  if (!isSecret(secret)) return '秘密值应当是64位小写十六进制文字';
  return commitmentOf(secret, digest) === commitment ? undefined : '揭示的秘密值与抽取前提交的承诺值不一致';
}

/** Secrets that are missing, unknown, repeated, or not those committed to. */
export function revealFaults(document: DrawDocument, reveals: readonly Reveal[], digest: Digest = sha256): string[] {
  const faults: string[] = [];
  for (const { id, name, commitment } of document.witnesses) {
    const own = reveals.filter((r) => r.witness === id);
    const [first] = own;
    if (!first) faults.push(`见证人${name}没有揭示秘密值`);
    else if (own.length > 1) faults.push(`见证人${name}揭示了${own.length}次`);
    else {
      const fault = revealFault(commitment, first.secret, digest);
      if (fault) faults.push(`见证人${name}：${fault}`);
    }
  }
  const known = new Set(document.witnesses.map((w) => w.id));
  const strangers = reveals.filter((r) => !known.has(r.witness));
  if (strangers.length > 0) faults.push(`有${strangers.length}个秘密值不是名录快照所列见证人揭示的`);
  return faults;
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/**
 * Every fault of a draw; nothing when the result follows from the document and the secrets and from nothing else.
 * It cannot know whether the pools were complete: that is for whoever knows the registers.
 */
export function verifyDraw(
  document: DrawDocument,
  reveals: readonly Reveal[],
  result: DrawResult,
  digest: Digest = sha256,
): string[] {
  try {
    const faults = documentFaults(document);
    if (faults.length === 0) faults.push(...revealFaults(document, reveals, digest));
    if (result.format !== 'yifa-draw-result-1') faults.push('不是抽取结果');
    if (result.document !== hashOfText(textOf(document), digest)) faults.push('结果所依据的名录快照不是这一份');
    if (document.beacon && result.beacon === undefined) faults.push('没有写明事先公布的公共随机数');
    if (!document.beacon && result.beacon !== undefined) faults.push('使用了没有事先公布的公共随机数');
    if (faults.length > 0) return faults;
    return resultFaults(document, computeDraw(document, reveals, result.beacon, digest), result);
  } catch (error) {
    return [`内容残缺，无法核验：${(error as Error).message}`];
  }
}

function resultFaults(document: DrawDocument, right: DrawResult, result: DrawResult): string[] {
  const faults: string[] = [];
  if (!same(right.reveals, result.reveals)) faults.push('结果所写的秘密值与见证人揭示的不一致');
  if (right.seed !== result.seed) faults.push('随机种子不是由名录快照和秘密值算出的');
  for (const pool of document.pools) {
    const key = typeof pool.pick === 'number' ? 'drawn' : 'assigned';
    if (!same(right[key][pool.id], result[key]?.[pool.id] ?? null))
      faults.push(`“${pool.label}”的抽取结果不是由随机种子算出的`);
  }
  if (faults.length === 0 && !same(right, result)) faults.push('结果中有不属于这次抽取的内容');
  return faults;
}
