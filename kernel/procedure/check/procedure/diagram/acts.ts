/** Whether actors, fields, acts and papers name each other rightly and none is left over. */

import { drawnFields } from '../../../draws/rounds.ts';
import { askedFields } from '../../../engine/values.ts';
import { frozenFields } from '../../../freezes/freezing.ts';
import { isCommonAct } from '../../../language/common-acts.ts';
import { secrecyOf } from '../../../language/fields.ts';
import { type Act, listed, type Procedure } from '../../../language/index.ts';
import { type Faults, named } from '../../fault.ts';

const has = (table: object | undefined, name: string): boolean => Object.hasOwn(table ?? {}, name);
/** The engine puts these beside what a proposed act states. */
const reserved = ['of', 'proposal'];

function checkAct(procedure: Procedure, name: string, act: Act, faults: Faults): void {
  const place = named('行为', name, act);
  faults.unless(act.label.trim() !== '', place, '没有名称');
  faults.unless(!isCommonAct(name), place, `“${name}”是通用程序行为的名字，请换一个`);
  const law = act.by === 'law';
  const by = law ? [] : listed(act.by);
  faults.unless(law || by.length > 0, place, '没有写明由谁作出');
  for (const actor of [...by, ...listed(act.approval?.by)])
    faults.unless(has(procedure.actors, actor), place, `没有名为“${actor}”的角色`);
  const asked = askedFields(act.asks);
  faults.unless(new Set(asked.map((a) => a.name)).size === asked.length, place, '同一字段填写了两次');
  for (const { name: field } of asked)
    faults.unless(has(procedure.file, field), place, `案卷里没有名为“${field}”的字段`);
  if (law) {
    faults.unless(
      asked.every((a) => !a.required),
      place,
      '依法自行发生的行为没有人填写字段',
    );
    faults.unless(act.approval === undefined, place, '依法自行发生的行为不经审批');
  }
  if (act.dated !== undefined) {
    faults.unless(procedure.file[act.dated]?.kind === 'date', place, `“${act.dated}”不是日期字段，不能作为行为的日期`);
    faults.unless(
      asked.some((a) => a.name === act.dated),
      place,
      `行为的日期“${act.dated}”没有填写（asks）`,
    );
  }
  for (const paper of listed(act.issues))
    faults.unless(has(procedure.papers, paper), place, `没有名为“${paper}”的文书`);
  for (const other of act.separateFrom ?? [])
    faults.unless(has(procedure.acts, other), place, `没有名为“${other}”的行为，无从分离`);
  faults.unless(act.times === undefined || act.times >= 1, place, '次数（times）至少是1');
  const told = typeof act.tells === 'object' ? Object.entries(act.tells) : [];
  for (const [actor] of told)
    faults.unless(procedure.actors[actor]?.party === true, place, `“${actor}”不是当事人一方的角色，无从告知`);
  const words =
    typeof act.tells === 'object' ? told.map(([, text]) => text) : act.tells === undefined ? ['-'] : [act.tells];
  faults.unless(words.length > 0 && words.every((text) => text?.trim()), place, '告知当事人的话是空的');
}

function checkFields(procedure: Procedure, versions: readonly Procedure[], faults: Faults): void {
  // Versions of a procedure may share one file; each field is asked for by one of them.
  const asked = new Set(
    versions
      .flatMap((version) => Object.values(version.acts))
      .flatMap((act) => askedFields(act.asks).map((a) => a.name))
      .concat(versions.flatMap((version) => [...drawnFields(version).keys(), ...frozenFields(version).keys()])),
  );
  for (const [name, field] of Object.entries(procedure.file)) {
    const place = named('字段', name, field);
    faults.unless(field.label.trim() !== '', place, '没有名称');
    faults.unless(!reserved.includes(name), place, `“${name}”是送审使用的名字，请换一个`);
    faults.unless(asked.has(name), place, '没有任何行为填写这个字段');
    if (field.kind === 'choice' || field.kind === 'choices') {
      const labels = Object.values(field.options ?? {});
      faults.unless(labels.length > 0, place, '没有选项');
      faults.unless(
        labels.every((label) => label.trim() !== ''),
        place,
        '有选项没有名称',
      );
    }
    if (field.assigns !== undefined) {
      faults.unless(has(procedure.actors, field.assigns), place, `没有名为“${field.assigns}”的角色可以指派`);
      faults.unless(field.kind === 'person' || field.kind === 'people', place, '只有人员字段可以指派角色');
    }
    faults.unless(
      !field.recuses || field.kind === 'person' || field.kind === 'people',
      place,
      '只有人员字段可以写明回避',
    );
    faults.unless(
      !field.involves || field.kind === 'office' || field.kind === 'offices',
      place,
      '只有单位字段可以写明参与单位',
    );
    faults.unless(
      !field.service || (['text', 'longText', 'phone'].includes(field.kind) && secrecyOf(field) === 'open'),
      place,
      '单位公开电话（service）应当是公开的文本或者电话字段',
    );
    const only = field.onlyIf;
    if (!only) continue;
    const by = procedure.file[only.field];
    faults.unless(by !== undefined, place, `取决于不存在的字段“${only.field}”`);
    if (by?.kind === 'choice')
      for (const value of only.is)
        faults.unless(has(by.options, String(value)), place, `“${by.label}”没有“${String(value)}”这个选项`);
    if (by?.kind === 'yesNo')
      faults.unless(
        only.is.every((value) => typeof value === 'boolean'),
        place,
        `“${by.label}”只能是 true 或者 false`,
      );
  }
}

export function checkActs(procedure: Procedure, versions: readonly Procedure[], faults: Faults): void {
  for (const [name, act] of Object.entries(procedure.acts)) checkAct(procedure, name, act, faults);
  checkFields(procedure, versions, faults);

  const acting = new Set(
    Object.values(procedure.acts).flatMap((act) => [
      ...(act.by === 'law' ? [] : listed(act.by)),
      ...listed(act.approval?.by),
    ]),
  );
  // Those of whom a draw takes some are there to be drawn.
  for (const draw of Object.values(procedure.draws ?? {}))
    for (const pool of Object.values(draw.pools)) if ('actor' in pool) acting.add(pool.actor);
  const publishing = Object.values(procedure.publication ?? {}).flatMap((spec) => listed(spec.by));
  for (const [name, actor] of Object.entries(procedure.actors)) {
    const place = named('角色', name, actor);
    faults.unless(actor.label.trim() !== '', place, '没有名称');
    faults.unless(
      !actor.reads ||
        !(acting.has(name) || publishing.includes(name) || listed(procedure.exceptions?.by).includes(name)),
      place,
      '只查阅不办理（reads），却列为某一行为、审批、公开或者例外说明的人',
    );
    faults.unless(!actor.reads || actor.sees !== undefined, place, '只查阅不办理（reads），却没有写明看到什么（sees）');
    if (!acting.has(name) && !publishing.includes(name) && actor.sees === undefined)
      faults.warn(place, '不作出任何行为');
    if (actor.letter !== undefined) {
      const letter = procedure.papers?.[actor.letter];
      faults.unless(actor.party === true, place, '只有当事人一方的角色才凭查询码办理（letter）');
      faults.unless(letter !== undefined, place, `没有名为“${actor.letter}”的文书可以印查询码（letter）`);
      faults.unless(
        letter?.to === undefined || (letter.to.length === 1 && letter.to[0] === name),
        place,
        `文书“${letter?.label ?? actor.letter}”不是只给这一方的，不能印它的查询码（letter）`,
      );
    }
    const works = Object.values(procedure.acts).some(
      (act) => !act.opens && act.by !== 'law' && listed(act.by).includes(name),
    );
    if (works && actor.at === 'region' && actor.sees === undefined) {
      faults.warn(place, '可以办理全县的事项，却只看得到本单位的；如应看到，请写明 sees');
    }
    const assigned = Object.values(procedure.file).some((field) => field.assigns === name);
    faults.unless(
      assigned || (actor.assigned !== true && actor.sees !== 'assigned'),
      place,
      '须经指派，却没有字段指派它',
    );
  }

  for (const [kind, table] of [
    ['状态', procedure.states],
    ...Object.values(procedure.tracks ?? {}).map((track) => ['分线状态', track.states] as const),
  ] as const) {
    for (const [name, spec] of Object.entries(table))
      faults.unless(spec.label.trim() !== '', named(kind, name), '没有名称');
  }

  const issued = new Set(Object.values(procedure.acts).flatMap((act) => listed(act.issues)));
  for (const [name, paper] of Object.entries(procedure.papers ?? {})) {
    for (const actor of paper.to ?? [])
      faults.unless(
        procedure.actors[actor]?.party === true,
        named('文书', name, paper),
        `“${actor}”不是当事人一方的角色，不能是文书的读者（to）`,
      );
    faults.unless(paper.to?.length !== 0, named('文书', name, paper), '没有写明给谁看（to）');
    const place = named('文书', name, paper);
    faults.unless(paper.label.trim() !== '', place, '没有名称');
    faults.unless(paper.series === undefined || paper.series.trim() !== '', place, '字号是空的');
    faults.unless(issued.has(name), place, '没有任何行为制发它');
    if (typeof paper.seal === 'object')
      faults.unless(
        procedure.file[paper.seal.of]?.kind === 'office',
        place,
        `印章取决于“${paper.seal.of}”，它不是单位字段`,
      );
  }
  for (const name of procedure.once?.of ?? [])
    faults.unless(has(procedure.file, name), '不得重复（once）', `案卷里没有名为“${name}”的字段`);
}
