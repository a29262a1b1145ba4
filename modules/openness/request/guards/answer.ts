/** What must be true of an answer: each of the statutory outcomes rests on its own facts, and no two are confused. */
import { type Claim, claim as kernelClaim } from '../../../../kernel/procedure/index.ts';
import { OGI, SPC8 } from '../../../../law/index.ts';
import type { Outcome } from '../../options.ts';
import type { V } from '../matter.ts';
import { written } from './intake.ts';
import { thirdConsentHeeded, thirdConsulted, thirdObjectionHeeded, thirdPartHeeded } from './thirds.ts';

const claim = kernelClaim<V>;
const is = (v: V, ...of: Outcome[]): boolean => v.file.outcome !== undefined && of.includes(v.file.outcome);

export const searchedFirst = claim(
  '经过检索',
  OGI.art(36, 1, 4),
  (v) =>
    !is(v, 'notExist', 'granted', 'partlyGranted') ||
    v.did('search').length > 0 ||
    '没有检索记录；答复信息不存在的，应当证明已尽合理检索义务',
  '请先“检索”，写明系统、检索词和结果',
);

export const nothingFound = claim(
  '不存在的经检索没有',
  OGI.art(36, 1, 4),
  (v) =>
    !is(v, 'notExist') ||
    (v.file.searchResult === 'none' && written(v.file.searchSystems, 2) && written(v.file.searchTerms, 2)) ||
    (v.file.searchResult === 'elsewhere'
      ? '检索结果是其他机关负责公开，应当答复“不属于本机关负责公开”'
      : '最近一次检索不是“没有检索到”，不能答复信息不存在'),
);

export const otherOrganNamed = claim(
  '不属于本机关的告知负责的机关',
  OGI.art(36, 1, 5),
  (v) =>
    !is(v, 'notOurs') ||
    v.file.competentOrgan === undefined ||
    written(v.file.competentContact) ||
    '已经能够确定负责公开的机关，应当同时告知其名称和联系方式',
);

export const reasoned = claim(
  '不公开、不提供、不处理的说明理由',
  OGI.art(36, 1, 3),
  (v) => is(v, 'granted', 'alreadyPublic') || written(v.file.reasons, 6) || '请写明理由，不能只写条文',
);

export const reviewedForSecrets = claim(
  '公开前经过保密审查和个人信息审查',
  OGI.art(17),
  (v) => !is(v, 'granted', 'partlyGranted') || v.file.secrecyCleared === true || '还没有进行保密审查和个人信息审查',
);

export const organHeard = claim(
  '征求其他机关意见已有结果',
  OGI.art(34),
  (v) => !['asked', 'served'].includes(v.tracks.organ ?? 'none') || '正在征求其他机关意见，请等待意见或者期满',
);

export const separable = claim(
  '部分公开的写明不予公开的部分和理由',
  OGI.art(37),
  (v) => !is(v, 'partlyGranted') || written(v.file.withheldPart, 2) || '请写明哪一部分不予公开',
);

export const notFinal = claim(
  '过程性信息不是最终决定',
  OGI.art(16, 2),
  (v) => !is(v, 'deniedProcess') || v.file.isFinal === false || '对外生效的最终决定不是过程性信息，应当公开',
);

export const unclearAfterCorrection = claim(
  '补正后仍不明确',
  OGI.art(30),
  (v) => !is(v, 'stillUnclear') || v.did('correctRequest').length > 0 || '没有告知补正并收到补正，不能以内容不明确答复',
);

export const massAsked = claim(
  '大量、反复申请的先要求说明理由',
  OGI.art(35),
  (v) => !is(v, 'massRequests') || v.did('askReasons').length > 0 || '没有要求申请人说明理由，不能不予处理',
);

export const repeatsAnswered = claim('重复申请的以前已经答复', OGI.art(36, 1, 6), (v) => {
  if (!is(v, 'repeat', 'reconfirm')) return true;
  const earlier = v.file.earlierRequest === undefined ? undefined : v.referred(v.file.earlierRequest);
  if (earlier?.procedure !== 'request') return '请选择以前已经答复的申请';
  return (
    ['replied', 'served', 'archived'].includes(earlier.state) || '以前的申请还没有答复，不是重复申请；可以合并办理'
  );
});

export const answerClaims: readonly Claim<V>[] = [
  searchedFirst,
  nothingFound,
  otherOrganNamed,
  reasoned,
  reviewedForSecrets,
  thirdConsulted,
  thirdObjectionHeeded,
  thirdPartHeeded,
  thirdConsentHeeded,
  organHeard,
  separable,
  notFinal,
  unclearAfterCorrection,
  massAsked,
  repeatsAnswered,
];

/** 现有信息能区分提供的，不以加工、分析为由拒绝. */
export const creationWarned = claim(
  '需要加工、分析的，先看能否区分提供',
  OGI.art(38),
  (v) => !is(v, 'needsCreation') || v.file.searchResult !== 'found' || '检索到现有信息，请核对是否可以区分处理后提供',
);

export const servedAfterReply = claim('送达在答复以后', OGI.art(36), (v) => {
  const reply = v.last('signAgain') ?? v.last('sign');
  return (v.file.servedOn ?? '') >= (reply?.on ?? '') || '送达日期早于答复日期';
});
export const serviceProved = claim(
  '送达有凭证',
  OGI.art(45),
  (v) => v.file.receiptSigned === true || '没有送达回证、回执或者系统送达记录，不能登记送达',
);
export const orderedByCourt = claim(
  '责令重新答复在答复以后',
  SPC8.art(),
  (v) => (v.file.redoOn ?? '') >= (v.last('sign')?.on ?? v.last('answerOnSpot')?.on ?? '') || '责令之日早于答复之日',
);

/** 撤回、合并 are of the statistics' own heading, whatever was drafted before. */
export const endsOtherwise = claim(
  '撤回、合并的计入其他处理',
  OGI.art(45),
  (v) => v.file.outcome === 'otherEnd' || '请选择“其他处理”',
);
