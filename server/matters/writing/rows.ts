/** From an act that may be done to everything it writes: numbers, papers, the sealed entry and the rows that follow from it. Pure but for the means handed in. */
import { randomBytes } from 'node:crypto';
import { chineseDate, type LegalDate } from '../../../kernel/calendar/index.ts';
import { type Citation, isUnwritten, pinCitation } from '../../../kernel/citation/index.ts';
import { documentBody, documentPage } from '../../../kernel/document/html.ts';
import {
  conclude,
  type Environment,
  type FileRef,
  indexNumber,
  type Matter,
  type Module,
  type Prepared,
  publisherOf,
  seal,
  sealingOffice,
  withHead,
} from '../../../kernel/procedure/index.ts';
import { plainText, release } from '../../../kernel/publication/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import type { Algorithm, Digests } from '../../../kernel/record/hash.ts';
import { laws } from '../../../law/index.ts';
import { sha256Hex as sha256 } from '../../ledger/digests.ts';
import type { County } from '../../people/county.ts';
import { searchWords } from '../../search/bigrams.ts';
import { findingRows } from './findings.ts';
import { columnsOf, eventRows, fingerprintOf, searchFields, wordsOf } from './row.ts';
import { type Compared, digestOf, tieChanges } from './ties.ts';
import { type ActRows, type IssuedPaper, partiesOf } from './write.ts';

export interface Means {
  county: County;
  module: Module;
  env: Environment;
  /** The fields that the lookups of all installed modules compare. */
  compared: Compared;
  recordedAt: string;
  /** Secret of the installation under which party numbers are fingerprinted. */
  partyKey: string;
  alg: Algorithm;
  digests?: Digests;
  salt?: () => string;
  demonstration: boolean;
}

const randomSalt = (): string => randomBytes(16).toString('hex');

/** The article with the version in force on the day of the act, as the record keeps it. */
function pinned(per: Citation | undefined, on: LegalDate): Citation | undefined {
  const law = per && laws.find((l) => l.code === per.law);
  return per === undefined || isUnwritten(per) || !law ? per : pinCitation(per, law, on);
}

/** Renders what an act issues. The matter's own number is a paper of the record only, never a page. */
export function renderPapers(
  prepared: Prepared,
  numbers: readonly { paper: string; number: string }[],
  county: County,
): IssuedPaper[] {
  const view = prepared.view(numbers);
  return prepared.papers.flatMap((due): IssuedPaper[] => {
    const spec = prepared.procedure.papers?.[due.paper];
    if (!spec) return [];
    const number = numbers.find((n) => n.paper === due.paper)?.number ?? '';
    const office = sealingOffice(prepared, due.seal);
    const html = documentPage({
      title: spec.label,
      ...(number ? { number } : {}),
      blocks: spec.body(view),
      seal: county.officeName(office),
      on: chineseDate(view.on),
    });
    return [{ paper: due.paper, number, html, sha256: sha256(html), office, on: view.on }];
  });
}

/** What the act `publish` releases, masked; the record says that it left, the publication says what. */
function releases(
  prepared: Prepared,
  numbers: readonly { paper: string; number: string }[],
  matter: Matter,
  county: County,
): ActRows['publications'] {
  if (prepared.recorded.act !== 'publish') return [];
  const publication = String(prepared.recorded.stated.publication);
  const released = release(prepared.procedure, publication, prepared.view(numbers));
  const number = numbers.find((n) => n.paper === indexNumber)?.number ?? '';
  const plain = plainText(released.blocks);
  const office = publisherOf(prepared.procedure, matter, publication);
  const seal = county.officeName(office);
  // The id follows from the entry, so that the same record always makes the same address.
  const digest = sha256(`${matter.region} ${matter.id} ${prepared.recorded.seq} ${publication}`);
  const id = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-${digest.slice(12, 16)}-${digest.slice(16, 20)}-${digest.slice(20, 32)}`;
  return [
    {
      id,
      publication,
      title: released.title,
      html: documentBody({
        title: released.title,
        blocks: released.blocks,
        seal,
        on: chineseDate(prepared.recorded.on),
      }),
      plain,
      subject: released.subject,
      office,
      office_name: seal,
      index_number: number,
      words: searchWords(`${released.title}\n${plain}\n${number}`),
    },
  ];
}

/** What comes down with the entry, on which day and why. The day of the law's own act is that on which the time was over. */
function takenDown({ procedure }: Prepared, entry: { act: string; on: string; stated: object }): ActRows['withdrawn'] {
  const { publication, reason } = entry.stated as { publication?: string; reason?: string };
  if (publication === undefined) return [];
  if (entry.act === 'withdrawPublication') return [{ publication, on: entry.on, reason: reason ?? '', expired: false }];
  if (entry.act !== 'expirePublication') return [];
  const label = procedure.publication?.[publication]?.label ?? publication;
  return [{ publication, on: entry.on, reason: `${label}的公示期已经届满`, expired: true }];
}

/** Everything one act writes, with its numbers already taken. */
export function rowsOf(
  prepared: Prepared,
  numbers: readonly { paper: string; number: string }[],
  means: Means,
): ActRows {
  const { county, env, module } = means;
  const papers = renderPapers(prepared, numbers, county);
  const { entry, matter: folded, limits } = conclude(prepared, numbers, env);
  const { sealed, secret } = seal(prepared.procedure, prepared.before, entry, pinned(prepared.per, entry.on), {
    recordedAt: means.recordedAt,
    salt: means.salt ?? randomSalt,
    alg: means.alg,
    ...(means.digests ? { digests: means.digests } : {}),
    ...(prepared.certificate === undefined ? {} : { certificate: prepared.certificate }),
    paperHash: (paper) =>
      papers.find((p) => p.paper === paper)?.sha256 ?? sha256(numbers.find((n) => n.paper === paper)?.number ?? ''),
  });
  const matter = withHead(folded, sealed.hash);
  const fingerprint = fingerprintOf(means.partyKey);
  const stated = { ...entry.stated, ...(prepared.effect?.stated ?? {}) } as Record<string, Json>;
  const columns = columnsOf(prepared.procedure, matter, limits, env);
  const searched = searchFields(module, prepared.procedure);
  const reworded = prepared.before.seq === 0 || Object.keys(stated).some((name) => searched.includes(name));
  const words = reworded ? wordsOf(module, prepared.procedure, matter, columns.title) : null;
  const files = Object.values(entry.stated).flatMap((v) =>
    Array.isArray(v)
      ? (v as unknown as FileRef[]).filter((f) => typeof f === 'object' && f !== null && typeof f.sha256 === 'string')
      : [],
  );
  return {
    procedure: prepared.procedure,
    matter,
    columns,
    limits,
    sealed,
    secret,
    papers,
    events: eventRows(prepared.procedure, prepared.before, matter, entry.act, entry.stated, fingerprint),
    parties: partiesOf(prepared.procedure, stated, fingerprint),
    // One file may be named by several fields of an act; it is attached to it once.
    files: [...new Map(files.map((f) => [f.sha256, { sha256: f.sha256, name: f.name }])).values()],
    engineFiles: (prepared.files ?? []).map(({ sha256, text }) => ({ sha256, text })),
    publications: releases(prepared, numbers, matter, county),
    withdrawn: takenDown(prepared, entry),
    findings: findingRows(prepared.procedure, matter, env),
    ties: tieChanges(prepared.procedure, prepared.before, matter, means.compared, digestOf(means.partyKey)),
    words,
    demonstration: means.demonstration,
  };
}
