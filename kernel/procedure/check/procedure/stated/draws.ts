/** Whether the draws of a procedure name fields of the right kind, acts that exist, and registers that are installed. */
import { beaconOf } from '../../../draws/document.ts';
import type { AnyDraw } from '../../../draws/rounds.ts';
import { askedFields } from '../../../engine/values.ts';
import { type Act, listed, type PoolSpec, type Procedure } from '../../../language/index.ts';
import { procedureKey } from '../../../language/module.ts';
import { type Faults, named } from '../../fault.ts';

type AnyPool = PoolSpec<string>;

/** Every version of "module" or "module/procedure", none when it is not installed; undefined where it cannot be known. */
type Installed = (key: string) => readonly Procedure[] | undefined;

class DrawCheck {
  readonly #procedure: Procedure;
  readonly #faults: Faults;
  readonly #place: string;
  readonly #installed: Installed;

  constructor(procedure: Procedure, name: string, spec: AnyDraw, faults: Faults, installed: Installed) {
    this.#procedure = procedure;
    this.#faults = faults;
    this.#place = named('随机抽取', name, spec);
    this.#installed = installed;
  }

  unless(holds: boolean, sentence: string): void {
    this.#faults.unless(holds, this.#place, sentence);
  }

  field(name: string | undefined, kinds: readonly string[], what: string): void {
    if (name === undefined) return;
    const field = this.#procedure.file[name];
    if (!field) this.unless(false, `案卷里没有名为“${name}”的字段（${what}）`);
    else this.unless(kinds.includes(field.kind), `${what}“${field.label}”的字段类型不对，应当是${kinds.join('或者')}`);
  }

  /** An act of the draw: it exists, takes effect at once, is of its own day and asks for these fields. */
  act(name: string, what: string, asks: readonly string[] = []): void {
    const act: Act | undefined = this.#procedure.acts[name];
    if (!act) {
      this.unless(false, `没有名为“${name}”的行为（${what}）`);
      return;
    }
    const asked = new Set(askedFields(act.asks).map((a) => a.name));
    for (const field of asks) this.unless(asked.has(field), `“${act.label}”没有填写“${field}”（asks）`);
    this.unless(!act.opens, `“${act.label}”是开始事项的行为，不能同时${what}`);
    this.unless(act.approval === undefined, `“${act.label}”当场生效，不经审批；需要审批的应当在此以前审批`);
    this.unless(act.dated === undefined, `“${act.label}”的日期只能是当天，不能另行填写（dated）`);
  }

  setting(value: number | { setting: string } | undefined, what: string): void {
    if (value === undefined) return;
    if (typeof value === 'number') this.unless(Number.isInteger(value) && value >= 0, `${what}应当是不小于0的整数`);
    else {
      const given = this.#procedure.settings?.[value.setting]?.value;
      this.unless(
        typeof given === 'number' && Number.isInteger(given) && given >= 0,
        `${what}所用的设置“${value.setting}”不是整数`,
      );
    }
  }

  /** A register: installed where the installed ones are known, with these states, fields and acts. */
  register(
    key: string,
    what: string,
    needs: { states?: readonly string[]; fields?: readonly (string | undefined)[]; acts?: readonly string[] },
  ): void {
    const versions = this.#installed(key);
    if (versions === undefined) return;
    this.unless(versions.length > 0, `${what}“${key}”没有安装`);
    if (versions.length === 0) return;
    for (const state of needs.states ?? [])
      this.unless(
        versions.some((p) => Object.hasOwn(p.states, state)),
        `“${key}”没有名为“${state}”的状态`,
      );
    for (const field of needs.fields ?? [])
      this.unless(
        field === undefined || versions.some((p) => Object.hasOwn(p.file, field)),
        `“${key}”没有名为“${field}”的字段`,
      );
    for (const act of needs.acts ?? [])
      this.unless(
        versions.some((p) => Object.hasOwn(p.acts, act)),
        `“${key}”没有名为“${act}”的行为`,
      );
  }

  pool(id: string, pool: AnyPool, spec: AnyDraw): void {
    const label = `名录“${pool.label}”（${id}）`;
    this.unless(pool.label.trim() !== '', `名录（${id}）没有名称`);
    const { pick } = pool;
    if (typeof pick === 'string') this.field(pick, ['integer'], `${label}的抽取数量`);
    else if ('percent' in pick) this.field(pick.percent, ['integer'], `${label}的抽取比例`);
    else {
      const each = spec.pools[pick.each];
      this.unless(
        each !== undefined && !(typeof each.pick === 'object' && 'each' in each.pick),
        `${label}所依据的“${pick.each}”不是先行抽取的名录`,
      );
      if (typeof pick.count === 'string') this.field(pick.count, ['integer'], `${label}每个对象的抽取数量`);
      else this.unless(Number.isInteger(pick.count) && pick.count >= 1, `${label}应当为每个对象抽取至少1个`);
    }
    if ('actor' in pool) {
      this.unless(Object.hasOwn(this.#procedure.actors, pool.actor), `${label}：没有名为“${pool.actor}”的角色`);
      this.unless(this.#procedure.actors[pool.actor]?.party !== true, `${label}：当事人一方不能作为名录`);
      return;
    }
    this.field(pool.apart, ['offices'], `${label}分别抽取的单位`);
    this.unless(
      pool.apart === undefined || (typeof pick === 'object' && 'each' in pick),
      `${label}：只有为每个对象抽取的名录才能按单位分开（apart）`,
    );
    for (const own of Object.keys(pool.same ?? {}))
      this.unless(Object.hasOwn(this.#procedure.file, own), `${label}：案卷里没有名为“${own}”的字段`);
    this.register(pool.of, `${label}的来源`, {
      states: pool.states,
      fields: [...Object.values(pool.same ?? {}), pool.weight?.by, pool.person],
    });
    for (const weight of Object.values(pool.weight?.cases ?? {})) this.setting(weight, `${label}的权重`);
    this.setting(pool.weight?.otherwise, `${label}的权重`);
    if (pool.excludes) {
      this.act(pool.excludes.act, '排除', [pool.excludes.member, pool.excludes.why]);
      this.field(pool.excludes.member, ['matter'], `${label}排除的对象`);
      this.field(pool.excludes.why, ['text', 'longText', 'choice'], `${label}排除的理由`);
    }
    if (pool.capped) {
      this.register(pool.capped.of, `${label}计次数的事项`, { fields: [pool.capped.by], acts: pool.capped.acts });
      this.setting(pool.capped.most, `${label}的次数上限`);
    }
  }
}

/** Everything wrong with the draws of one procedure. Where `all` are only its own module's, registers of other modules are taken on trust. */
export function checkDraws(procedure: Procedure, all: readonly Procedure[], faults: Faults): void {
  const alone = all.every((p) => p.module === procedure.module);
  const installed: Installed = (key) =>
    alone && key.split('/')[0] !== procedure.module ? undefined : all.filter((p) => procedureKey(p) === key);
  for (const [name, spec] of Object.entries(procedure.draws ?? {})) {
    const check = new DrawCheck(procedure, name, spec, faults, installed);
    const beacon = beaconOf(spec);
    check.unless(spec.label.trim() !== '', '没有名称');
    check.unless(Number.isInteger(spec.witnesses) && spec.witnesses >= 1, '至少应当有1名见证人（witnesses）');
    check.field(spec.pool, ['files'], '名录快照');
    check.field(spec.result, ['files'], '抽取结果');
    check.field(spec.drawn, ['longText'], '抽取名单');
    if (spec.drawn !== undefined)
      check.unless((procedure.file[spec.drawn]?.secrecy ?? 'open') === 'open', '抽取名单应当是可以公开的字段');
    check.field(spec.commits.field, ['text'], '承诺值');
    check.field(spec.reveals.field, ['text'], '秘密值');
    check.field(beacon?.value, ['text'], '公共随机数');
    check.field(beacon?.announced, ['text', 'longText'], '事先写明的公共随机数');
    check.field(beacon?.on, ['date'], '公共随机数的产生日期');
    check.act(spec.commits.act, '提交承诺值', [spec.commits.field]);
    check.act(spec.fixes, '冻结名录');
    check.act(spec.reveals.act, '揭示秘密值', [spec.reveals.field]);
    check.act(spec.draws, '抽取', beacon ? [beacon.value] : []);
    for (const act of listed(spec.voids)) check.act(act, '作废');
    const own = [spec.pool, spec.result, spec.drawn].filter((field) => field !== undefined);
    for (const act of Object.values(procedure.acts))
      for (const { name: field } of askedFields(act.asks))
        check.unless(
          !own.includes(field),
          `“${procedure.file[field]?.label ?? field}”由系统填写，“${act.label}”不要列入（asks）`,
        );
    check.unless(Object.keys(spec.pools).length > 0, '没有名录');
    for (const [id, pool] of Object.entries(spec.pools)) check.pool(id, pool, spec);
    for (const rule of spec.recusals ?? []) {
      if ('of' in rule)
        check.register(rule.of, '回避登记', { states: rule.states, fields: [rule.subject, rule.person] });
      else {
        check.act(rule.act, '登记回避', [rule.subject, rule.person]);
        check.field(rule.subject, ['matter'], '回避的对象');
        check.field(rule.person, ['person'], '回避的人员');
      }
    }
    if (spec.publication !== undefined)
      check.unless(
        Object.hasOwn(procedure.publication ?? {}, spec.publication),
        `没有名为“${spec.publication}”的公开事项`,
      );
  }
}
