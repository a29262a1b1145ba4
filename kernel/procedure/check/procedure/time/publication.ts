/** Whether every duty to publish begins, falls on someone and masks what it should. */
import { fieldsOf } from '../../../../predicate/index.ts';
import { secrecyOf } from '../../../language/fields.ts';
import { listed, type Procedure } from '../../../language/index.ts';
import { type Faults, named } from '../../fault.ts';
import { checkBudget } from './limits.ts';

export function checkPublication(procedure: Procedure, faults: Faults): void {
  for (const [name, spec] of Object.entries(procedure.publication ?? {})) {
    const place = named('公开事项', name, spec);
    faults.unless(spec.label.trim() !== '', place, '没有名称');
    faults.unless(spec.subject.trim() !== '', place, '没有主题分类');
    faults.unless(listed(spec.after).length > 0, place, '没有写明在什么行为以后公开');
    for (const act of listed(spec.after))
      faults.unless(Object.hasOwn(procedure.acts, act), place, `没有名为“${act}”的行为`);
    faults.unless(listed(spec.by).length > 0, place, '没有写明由谁公开');
    for (const actor of listed(spec.by))
      faults.unless(Object.hasOwn(procedure.actors, actor), place, `没有名为“${actor}”的角色`);
    if ('setting' in spec.within)
      faults.unless(
        Object.hasOwn(procedure.settings ?? {}, spec.within.setting),
        place,
        `没有名为“${spec.within.setting}”的设置`,
      );
    else faults.unless(spec.within.count > 0, place, '公开的期限是零');
    if (spec.takenDown) {
      faults.unless(listed(spec.takenDown.after).length > 0, place, '没有写明在什么行为以后撤回');
      for (const act of listed(spec.takenDown.after)) {
        faults.unless(Object.hasOwn(procedure.acts, act), place, `没有名为“${act}”的行为`);
        faults.unless(!listed(spec.after).includes(act), place, `“${act}”不能既是公开又是撤回的原因`);
      }
      faults.unless(spec.takenDown.why.trim() !== '', place, '没有写明为什么撤回');
    }
    checkChanged(procedure, place, spec, faults);
    for (const [state, words] of Object.entries(spec.validity ?? {})) {
      faults.unless(Object.hasOwn(procedure.states, state), place, `有效性取决于不存在的状态“${state}”`);
      faults.unless(words.trim() !== '', place, `状态“${state}”没有写明有效性`);
    }
    checkHeader(procedure, place, spec, faults);
    if (spec.shownFor) checkBudget(procedure, place, spec.shownFor.allow, faults);
    for (const field of Object.keys(spec.masks ?? {}))
      faults.unless(Object.hasOwn(procedure.file, field), place, `遮盖的字段“${field}”不存在`);
    for (const field of spec.unless ? fieldsOf(spec.unless) : [])
      faults.unless(Object.hasOwn(procedure.file, field), place, `不公开的条件取决于不存在的字段“${field}”`);
  }
}

/** What the header takes from the file leaves as it is, so it must be open. */
function checkHeader(
  procedure: Procedure,
  place: string,
  { begins, numbered, signedBy }: NonNullable<Procedure['publication']>[string],
  faults: Faults,
): void {
  const open = (name: string | undefined, kind: 'date' | 'text' | 'office'): boolean => {
    const field = name === undefined ? undefined : procedure.file[name];
    return name === undefined || (field?.kind === kind && secrecyOf(field) === 'open');
  };
  faults.unless(open(begins?.on, 'date'), place, `开始生效的字段“${begins?.on}”不是公开的日期（begins）`);
  faults.unless(begins === undefined || begins.before.trim() !== '', place, '没有写明开始生效以前的有效性（begins）');
  for (const state of begins?.while ?? [])
    faults.unless(Object.hasOwn(procedure.states, state), place, `有效性取决于不存在的状态“${state}”（begins）`);
  faults.unless(open(signedBy, 'office'), place, `发布机构的字段“${signedBy}”不是公开的单位（signedBy）`);
  faults.unless(open(numbered, 'text'), place, `文件编号的字段“${numbered}”不是公开的文字（numbered）`);
}

/** What is changed must have been published before, and what comes down is not published anew for the same act. */
function checkChanged(
  procedure: Procedure,
  place: string,
  { changed, takenDown }: NonNullable<Procedure['publication']>[string],
  faults: Faults,
): void {
  if (!changed) return;
  faults.unless(listed(changed.after).length > 0, place, '没有写明在什么行为以后再次公开（changed）');
  for (const name of listed(changed.after)) {
    const act = procedure.acts[name];
    faults.unless(act !== undefined, place, `没有名为“${name}”的行为（changed）`);
    faults.unless(act?.opens !== true, place, `“${name}”是事项的第一个行为，不能改变已经公开的内容（changed）`);
    const down = listed(takenDown?.after).includes(name);
    faults.unless(!down, place, `“${name}”以后应当撤回的，不再同时要求变更后公开（changed）`);
  }
  for (const name of listed(changed.begun)) {
    faults.unless(Object.hasOwn(procedure.acts, name), place, `没有名为“${name}”的行为（changed）`);
    faults.unless(
      !listed(changed.after).includes(name),
      place,
      `“${name}”不能既只是着手变更又已经变更了公开的内容（changed）`,
    );
  }
}
