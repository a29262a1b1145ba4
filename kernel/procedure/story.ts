/** A dated story (案例): runs a matter in memory through the same engine as the server, for law tests, samples and the demonstration county. */
import type { Calendar, LegalDate } from '../calendar/index.ts';
import type { Json } from '../record/canonical.ts';
import { type DrawPools, gatheredIn } from './draws/pools.ts';
import { type AvailableAct, availableActs } from './engine/available.ts';
import { type Environment, handlingOffice, settingReader } from './engine/environment.ts';
import { openingOf, type RecordedAct } from './engine/fold.ts';
import { nextLawAct } from './engine/law-acts.ts';
import type { Acting, LimitStatus, Matter, PersonFacts, ReferredMatter, Source } from './engine/matter.ts';
import { conclude, prepare } from './engine/perform.ts';
import type { Performed, Prepared, Request } from './engine/prepared.ts';
import { type Refusal, Refused } from './engine/refusal.ts';
import { givenFigures } from './freezes/freezing.ts';
import type { Procedure } from './language/index.ts';
import { procedureKey, versionOn } from './language/module.ts';
import { type FindingVerdict, findingsOf } from './reading/findings.ts';
import { endingOf } from './ties/awaiting.ts';
import { limitsOf } from './time/limits.ts';

export interface Stage {
  procedures: readonly Procedure[];
  calendar: Calendar;
  people: readonly PersonFacts[];
  referred?: readonly ReferredMatter[];
  /** Candidates of each draw's pools, by draw and pool. A pool of people who hold a capacity is filled from `people` when absent. */
  pools?: DrawPools;
  /** What each lookup finds, by its name; nothing when absent. One for which an act of the law waits ends on its `closedOn`. */
  found?: Readonly<Record<string, readonly ReferredMatter[]>>;
  /** Figures for tables that an act freezes, by full id; nought when absent (a rate: nothing). */
  figures?: Readonly<Record<string, number | null>>;
  settings?: Readonly<Record<string, unknown>>;
  region?: string;
  authority?: string;
  officeName?: (code: string) => string;
  /** Authority whose seal an office's papers bear; the office itself when absent. */
  authorityOf?: (office: string) => string;
  /** Numbers for papers; a running count per series when absent. */
  number?: (series: string, on: LegalDate, office: string) => string;
  id?: string;
  /** Told of every act as it is done, law's acts included. */
  watch?: (performed: Performed, prepared: Prepared) => void;
}

export interface Story {
  readonly matter: Matter;
  readonly today: LegalDate;
  readonly entries: readonly RecordedAct[];
  readonly limits: readonly LimitStatus[];
  /** What the record shows of each finding the procedure declares (核验结论). */
  readonly findings: readonly FindingVerdict[];
  /** Moves to a day; the statute's own acts that fell due before it are done first. */
  on(day: LegalDate): Story;
  /** Performs an act. @throws Refused */
  act(name: string, by: string, stated?: Readonly<Record<string, Json>>, source?: Source): Story;
  /** The reasons why an act is refused now; empty when it would be accepted. Changes nothing. */
  refusals(name: string, by: string, stated?: Readonly<Record<string, Json>>, source?: Source): readonly Refusal[];
  /** Approves the newest proposal of an act, by each of these persons in turn. */
  approved(...by: string[]): Story;
  limit(id: string): LimitStatus | undefined;
  finding(id: string): FindingVerdict | undefined;
  /** What this person may do now; `given` are answers settled before a form is opened. */
  available(by: string, given?: Readonly<Record<string, Json>>): AvailableAct[];
  did(act: string): boolean;
}

/** The acting person for a member of staff; a party acts under the id `party:<actor>`. */
export function actingAs(person: PersonFacts | undefined, id: string, module: string, region: string): Acting {
  if (id.startsWith('party:')) {
    return { kind: 'party', id, name: '当事人', region, capacities: [`${module}.${id.slice(6)}`], offices: [] };
  }
  if (!person) throw new Error(`故事里没有${id}这个人`);
  return {
    kind: 'person',
    id,
    name: person.name,
    region,
    office: person.office,
    capacities: person.capacities,
    offices: [person.office],
  };
}

/** Begins a story of one procedure at a county office. */
export function story(key: string, stage: Stage, start: LegalDate): Story {
  const region = stage.region ?? '360121';
  const people = new Map(stage.people.map((p) => [p.id, p]));
  const referred = new Map((stage.referred ?? []).map((m) => [m.id, m]));
  const counts = new Map<string, number>();
  const entries: RecordedAct[] = [];
  const texts = new Map<string, string>();
  let today = start;
  let matter: Matter | undefined;
  const version = (): Procedure => {
    const found = matter
      ? stage.procedures.find((p) => procedureKey(p) === key && p.version === matter?.version)
      : versionOn(stage.procedures, key, today);
    if (!found) throw new Error(`${today}没有施行中的“${key}”程序`);
    return found;
  };
  const env = (procedure: Procedure): Environment => ({
    today,
    calendar: stage.calendar,
    setting: settingReader(procedure, stage.settings ?? {}),
    person: (id) => people.get(id),
    referred: (id) => referred.get(id),
    found: (lookup) => stage.found?.[lookup] ?? [],
    ending: (lookup) => endingOf(stage.found?.[lookup] ?? [], today),
    officeName: stage.officeName ?? ((code) => code),
    authorityOf: stage.authorityOf ?? ((office) => office),
    figures: givenFigures(stage.procedures, stage.figures ?? {}),
    draws: {
      gathered: (draw) => gatheredIn(procedure, draw, stage.pools ?? {}, stage.people),
      text: (sha256) => texts.get(sha256),
    },
  });
  const numberOf = (series: string, office: string): string => {
    if (stage.number) return stage.number(series, today, office);
    const n = (counts.get(series) ?? 0) + 1;
    counts.set(series, n);
    return `${series}〔${today.slice(0, 4)}〕${n}号`;
  };
  const ready = (request: Request): { prepared: Prepared; env: Environment } => {
    // An opening act may bear an earlier date of its own; the law of that day is the matter's law.
    const opensOn = Object.values(request.stated).filter(
      (v): v is string => typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v),
    );
    let procedure = version();
    const dated = procedure.acts[request.act]?.dated;
    const day = dated ? request.stated[dated] : undefined;
    if (!matter && typeof day === 'string' && opensOn.includes(day))
      procedure = versionOn(stage.procedures, key, day) ?? procedure;
    const office =
      handlingOffice(procedure, stage.settings ?? {}) ?? request.acting.office ?? stage.authority ?? region;
    const here = env(procedure);
    const prepared = prepare(
      procedure,
      matter,
      request,
      here,
      openingOf(procedure, { region, id: stage.id ?? 'story', office, authority: stage.authority ?? office }),
    );
    return { prepared, env: here };
  };
  const perform = (request: Request): void => {
    const { prepared, env: here } = ready(request);
    const numbers = prepared.papers.map((p) => ({
      paper: p.paper,
      number: p.series === undefined ? '' : numberOf(p.series, prepared.before.office),
    }));
    const performed = conclude(prepared, numbers, here);
    matter = performed.matter;
    entries.push(performed.entry);
    for (const file of prepared.files ?? []) texts.set(file.sha256, file.text);
    stage.watch?.(performed, prepared);
  };
  const request = (
    name: string,
    by: string,
    stated: Readonly<Record<string, Json>> = {},
    source?: Source,
  ): Request => ({
    act: name,
    stated,
    acting: actingAs(people.get(by), by, version().module, region),
    ...(source === undefined ? {} : { source }),
  });
  const law = (): void => {
    for (
      let next = matter && nextLawAct(version(), matter, env(version()));
      next;
      next = matter && nextLawAct(version(), matter, env(version()))
    )
      perform(next);
  };
  const current = (): Matter => {
    if (!matter) throw new Error('故事还没有开始');
    return matter;
  };
  const self: Story = {
    get matter() {
      return current();
    },
    get today() {
      return today;
    },
    get entries() {
      return entries;
    },
    get limits() {
      const procedure = version();
      return limitsOf(procedure, current(), stage.calendar, env(procedure).setting);
    },
    get findings() {
      const procedure = version();
      return findingsOf(procedure, current(), env(procedure));
    },
    on(day) {
      if (day < today) throw new Error(`故事不能倒退到${day}`);
      today = day;
      law();
      return self;
    },
    act(name, by, stated, source) {
      law();
      perform(request(name, by, stated, source));
      return self;
    },
    refusals(name, by, stated, source) {
      try {
        ready(request(name, by, stated, source));
        return [];
      } catch (error) {
        if (error instanceof Refused) return error.refusals;
        throw error;
      }
    },
    approved(...by) {
      for (const person of by) {
        const proposal = current().proposals.at(-1);
        if (!proposal) throw new Error('没有等待审批的事项');
        self.act('approve', person, { proposal: String(proposal.seq), opinion: '同意' });
      }
      return self;
    },
    limit: (id) => self.limits.findLast((l) => l.limit === id),
    finding: (id) => self.findings.find((f) => f.finding === id),
    available: (by, given) =>
      availableActs(
        version(),
        current(),
        actingAs(people.get(by), by, version().module, region),
        env(version()),
        given,
      ),
    did: (name) => current().history.some((d) => d.act === name),
  };
  return self;
}
