/** What must be true of results and of what follows: facts for a problem, a term for correction, a recheck before the file is closed. */
import { APL, DOC118, OBE } from '../../../../law/index.ts';
import { problems } from '../../options.ts';
import { approvalRule, drawRule } from '../../rules.ts';
import { claim, type V, written } from './words.ts';

const isProblem = (v: V): boolean => (problems as readonly string[]).includes(v.file.result ?? '');
export const factsForProblem = claim(
  '有问题的写明事实',
  DOC118.art(9),
  (v) => !isProblem(v) || written(v.file.facts, 6) || '发现问题的，应当写明事实',
);
export const absentResult = claim(
  '无法联系、未见经营的结果',
  drawRule,
  (v) =>
    ['unreachable', 'noActivity', 'closed'].includes(v.file.result ?? '') ||
    '找不到企业的，结果是“无法联系”“未发现经营活动”或者“已注销、被吊销”',
);
export const presentResult = claim(
  '检查结果与记录相符',
  drawRule,
  (v) => v.file.result !== 'unreachable' || v.did('recordAbsent').length > 0 || '已经入企检查的，结果不是“无法联系”',
);
export const hasProblem = claim('发现问题才责令改正', APL.art(28), (v) => isProblem(v) || '没有发现问题，不能责令改正');
export const termAfter = claim(
  '改正期限晚于今天',
  APL.art(28),
  (v) => (v.file.correctBy ?? '') > v.on || '改正期限应当晚于责令之日',
);
export const correctionFinished = claim(
  '责令改正的已经复查',
  APL.art(28),
  (v) => {
    const last = v.last('orderCorrection');
    return last === undefined || v.did('recheck').some((d) => d.seq > last.seq) || '责令改正以后还没有复查（I-09）';
  },
  '请复查并填写复查意见',
);
export const orderedFirst = claim('发现问题的已经处理', DOC118.art(9), (v) => {
  if (v.file.result === 'ordered' && v.did('orderCorrection').length === 0)
    return '结果是“责令限期改正”，还没有责令改正';
  return v.file.result !== 'pending' || v.did('refer').length > 0 || '结果是“待后续处理”，还没有移送处理';
});
export const uncorrectedHandled = claim(
  '没有改正的已经处理',
  APL.art(28),
  (v) => v.file.corrected !== false || v.did('refer').length > 0 || '复查没有改正，应当再次责令改正或者移送处理',
);
export const referralReceiver = claim(
  '移送写明接收机关',
  OBE.art(57),
  (v) => v.file.referral === 'filing' || v.file.referredOffice !== undefined || '请选择接收的机关',
);
export const paperedAfterUrgent = claim(
  '先行检查的已补办审批',
  approvalRule,
  (v) => v.did('startUrgent').length === 0 || v.did('authoriseUrgent').length > 0 || '先行检查还没有补办审批',
);
