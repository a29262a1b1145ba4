/** One story as it is told: its acts are prepared, numbered, sealed and written by the very functions that serve an officer's request. */

import { type Random, randomOf } from '../../../county/nanchang/demonstration/random.ts';
import type { Stated, Story, Tale } from '../../../county/nanchang/demonstration/tale.ts';
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import {
  type Acting,
  awaitersFor,
  awaitingNow,
  type Environment,
  findingsOf,
  type Gathered,
  gatherAmong,
  handlingOffice,
  isOf,
  type LimitStatus,
  legalDay,
  type Matter,
  type Module,
  nextLawAct,
  openingOf,
  type Prepared,
  type Procedure,
  prepare,
  procedureKey,
  type ReferredMatter,
  type Request,
  referredFindings,
  settingReader,
  versionOn,
} from '../../../kernel/procedure/index.ts';
import { peopleWith } from '../../draws/people.ts';
import { numberingOffice, numberOf, seriesOf } from '../../matters/writing/numbers.ts';
import { rowsOf } from '../../matters/writing/rows.ts';
import { comparedBy, digestOf } from '../../matters/writing/ties.ts';
import { dayNumber } from './days.ts';
import { counterKey, type World } from './means.ts';
import { GroupTies, referredOf } from './ties.ts';

/** The id of the matter that a story makes. */
export const matterIdOf = (seed: string, key: string): string => randomOf(`${seed} id ${key}`).uuid();

/** Instant of a second of a day in China, which keeps no summer time: eight hours before UTC. */
function instantOf(day: LegalDate, seconds: number): string {
  return new Date((dayNumber(day) * 86_400 - 8 * 3600 + seconds) * 1000).toISOString();
}

const capableOn = new WeakMap<World, { day: LegalDate; found: Map<string, readonly string[]> }>();

/** Who holds a capacity today, in an office or anywhere: asked again and again on the same day. */
function capable(world: World, capacity: string, office: string | undefined): readonly string[] {
  let known = capableOn.get(world);
  if (known?.day !== world.day) {
    known = { day: world.day, found: new Map() };
    capableOn.set(world, known);
  }
  const key = `${capacity} ${office ?? ''}`;
  let found = known.found.get(key);
  if (!found) {
    const { county, day } = world;
    found = [...county.people.values()].flatMap((record): string[] => {
      if (office !== undefined && !record.appointments.some((a) => a.office === office)) return [];
      const person = county.person(record.id, day);
      return person?.capacities.includes(capacity) && (office === undefined || person.office === office)
        ? [record.id]
        : [];
    });
    known.found.set(key, found);
  }
  return found;
}

export class Telling {
  readonly story: Story;
  readonly random: Random;
  readonly tale: Tale;
  matter: Matter | undefined;
  limits: readonly LimitStatus[] = [];
  /** Nearest day on which the statute itself acts. */
  lawDue: LegalDate | null = null;
  readonly #world: World;
  readonly #module: Module;
  #procedure: Procedure | undefined;
  readonly #ties: GroupTies;
  /** Texts that the engine wrote for this matter, by hash. */
  readonly #texts = new Map<string, string>();
  #lastDay: LegalDate = '';
  #lastSecond = 0;

  constructor(story: Story, world: World) {
    this.story = story;
    this.random = randomOf(`${world.seed} ${story.key}`);
    this.#world = world;
    const module = world.modules.find((m) => m.id === story.procedure.split('/')[0]);
    if (!module) throw new Error(`演示所用的模块“${story.procedure}”没有安装`);
    this.#module = module;
    const group = world.together?.(story) ?? '';
    this.#ties = world.ties.get(group) ?? new GroupTies();
    world.ties.set(group, this.#ties);
    this.tale = this.#taleOf();
  }

  /** Does what the statute deems done by now. */
  letTheLawAct(): void {
    for (;;) {
      const { matter } = this;
      const procedure = this.#procedure;
      if (!matter || !procedure) return;
      const [waiting] = awaitingNow(procedure, matter);
      if (!waiting && (this.lawDue === null || this.lawDue >= this.#world.day)) return;
      const looking = waiting && { act: waiting.act, stated: {}, on: this.#world.day };
      const request = nextLawAct(procedure, matter, this.#environment(procedure, looking));
      if (!request) return;
      this.#perform(request);
    }
  }

  /** What waited for this matter goes on in the moment in which it ends, as the server lets it. */
  #letWaitingFollow(before: Matter | undefined, after: Matter): void {
    if (after.closedOn === undefined || before?.closedOn !== undefined) return;
    for (const { id } of awaitersFor(this.#world.modules, after))
      if (this.#ties.matter(id)) this.#world.followers.get(id)?.();
  }

  /** What the law reads; with a request also what its lookups find. */
  #environment(
    procedure: Procedure,
    request?: Pick<Request, 'act' | 'stated' | 'on'>,
    office = this.story.office,
  ): Environment {
    const { county, calendar, day, modules } = this.#world;
    const setting = settingReader(procedure, county.settings);
    const means = { calendar, setting, digest: digestOf(this.#world.partyKey) };
    const looking = (name: string) => {
      const lookup = procedure.lookups?.[name];
      if (!lookup || !request) return undefined;
      const of = modules.flatMap((m) => m.procedures).findLast((p) => procedureKey(p) === lookup.of);
      const proposal = this.matter?.proposals.find((p) => String(p.seq) === request.stated.proposal);
      const seat = this.matter ?? { office, authority: county.authorityOf(office) };
      const own = {
        ...seat,
        id: this.tale.id,
        file: { ...this.matter?.file, ...proposal?.stated, ...request.stated },
      };
      return { lookup, of, own, on: legalDay(procedure.acts[request.act], request, { today: day }) };
    };
    return {
      today: day,
      calendar,
      setting,
      person: (id) => this.#ties.person(county.person(id, day)),
      referred: (id) => {
        const m = this.#ties.matter(id);
        return m && this.#referred(m);
      },
      found: (name) => {
        const asked = looking(name);
        return asked ? this.#ties.found(asked.lookup, asked.of, asked.own, asked.on, means) : [];
      },
      ending: (name) => {
        const asked = looking(name);
        return asked ? this.#ties.ending(asked.lookup, asked.of, asked.own, day, means) : { found: 0, ended: 0 };
      },
      officeName: county.officeName,
      authorityOf: county.authorityOf,
      ...(this.#world.figures ? { figures: this.#world.figures } : {}),
      draws: {
        gathered: (draw) => this.#gathered(procedure, draw, request),
        text: (sha256) => this.#texts.get(sha256),
      },
    };
  }

  /** Another matter as this one reads it; what its record lacks is judged only when someone asks. */
  #referred(m: Matter): ReferredMatter {
    const { county, calendar, modules } = this.#world;
    const procedure = modules
      .find(({ id }) => id === m.module)
      ?.procedures.find((p) => p.id === m.procedure && p.version === m.version);
    if (!procedure?.findings) return referredOf(m);
    const env: Environment = {
      today: m.lastOn,
      calendar,
      setting: settingReader(procedure, county.settings),
      person: () => undefined,
      referred: () => undefined,
      officeName: county.officeName,
    };
    return {
      ...referredOf(m),
      get findings() {
        return referredFindings(procedure, findingsOf(procedure, m, env)) ?? [];
      },
    };
  }

  /** Pools of a draw: from the matters of stories told together with this one, or as the story itself gives them. */
  #gathered(procedure: Procedure, draw: string, request: Pick<Request, 'stated'> | undefined): Gathered | undefined {
    const { county, calendar, day, modules } = this.#world;
    const matter = this.#current();
    const among = gatherAmong(procedure, draw, matter, { ...matter.file, ...request?.stated }, day, {
      matters: (key) => this.#ties.of(key),
      title: (m) =>
        modules
          .flatMap((module) => module.procedures)
          .find((p) => isOf(m, procedureKey(p)) && p.version === m.version)
          ?.title(m.file as never) ?? m.id,
      people: (capacity, office) => peopleWith(county, capacity, office, day),
      calendar,
      setting: settingReader(procedure, county.settings),
    });
    return among && { ...among, ...this.story.pools?.[draw] };
  }

  /** The legal date of the opening act decides the version of the law the matter stands under. */
  #version(request: Request): Procedure {
    if (this.#procedure) return this.#procedure;
    const { procedures } = this.#module;
    const key = this.story.procedure;
    const newest = versionOn(procedures, key, this.#world.day) ?? procedures.findLast((p) => procedureKey(p) === key);
    const dated = newest?.acts[request.act]?.dated;
    const on = dated === undefined ? undefined : request.stated[dated];
    const found = versionOn(procedures, key, typeof on === 'string' ? on : this.#world.day) ?? newest;
    if (!found) throw new Error(`没有“${key}”这个程序`);
    return found;
  }

  #numbers(prepared: Prepared): { paper: string; number: string }[] {
    const { county, counters } = this.#world;
    return prepared.papers.map((due) => {
      const { paper } = due;
      const series = seriesOf(prepared, due, county);
      if (series === undefined) return { paper, number: '' };
      const office = numberingOffice(prepared, due, county);
      const year = Number(prepared.recorded.on.slice(0, 4));
      const key = counterKey({ office, series, year });
      const counter = counters.get(key) ?? { office, series, year, last: 0 };
      counter.last += 1;
      counters.set(key, counter);
      return { paper, number: numberOf(prepared, due, county, year, counter.last) };
    });
  }

  /** Some minutes after the act before it, on the day that it is. */
  #recordedAt(): string {
    const { day, minute } = this.#world;
    const earliest = this.#lastDay === day ? this.#lastSecond + this.random.int(40, 400) : 0;
    this.#lastSecond = Math.max(minute * 60 + this.random.int(0, 59), earliest);
    this.#lastDay = day;
    return instantOf(day, this.#lastSecond);
  }

  #perform(request: Request): void {
    const world = this.#world;
    const { county } = world;
    const procedure = this.#version(request);
    const office = handlingOffice(procedure, county.settings) ?? this.story.office;
    const env = this.#environment(procedure, request, office);
    const prepared = prepare(
      procedure,
      this.matter,
      request,
      env,
      openingOf(procedure, { region: county.region, id: this.tale.id, office, authority: county.authorityOf(office) }),
    );
    const before = this.matter;
    const rows = rowsOf(prepared, this.#numbers(prepared), {
      county,
      module: this.#module,
      env,
      compared: comparedBy(world.modules),
      recordedAt: this.#recordedAt(),
      partyKey: world.partyKey,
      alg: world.alg,
      ...(world.digests ? { digests: world.digests } : {}),
      // Only here may a salt be foreseen: nothing in the demonstration is anyone's.
      salt: () => this.random.hex(16),
      demonstration: true,
    });
    for (const { sha256, text } of rows.engineFiles) this.#texts.set(sha256, text);
    this.#procedure = procedure;
    this.matter = rows.matter;
    this.limits = rows.limits;
    this.lawDue = rows.columns.law_due;
    world.matters.set(rows.matter.id, rows.matter);
    this.#ties.add(procedureKey(procedure), rows.matter, rows.ties);
    world.acts += 1;
    world.write(rows, world.day);
    this.#letWaitingFollow(before, rows.matter);
  }

  #acting(id: string): Acting {
    const { county, day } = this.#world;
    if (id.startsWith('party:'))
      return {
        kind: 'party',
        id,
        name: '当事人',
        region: county.region,
        capacities: [`${this.#module.id}.${id.slice(6)}`],
        offices: [],
      };
    const found = county.acting(id, day);
    if (!found) throw new Error(`${day}没有${id}这个人`);
    const { administrator: _, ...person } = found;
    return person;
  }

  #act(name: string, by: string, stated: Stated = {}, source?: Request['source']): void {
    try {
      this.#perform({ act: name, stated, acting: this.#acting(by), ...(source === undefined ? {} : { source }) });
    } catch (error) {
      throw new Error(`演示“${this.story.key}”在${this.#world.day}不能办理“${name}”：${(error as Error).message}`, {
        cause: error,
      });
    }
  }

  #current(): Matter {
    if (!this.matter) throw new Error(`演示“${this.story.key}”还没有开始`);
    return this.matter;
  }

  #taleOf(): Tale {
    const telling = this;
    const world = this.#world;
    const { seed, calendar } = world;
    return {
      id: matterIdOf(seed, this.story.key),
      idOf: (key) => matterIdOf(seed, key),
      seen: (id) => {
        const m = telling.#ties.matter(id);
        return m && telling.#referred(m);
      },
      matterOf: (key) => telling.#ties.matter(matterIdOf(seed, key)),
      random: this.random,
      calendar,
      get today() {
        return world.day;
      },
      get matter() {
        return telling.#current();
      },
      act: (name, by, stated, source) => telling.#act(name, by, stated, source),
      approved(...by) {
        for (const person of by) {
          const proposal = telling.#current().proposals.at(-1);
          if (!proposal) throw new Error(`演示“${telling.story.key}”没有等待审批的事项`);
          telling.#act('approve', person, { proposal: String(proposal.seq), opinion: '同意' });
        }
      },
      limit: (id) => telling.limits.findLast((l) => l.limit === id),
      did: (name) => telling.#current().history.some((d) => d.act === name),
      people: (capacity, office) => capable(world, capacity, office),
      after: (n) => calendar.addWorkingDays(calendar.nextWorkingDay(world.day), n),
    };
  }
}
