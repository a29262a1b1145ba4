/** What must be true of one consultation: it belongs to a request that concerns this third party, and its days are in order. */
import { claim as kernelClaim, type ReferredMatter } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import type { V } from './matter.ts';

const claim = kernelClaim<V>;
const written = (words: string | undefined, least = 4): boolean => (words ?? '').trim().length >= least;
const requestOf = (v: V): ReferredMatter | undefined =>
  v.file.request === undefined ? undefined : v.referred(v.file.request);
const namesIn = (file: Readonly<Record<string, unknown>> | undefined, field: string): string[] =>
  ((file?.[field] as readonly { name: string }[] | undefined) ?? []).map((p) => p.name);

export const requestConsults = claim(
  '申请正在征求这个第三方的意见',
  OGI.art(32),
  (v) => {
    const request = requestOf(v);
    if (request?.state !== 'searching') return '所涉及的申请不在检索办理中，不能征求意见';
    const [name = ''] = (v.file.third ?? []).map((p) => p.name);
    return namesIn(request.file, 'thirdParties').includes(name) || `申请没有把“${name}”列为第三方`;
  },
  '请先在申请中“征求第三方意见”，写明有哪些第三方',
);

export const oneThird = claim(
  '一份征询书征求一个第三方',
  OGI.art(32),
  (v) => (v.file.third ?? []).length === 1 || '几个第三方的，分别征求，各自计算期限',
);

export const notAskedTwice = claim(
  '没有重复征求',
  OGI.art(32),
  (v) => {
    const [name = ''] = (v.file.third ?? []).map((p) => p.name);
    const before = v.found('others').some((m) => m.state !== 'stopped' && namesIn(m.file, 'third').includes(name));
    return !before || `已经征求过“${name}”的意见`;
  },
  '请在已有的征求中登记送达和意见',
);

export const applicantUnnamed = claim(
  '不写申请人',
  OGI.art(32),
  (v) => {
    const told = `${v.file.information ?? ''}${v.file.content ?? ''}`;
    const named = namesIn(requestOf(v)?.file, 'applicants').find((name) => name.length > 1 && told.includes(name));
    return named === undefined || '征询书写所申请的信息，不写谁提出申请';
  },
  '请删去申请人的姓名',
);

export const harmReasoned = claim(
  '公开会损害第三方合法权益',
  OGI.art(32),
  (v) => written(v.file.harmWhy, 6) || '请写明公开会损害第三方什么权益；没有第三方权益的，不得以征求意见推迟答复',
);

/** The reply period stands still from the day the request says so; a letter that leaves later gives no more days. */
export const sentAtOnce = claim('征询书当日发出', OGI.art(33, 3), (v) => {
  const since = requestOf(v)?.file.consultedOn;
  return (
    typeof since !== 'string' ||
    (v.file.sentOn ?? '') <= since ||
    `申请自${since}起登记为征求意见，征询书迟发的几日不应当从答复期限中扣除`
  );
});

export const servedAfterSending = claim(
  '送达在发出以后',
  OGI.art(32),
  (v) => (v.file.servedOn ?? '') >= (v.file.sentOn ?? '') || '收到征求意见书之日早于发出之日',
);

export const answeredAfterSending = claim(
  '意见在发出征询书以后',
  OGI.art(32),
  (v) => (v.file.answeredOn ?? '') >= (v.file.servedOn ?? v.file.sentOn ?? '') || '提出意见之日早于收到征求意见书之日',
);

export const objectionReasoned = claim(
  '第三方说明不同意的理由',
  OGI.art(32),
  (v) => written(v.file.opinion) || '请写明不同意公开的理由',
);

export const stoppedForCause = claim(
  '不再征求的有原因',
  OGI.art(32),
  (v) => written(v.file.stopWhy) || '请写明为什么不再征求：申请已经撤回、申请的信息不再涉及该第三方',
);

export const endedAfterSending = claim(
  '终止在发出以后',
  OGI.art(32),
  (v) => (v.file.endedOn ?? '') >= (v.file.sentOn ?? '') || '终止征求之日早于征询书发出之日',
);

export const decidedToOpen = claim(
  '已因公共利益决定公开',
  OGI.art(32),
  (v) => written(requestOf(v)?.file.publicInterest as string | undefined, 6) || '申请中还没有因公共利益决定公开',
  '请先在申请中“因公共利益决定公开”，经负责人同意',
);
