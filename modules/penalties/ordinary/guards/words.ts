/** What the guards of the ordinary procedure share: the typed claim, written reasons, and who investigated. */
import { claim as kernelClaim } from '../../../../kernel/procedure/index.ts';
import type { V } from '../matter.ts';

export const claim = kernelClaim<V>;

/** Whether something was written at all, and not just a word. */
export const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;

/** Article, paragraph, item in a basis: 第二十七条第一项. */
export const article = /第[〇零一二三四五六七八九十百千\d]+条/;
/** Titles of what is no law, regulation or rule (行政处罚法16). */
export const normativeDocument = /通知》|意见》|通告》|公告》|会议纪要》|实施方案》|工作方案》/;

/** Acts of investigation; whoever did one may neither review nor preside. */
export const investigating = [
  'verify',
  'inspectSite',
  'interview',
  'takeSample',
  'addEvidence',
  'preserve',
  'conclude',
] as const;

/** Everyone who took part in the investigation of this case, as assigned or as doing. */
export function investigators(v: V): ReadonlySet<string> {
  const did = (v.matter?.history ?? [])
    .filter((d) => (investigating as readonly string[]).includes(d.act))
    .map((d) => d.by);
  return new Set([...did, ...(v.file.officers ?? []), ...(v.file.verifiers ?? []), ...(v.file.stepOfficers ?? [])]);
}

export const time = /^([01]\d|2[0-3]):[0-5]\d$/;
