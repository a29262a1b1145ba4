/** One draw in one file: everything needed to run it again with no database, and the entries that show what was fixed before what. */
import type { LoggedAt } from '../record/bundle.ts';
import { leafOf } from '../record/bundle.ts';
import { type Entry, entryHash, isSealedEntry, type SealedEntry } from '../record/entry.ts';
import { RecordError } from '../record/errors.ts';
import { digestNamed, fromBase64 } from '../record/hash.ts';
import { originOf } from '../record/log/checkpoint.ts';
import { verifyInclusion } from '../record/log/merkle-proof.ts';
import { type Trust, trustedCheckpoint, UNTRUSTED_NOTE, verifiersFor } from '../record/verify/trust.ts';
import { type DrawDocument, type DrawResult, documentFaults, type Reveal, textOf } from './document.ts';
import { hashOfText } from './stream.ts';
import { revealFaults, verifyDraw } from './verify.ts';

export const DRAW_FORMAT = 'yifa-draw-bundle/1';

/** How the entries of this procedure call the steps of a draw and their fields. */
export interface DrawNames {
  readonly commits: string;
  readonly commitment: string;
  readonly fixes: string;
  readonly pool: string;
  readonly reveals: string;
  readonly secret: string;
  readonly draws: string;
  readonly result: string;
  readonly voids: readonly string[];
}

export interface DrawBundle {
  readonly format: typeof DRAW_FORMAT;
  readonly region: string;
  readonly matter: string;
  readonly names: DrawNames;
  /** Texts exactly as they were hashed; the result is null while the draw has not been made. */
  readonly document: string;
  readonly result: string | null;
  readonly reveals: readonly Reveal[];
  /** The entries of the draw's steps with their places in the signed log; absent where nothing has been signed yet. */
  readonly record?: {
    readonly entries: readonly (SealedEntry & { readonly logged: LoggedAt | null })[];
    readonly checkpoint: string;
    readonly publicKey: string;
  };
}

export interface DrawReport {
  readonly ok: boolean;
  /** Whether a key had from elsewhere was used. */
  readonly trusted: boolean;
  readonly region?: string;
  readonly matter?: string;
  readonly purpose?: string;
  readonly round?: number;
  /** Ids and labels drawn from each pool. */
  readonly drawn: Readonly<Record<string, readonly { id: string; label: string }[]>>;
  /** Members and those left out, by pool. */
  readonly pools: readonly { id: string; label: string; members: number; leftOut: number }[];
  /** Entries whose place in the signed log was proven. */
  readonly proven: number;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

const stepNames = ['commits', 'commitment', 'fixes', 'pool', 'reveals', 'secret', 'draws', 'result'] as const;

function formFault(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return '不是抽取的核验文件';
  const given = value as { [Key in keyof DrawBundle]?: unknown };
  if (given.format !== DRAW_FORMAT) return `格式应为 ${DRAW_FORMAT}`;
  for (const key of ['region', 'matter', 'document'] as const) if (typeof given[key] !== 'string') return `缺少 ${key}`;
  if (given.result !== null && typeof given.result !== 'string') return '缺少 result';
  if (!Array.isArray(given.reveals)) return '缺少 reveals';
  const names = given.names as Partial<DrawNames> | undefined;
  if (
    typeof names !== 'object' ||
    names === null ||
    stepNames.some((n) => typeof names[n] !== 'string') ||
    !Array.isArray(names.voids)
  )
    return '缺少 names';
  const record = given.record as DrawBundle['record'];
  if (record === undefined) return undefined;
  const whole =
    typeof record === 'object' &&
    record !== null &&
    typeof record.checkpoint === 'string' &&
    typeof record.publicKey === 'string' &&
    Array.isArray(record.entries) &&
    record.entries.every(
      (e) =>
        isSealedEntry(e as SealedEntry) &&
        (e.logged === null || (Number.isSafeInteger(e.logged?.index) && Array.isArray(e.logged.proof))),
    );
  return whole ? undefined : '记录部分残缺';
}

/** A text that reads as JSON and is written in the one canonical way. */
function parsedText<T extends DrawDocument | DrawResult>(text: string, what: string): T | string {
  let value: T;
  try {
    value = JSON.parse(text) as T;
  } catch {
    return `${what}读不出来`;
  }
  try {
    return textOf(value) === text ? value : `${what}的写法与规定不符，哈希无从核对`;
  } catch (error) {
    return `${what}：${(error as Error).message}`;
  }
}

const fileHash = (entry: Entry, field: string): unknown => {
  const value = entry.stated[field];
  return Array.isArray(value) ? (value[0] as { sha256?: unknown } | undefined)?.sha256 : undefined;
};

/** What the entries say against the order in which a draw must happen: commitments, frozen pools, secrets, result. */
function orderFaults(bundle: DrawBundle, document: DrawDocument, entries: readonly Entry[]): string[] {
  const { names } = bundle;
  const faults: string[] = [];
  const hash = hashOfText(bundle.document);
  const fixed = entries.find((e) => e.act === names.fixes && fileHash(e, names.pool) === hash);
  if (!fixed) return ['记录中没有冻结这份名录快照的一条'];
  if (fixed.on !== document.frozenOn) faults.push(`名录快照写明${document.frozenOn}冻结，记录的日期是${fixed.on}`);
  const voided = entries.filter((e) => names.voids.includes(e.act));
  const before = voided.filter((e) => e.seq < fixed.seq);
  if (before.length !== document.round - 1)
    faults.push(`名录快照写明是第${document.round}次抽取，记录中此前作废的有${before.length}次`);
  const since = before.at(-1)?.seq ?? 0;
  for (const w of document.witnesses) {
    const own = entries.find(
      (e) =>
        e.act === names.commits && e.by.person === w.id && e.stated[names.commitment] === w.commitment && e.seq > since,
    );
    if (!own) faults.push(`记录中没有见证人${w.name}提交这一承诺值的一条`);
    else if (own.seq > fixed.seq) faults.push(`见证人${w.name}的承诺值是在名录冻结以后提交的`);
  }
  const extra = entries.filter((e) => e.act === names.commits && e.seq > since && e.seq < fixed.seq).length;
  if (extra > document.witnesses.length) faults.push('记录中有见证人提交了承诺值，名录快照却没有列入');
  for (const r of bundle.reveals) {
    const own = entries.find(
      (e) =>
        e.act === names.reveals && e.by.person === r.witness && e.stated[names.secret] === r.secret && e.seq > since,
    );
    if (!own) faults.push('记录中没有揭示这一秘密值的一条');
    else if (own.seq < fixed.seq) faults.push('有秘密值是在名录冻结以前揭示的');
  }
  if (bundle.result !== null) {
    const result = hashOfText(bundle.result);
    const drawn = entries.find((e) => e.act === names.draws && fileHash(e, names.result) === result);
    if (!drawn) faults.push('记录中没有作出这一抽取结果的一条');
    else if (drawn.seq < fixed.seq) faults.push('抽取结果记录在名录冻结以前');
  }
  return faults;
}

/** What is wrong with the entries themselves: changed, of another matter, or not in the signed log where they say. */
function recordFaults(
  bundle: DrawBundle,
  record: NonNullable<DrawBundle['record']>,
  trust: Trust,
): { faults: string[]; proven: number } {
  const { verifiers, faults: keys } = verifiersFor([record.publicKey], trust);
  const faults = keys.map((f) => f.message);
  const read = trustedCheckpoint(record.checkpoint, originOf(bundle.region), verifiers);
  if ('fault' in read) faults.push(read.fault.message);
  let proven = 0;
  let place = -1;
  let seq = 0;
  for (const { entry, hash, logged } of record.entries) {
    const named = `第${entry.seq}条记录`;
    if (entry.region !== bundle.region || entry.matter !== bundle.matter) faults.push(`${named}不是这件事项的`);
    if (entry.seq <= seq) faults.push(`${named}的次序不对`);
    seq = entry.seq;
    try {
      if (entryHash(entry, trust.digests) !== hash) faults.push(`${named}的内容与其哈希不符，写入之后被改动过`);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      faults.push(`${named}：${error.message}`);
    }
    if (logged === null || 'fault' in read) continue;
    const { checkpoint } = read;
    const digest = digestNamed(checkpoint.alg, trust.digests);
    const path = pathOf(logged);
    if (!path || !verifyInclusion(leafOf(hash), logged.index, checkpoint.size, path, checkpoint.root, digest))
      faults.push(`${named}的存证证明不成立，它不在签名的检查点之内`);
    else if (logged.index <= place) faults.push(`${named}在存证树中的先后与事项中的不符`);
    else proven += 1;
    place = logged.index;
  }
  return { faults, proven };
}

function pathOf(logged: LoggedAt): Uint8Array[] | undefined {
  try {
    return logged.proof.map(fromBase64);
  } catch {
    return undefined;
  }
}

/**
 * Runs a draw again from its file, as parsed from JSON and not trusted in any way. Never throws for what the file holds.
 * @throws RecordError `no-digest` (SM3 not brought), `bad-key` (a trusted key that is none)
 */
export function verifyDrawBundle(given: unknown, trust: Trust = {}): DrawReport {
  const trusted = (trust.trustedKeys?.length ?? 0) > 0;
  const none: DrawReport = { ok: false, trusted, drawn: {}, pools: [], proven: 0, faults: [], notes: [] };
  const form = formFault(given);
  if (form !== undefined) return { ...none, faults: [form] };
  const bundle = given as DrawBundle;
  const { region, matter, record } = bundle;
  const document = parsedText<DrawDocument>(bundle.document, '名录快照');
  if (typeof document === 'string') return { ...none, region, matter, faults: [document] };
  const result = bundle.result === null ? null : parsedText<DrawResult>(bundle.result, '抽取结果');
  if (typeof result === 'string') return { ...none, region, matter, faults: [result] };
  const notes = [
    '核验说明结果由冻结的名录和秘密值算出，不能说明名录是否列全；未列入的及其理由写在名录快照中，请对照名录库核对。',
  ];
  const faults: string[] = [];
  try {
    if (document.region !== region || document.matter !== matter) faults.push('名录快照不是这件事项的');
    if (result) faults.push(...verifyDraw(document, bundle.reveals, result));
    else {
      faults.push(...documentFaults(document));
      const known = revealFaults(document, bundle.reveals).filter((f) => !f.endsWith('没有揭示秘密值'));
      faults.push(...known);
      notes.push('尚未抽取，只核对了名录快照和已经揭示的秘密值。');
    }
    if (faults.length === 0 && record)
      faults.push(
        ...orderFaults(
          bundle,
          document,
          record.entries.map((e) => e.entry),
        ),
      );
  } catch (error) {
    if (error instanceof RecordError) throw error;
    faults.push(`内容残缺，无法核验：${(error as Error).message}`);
  }
  const checked = record ? recordFaults(bundle, record, trust) : { faults: [], proven: 0 };
  faults.push(...checked.faults);
  if (!record) notes.push('文件没有附记录证明，不能说明承诺值在名录冻结以前、秘密值在名录冻结以后提交。');
  else {
    if (!trusted) notes.push(UNTRUSTED_NOTE);
    const open = record.entries.filter((e) => e.logged === null).length;
    if (open > 0) notes.push(`有${open}条记录尚未写入签名的存证树，请过后再取一份核验。`);
    const fixedBy =
      record.entries.findLast((e) => e.entry.act === bundle.names.draws)?.entry.seq ?? Number.POSITIVE_INFINITY;
    if (record.entries.some((e) => bundle.names.voids.includes(e.entry.act) && e.entry.seq > fixedBy))
      notes.push('这次抽取在作出结果以后宣布作废。');
  }
  if (document.round > 1) notes.push(`这是第${document.round}次抽取，此前${document.round - 1}次宣布作废。`);
  const summary = faults.length > 0 && result === null ? {} : labelled(document, result);
  return {
    ok: faults.length === 0,
    trusted,
    region,
    matter,
    purpose: String(document.purpose),
    round: document.round,
    drawn: summary,
    pools: (document.pools ?? []).map((p) => ({
      id: p.id,
      label: p.label,
      members: p.members?.length ?? 0,
      leftOut: p.leftOut?.length ?? 0,
    })),
    proven: checked.proven,
    faults,
    notes,
  };
}

function labelled(document: DrawDocument, result: DrawResult | null): DrawReport['drawn'] {
  if (!result) return {};
  return Object.fromEntries(
    (document.pools ?? []).map((pool) => {
      const labels = new Map((pool.members ?? []).map((m) => [m.id, m.label]));
      const ids = result.drawn?.[pool.id] ?? (result.assigned?.[pool.id] ?? []).flatMap((a) => a.ids);
      return [pool.id, ids.map((id) => ({ id, label: labels.get(id) ?? id }))];
    }),
  );
}
