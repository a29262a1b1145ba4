/** What must be true before information leaves (公开审查): its attribute is settled with a reason, and someone other than its author has reviewed it. */
import { claim as kernelClaim } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { reviews, type V } from './matter.ts';

const claim = kernelClaim<V>;
const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;

export const groundGiven = claim(
  '不主动公开的说明理由',
  OGI.art(13),
  (v) =>
    v.file.attribute === 'proactive' ||
    written(v.file.attributeReason) ||
    '定为依申请公开、不予公开的，应当写明理由和依据',
);
export const notProactive = claim(
  '定为依申请公开或者不予公开',
  OGI.art(13),
  (v) => v.file.attribute !== 'proactive' || '公开属性是主动公开，应当审查后公开',
);
export const proactive = claim(
  '公开属性是主动公开',
  OGI.art(19),
  (v) => v.file.attribute === 'proactive' || '公开属性不是主动公开，不能公开',
);
export const unmarked = claim(
  '主动公开的没有密级标志',
  OGI.art(14),
  (v) =>
    v.file.attribute !== 'proactive' ||
    (v.file.marking ?? 'none') === 'none' ||
    '有密级或者内部标志的，不能定为主动公开',
  '请先依法解密、去除标志，或者改定公开属性',
);
export const allReviewed = claim(
  '内容、政治表述、保密、个人信息都经过审查',
  OGI.art(17),
  (v) => {
    const done = new Set<string>(v.stated.reviews ?? []);
    const missing = Object.entries(reviews).flatMap(([key, label]) => (done.has(key) ? [] : [label]));
    return missing.length === 0 || `还没有进行${missing.join('、')}`;
  },
  '请完成审查后再公开',
);
export const reviewedByAnother = claim(
  '审查人不是起草、报送人',
  OGI.art(17, 1),
  (v) => v.file.reviewedBy !== v.actor.id || '审查人与登记人是同一人',
);
export const determinedOpen = claim(
  '报请确定的，确定可以公开',
  OGI.art(17, 3),
  (v) => v.did('determine').length === 0 || v.file.mayOpen === true || '主管部门、保密部门没有确定可以公开',
);
export const cleared = claim(
  '公开前经过审查',
  OGI.art(17),
  (v) => v.state === 'cleared' || '还没有经过公开审查，不能公开',
  '请审查人“审查通过”',
);
export const changedAfterForming = claim(
  '变更在形成以后',
  OGI.art(26),
  (v) => (v.file.changedOn ?? '') >= (v.file.formedOn ?? '') || '变更日期早于形成日期',
);
export const changeWritten = claim(
  '写明变更、更正的内容',
  OGI.art(6),
  (v) => written(v.file.changeNote) || '请写明变更、更正了什么',
);
