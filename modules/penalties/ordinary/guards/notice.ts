/** Prior notice, representations and hearing: told what is proposed, heard before it is decided, by a chair who did not investigate. */
import { APL } from '../../../../law/index.ts';
import { causeOf } from '../reckon/cause.ts';
import { proposed } from '../reckon/threshold.ts';
import * as rules from '../rules.ts';
import { claim, investigators, written } from './words.ts';

export const contentComplete = claim('告知拟处罚的内容', APL.art(44), (v) => {
  const { kinds } = proposed(v.file);
  if (kinds.length === 0) return '还没有拟处罚意见，不能告知';
  return (
    kinds.every(
      (k) =>
        k === 'fine' ||
        k.startsWith('confiscate') ||
        k === 'warning' ||
        k === 'criticism' ||
        written(v.file.proposedOther, 2),
    ) || '请写明拟处罚的期限、范围等具体内容'
  );
});
export const hearingTold = claim(
  '达到标准的告知听证权利',
  APL.art(63, 1),
  (v) => rules.hearingRightTold(v, proposed(v.file), causeOf(v)),
  '请将“告知要求听证的权利”选为“是”',
);
export const waiverExpress = claim(
  '放弃是明确的书面表示',
  APL.art(62),
  (v) => v.actor.kind === 'party' || v.stated.waiverSigned === true || '没有当事人明确放弃陈述、申辩的书面声明',
  '没有声明的，等待陈述、申辩期限届满',
);
export const hearingRight = claim(
  '告知过听证权利',
  APL.art(64, undefined, 1),
  (v) => v.file.hearingTold === true || '本案没有告知听证权利，不属于应当听证的情形',
);
export const representationsReviewed = claim(
  '对陈述、申辩进行复核',
  APL.art(45, 1),
  (v) => {
    const said = v.last('represent');
    const weighed = v.last('reviewRepresentation');
    return (
      said === undefined || (weighed !== undefined && weighed.seq > said.seq) || '当事人提出了陈述、申辩，还没有复核'
    );
  },
  '请复核并写明是否采纳和理由',
);
export const somethingSaid = claim(
  '有陈述、申辩可以复核',
  APL.art(45, 1),
  (v) => v.did('represent').length > 0 || '当事人没有提出陈述、申辩',
);

export const chairApart = claim(
  '主持人不是本案调查人员',
  APL.art(64, undefined, 4),
  (v) => !investigators(v).has(v.stated.hearingChair ?? '') || '听证主持人参加了本案调查，不得主持',
  '请指定非本案调查人员主持',
);
export const hearingHeldThen = claim(
  '听证在通知的日期举行',
  APL.art(64, undefined, 2),
  (v) =>
    (v.stated.hearingHeldOn ?? '') >= (v.file.hearingOn ?? '') || `听证通知的日期是${v.file.hearingOn}，不得提前举行`,
);
export const hearingOver = claim('要求听证的，听证已经结束', APL.art(65), (v) => {
  const at = v.tracks.hearing;
  if (at === 'requested' || at === 'scheduled') return '当事人要求听证，听证还没有举行';
  return at !== 'held' || '听证报告还没有提交，应当根据听证笔录作出决定';
});
