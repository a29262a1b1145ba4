/** Whether the module's registers, roles, report sentences and ways in for citizens name what its procedures hold. */
import { figuresIn, wordingNames } from '../../../indicator/index.ts';
import { askedFields } from '../../engine/values.ts';
import { listed, type Procedure } from '../../language/index.ts';
import { type Module, type Online, procedureKey } from '../../language/module.ts';
import { type Faults, named } from '../fault.ts';

/** The versions of a procedure named by its key ("mediation/sweep") or its id. */
const versionsOf = (module: Module, name: string): readonly Procedure[] =>
  module.procedures.filter((p) => procedureKey(p) === name || p.id === name);

function checkRegisters(module: Module, faults: Faults): void {
  for (const [name, register] of Object.entries(module.registers)) {
    const versions = versionsOf(module, name);
    const place = `台账（${name}）`;
    faults.unless(versions.length > 0, place, '没有这个名字的程序');
    if (versions.length === 0) continue;
    const has = (field: string): boolean => versions.some((p) => Object.hasOwn(p.file, field));
    faults.unless(register.columns.length > 0, place, '没有任何一列');
    for (const { field, label } of register.columns) {
      faults.unless(has(field), place, `列“${field}”不是案卷的字段`);
      faults.unless(label === undefined || label.trim() !== '', place, `列“${field}”的标题是空的`);
    }
    for (const field of [...register.filters, ...register.search])
      faults.unless(has(field), place, `筛选或者检索的“${field}”不是案卷的字段`);
    // A filter shows its values to everyone who sees the list.
    const personal = register.filters.filter((field) => versions.some((p) => p.file[field]?.secrecy === 'personal'));
    faults.unless(personal.length === 0, place, `个人信息“${personal.join('、')}”不能作为筛选项`);
  }
}

function checkRoles(module: Module, faults: Faults): void {
  for (const [name, role] of Object.entries(module.roles)) {
    const place = named('岗位权限', name, role);
    faults.unless(role.label.trim() !== '', place, '没有名称');
    faults.unless(role.actors.length > 0, place, '没有任何角色');
    for (const actor of role.actors)
      faults.unless(
        module.procedures.some((p) => Object.hasOwn(p.actors, actor)),
        place,
        `没有名为“${actor}”的角色`,
      );
  }
  const held = new Set(Object.values(module.roles).flatMap((role) => role.actors));
  const told = new Set<string>();
  for (const [name, actor] of module.procedures.flatMap((p) => Object.entries(p.actors))) {
    if (actor.party || held.has(name) || told.has(name)) continue;
    told.add(name);
    faults.unless(false, named('角色', name, actor), '没有任何岗位具有这一权限（roles），谁也不能作出它的行为');
  }
}

function checkOnline(module: Module, online: Online, faults: Faults): void {
  const place = named('网上办事', online.procedure, online);
  const [...versions] = versionsOf(module, online.procedure);
  const procedure = versions.at(-1);
  faults.unless(procedure !== undefined, place, '没有这个名字的程序');
  if (!procedure) return;
  const act = procedure.acts[online.act];
  faults.unless(act?.opens === true, place, `“${online.act}”不是开始事项的行为`);
  faults.unless(procedure.actors[online.as]?.party === true, place, `“${online.as}”不是当事人一方的角色`);
  faults.unless(
    online.label.trim() !== '' && online.intro.length > 0 && online.intro.every((line) => line.trim() !== ''),
    place,
    '没有写明是什么事、准备什么、多长时间',
  );
  if (!act) return;
  faults.unless(
    act.by !== 'law' && listed(act.by).includes(online.as),
    place,
    `“${act.label}”不由“${procedure.actors[online.as]?.label ?? online.as}”作出`,
  );
  const asked = askedFields(act.asks);
  const steps = new Set(online.steps.flatMap((step) => step.fields));
  for (const step of online.steps)
    faults.unless(step.title.trim() !== '' && step.fields.length > 0, place, '有一步没有标题或者没有要填写的内容');
  for (const field of steps)
    faults.unless(
      asked.some((a) => a.name === field),
      place,
      `“${act.label}”不填写“${field}”`,
    );
  // The day of an online act is the day it is sent; nobody is asked for it.
  const missing = asked
    .filter((a) => a.required && a.name !== act.dated && a.name !== online.from?.fills && !steps.has(a.name))
    .map((a) => procedure.file[a.name]?.label ?? a.name);
  faults.unless(missing.length === 0, place, `没有一步填写“${missing.join('、')}”`);
  checkFrom(module, online, procedure, place, faults);
}

/** A published page from which it is begun: one of this module's, with a field that takes the matter published. */
function checkFrom(module: Module, online: Online, procedure: Procedure, place: string, faults: Faults): void {
  const { from } = online;
  if (!from) return;
  const field = procedure.file[from.fills];
  const asked = askedFields(procedure.acts[online.act]?.asks).find((a) => a.name === from.fills);
  faults.unless(
    !from.alone || asked?.required !== true,
    place,
    `“${field?.label ?? from.fills}”是必填的，离开公开页面就不能办理（alone）`,
  );
  faults.unless(
    field?.kind === 'matter' && asked !== undefined,
    place,
    `“${from.fills}”不是它填写的、指向事项的字段（from）`,
  );
  faults.unless(
    field?.refers === undefined || listed(field.refers).includes(from.procedure),
    place,
    `字段“${field?.label ?? from.fills}”不能指向“${from.procedure}”（refers）`,
  );
  const published = module.procedures.filter((p) => procedureKey(p) === from.procedure);
  faults.unless(
    published.some((p) => Object.hasOwn(p.publication ?? {}, from.publication)),
    place,
    `“${from.procedure}”没有名为“${from.publication}”的公开事项（from）`,
  );
  for (const state of from.while)
    faults.unless(
      published.some((p) => Object.hasOwn(p.states, state)),
      place,
      `“${from.procedure}”没有名为“${state}”的状态（from）`,
    );
  faults.unless(from.offer.trim() !== '' && from.while.length > 0, place, '没有写明链接的文字和在哪些状态可以办理');
}

/** Figures the module offers to the report, by their full ids. */
export function figureIds(module: Module): string[] {
  const keys = new Map(module.procedures.map((p) => [procedureKey(p), Object.keys(p.indicators ?? {})]));
  return [...keys.values()].flat().map((name) => `${module.id}.${name}`);
}

/** A figure prints its own unit (233件); a sentence that writes it once more would read 233件件. */
function checkUnits(module: Module, faults: Faults): void {
  const units = new Map(
    module.procedures.flatMap((p) =>
      Object.entries(p.indicators ?? {}).map(([name, spec]) => [`${module.id}.${name}`, spec.unit]),
    ),
  );
  for (const { section, order, text } of module.sentences) {
    for (const [, id = '', next = ''] of text.matchAll(/\{([^{}|]+)\}([^{}]{0,2})/g)) {
      const unit = units.get(id);
      const twice = unit !== undefined && next.startsWith(unit);
      faults.unless(!twice, `报告第${section}段第${order}句`, `指标“${id}”自带单位“${unit}”，句中不要再写`);
    }
  }
}

function checkSentences(module: Module, known: ReadonlySet<string>, faults: Faults): void {
  for (const sentence of module.sentences) {
    const place = `报告第${sentence.section}段第${sentence.order}句`;
    faults.unless(sentence.text.trim() !== '', place, '是空的');
    faults.unless(
      module.sections.includes(sentence.section),
      place,
      `模块没有写明供给报告第${sentence.section}段（sections）`,
    );
    faults.unless(!/[{}]/.test(sentence.text.replaceAll(/\{[^{}]*\}/g, '')), place, '花括号不成对');
    for (const { id, wording } of figuresIn(sentence.text)) {
      faults.unless(known.has(id), place, `引用了不存在的指标“${id}”`);
      faults.unless(
        wording === undefined || (wordingNames as readonly string[]).includes(wording),
        place,
        `“${wording}”不是可用的措辞（${wordingNames.join('、')}）`,
      );
    }
  }
  checkUnits(module, faults);
  for (const check of module.checks) faults.unless(check.label.trim() !== '', '勾稽关系', '没有名称');
}

/** `known` are the figures of every installed module, since a sentence may name another module's. */
export function checkRegister(module: Module, known: ReadonlySet<string>, faults: Faults): void {
  checkRegisters(module, faults);
  checkRoles(module, faults);
  for (const online of module.online) checkOnline(module, online, faults);
  checkSentences(module, known, faults);
  const twice = figureIds(module).filter((id, at, all) => all.indexOf(id) !== at);
  faults.unless(twice.length === 0, '', `指标“${[...new Set(twice)].join('、')}”在几个程序里重名`);
}
