/** The score sheet of a reviewed file: what the machine found missing, what it costs, and whether two reviewers' sheets hold together. */
import type { ReferredFinding, ReferredMatter, View } from '../../../kernel/procedure/index.ts';

/** What the sheet reads; of the file only the case. */
interface V {
  readonly file: { readonly case?: unknown };
  referred(id: string): ReferredMatter | undefined;
  setting(key: string): unknown;
}

export const reviewedCase = (v: V): ReferredMatter | undefined =>
  typeof v.file.case === 'string' ? v.referred(v.file.case) : undefined;
/** What the case's own record lacks; one answered there with a reason costs nothing. */
export const lacking = (v: V): readonly ReferredFinding[] =>
  (reviewedCase(v)?.findings ?? []).filter((f) => f.outcome === 'missing');
export const excusedIn = (v: V): readonly ReferredFinding[] =>
  (reviewedCase(v)?.findings ?? []).filter((f) => f.outcome === 'excused');
export const vetoed = (v: V): readonly ReferredFinding[] => lacking(v).filter((f) => f.weight === 'veto');

/** Points that one missing finding costs: nothing for a veto, which fails the file as a whole. */
export const pointsOf = (v: V, f: ReferredFinding): number =>
  f.weight === 'veto' ? 0 : Number(v.setting(f.weight === 'grave' ? 'gravePoints' : 'slightPoints'));
/** What the machine would take off, never more than a hundred. */
export const machinePoints = (v: V): number =>
  Math.min(
    100,
    lacking(v).reduce((sum, f) => sum + pointsOf(v, f), 0),
  );

/** One line for each missing or excused finding. */
export const machineLines = (v: V): string[] => [
  ...lacking(v).map(
    (f) => `${f.groupLabel}：缺“${f.label}”${f.weight === 'veto' ? '（否决项）' : `（扣${pointsOf(v, f)}分）`}`,
  ),
  ...excusedIn(v).map((f) => `${f.groupLabel}：“${f.label}”有例外说明，请核对理由（不扣分）`),
];
/** What the form says beside the deductions. */
export const machineTip = (v: View): string | undefined => {
  const lines = machineLines(v);
  if (reviewedCase(v)?.findings === undefined) return undefined;
  return lines.length === 0 ? '机器核验：没有缺项' : `机器核验：${lines.join('；')}`;
};

/** 扣5分，程序，送达回证没有签收日期 */
const line = /^扣(\d{1,3})分[，,]([^，,]+)[，,](.{4,})$/;
/** Points taken off by the lines of a sheet, or the line that cannot be read. */
export function deducted(text: string | undefined): { points: number } | { fault: string } {
  let points = 0;
  for (const one of (text ?? '')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '')) {
    const read = line.exec(one);
    if (!read) return { fault: one };
    points += Number(read[1]);
  }
  return { points };
}

export type Grade = 'excellent' | 'good' | 'fair' | 'fail';
/** Grade of a score by the county's thresholds; one veto fails it whatever the score. */
export function gradeOf(v: V, score: number, veto: boolean): Grade {
  if (veto) return 'fail';
  const at = (key: string): number => Number(v.setting(key));
  if (score >= at('excellentFrom')) return 'excellent';
  if (score >= at('goodFrom')) return 'good';
  return score >= at('fairFrom') ? 'fair' : 'fail';
}
