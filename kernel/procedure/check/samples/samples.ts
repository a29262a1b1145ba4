/** Tells every sample of a module through the engine: what is refused, which papers cannot be read, what personal words would leave, and what no sample reaches. */
import type { Calendar } from '../../../calendar/index.ts';
import { holds } from '../../../predicate/index.ts';
import { release } from '../../../publication/index.ts';
import { matterNumber } from '../../engine/fold.ts';
import type { PersonFacts } from '../../engine/matter.ts';
import type { Performed, Prepared } from '../../engine/prepared.ts';
import { Refused } from '../../engine/refusal.ts';
import { isCommonAct } from '../../language/common-acts.ts';
import type { Party } from '../../language/fields.ts';
import { listed, type Procedure } from '../../language/index.ts';
import { type Module, procedureKey, type Sample, type SampleAct } from '../../language/module.ts';
import { type Story, story } from '../../story.ts';
import { type Fault, Faults, named, whereOf } from '../fault.ts';
import { textFault, wordsFault } from './text.ts';

const office = 'office';

/** One paper as a sample issues it, for the reference and for whoever wants to look at it. */
export interface SamplePaper {
  paper: string;
  number: string;
  prepared: Prepared;
  performed: Performed;
}

/** A sample as told. */
export interface Told {
  sample: Sample;
  procedure: Procedure;
  acts: ReadonlySet<string>;
  states: ReadonlySet<string>;
  /** Every act that took effect, in order. */
  done: readonly { prepared: Prepared; performed: Performed }[];
  /** Every entry, approvals and other common acts included, in order. */
  steps: readonly { prepared: Prepared; performed: Performed }[];
  papers: readonly SamplePaper[];
  /** Where it broke off, in words; absent when told to its end. */
  broken?: string;
}

/** The imaginary staff: one person for each actor, and a second who approves what the first has proposed. */
function staffOf(procedure: Procedure, sample: Sample): PersonFacts[] {
  const involving = Object.entries(procedure.file)
    .filter(([, field]) => field.involves)
    .map(([name]) => name);
  const involved = sample.acts
    .flatMap((act) => involving.flatMap((name) => act.stated?.[name]))
    .find((value) => typeof value === 'string');
  const kinds = new Set(
    [
      ...Object.values(procedure.actors).map((actor) => actor.certificate),
      ...Object.values(procedure.file).map((field) => field.certified),
    ].filter((kind) => kind !== undefined),
  );
  return Object.entries(procedure.actors).flatMap(([actor, spec]): PersonFacts[] => {
    if (spec.party) return [];
    const seat = spec.at === 'involved' && typeof involved === 'string' ? involved : office;
    const person = (id: string): PersonFacts => ({
      id,
      name: spec.label,
      office: seat,
      capacities: [`${procedure.module}.${actor}`],
      certificates: [...kinds].map((kind) => ({ kind, number: id, from: '1949-10-01', until: '9999-12-31' })),
    });
    return [person(actor), person(`${actor}2`)];
  });
}

function approve(told: Story): void {
  for (let asked = 0; asked < 20; asked++) {
    const proposal = told.matter.proposals.at(-1);
    const [next] = proposal?.waiting ?? [];
    if (!proposal || next === undefined) return;
    const person = next.replace('person:', '');
    told.approved(proposal.by === person ? `${person}2` : person);
  }
}

/** What may become of a proposal; anything else that follows it finds it approved. */
const decides: readonly string[] = ['approve', 'return', 'withdrawProposal', 'addSigner', 'forward', 'copyTo'];

function perform(told: Story, procedure: Procedure, step: SampleAct, next: SampleAct | undefined): void {
  told.on(step.on);
  if (step.by === 'law') {
    const done = told.matter.history.some((d) => d.act === step.act && d.by === 'law' && d.on <= step.on);
    if (!done) throw new Error(`到${step.on}为止，法律没有使它发生`);
    return;
  }
  const newest =
    isCommonAct(step.act) && step.stated?.proposal === undefined ? told.matter.proposals.at(-1) : undefined;
  const party = procedure.actors[step.by]?.party === true;
  told.act(
    step.act,
    party ? `party:${step.by}` : step.by,
    newest && decides.includes(step.act) ? { ...step.stated, proposal: String(newest.seq) } : step.stated,
    step.source,
  );
  if (procedure.acts[step.act]?.approval && !decides.includes(next?.act ?? '')) approve(told);
}

/** Tells one sample; a step that is refused or breaks ends it, in words. */
export function tell(module: Module, sample: Sample, calendar: Calendar): Told | undefined {
  const procedure = module.procedures.find(
    (p) => (procedureKey(p) === sample.procedure || p.id === sample.procedure) && p.version === sample.version,
  );
  if (!procedure) return undefined;
  const acts = new Set<string>();
  const states = new Set<string>();
  const papers: SamplePaper[] = [];
  const done: { prepared: Prepared; performed: Performed }[] = [];
  const steps: { prepared: Prepared; performed: Performed }[] = [];
  const watch = (performed: Performed, prepared: Prepared): void => {
    acts.add(prepared.recorded.act);
    steps.push({ prepared, performed });
    if (prepared.effect) {
      acts.add(prepared.effect.name);
      done.push({ prepared, performed });
    }
    states.add(performed.matter.state);
    for (const { paper, number } of performed.entry.papers)
      if (paper !== matterNumber) papers.push({ paper, number, prepared, performed });
  };
  const told = (broken?: string): Told => ({
    sample,
    procedure,
    acts,
    states,
    done,
    steps,
    papers,
    ...(broken === undefined ? {} : { broken }),
  });
  const [first] = sample.acts;
  if (!first) return told('没有任何行为');
  const run = story(
    procedureKey(procedure),
    {
      procedures: module.procedures,
      calendar,
      people: [...staffOf(procedure, sample), ...(sample.people ?? [])],
      referred: sample.referred ?? [],
      pools: sample.pools ?? {},
      found: sample.found ?? {},
      figures: sample.figures ?? {},
      authority: office,
      settings: sample.settings ?? {},
      watch,
    },
    first.on,
  );
  for (const [at, step] of sample.acts.entries()) {
    try {
      perform(run, procedure, step, sample.acts[at + 1]);
    } catch (error) {
      const why = error instanceof Refused || error instanceof Error ? error.message : String(error);
      return told(
        `第${at + 1}步${step.on}“${procedure.acts[step.act]?.label ?? step.act}”（${step.act}，${step.by}）不成立：${why}`,
      );
    }
  }
  if (run.matter.version !== sample.version)
    return told(`事项适用的是${run.matter.version}版，不是${sample.version}版`);
  return told();
}

/** Words of a person that must never leave unmasked. */
function personalWords(procedure: Procedure, file: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(file).flatMap(([name, value]) => {
    const field = procedure.file[name];
    if (field?.kind === 'parties') {
      return (value as readonly Party[])
        .flatMap((p) => [p.idNumber, p.phone, ...(p.kind === 'citizen' ? [p.name, p.address] : [])])
        .filter((w): w is string => (w ?? '').length > 1);
    }
    return field?.secrecy === 'personal' && typeof value === 'string' && value.length > 1 ? [value] : [];
  });
}

function checkReleased(told: Told, performed: Performed, prepared: Prepared, faults: Faults): void {
  const { procedure } = told;
  for (const [name, spec] of Object.entries(procedure.publication ?? {})) {
    if (!listed(spec.after).includes(prepared.effect?.name ?? '')) continue;
    if (spec.unless && holds(spec.unless, performed.matter.file)) continue;
    const place = named('公开事项', name, spec);
    const view = prepared.view(performed.entry.papers);
    const after = { ...view, matter: performed.matter, file: performed.matter.file } as typeof view;
    try {
      const released = release(procedure, name, after);
      const words = personalWords(procedure, performed.matter.file);
      const leaked = words.find(
        (word) => released.title.includes(word) || JSON.stringify(released.blocks).includes(word),
      );
      faults.unless(leaked === undefined, place, `样例“${told.sample.label}”公开时会露出个人信息“${leaked}”`);
      const fault = wordsFault(released.title) ?? textFault(released.blocks);
      faults.unless(fault === undefined, place, `样例“${told.sample.label}”公开的内容${fault}`);
    } catch (error) {
      faults.unless(false, place, `样例“${told.sample.label}”公开时出错：${String(error)}`);
    }
  }
}

function checkPaper(told: Told, issued: SamplePaper, faults: Faults): void {
  const spec = told.procedure.papers?.[issued.paper];
  if (!spec) return;
  const place = named('文书', issued.paper, spec);
  try {
    const fault = textFault(spec.body(issued.prepared.view(issued.performed.entry.papers)));
    faults.unless(fault === undefined, place, `样例“${told.sample.label}”制发的文书${fault}`);
  } catch (error) {
    faults.unless(false, place, `样例“${told.sample.label}”制发时出错：${String(error)}`);
  }
}

/** Tells all samples and says what is wrong with them and what none of them reaches. */
export function checkSamples(module: Module, calendar: Calendar): Fault[] {
  const all: Told[] = [];
  const found: Fault[] = [];
  for (const sample of module.samples) {
    const told = tell(module, sample, calendar);
    const faults = new Faults(told ? whereOf(module, told.procedure) : whereOf(module));
    faults.unless(told !== undefined, `样例“${sample.label}”`, `没有${sample.procedure}的${sample.version}版程序`);
    if (told) {
      all.push(told);
      faults.unless(told.broken === undefined, `样例“${sample.label}”`, told.broken ?? '');
      for (const name of Object.keys(sample.found ?? {}))
        faults.unless(
          Object.hasOwn(told.procedure.lookups ?? {}, name),
          `样例“${sample.label}”`,
          `没有名为“${name}”的查找（found）`,
        );
      for (const paper of told.papers) checkPaper(told, paper, faults);
      for (const { performed, prepared } of told.done) checkReleased(told, performed, prepared, faults);
      checkTitle(told, faults);
    }
    found.push(...faults.found);
  }
  return [...found, ...unreached(module, all)];
}

function checkTitle(told: Told, faults: Faults): void {
  const last = told.done.at(-1)?.performed.matter;
  if (!last) return;
  try {
    const fault = wordsFault(told.procedure.title(last.file as never));
    faults.unless(fault === undefined, '标题', `样例“${told.sample.label}”的标题${fault}`);
  } catch (error) {
    faults.unless(false, '标题', `样例“${told.sample.label}”的标题出错：${String(error)}`);
  }
}

function unreached(module: Module, all: readonly Told[]): Fault[] {
  return module.procedures.flatMap((procedure) => {
    const faults = new Faults(whereOf(module, procedure));
    const own = all.filter((told) => told.procedure === procedure);
    // Versions share most of their papers: one text needs to be shown once.
    const rendered = new Set(
      all.flatMap((told) => told.papers.map(({ paper }) => told.procedure.papers?.[paper]?.body)),
    );
    for (const [name, paper] of Object.entries(procedure.papers ?? {})) {
      faults.unless(rendered.has(paper.body), named('文书', name, paper), '没有样例制发它（samples）');
    }
    const done = new Set(own.flatMap((told) => [...told.acts]));
    const idle = Object.entries(procedure.acts).filter(([name]) => !done.has(name));
    if (idle.length > 0)
      faults.warn(
        '样例',
        `有${idle.length}个行为没有样例：${idle.map(([name, act]) => `${act.label}（${name}）`).join('、')}`,
      );
    return faults.found;
  });
}
