/** Rebuilds one matter from its entries alone, as every act once left it: the fold, its limits, its columns and its events. */
import type { Calendar } from '../../../kernel/calendar/index.ts';
import {
  applyEntry,
  type Environment,
  emptyMatter,
  factFields,
  type LimitStatus,
  limitsOf,
  type Matter,
  type Module,
  openingOf,
  type PrivateValue,
  type Procedure,
  procedureKey,
  type RecordedAct,
  settingReader,
  unseal,
} from '../../../kernel/procedure/index.ts';
import type { Entry } from '../../../kernel/record/index.ts';
import { type FindingRow, findingRows, since } from '../../matters/writing/findings.ts';
import {
  columnsOf,
  type EventRow,
  eventRows,
  fingerprintOf,
  type MatterColumns,
  wordsOf,
} from '../../matters/writing/row.ts';
import { comparedBy, digestOf, isDigest, type Ties, tiesOf } from '../../matters/writing/ties.ts';
import type { County } from '../../people/county.ts';

/** What rebuilding needs to know beside the entries. */
export interface Rebuilding {
  readonly modules: readonly Module[];
  readonly calendar: Calendar;
  readonly county: Pick<County, 'settings' | 'authorityOf'>;
  /** Secret under which parties are fingerprinted in the events; without it those fingerprints are left out of what is compared. */
  readonly partyKey?: string;
}

export interface StoredEntry {
  readonly entry: Entry;
  readonly hash: string;
  readonly secret: readonly PrivateValue[];
}

export interface Rebuilt {
  readonly matter: Matter;
  readonly limits: readonly LimitStatus[];
  readonly columns: MatterColumns;
  readonly events: readonly (EventRow & { seq: number; recordedAt: string })[];
  readonly words: string;
  /** What the matter lacks, and since when. */
  readonly findings: readonly (FindingRow & { since: string })[];
  /** What ties it to others; keys that are digests only where the secret is known. */
  readonly ties: Ties;
  /** Whether the installation's secret was at hand. */
  readonly keyed: boolean;
  /** Facts that cannot be made without the installation's secret. */
  readonly unread: readonly string[];
  /** Fields whose values have been erased lawfully (个人信息保护法47); the matter is rebuilt without them. */
  readonly erased: readonly string[];
}

/** The definition that an entry was made under. @throws Error when that version is not installed */
export function definitionOf(
  modules: readonly Module[],
  entry: Pick<Entry, 'module' | 'version'>,
): { module: Module; procedure: Procedure } {
  for (const module of modules) {
    const procedure = module.procedures.find((p) => procedureKey(p) === entry.module && p.version === entry.version);
    if (procedure) return { module, procedure };
  }
  throw new Error(`没有安装“${entry.module}”的${entry.version}版本，无法重演`);
}

/** The matter after all its entries; the first of them states the office that handles it and its authority. */
export function rebuild(entries: readonly StoredEntry[], means: Rebuilding): Rebuilt {
  const first = entries[0];
  if (!first) throw new Error('没有记录，无法重演');
  const { module, procedure } = definitionOf(means.modules, first.entry);
  const { opening } = first.entry;
  if (!opening) throw new Error('第一条记录没有写明承办单位，无法重演');
  const facts = openingOf(procedure, { region: first.entry.region, id: first.entry.matter, ...opening });
  let matter = emptyMatter(
    facts,
    procedure,
    openedOn(procedure, unseal(first.entry, first.secret)),
    first.entry.by.office,
  );
  const identify = fingerprintOf(means.partyKey ?? '');
  const setting = settingReader(procedure, means.county.settings);
  const env = recordAlone(means.calendar, setting);
  let findings: Rebuilt['findings'] = [];
  const events: (EventRow & { seq: number; recordedAt: string })[] = [];
  for (const { entry, hash, secret } of entries) {
    const act = unseal(entry, secret);
    const after = applyEntry(matter, procedure, act, hash);
    events.push(
      ...eventRows(procedure, matter, after, act.act, act.stated, identify).map((event) => ({
        ...event,
        seq: entry.seq,
        recordedAt: entry.recordedAt,
      })),
    );
    matter = after;
    findings = since(findings, findingRows(procedure, matter, env) ?? [], matter.lastOn);
  }
  const limits = limitsOf(procedure, matter, means.calendar, setting);
  const erased = [...new Set(entries.flatMap(({ entry, secret }) => erasedFields(entry, secret)))];
  const columns = titled(procedure, erased, (p) => columnsOf(p, matter, limits, { calendar: means.calendar, setting }));
  return {
    matter,
    limits,
    columns,
    events,
    findings,
    ties: tiesWith(means, procedure, matter),
    keyed: means.partyKey !== undefined,
    erased,
    unread:
      means.partyKey === undefined
        ? factFields(procedure).filter((name) => procedure.file[name]?.kind === 'parties')
        : [],
    words: titled(procedure, erased, (p) => wordsOf(module, p, matter, columns.title)),
  };
}

function tiesWith({ modules, partyKey }: Rebuilding, procedure: Procedure, matter: Matter): Ties {
  const ties = tiesOf(procedure, matter, comparedBy(modules), digestOf(partyKey ?? ''));
  return partyKey === undefined ? { ...ties, keys: ties.keys.filter((k) => !isDigest(k.value)) } : ties;
}

/** All that findings may read beside the matter itself. */
const recordAlone = (calendar: Calendar, setting: (key: string) => unknown): Environment => ({
  today: '',
  calendar,
  setting,
  person: () => undefined,
  referred: () => undefined,
  officeName: (code) => code,
});

/** The legal day of the opening act: its own date field, or the day it bears; a proposed opening counts by the act it proposes. */
function openedOn(procedure: Procedure, act: RecordedAct): string {
  const dated = procedure.acts[act.act === 'propose' ? String(act.stated.of) : act.act]?.dated;
  const day = dated === undefined ? undefined : act.stated[dated];
  return typeof day === 'string' ? day : act.on;
}

function erasedFields(entry: Entry, secret: readonly PrivateValue[]): string[] {
  return Object.entries(entry.stated).flatMap(([field, value]) => {
    const hidden = typeof value === 'object' && value !== null && Object.hasOwn(value, '$commitment');
    return hidden && !secret.some((s) => s.field === field) ? [field] : [];
  });
}

/** A title may be made of what has been erased; the matter is then called by its procedure. */
function titled<T>(procedure: Procedure, erased: readonly string[], make: (procedure: Procedure) => T): T {
  try {
    return make(procedure);
  } catch (error) {
    if (erased.length === 0) throw error;
    return make({ ...procedure, title: () => procedure.label });
  }
}
