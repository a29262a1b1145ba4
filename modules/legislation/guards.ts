/** What must be true before each act: no draft beyond its circle, no silence taken for agreement, one letter in one voice. */
import { local } from '../../kernel/citation/index.ts';
import { claim as kernelClaim, type View } from '../../kernel/procedure/index.ts';
import { RULE_MAKING } from '../../law/index.ts';
import type { LegislationFile } from './matter.ts';

type V = View<LegislationFile>;
const claim = kernelClaim<V>;

export const consultationRule = local('县立法征求意见办理规定');
export const asked = RULE_MAKING.art(15);

/** Offices asked that have not yet answered. */
export const silent = (v: V): string[] => {
  const heard = new Set(v.did('answer').map((d) => d.office));
  return (v.matter?.file.routedTo as readonly string[] | undefined)?.filter((o) => !heard.has(o)) ?? [];
};

export const replyInFuture = claim(
  '复函日期在收文以后',
  consultationRule,
  (v) => (v.file.replyBy ?? '') >= (v.file.receivedOn ?? '') || '要求复函的日期早于收文日期，请核对来函',
);

export const beforeReply = claim('部门反馈截止早于复函期限', consultationRule, (v) => {
  const { repliesBy, replyBy } = v.file;
  return (
    (repliesBy ?? '') <= (v.file.newReplyBy ?? replyBy ?? '') || '部门反馈截止日期晚于复函期限，汇总后将不能按期复函'
  );
});

/** Counted in working days between the two dates, neither included. */
export const leavesRoom = claim(
  '给汇总、审签留出时间',
  consultationRule,
  (v) => {
    const replyBy = v.file.newReplyBy ?? v.file.replyBy;
    if (v.file.repliesBy === undefined || replyBy === undefined) return true;
    const room = Number(v.setting('clearDays'));
    return (
      v.calendar.addWorkingDays(v.file.repliesBy, room) <= replyBy ||
      `部门反馈截止（${v.file.repliesBy}）到复函期限（${replyBy}）不足${room}个工作日`
    );
  },
  '请缩短部门反馈的时间，或者与征求单位商定新的复函日期',
);

export const within = claim(
  '限定范围的征求意见稿不向外散发',
  consultationRule,
  (v) => v.file.restricted !== true || '来函限定了范围，不得向社会或者范围以外的单位征求意见',
  '确需扩大范围的，先征得征求单位同意',
);

export const wasAsked = claim(
  '反馈的是被征求的单位',
  consultationRule,
  (v) => (v.file.routedTo ?? []).some((o) => v.actor.offices.includes(o)) || '这份征求意见稿没有分送您所在的单位',
);

export const answersOnce = claim(
  '一个单位反馈一次',
  consultationRule,
  (v) => !v.did('answer').some((d) => d.office === v.actor.office) || '您所在的单位已经反馈',
  '内容有误的，请用“更正”',
);

export const signedOpinion = claim(
  '反馈经单位负责人签署',
  consultationRule,
  (v) => v.file.signed === true || '反馈意见（包括“无意见”）应当经本单位负责人签署',
);

/** 没有反馈计为逾期，不计为没有意见. */
export const silenceTold = claim(
  '没有反馈的单位逐一说明',
  consultationRule,
  (v) => {
    const left = silent(v);
    if (left.length === 0) return true;
    const named = left.filter((o) => !(v.file.missing ?? '').includes(v.officeName(o)));
    return (
      named.length === 0 || `${named.map((o) => v.officeName(o)).join('、')}没有反馈，汇总时应当写明，不能视为没有意见`
    );
  },
  '请先催报；仍不反馈的，在“逾期没有反馈的单位和处理”中写明单位名称',
);

export const adoptedWithinSent = claim(
  '采纳的不多于函复的',
  consultationRule,
  (v) => (v.file.adopted ?? 0) <= (v.file.sentCount ?? 0) || `函复意见${v.file.sentCount ?? 0}条，采纳数不能多于此数`,
);

export const promulgatedAfterReply = claim('公布在复函以后', consultationRule, (v) => {
  const replied = v.last('reply')?.on ?? '';
  return (v.file.promulgatedOn ?? '') >= replied || `公布日期早于复函日期（${replied}）`;
});

export const laterThanBefore = claim(
  '新的复函日期晚于原定日期',
  consultationRule,
  (v) => (v.file.newReplyBy ?? '') > (v.file.replyBy ?? '') || '新的复函日期应当晚于原定日期',
);

export const windowAhead = claim(
  '公开征求意见截止日期在今天以后',
  asked,
  (v) => (v.file.openUntil ?? '') > v.on || '公开征求意见的截止日期应当在今天以后',
);
