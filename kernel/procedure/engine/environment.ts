/** What is handed to the kernel from outside: today, the calendar, county settings, people and the matters referred to. The kernel reads no clock. */
import type { Calendar, LegalDate } from '../../calendar/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { DrawMeans } from '../draws/document.ts';
import type { FigureMeans } from '../freezes/freezing.ts';
import type { Fields, Values } from '../language/fields.ts';
import type { Procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';
import type { Ending } from '../ties/awaiting.ts';
import { limitsOf } from '../time/limits.ts';
import type { Acting, Done, LimitStatus, Matter, PersonFacts, ReferredMatter } from './matter.ts';

export interface Environment {
  today: LegalDate;
  calendar: Calendar;
  setting(key: string): unknown;
  person(id: string): PersonFacts | undefined;
  referred(id: string): ReferredMatter | undefined;
  /** What each declared lookup found before the act; absent where a procedure declares none. */
  found?(lookup: string): readonly ReferredMatter[];
  /** How far the matters have come that a lookup finds for which an act of the law waits; absent where they were not gathered. */
  ending?(lookup: string): Ending;
  officeName(code: string): string;
  /** Pools and frozen texts of draws; absent where a procedure declares none. */
  draws?: DrawMeans;
  /** Figures for the tables that an act freezes; absent where a procedure declares none. */
  figures?: FigureMeans;
  /** Authority whose seal an office's papers bear (执法主体); the office itself when absent. */
  authorityOf?(office: string): string;
}

/** Setting of the procedure with the county's value over the default. */
export function settingReader(
  procedure: Procedure,
  county: Readonly<Record<string, unknown>>,
): (key: string) => unknown {
  let own = readers.get(county);
  if (!own) {
    own = new WeakMap();
    readers.set(county, own);
  }
  let reader = own.get(procedure);
  if (!reader) {
    reader = (key) => {
      const spec = procedure.settings?.[key];
      if (!spec) throw new Error(`程序“${procedure.label}”没有名为“${key}”的设置`);
      return county[`${procedure.module}.${key}`] ?? spec.value;
    };
    own.set(procedure, reader);
  }
  return reader;
}
// One and the same reader for the settings of a county, so that what was reckoned with it can be known again.
const readers = new WeakMap<object, WeakMap<Procedure, (key: string) => unknown>>();

/** The view that guards, papers and titles read. `limits` are computed once, on first use. */
export function viewOf<F extends Fields>(
  procedure: Procedure,
  matter: Matter | undefined,
  actor: Acting,
  on: LegalDate,
  stated: Readonly<Record<string, Json>>,
  env: Environment,
  papers: readonly { paper: string; number: string }[] = [],
): View<F> {
  const history: readonly Done[] = matter?.history ?? [];
  let file: Values<F> | undefined;
  let limits: readonly LimitStatus[] | undefined;
  const all = (): readonly LimitStatus[] => {
    limits ??= matter ? limitsOf(procedure, matter, env.calendar, env.setting) : [];
    return limits;
  };
  return {
    // Many views are made for an act, and few of them read the file.
    get file() {
      file ??= { ...matter?.file, ...stated } as Values<F>;
      return file;
    },
    stated: stated as Values<F>,
    matter,
    state: matter?.state ?? '',
    tracks: matter?.tracks ?? {},
    on,
    today: env.today,
    actor,
    calendar: env.calendar,
    get limits() {
      return all();
    },
    did: (act) => history.filter((d) => d.act === act),
    last: (act) => history.findLast((d) => d.act === act),
    limit: (id) => all().findLast((l) => l.limit === id),
    setting: env.setting,
    person: env.person,
    referred: env.referred,
    found: (lookup) => {
      if (!procedure.lookups?.[lookup]) throw new Error(`程序“${procedure.label}”没有名为“${lookup}”的查找`);
      return env.found?.(lookup) ?? [];
    },
    officeName: env.officeName,
    authorityOf: (code) => env.authorityOf?.(code) ?? code,
    paperNumber: (paper) =>
      papers.findLast((p) => p.paper === paper)?.number ?? matter?.papers.findLast((p) => p.paper === paper)?.number,
  };
}

/** The office that handles every matter of this procedure, where the county has named one; undefined leaves it to whoever opens. */
export function handlingOffice(procedure: Procedure, county: Readonly<Record<string, unknown>>): string | undefined {
  const named = procedure.handledBy === undefined ? undefined : settingReader(procedure, county)(procedure.handledBy);
  return typeof named === 'string' && named !== '' ? named : undefined;
}
