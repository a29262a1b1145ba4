/** Compares what is stored of a matter with what its entries make of it, field by field. */
import { canonicalJson, type Json } from '../../../kernel/record/index.ts';
import { isDigest } from '../../matters/writing/ties.ts';
import { matterRow } from '../../matters/writing/write.ts';
import type { Rebuilt } from './rebuild.ts';

/** One field that is not what the entries say. */
export interface Difference {
  readonly matter: string;
  readonly module: string;
  /** `snapshot.state`, `file.place`, `limits.decide`, `column.due`, `event.3.accept` … */
  readonly field: string;
  readonly message: string;
  /** As stored and as rebuilt, in canonical JSON; null when there is none. Personal values are not shown. */
  readonly stored: string | null;
  readonly rebuilt: string | null;
}

export interface StoredMatter {
  readonly row: Readonly<Record<string, unknown>>;
  readonly events: readonly {
    seq: number;
    act: string;
    on_date: string;
    to_state: string | null;
    facts: unknown;
    restates?: number | null;
  }[];
  readonly findings: readonly { finding: string; grp: string; outcome: string; since: string }[];
  /** Keys, references and conferred certificates, each as `key.field`, `reference.field` or `conferred.person` with its text. */
  readonly ties: readonly { what: string; text: string }[];
}

const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : canonicalJson(value as Json);

/** Not derived from the entries, or compared by themselves. */
const besides = ['snapshot', 'limits', 'words', 'demonstration', 'region', 'id', 'module', 'procedure', 'version'];

export function differencesOf(stored: StoredMatter | undefined, rebuilt: Rebuilt): Difference[] {
  const { matter } = rebuilt;
  const differs = (field: string, a: unknown, b: unknown, hide = false): Difference[] => {
    const [was, is] = [text(a), text(b)];
    if (was === is) return [];
    const message = `事项 ${matter.id} 的 ${field} 与由记录重演的结果不符`;
    return [
      {
        matter: matter.id,
        module: matter.module,
        field,
        message,
        stored: hide ? null : was,
        rebuilt: hide ? null : is,
      },
    ];
  };
  if (!stored)
    return [
      {
        matter: matter.id,
        module: matter.module,
        field: 'matter',
        message: `事项 ${matter.id} 有记录而没有当前状态`,
        stored: null,
        rebuilt: null,
      },
    ];
  const snapshot = stored.row.snapshot as Record<string, unknown> & { file: Record<string, unknown> };
  const { file, ...rest } = matter;
  const { file: storedFile, ...storedRest } = snapshot;
  const row = matterRow({
    matter,
    columns: rebuilt.columns,
    limits: rebuilt.limits,
    words: null,
    demonstration: false,
  });
  return [
    ...keys(storedRest, rest).flatMap((key) =>
      differs(`snapshot.${key}`, storedRest[key], (rest as Record<string, unknown>)[key]),
    ),
    ...keys(storedFile, file).flatMap((key) => {
      const gone = rebuilt.erased.includes(key) && Object.hasOwn(storedFile, key) && !Object.hasOwn(file, key);
      const found = differs(`file.${key}`, storedFile[key], file[key], rebuilt.erased.includes(key));
      return gone
        ? found.map((d) => ({
            ...d,
            message: `事项 ${matter.id} 的“${key}”已依法删除（个人信息保护法第四十七条），当前状态中仍有留存，请执行 replay --repair 清除`,
          }))
        : found;
    }),
    ...limitDifferences(stored.row.limits as { limit: string }[], rebuilt.limits, differs),
    // Title and identity may be made of what was erased; they go with it.
    ...Object.keys(row)
      .filter((key) => !besides.includes(key))
      .flatMap((key) => differs(`column.${key}`, stored.row[key], row[key], rebuilt.erased.length > 0)),
    ...eventDifferences(stored.events, rebuilt, differs),
    ...findingDifferences(stored.findings, rebuilt.findings, differs),
    ...tieDifferences(stored.ties, rebuilt, differs),
  ];
}

type Differs = (field: string, a: unknown, b: unknown, hide?: boolean) => Difference[];

const keys = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

function limitDifferences(
  stored: readonly { limit: string }[],
  rebuilt: readonly { limit: string }[],
  differs: Differs,
): Difference[] {
  const runs = (list: readonly { limit: string }[]) => Map.groupBy(list, (l) => l.limit);
  const [was, is] = [runs(stored), runs(rebuilt)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((limit) =>
    differs(`limits.${limit}`, was.get(limit), is.get(limit)),
  );
}

function tieDifferences(
  stored: StoredMatter['ties'],
  { ties: rebuilt, keyed }: Rebuilt,
  differs: Differs,
): Difference[] {
  const is = Map.groupBy(
    [
      ...rebuilt.keys.map(({ field, value }) => ({ what: `key.${field}`, text: value })),
      ...rebuilt.references.map(({ field, target }) => ({ what: `reference.${field}`, text: target })),
      ...(rebuilt.conferred
        ? [{ what: `conferred.${rebuilt.conferred.person}`, text: canonicalJson(rebuilt.conferred.certificates) }]
        : []),
    ],
    (t) => t.what,
  );
  const same = ({ what, text }: { what: string; text: string }): string =>
    what.startsWith('conferred.') ? canonicalJson(JSON.parse(text)) : text;
  const was = Map.groupBy(
    stored.filter((t) => keyed || !isDigest(t.text)),
    (t) => t.what,
  );
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((what) =>
    differs(what, was.get(what)?.map(same).sort(), is.get(what)?.map(same).sort(), true),
  );
}

function findingDifferences(
  stored: StoredMatter['findings'],
  rebuilt: Rebuilt['findings'],
  differs: Differs,
): Difference[] {
  const shape = ({ grp, outcome, since }: StoredMatter['findings'][number]) => ({ grp, outcome, since });
  const was = new Map(stored.map((f) => [`finding.${f.finding}`, shape(f)]));
  const is = new Map(rebuilt.map((f) => [`finding.${f.finding}`, shape(f)]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((at) => differs(at, was.get(at), is.get(at)));
}

/** What was erased is named where it is still in the file; its fingerprint beside the events goes with the same repair. */
function eventDifferences(
  stored: StoredMatter['events'],
  { events, unread, erased }: Rebuilt,
  differs: Differs,
): Difference[] {
  const gone = [...unread, ...erased];
  const read = (facts: unknown) =>
    Object.fromEntries(Object.entries(facts as object).filter(([name]) => !gone.includes(name)));
  const shape = (e: StoredMatter['events'][number]) => ({
    on: e.on_date,
    to: e.to_state,
    facts: read(e.facts),
    restates: e.restates,
  });
  const was = new Map(stored.map((e) => [`event.${e.seq}.${e.act}`, shape(e)]));
  const is = new Map(events.map((e) => [`event.${e.seq}.${e.act}`, shape(e)]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((at) => differs(at, was.get(at), is.get(at)));
}
