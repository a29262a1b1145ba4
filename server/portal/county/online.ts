/** What citizens may apply for, from the modules' own declarations; and which offices take the application. */

import {
  type Act,
  capacityOf,
  handlingOffice,
  listed,
  type Module,
  type Online,
  type Procedure,
  procedureKey,
  versionOn,
} from '../../../kernel/procedure/index.ts';
import type { FormField, OfficeOption, OnlineEntry } from '../../../web/portal/index.ts';
import { environmentOf, type Office } from '../../matters/service.ts';
import { definitionView } from '../../present/definition.ts';
import { articleOf } from '../../present/words.ts';

/** The choice of the office that takes the application, asked only when several may. No field of a file begins so. */
export const officeField = '_office';

/** "mediation" or "module/procedure": a module names the procedures of its online acts with or without its own name. */
export const onlineKey = (module: Module, online: Online): string =>
  online.procedure === module.id || online.procedure.includes('/')
    ? online.procedure
    : `${module.id}/${online.procedure}`;

/** The definition under which an application of today would stand. */
export function procedureOfOnline(module: Module, online: Online, today: string): Procedure | undefined {
  return versionOn(module.procedures, onlineKey(module, online), today);
}

/** Fields of a definition as forms ask for them, each with whether the act requires it. */
export function formFields(office: Office, module: Module, procedure: Procedure, act: Act): Map<string, FormField> {
  const view = definitionView(module, procedure, environmentOf(office, procedure));
  const asks = listed(act.asks as readonly string[] | undefined);
  return new Map(
    view.fields.flatMap((field) => {
      const asked = asks.find((a) => a === field.name || a === `${field.name}?`);
      return asked === undefined ? [] : [[field.name, { ...field, required: !asked.endsWith('?') }] as const];
    }),
  );
}

/** Offices whose people today may take up what has been applied for: those who may move it on from where the application leaves it. */
export function takingOffices(office: Office, module: Module, online: Online): OfficeOption[] {
  const today = office.clock.today();
  const county = office.county();
  const procedure = procedureOfOnline(module, online, today);
  // An office that handles every matter of the kind takes it, whoever asks.
  const handling = procedure && handlingOffice(procedure, county.settings);
  if (handling !== undefined && county.offices.has(handling))
    return [{ code: handling, name: county.officeName(handling) }];
  const set = county.settings[`online.offices.${procedure ? procedureKey(procedure) : module.id}`];
  const named = (codes: Iterable<string>): OfficeOption[] =>
    [...codes]
      .flatMap((code) => (county.offices.has(code) ? [{ code, name: county.officeName(code) }] : []))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh'));
  if (Array.isArray(set)) return named(set.map(String));
  const opened = procedure?.acts[online.act]?.to;
  const takers = new Set(
    Object.values(procedure?.acts ?? {}).flatMap((act) =>
      act.by !== 'law' &&
      !act.opens &&
      act.to !== undefined &&
      act.to !== opened &&
      act.track === undefined &&
      opened !== undefined &&
      listed(act.from).includes(opened)
        ? listed(act.by).filter((actor) => !procedure?.actors[actor]?.party)
        : [],
    ),
  );
  const capacities = new Set([...takers].map((actor) => capacityOf(procedure as Procedure, actor)));
  const codes = new Set<string>();
  for (const { id } of county.people.values()) {
    const person = county.person(id, today);
    if (person?.office && person.capacities.some((c) => capacities.has(c))) codes.add(person.office);
  }
  return named(codes);
}

function entryOf(office: Office, module: Module, online: Online): OnlineEntry | undefined {
  const procedure = procedureOfOnline(module, online, office.clock.today());
  const act = procedure?.acts[online.act];
  if (!procedure || !act) return undefined;
  const view = definitionView(module, procedure, environmentOf(office, procedure));
  const fields = formFields(office, module, procedure, act);
  // What is begun from a published page goes to the office that published it.
  const offices = online.from && !online.from.alone ? [] : takingOffices(office, module, online);
  const published = module.procedures.findLast((p) => procedureKey(p) === online.from?.procedure);
  const choosing: FormField = {
    name: officeField,
    kind: 'choice',
    label: '由哪个单位办理',
    required: true,
    secrecy: 'open',
    hint: '选离您最近的，或者处理这类事情的单位',
    options: offices.map((o) => ({ value: o.code, label: o.name })),
  };
  const steps = online.steps.map((step) => ({
    title: step.title,
    ...(step.help ? { help: step.help } : {}),
    fields: step.fields.flatMap((name) => fields.get(name) ?? []),
  }));
  return {
    module: module.id,
    procedure: online.procedure,
    act: online.act,
    purpose: online.purpose,
    label: online.label,
    intro: online.intro,
    per: listed(act.per).map(articleOf),
    next: view.limits.flatMap(({ limit, label, force, allow, per }) => {
      const spec = procedure.limits?.[limit];
      return spec && force === 'statutory' && spec.onlyIf === undefined && listed(spec.starts).includes(online.act)
        ? [{ label, allow, binds: spec.binds, per }]
        : [];
    }),
    ...(online.from
      ? {
          from: {
            offer: online.from.offer,
            subject: published?.publication?.[online.from.publication]?.subject ?? '',
            ...(online.from.alone ? { alone: true as const } : {}),
          },
        }
      : {}),
    steps: offices.length > 1 ? [...steps, { title: '交给哪个单位', fields: [choosing] }] : steps,
  };
}

/** Everything a citizen may begin today. */
export function onlineEntries(office: Office): OnlineEntry[] {
  return office.modules.flatMap((module) => module.online.flatMap((online) => entryOf(office, module, online) ?? []));
}
