/** Whether the versions of a procedure follow each other without gap or overlap and keep the names that figures count. */
import { addDays } from '../../../../calendar/index.ts';
import type { Procedure } from '../../../language/index.ts';
import { type Module, procedureKey } from '../../../language/module.ts';
import type { Faults } from '../../fault.ts';

export function checkVersions(module: Module, faults: Faults): void {
  const byKey = Map.groupBy(module.procedures, procedureKey);
  faults.unless(module.label.trim() !== '', '', '模块没有名称');
  faults.unless(module.procedures.length > 0, '', '模块没有任何程序');
  for (const procedure of module.procedures) {
    faults.unless(
      procedure.module === module.id,
      procedureKey(procedure),
      `属于模块“${procedure.module}”，却列在“${module.id}”中`,
    );
    faults.unless(procedure.label.trim() !== '', procedureKey(procedure), '程序没有名称');
  }
  for (const [key, versions] of byKey) {
    const place = `程序（${key}）`;
    faults.unless(new Set(versions.map((v) => v.version)).size === versions.length, place, '两个版本同名');
    for (const [at, later] of versions.entries()) {
      const earlier: Procedure | undefined = versions[at - 1];
      if (!earlier) continue;
      const next = earlier.until === undefined ? undefined : addDays(earlier.until, 1);
      faults.unless(
        next === later.from,
        place,
        `${earlier.version}版施行至${earlier.until ?? '（未写明）'}，${later.version}版自${later.from}起施行：两版之间有空档或者重叠，或者没有从旧到新排列`,
      );
      for (const [name, spec] of Object.entries(earlier.indicators ?? {})) {
        const now = later.indicators?.[name];
        faults.unless(
          now === undefined || (now.kind === spec.kind && now.unit === spec.unit),
          place,
          `指标“${name}”在两个版本中的种类或者单位不同，不能跨年相加`,
        );
      }
    }
  }
}
