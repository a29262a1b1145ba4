/** Every setting there is: those modules declare, those of the house, and what else the county has set; with what reckons by each. */
import type { z } from 'zod';
import type { SettingKind, SettingRow } from '../../contract/index.ts';
import { type Span, spanText } from '../../kernel/calendar/index.ts';
import type { Citation } from '../../kernel/citation/index.ts';
import { type Module, type Procedure, procedureKey } from '../../kernel/procedure/index.ts';
import type { SettingSpec } from '../../kernel/procedure/language/procedure.ts';
import type { County } from '../people/county.ts';
import { articleOf } from '../present/words.ts';
import { houseSettings } from './house.ts';

export interface Declared
  extends Pick<SettingRow, 'key' | 'label' | 'module' | 'moduleLabel' | 'mark' | 'note' | 'uses'> {
  kind: z.infer<typeof SettingKind>;
  /** By version and procedure; the newest first. */
  defaults: readonly unknown[];
}

export const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'unit' in value && 'count' in value;

/** A setting's value in words. */
export function settingText(value: unknown, county: County, kind: Declared['kind']): string {
  if (isSpan(value)) return value.count === 0 ? '当日' : spanText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (kind === 'office' && typeof value === 'string') return value === '' ? '未定' : county.officeName(value);
  if (Array.isArray(value))
    return value.map((v) => (typeof v === 'string' ? county.officeName(v) : JSON.stringify(v))).join('、');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(String).join('，');
  return value === '' || value === undefined || value === null ? '未定' : String(value);
}

const kindOf = (value: unknown): Declared['kind'] =>
  isSpan(value)
    ? 'span'
    : typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'yesNo'
        : typeof value === 'string'
          ? 'text'
          : 'fixed';

function usesOf(procedure: Procedure, key: string): { label: string; per: Citation }[] {
  const named = (budget: unknown): boolean =>
    typeof budget === 'object' && budget !== null && 'setting' in budget && budget.setting === key;
  const all = (label: string, per: Citation | readonly Citation[]) =>
    [per].flat().map((one) => ({ label, per: one as Citation }));
  return [
    ...Object.values(procedure.limits ?? {})
      .filter((l) => named(l.allow))
      .flatMap((l) => all(`期限：${l.label}`, l.per)),
    ...Object.values(procedure.floors ?? {})
      .filter((f) => named(f.atLeast))
      .flatMap((f) => all(`下限期：${f.label}`, f.per)),
    ...Object.values(procedure.publication ?? {})
      .filter((p) => named(p.within))
      .flatMap((p) => all(`公开：${p.label}`, p.per)),
  ];
}

function ofModules(modules: readonly Module[]): Declared[] {
  const found = new Map<string, { declared: Declared; seen: Set<string>; used: Set<string> }>();
  for (const module of modules) {
    // The newest version says what the setting is; what reckons with it is gathered from the versions in force.
    for (const procedure of module.procedures.toReversed()) {
      for (const [name, spec] of Object.entries(procedure.settings ?? {})) {
        const key = `${module.id}.${name}`;
        const known = found.get(key) ?? { declared: begun(module, key, spec), seen: new Set(), used: new Set() };
        found.set(key, known);
        if (procedure.handledBy === name) known.declared.kind = 'office';
        if (!known.seen.has(JSON.stringify(spec.value)))
          known.declared.defaults = [...known.declared.defaults, spec.value];
        known.seen.add(JSON.stringify(spec.value));
        if (procedure.until === undefined)
          for (const use of usesOf(procedure, name)) {
            const per = articleOf(use.per);
            if (!known.used.has(`${use.label} ${per.key}`)) known.declared.uses.push({ label: use.label, per });
            known.used.add(`${use.label} ${per.key}`);
          }
      }
    }
  }
  return [...found.values()].map((f) => f.declared);
}

const begun = (module: Module, key: string, spec: SettingSpec): Declared => ({
  key,
  label: spec.label,
  module: module.id,
  moduleLabel: module.label,
  mark: spec.mark,
  note: spec.note,
  kind: kindOf(spec.value),
  defaults: [],
  uses: [],
});

const known = new WeakMap<readonly Module[], readonly Declared[]>();

/** What the county has set beside: 机关代字 of an office, the office that receives applications handed in online, and the like. */
function beside(key: string, value: unknown, modules: readonly Module[], county: County): Declared {
  const own = (label: string, note: string): Declared => ({
    key,
    label,
    module: '',
    moduleLabel: '本县',
    mark: 'local',
    note,
    kind: kindOf(value),
    defaults: [],
    uses: [],
  });
  const after = (prefix: string): string | undefined => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined);
  const office = after('number.prefix.');
  if (office) return own(`机关代字：${county.officeName(office)}`, '文号、案号的机关代字');
  const category = after('publication.index-category.');
  if (category)
    return own(
      `索引号类目：${modules.find((m) => m.id === category)?.label ?? category}`,
      '政府信息公开索引号中的类目代码',
    );
  const online = after('online.offices.');
  if (online) {
    const procedure = modules.flatMap((m) => m.procedures).findLast((p) => procedureKey(p) === online);
    return own(`网上申请的收件单位：${procedure?.label ?? online}`, '在县的配置中设定，不在此改动');
  }
  return own(key, '在县的配置中设定');
}

/** All settings, in the order of the modules, then the house's own, then what the county has set beside. */
export function settingsOf(modules: readonly Module[], county: County): readonly Declared[] {
  let declared = known.get(modules);
  if (!declared) {
    declared = [
      ...ofModules(modules),
      ...Object.entries(houseSettings).map(
        ([key, spec]): Declared => ({
          key,
          label: spec.label,
          module: '',
          moduleLabel: '本县',
          mark: spec.mark,
          note: spec.note,
          kind: kindOf(spec.value),
          defaults: [spec.value],
          uses: [],
        }),
      ),
    ];
    known.set(modules, declared);
  }
  const named = new Set(declared.map((d) => d.key));
  const rest = Object.entries(county.settings)
    .filter(([key]) => !named.has(key))
    .map(([key, value]) => beside(key, value, modules, county))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return [...declared, ...rest];
}
