/** Whether what a procedure freezes can be: acts that take effect at once, fields of the right kind, tables of the module; and whether some sample does freeze them into a paper. */
import type { Block } from '../../../../document/blocks.ts';
import { askedFields } from '../../../engine/values.ts';
import type { AnyFreeze } from '../../../freezes/freezing.ts';
import { frozenTables } from '../../../freezes/frozen.ts';
import type { FreezeScope } from '../../../language/freezes.ts';
import { type Act, listed, type Procedure } from '../../../language/index.ts';
import type { Module } from '../../../language/module.ts';
import { type Faults, named } from '../../fault.ts';
import type { Told } from '../../samples/samples.ts';

type Unless = (holds: boolean, sentence: string) => void;

function checkAct(procedure: Procedure, name: string, unless: Unless): void {
  const act: Act | undefined = procedure.acts[name];
  if (!act) {
    unless(false, `没有名为“${name}”的行为（by）`);
    return;
  }
  unless(act.by !== 'law', `“${act.label}”由法律自行发生，不能定格报表`);
  unless(!act.opens, `“${act.label}”是开始事项的行为，不能同时定格报表`);
  unless(act.approval === undefined, `“${act.label}”当场生效，不经审批；需要审批的应当由以后的行为审批`);
  unless(act.dated === undefined, `“${act.label}”的日期只能是当天，不能另行填写（dated）`);
}

/** Everything wrong with what one procedure freezes. */
export function checkFreezes(module: Module, procedure: Procedure, faults: Faults): void {
  const specs = Object.entries(procedure.freezes ?? {});
  const asked = Object.values(procedure.acts).flatMap((act) => askedFields(act.asks).map((a) => a.name));
  for (const [name, spec] of specs) {
    const place = named('报表定格', name, spec);
    const unless: Unless = (holds, sentence) => faults.unless(holds, place, sentence);
    const field = (key: string, kind: string, what: string): void => {
      const found = procedure.file[key];
      if (!found) unless(false, `案卷里没有名为“${key}”的字段（${what}）`);
      else unless(found.kind === kind, `${what}“${found.label}”的字段类型不对，应当是${kind}`);
    };
    const scope = (of: FreezeScope<string>): void => {
      if (typeof of === 'object') field(of.office, 'office', '统计的单位');
    };
    unless(spec.label.trim() !== '', '没有名称');
    unless(listed(spec.by).length > 0, '没有行为定格它（by）');
    for (const act of listed(spec.by)) checkAct(procedure, act, unless);
    field(spec.field, 'longText', '报表');
    unless((procedure.file[spec.field]?.secrecy ?? 'open') === 'open', '报表应当是可以公开的字段');
    unless(
      !asked.includes(spec.field),
      `“${procedure.file[spec.field]?.label ?? spec.field}”由系统填写，不要列入（asks）`,
    );
    unless(specs.filter(([, other]) => other.field === spec.field).length === 1, '与另一组报表定格在同一字段');
    field(spec.year, 'integer', '统计年度');
    unless(spec.tables.length > 0, '没有报表（tables）');
    for (const table of spec.tables)
      unless((module.tables ?? []).includes(table), `“${table.title}”不是本模块的报表（Module.tables）`);
    if (typeof spec.of !== 'object' || !('by' in spec.of)) {
      scope(spec.of);
      continue;
    }
    const { by, cases } = spec.of;
    field(by, 'choice', '统计范围所依据的选项');
    const options = Object.keys(procedure.file[by]?.options ?? {});
    for (const option of options) unless(Object.hasOwn(cases, option), `没有写明选“${option}”时统计哪些单位`);
    for (const [option, of] of Object.entries(cases)) {
      unless(options.includes(option), `“${by}”没有名为“${option}”的选项`);
      scope(of);
    }
  }
}

/** Whether every table stands among the blocks with each of its cells. */
function shows(blocks: readonly Block[], spec: AnyFreeze, text: unknown): boolean {
  const frozen = frozenTables(text);
  return (
    frozen !== undefined &&
    frozen.tables.length === spec.tables.length &&
    frozen.tables.every((t) =>
      blocks.some(
        (b) =>
          b.kind === 'table' &&
          b.title === t.title &&
          JSON.stringify(b.rows.map((r) => r.cells)) === JSON.stringify(t.rows.map((r) => r.cells.map((c) => c.text))),
      ),
    )
  );
}

/** Every group of tables is frozen by some sample, by each of its acts, and stands in a paper that the sample issues. */
export function checkFreezesExecuted(procedure: Procedure, tales: readonly Told[], faults: Faults): void {
  const own = tales.filter((told) => told.procedure === procedure);
  for (const [name, spec] of Object.entries(procedure.freezes ?? {})) {
    const place = named('报表定格', name, spec);
    for (const act of listed(spec.by))
      faults.unless(
        own.some((told) =>
          told.done.some(
            ({ performed: { entry } }) => entry.act === act && frozenTables(entry.stated[spec.field]) !== undefined,
          ),
        ),
        place,
        `没有样例定格它（${procedure.acts[act]?.label ?? act}）`,
      );
    const printed = own.some((told) =>
      told.papers.some(({ paper, prepared, performed }) => {
        const body = procedure.papers?.[paper]?.body;
        const text = performed.matter.file[spec.field];
        return body !== undefined && shows(body(prepared.view(performed.entry.papers)), spec, text);
      }),
    );
    faults.unless(printed, place, '没有样例制发的文书载明它的各张报表');
  }
}
