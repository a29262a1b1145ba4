/** A definition without its functions, as the browser draws forms, lists and diagrams from it. */
import type { Catalogue, Definition, DeskView, FieldView } from '../../contract/index.ts';
import { spanText } from '../../kernel/calendar/index.ts';
import {
  type Acting,
  askedFields,
  capacityOf,
  cardFields,
  commonActs,
  commonFields,
  type Desk,
  type Environment,
  type Field,
  listed,
  type Module,
  type Procedure,
  procedureKey,
  type StateSpec,
  textFields,
} from '../../kernel/procedure/index.ts';
import { registerOf } from './matter.ts';
import { articleOf } from './words.ts';

/** What a field is in the draws of its procedure. */
function drawPart(procedure: Procedure, name: string): Pick<FieldView, 'draw'> {
  for (const { commits, reveals, pool, result, drawn } of Object.values(procedure.draws ?? {})) {
    if (commits.field === name) return { draw: 'commitment' };
    if (reveals.field === name) return { draw: 'secret' };
    if ([pool, result, drawn].includes(name)) return { draw: 'engine' };
  }
  return {};
}

function fieldView(procedure: Procedure, name: string, field: Field): FieldView {
  return {
    name,
    kind: field.kind,
    label: field.label,
    ...(field.hint ? { hint: field.hint } : {}),
    ...(field.options ? { options: Object.entries(field.options).map(([value, label]) => ({ value, label })) } : {}),
    ...(field.min === undefined ? {} : { min: field.min }),
    ...(field.max === undefined ? {} : { max: field.max }),
    secrecy: field.secrecy ?? 'open',
    ...(field.refers ? { refers: [...listed(field.refers)] } : {}),
    ...(field.assigns ? { capacity: capacityOf(procedure, field.assigns) } : {}),
    ...(field.certified ? { certified: field.certified } : {}),
    ...(field.capture ? { capture: field.capture } : {}),
    ...(field.fills ? { fills: { ...field.fills } } : {}),
    ...(field.tip ? { tip: true } : {}),
    ...drawPart(procedure, name),
    ...(field.onlyIf ? { onlyIf: { field: field.onlyIf.field, is: [...field.onlyIf.is] } } : {}),
  };
}

const stateView = ([state, spec]: [string, StateSpec]) => ({
  state,
  label: spec.label,
  phase: spec.phase ?? null,
  final: spec.final ?? false,
});

function allowText(allow: NonNullable<Procedure['limits']>[string]['allow'], env: Environment): string {
  if ('unit' in allow) return spanText(allow);
  if ('stated' in allow) return '按案件确定';
  if ('setting' in allow) return spanText(env.setting(allow.setting) as never);
  return Object.values(allow.cases)
    .concat(allow.otherwise ? [allow.otherwise] : [])
    .map(spanText)
    .join('或者');
}

/** Exceptions are offered only where the procedure knows them. */
const commonActsOf = (procedure: Procedure) =>
  Object.entries(commonActs).filter(([act]) => procedure.exceptions || (act !== 'excuse' && act !== 'withdrawExcuse'));

export function definitionView(module: Module, procedure: Procedure, env: Environment): Definition {
  const register = registerOf(module, procedure);
  return {
    key: procedureKey(procedure),
    module: module.id,
    procedure: procedure.id,
    version: procedure.version,
    label: procedure.label,
    from: procedure.from,
    until: procedure.until ?? null,
    fields: Object.entries(procedure.file).map(([name, field]) => fieldView(procedure, name, field)),
    states: Object.entries(procedure.states).map(stateView),
    tracks: Object.entries(procedure.tracks ?? {}).map(([track, spec]) => ({
      track,
      label: spec.label,
      initial: spec.initial,
      states: Object.entries(spec.states).map(stateView),
    })),
    acts: Object.entries(procedure.acts).map(([name, act]) => ({
      act: name,
      label: act.label,
      by: act.by === 'law' ? [] : listed(act.by).map((a) => procedure.actors[a]?.label ?? a),
      opens: act.opens ?? false,
      law: act.by === 'law',
      onSite: act.onSite ?? false,
      from: act.from === 'any' ? [] : [...listed(act.from)],
      to: act.to ?? null,
      track: act.track ?? null,
      asks: askedFields(act.asks).map((a) => ({ field: a.name, required: a.required })),
      dated: act.dated ?? null,
      approval: act.approval ? listed(act.approval.by).map((a) => procedure.actors[a]?.label ?? a) : [],
      papers: listed(act.issues).map((p) => procedure.papers?.[p]?.label ?? p),
      per: listed(act.per).map(articleOf),
    })),
    commonActs: commonActsOf(procedure).map(([act, spec]) => ({
      act,
      label: spec.label,
      fields: askedFields(spec.asks).map((a) =>
        fieldView(procedure, a.name, (commonFields as Procedure['file'])[a.name] as Field),
      ),
      required: askedFields(spec.asks)
        .filter((a) => a.required)
        .map((a) => a.name),
    })),
    limits: Object.entries(procedure.limits ?? {}).map(([limit, spec]) => {
      const per = listed(spec.per).map(articleOf);
      return {
        limit,
        label: spec.label,
        class: spec.class,
        force: spec.force ?? per[0]?.force ?? 'statutory',
        binds: spec.binds,
        allow: allowText(spec.allow, env),
        per,
      };
    }),
    papers: Object.entries(procedure.papers ?? {}).map(([paper, spec]) => ({ paper, label: spec.label })),
    numbered: procedure.number !== undefined,
    columns: register.columns.map((c) => ({
      field: c.field,
      label: c.label ?? procedure.file[c.field]?.label ?? c.field,
      ...(c.width === undefined ? {} : { width: c.width }),
    })),
    filters: [...register.filters],
    findingGroups: Object.entries(procedure.findingGroups ?? {}).map(([group, label]) => ({
      group,
      label,
      findings: Object.entries(procedure.findings ?? {})
        .filter(([, spec]) => spec.group === group)
        .map(([finding, spec]) => ({ finding, label: spec.label })),
    })),
    watches: (module.watches ?? [])
      .filter((w) => w.procedure === procedureKey(procedure) || w.procedure === procedure.id)
      .map((w) => ({ watch: w.id, label: w.label })),
    compares: procedure.compares
      ? {
          label: procedure.compares.label,
          texts: textFields(procedure.compares),
          earlier: procedure.compares.earlier ?? null,
          issues: procedure.compares.followUp?.of ?? null,
        }
      : null,
  };
}

/** A desk is data alone; of a card only the names of its fields are of use before there is one. */
const deskView = (desk: Desk): DeskView =>
  structuredClone(
    desk.kind === 'board' ? { ...desk, card: cardFields(desk).map(({ field }) => field) } : desk,
  ) as DeskView;

/** Modules and procedures with the opening acts that this viewer may perform. */
export function catalogue(modules: readonly Module[], viewer: Acting): Catalogue {
  return modules.map((module) => {
    const keys = [...new Set(module.procedures.map(procedureKey))];
    return {
      module: module.id,
      label: module.label,
      procedures: keys.map((key) => {
        const versions = module.procedures.filter((p) => procedureKey(p) === key);
        const newest = versions.at(-1) as Procedure;
        const opens = Object.entries(newest.acts)
          .filter(
            ([, act]) =>
              act.opens &&
              act.by !== 'law' &&
              listed(act.by).some((a) => viewer.capacities.includes(capacityOf(newest, a))),
          )
          .map(([act, spec]) => ({ act, label: spec.label }));
        return {
          key,
          label: newest.label,
          versions: versions.map((p) => ({ version: p.version, from: p.from, until: p.until ?? null })),
          opens,
        };
      }),
      desks: (module.desks ?? []).map(deskView),
    };
  });
}
