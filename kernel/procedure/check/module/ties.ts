/** Whether what ties matters together — lookups, procedures that arise from others, certificates conferred and asked for — names what there is, of kinds that fit. */
import { fieldsOf } from '../../../predicate/index.ts';
import { askedFields } from '../../engine/values.ts';
import type { Field, FieldKind } from '../../language/fields.ts';
import { type ArisesSpec, type LookupSpec, listed, type Procedure } from '../../language/index.ts';
import { procedureKey } from '../../language/module.ts';
import { ownMatter } from '../../ties/lookup.ts';
import { type Faults, named } from '../fault.ts';

/** Values of one sort can equal each other. */
const sorts: Partial<Record<FieldKind, string>> = {
  text: 'words',
  longText: 'words',
  address: 'words',
  idNumber: 'words',
  creditCode: 'words',
  phone: 'words',
  person: 'person',
  people: 'person',
  office: 'office',
  offices: 'office',
  choice: 'choice',
  choices: 'choice',
};
const sortOf = (field: Field): string => sorts[field.kind] ?? field.kind;

/** Versions of the procedure named; none for a module that is not installed, of which `absent` is told. */
function versionsOf(
  of: string,
  procedure: Procedure,
  all: readonly Procedure[],
  place: string,
  faults: Faults,
): readonly Procedure[] {
  const found = all.filter((p) => procedureKey(p) === of);
  if (found.length > 0) return found;
  const [module] = of.split('/');
  const installed = all.some((p) => p.module === module);
  const alone = all.every((p) => p.module === procedure.module);
  // A county may leave a module out; what depends on it then finds nothing. One module checked by itself cannot know.
  if (installed) faults.unless(false, place, `没有名为“${of}”的程序`);
  else if (!alone) faults.warn(place, `模块“${module}”没有安装，在此以前不起作用`);
  return [];
}

const fieldIn = (versions: readonly Procedure[], name: string): Field | undefined =>
  versions.findLast((p) => Object.hasOwn(p.file, name))?.file[name];

function checkLookup(
  procedure: Procedure,
  name: string,
  lookup: LookupSpec<string>,
  all: readonly Procedure[],
  faults: Faults,
): void {
  const place = named('查找', name, lookup);
  const pairs = Object.entries(lookup.same);
  faults.unless(lookup.label.trim() !== '', place, '没有名称');
  faults.unless(pairs.length > 0, place, '没有写明哪些字段相同（same）');
  for (const [own] of pairs)
    faults.unless(own === ownMatter || Object.hasOwn(procedure.file, own), place, `案卷里没有名为“${own}”的字段`);
  const { back } = lookup;
  if (typeof back === 'object' && 'setting' in back)
    faults.unless(
      Object.hasOwn(procedure.settings ?? {}, back.setting),
      place,
      `没有名为“${back.setting}”的设置，不知道回溯多久`,
    );
  else if (typeof back === 'object') {
    faults.unless(back.unit !== 'hour', place, '回溯的期间不能以小时计算');
    faults.unless(back.count > 0, place, '回溯的期间至少是1');
  }
  const versions = versionsOf(lookup.of, procedure, all, place, faults);
  if (versions.length === 0) return;
  for (const [own, other] of pairs) {
    const mine = procedure.file[own];
    const theirs = other === undefined ? undefined : fieldIn(versions, other);
    faults.unless(theirs !== undefined, place, `“${lookup.of}”的案卷里没有名为“${other}”的字段`);
    if (own === ownMatter && theirs)
      faults.unless(theirs.kind === 'matter', place, `“${theirs.label}”不是指向事项的字段，不能与本事项比较`);
    if (!mine || !theirs) continue;
    faults.unless(theirs.kind !== 'files', place, `材料字段“${theirs.label}”不能比较`);
    faults.unless(sortOf(mine) === sortOf(theirs), place, `“${mine.label}”与“${theirs.label}”不是可以比较的字段`);
  }
  for (const act of lookup.acts ?? [])
    faults.unless(
      versions.some((p) => Object.hasOwn(p.acts, act)),
      place,
      `“${lookup.of}”没有名为“${act}”的行为`,
    );
  for (const state of lookup.states ?? [])
    faults.unless(
      versions.some((p) => Object.hasOwn(p.states, state)),
      place,
      `“${lookup.of}”没有名为“${state}”的状态`,
    );
}

function checkArises(procedure: Procedure, spec: ArisesSpec<string>, all: readonly Procedure[], faults: Faults): void {
  const place = `由“${spec.from}”发起（arises）`;
  faults.unless(spec.how.trim() !== '', place, '没有写明来源事项的页面上怎样称呼（how）');
  const by = procedure.file[spec.by];
  faults.unless(by?.kind === 'matter', place, `“${spec.by}”不是指向事项的字段`);
  if (by?.kind === 'matter' && by.refers !== undefined)
    faults.unless(listed(by.refers).includes(spec.from), place, `字段“${by.label}”不能指向“${spec.from}”（refers）`);
  const openings = Object.values(procedure.acts).filter((act) => act.opens);
  const asked = new Set(openings.flatMap((act) => askedFields(act.asks).map((a) => a.name)));
  for (const own of [spec.by, ...Object.keys(spec.copies ?? {})])
    faults.unless(asked.has(own), place, `开始事项的行为没有填写“${procedure.file[own]?.label ?? own}”，无从带入`);
  const versions = versionsOf(spec.from, procedure, all, place, faults);
  if (versions.length === 0) return;
  for (const state of spec.while ?? [])
    faults.unless(
      versions.some((p) => Object.hasOwn(p.states, state)),
      place,
      `“${spec.from}”没有名为“${state}”的状态`,
    );
  for (const name of spec.where ? fieldsOf(spec.where) : [])
    faults.unless(
      fieldIn(versions, name) !== undefined,
      place,
      `“${spec.from}”的案卷里没有名为“${name}”的字段（where）`,
    );
  for (const [own, other] of Object.entries(spec.copies ?? {})) {
    const mine = procedure.file[own];
    const theirs = other === undefined ? undefined : fieldIn(versions, other);
    faults.unless(mine !== undefined, place, `案卷里没有名为“${own}”的字段`);
    faults.unless(theirs !== undefined, place, `“${spec.from}”的案卷里没有名为“${other}”的字段（copies）`);
    if (!mine || !theirs) continue;
    faults.unless(fits(mine, theirs), place, `“${theirs.label}”的值不能带入“${mine.label}”，字段类型或者选项不同`);
    // What was personal in one file stays so in the next (个人信息保护法6).
    faults.unless(
      theirs.secrecy !== 'personal' || mine.secrecy === 'personal',
      place,
      `“${theirs.label}”是个人信息，带入的“${mine.label}”也应当是`,
    );
  }
}

/** Whether every value of `theirs` is a value of `mine`. */
function fits(mine: Field, theirs: Field): boolean {
  if (mine.kind !== theirs.kind)
    return (['text', 'longText', 'address'] as FieldKind[]).includes(mine.kind) && sortOf(theirs) === 'words';
  return Object.keys(theirs.options ?? {}).every((option) => Object.hasOwn(mine.options ?? {}, option));
}

function checkConfers(procedure: Procedure, faults: Faults): void {
  const spec = procedure.confers;
  if (!spec) return;
  const place = `证件“${spec.certificate}”（confers）`;
  const field = (name: string | undefined, kinds: readonly FieldKind[], what: string): void => {
    if (name === undefined) return;
    const found = procedure.file[name];
    faults.unless(
      found !== undefined && kinds.includes(found.kind),
      place,
      `${what}“${name}”不是${kinds.join('或者')}字段`,
    );
    // The number goes into the record of every act done under it.
    faults.unless(found?.secrecy !== 'personal', place, `${what}“${found?.label ?? name}”不能是个人信息`);
  };
  faults.unless(spec.certificate.trim() !== '', place, '没有证件的名称');
  field(spec.holder, ['person'], '持证人');
  field(spec.number, ['text'], '证号');
  field(spec.from, ['date'], '有效期自');
  field(spec.until, ['date'], '有效期至');
  field(spec.body, ['office'], '所属单位');
  field(spec.areas, ['offices'], '区域');
  field(spec.domains, ['choices'], '领域');
  faults.unless(spec.while.length > 0, place, '没有写明在哪些状态有效（while）');
  for (const state of spec.while)
    faults.unless(Object.hasOwn(procedure.states, state), place, `没有名为“${state}”的状态`);
  faults.unless(
    Object.keys(procedure.states).some((state) => !spec.while.includes(state)),
    place,
    '在每个状态都有效，无从暂扣或者收回',
  );
}

function checkCertified(procedure: Procedure, faults: Faults): void {
  const territory = Object.entries(procedure.file).filter(([, field]) => field.territory);
  for (const [name, field] of territory)
    faults.unless(field.kind === 'office', named('字段', name, field), '只有单位字段可以写明行为地（territory）');
  faults.unless(
    territory.length <= 1,
    '',
    `行为地只能是一个字段，现有“${territory.map(([, field]) => field.label).join('、')}”`,
  );
  for (const [name, field] of Object.entries(procedure.file))
    faults.unless(
      field.certified === undefined || field.kind === 'person' || field.kind === 'people',
      named('字段', name, field),
      '只有人员字段可以要求持证（certified）',
    );
  for (const [name, field] of Object.entries(procedure.file)) {
    if (field.bodies === undefined) continue;
    const bodies = procedure.file[field.bodies];
    faults.unless(
      field.certified !== undefined,
      named('字段', name, field),
      '没有要求持证，不能写明证件所属的单位（bodies）',
    );
    faults.unless(
      bodies !== undefined && (bodies.kind === 'office' || bodies.kind === 'offices'),
      named('字段', name, field),
      `证件所属的单位“${field.bodies}”不是单位字段`,
    );
  }
}

/** `all` are the procedures of every installed module. */
export function checkTies(procedure: Procedure, all: readonly Procedure[], faults: Faults): void {
  for (const [name, lookup] of Object.entries(procedure.lookups ?? {}))
    checkLookup(procedure, name, lookup, all, faults);
  for (const spec of procedure.arises ?? []) checkArises(procedure, spec, all, faults);
  checkConfers(procedure, faults);
  checkCertified(procedure, faults);
}
