/** Which paper a service (送达) hands over: the last one that concluded the case. */
import type { V } from '../../matter.ts';

const concluding = {
  decide: ['decision', '行政复议决定书'],
  dismiss: ['dismissalDecision', '驳回行政复议申请决定书'],
  concludeMediation: ['mediationStatement', '行政复议调解书'],
  terminate: ['terminationDecision', '行政复议终止决定书'],
  refuse: ['refusalDecision', '不予受理行政复议申请决定书'],
  redirect: ['redirectNotice', '行政复议告知书'],
} as const;

/** Label and number of the paper served; the supplement notice while the file still waits for supplements. */
export function servedPaper(v: V): string {
  if (v.state === 'supplementing') return `补正行政复议申请通知书 ${v.paperNumber('supplementNotice') ?? ''}`;
  const last = v.matter?.history.findLast((done) => Object.hasOwn(concluding, done.act));
  if (!last) return '行政复议文书';
  const [paper, label] = concluding[last.act as keyof typeof concluding];
  return `${label} ${v.paperNumber(paper) ?? ''}`;
}
