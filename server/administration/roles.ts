/** The powers (职权) that an appointment can give: the roles of every module, and those of no module, in words. */
import type { RoleRow } from '../../contract/index.ts';
import { oversight } from '../../kernel/permission/index.ts';
import type { Module } from '../../kernel/procedure/index.ts';
import { dutyWords } from './duties.ts';

const known = new WeakMap<readonly Module[], ReadonlyMap<string, RoleRow>>();

export function rolesOf(modules: readonly Module[]): ReadonlyMap<string, RoleRow> {
  let found = known.get(modules);
  if (!found) {
    const rows: RoleRow[] = [
      ...modules.flatMap((m) =>
        Object.entries(m.roles).map(([name, role]) => ({
          id: `${m.id}.${name}`,
          label: `${m.label}·${role.label}`,
          group: m.label,
        })),
      ),
      { id: oversight, label: '全县事项督察', group: '全县' },
      { id: 'report.editor', label: '年度报告编制', group: '全县' },
      ...Object.entries(dutyWords).map(([id, label]) => ({ id, label, group: '三员' })),
    ];
    found = new Map(rows.map((r) => [r.id, r]));
    known.set(modules, found);
  }
  return found;
}

export const roleLabel = (modules: readonly Module[], role: string): string =>
  rolesOf(modules).get(role)?.label ?? role;
