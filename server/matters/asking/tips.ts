/** Answers a form while it is being filled in: tips beside its fields, and what the matters chosen in it bring along. Nothing is written and nothing is refused. */
import type { FormTips } from '../../../contract/index.ts';
import {
  type Acting,
  type Fill,
  fillsOf,
  legalDay,
  type Matter,
  type Procedure,
  type ReferredMatter,
  secrecyOf,
  tipsOf,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { valueText } from '../../present/words.ts';
import { visibleSql } from '../reading/visibility.ts';
import {
  type ActCommand,
  environmentOf,
  getMatter,
  type Office,
  type OpenCommand,
  procedureOf,
  versionFor,
} from '../service.ts';
import { surroundingsOf } from './surroundings.ts';

type Known = ReadonlyMap<string, ReferredMatter>;

/** Of matters named in a form only those that its user may see: whoever can guess an id learns nothing by it. */
async function visibleAmong(office: Office, viewer: Acting, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const parameters = new Parameters([office.region, ids]);
  const { rows } = await office.pool.query<{ id: string }>(
    `select m.id::text from matters m where m.region = $1 and m.id = any($2::uuid[]) and ${visibleSql(viewer, office.modules, parameters)}`,
    parameters.values,
  );
  return new Set(rows.map((r) => r.id));
}

const called = ({ number }: ReferredMatter, procedure: Procedure | undefined): string =>
  number ?? `所选的${procedure?.label ?? '事项'}`;

function fillView(office: Office, own: Procedure, fill: Fill): FormTips['fills'][number] | undefined {
  const { module, procedure: id } = fill.from;
  const versions = office.modules.find((m) => m.id === module)?.procedures.filter((p) => p.id === id) ?? [];
  const source = versions.at(-1);
  const from = own.file[fill.field]?.fills?.from ?? '';
  // Personal information is shown with a reason and kept in the audit (个人信息保护法51); it does not travel by itself.
  if (versions.some((p) => p.file[from] && secrecyOf(p.file[from]) === 'personal')) return undefined;
  const field = own.file[fill.field];
  return {
    field: fill.field,
    value: fill.value as FormTips['fills'][number]['value'],
    text: field ? valueText(field, fill.value, office.county()) : '',
    by: fill.by,
    matter: fill.from.id,
    from: called(fill.from, source),
  };
}

async function tipsFor(
  office: Office,
  viewer: Acting,
  procedure: Procedure,
  matter: Matter | undefined,
  command: ActCommand,
): Promise<FormTips> {
  const stated = command.stated as Readonly<Record<string, Json>>;
  const before = new Set(Object.values(matter?.file ?? {}).filter((v) => typeof v === 'string'));
  const on = legalDay(procedure.acts[command.act], command, { today: office.clock.today() });
  const home = viewer.office ?? '';
  const seat = matter ?? { id: undefined, office: home, authority: office.county().authorityOf(home) };
  const around = await surroundingsOf(office, procedure, seat, { ...matter?.file, ...stated }, on, [viewer.id]);
  const seen = await visibleAmong(office, viewer, [...around.referred.keys()]);
  const known: Known = new Map([...around.referred].filter(([id]) => seen.has(id) || before.has(id)));
  const env = environmentOf(office, procedure, { ...around, referred: known });
  const half = {
    act: command.act,
    stated,
    acting: viewer,
    on,
  };
  const fills = fillsOf(procedure, command.act, stated, (id) => (seen.has(id) ? known.get(id) : undefined));
  return {
    tips: Object.entries(tipsOf(procedure, matter, half, env)).map(([field, text]) => ({ field, text })),
    fills: fills.flatMap((fill) => fillView(office, procedure, fill) ?? []),
  };
}

/** For an act of a matter. @throws NotFound for a matter that is not there or not the viewer's */
export async function tipsOfAct(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  command: ActCommand,
): Promise<FormTips> {
  const matter = await getMatter(office, viewer, module, id);
  return tipsFor(office, viewer, procedureOf(office, matter), matter, command);
}

/** For an act that would open a matter, under the version of the law of its day. @throws NotFound */
export function tipsOfOpening(office: Office, viewer: Acting, module: string, command: OpenCommand): Promise<FormTips> {
  return tipsFor(office, viewer, versionFor(office, module, command), undefined, command);
}
