/** Whether a comparison (前后稿对照) names texts that can be read and opinions that are stated, and whether some sample compares anything. */
import { fieldsOf } from '../../../../predicate/index.ts';
import { askedFields } from '../../../engine/values.ts';
import type { FieldKind } from '../../../language/fields.ts';
import { listed, type Procedure } from '../../../language/index.ts';
import { procedureKey } from '../../../language/module.ts';
import { outcomesOf, type Statement, textFields, versionsOf } from '../../../reading/compares.ts';
import { type Faults, named } from '../../fault.ts';
import type { Told } from '../../samples/samples.ts';

const texts: readonly FieldKind[] = ['text', 'longText', 'files'];

export function checkCompares(procedure: Procedure, faults: Faults): void {
  const spec = procedure.compares;
  if (!spec) return;
  const place = '对照（compares）';
  const asked = new Set(Object.values(procedure.acts).flatMap((act) => askedFields(act.asks).map((a) => a.name)));
  const stated = (name: string, what: string): void => {
    const field = procedure.file[name];
    faults.unless(field !== undefined, place, `案卷里没有名为“${name}”的字段（${what}）`);
    faults.unless(field === undefined || asked.has(name), place, `没有行为填写“${field?.label ?? name}”，无从对照`);
    // What is shown in two matters at once is seen twice as easily (个人信息保护法6).
    faults.unless(field?.secrecy !== 'personal', place, `“${field?.label ?? name}”是个人信息，不放在对照里`);
  };
  faults.unless(spec.label.trim() !== '', place, '没有名称');
  faults.unless(textFields(spec).length > 0, place, '没有写明对照什么文本（texts）');
  faults.unless(spec.opinions.length > 0, place, '没有写明对照什么意见（opinions）');
  for (const name of textFields(spec)) {
    stated(name, 'texts');
    const field = procedure.file[name];
    faults.unless(
      field === undefined || texts.includes(field.kind),
      place,
      `“${field?.label ?? name}”不是文本或者材料`,
    );
  }
  for (const group of spec.opinions) {
    faults.unless(group.label.trim() !== '' && group.fields.length > 0, place, '有一组意见没有名称或者没有字段');
    for (const name of group.fields) stated(name, 'opinions');
  }
  const opinions = spec.opinions.flatMap((group) => group.fields);
  const twice = [...textFields(spec), ...opinions].filter((name, at, all) => all.indexOf(name) !== at);
  faults.unless(twice.length === 0, place, `“${twice.join('、')}”写了两次`);
  for (const name of spec.repeated ?? [])
    faults.unless(opinions.includes(name), place, `“${name}”不在意见里，不能反复提出（repeated）`);
  if (spec.earlier !== undefined) {
    const field = procedure.file[spec.earlier];
    const own = field?.kind === 'matter' && listed(field.refers).includes(procedureKey(procedure));
    faults.unless(own, place, `“${spec.earlier}”不是指向同一程序前一事项的字段（earlier）`);
  }
  if (spec.followUp) {
    const { of, acts, states, onlyIf } = spec.followUp;
    faults.unless(opinions.includes(of), place, `逐条核对的“${of}”不在意见里（followUp）`);
    faults.unless(
      procedure.file[states]?.kind === 'longText',
      place,
      `“${states}”不是长文本，写不下逐条的情况（followUp）`,
    );
    faults.unless(acts.length > 0, place, '没有写明由哪些行为逐条核对（followUp）');
    for (const act of acts) {
      const spec2 = procedure.acts[act];
      const asks = askedFields(spec2?.asks).some((a) => a.name === states);
      faults.unless(
        asks,
        named('行为', act, spec2),
        `没有填写“${procedure.file[states]?.label ?? states}”，不能逐条核对`,
      );
    }
    for (const name of onlyIf ? fieldsOf(onlyIf) : [])
      faults.unless(Object.hasOwn(procedure.file, name), place, `案卷里没有名为“${name}”的字段（onlyIf）`);
  }
}

const entriesOf = (told: Told): Statement[] =>
  told.steps.map(({ performed, prepared }) => ({
    seq: performed.entry.seq,
    act: performed.entry.act,
    stated: prepared.recorded.stated,
  }));

/** Versions of a procedure share their comparison: one sample of any of them shows that there is something to compare. */
export function checkComparesExecuted(procedure: Procedure, tales: readonly Told[], faults: Faults): void {
  const spec = procedure.compares;
  if (!spec) return;
  const place = '对照（compares）';
  const own = tales.filter((told) => procedureKey(told.procedure) === procedureKey(procedure));
  const versions = own.map((told) => versionsOf(spec, entriesOf(told)));
  const named = spec.earlier;
  const follows = named !== undefined && own.some((told) => entriesOf(told).some((e) => e.stated[named] !== undefined));
  faults.unless(follows || versions.some((v) => v.length > 1), place, '没有样例有两稿可以对照');
  for (const name of [...textFields(spec), ...spec.opinions.flatMap((group) => group.fields)])
    faults.unless(
      own.some((told) => entriesOf(told).some((e) => e.stated[name] !== undefined)),
      place,
      `没有样例填写“${procedure.file[name]?.label ?? name}”`,
    );
  const { followUp } = spec;
  if (followUp)
    faults.unless(
      own.some((told) => entriesOf(told).some((e) => outcomesOf(String(e.stated[followUp.states] ?? '')).length > 0)),
      place,
      '没有样例逐条核对采纳情况（followUp），写法是“第1条：已采纳”',
    );
}
