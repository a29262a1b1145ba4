/** A lead as it is told: received, verified, answered; or stopped where a lead of today stands. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { citizen, company } from '../../../names.ts';
import { asStated } from '../../parties.ts';
import { fileRef } from '../../sample-files.ts';
import type { Tale } from '../../tale.ts';
import { chief, later, officer, pairOf } from '../people.ts';
import { diaryOf, instrumentKey, isKind, type LeadSeed } from './seed.ts';

export function* tellLead(t: Tale, l: LeadSeed): Generator<LegalDate, void, void> {
  const day = diaryOf(l);
  const at = (n: number): LegalDate => t.calendar.addWorkingDays(l.received, n);
  const by = officer(l.n);
  const named = l.who !== 'nobody';
  const address = `南昌县示例路${l.n + 1}号`;
  const about = {
    realName: named,
    ...(named
      ? { complainants: asStated(l.who === 'company' ? company(8000 + l.n, address) : citizen(8000 + l.n, address)) }
      : {}),
    unit: l.unit,
    problem: l.problem,
    content: l.content,
  };
  if (l.online) t.act('complain', 'party:complainant', about);
  else t.act('receive', by, { receivedOn: t.today, source: l.source, ...about });
  if (l.stop === 'received') return;
  yield at(day.accept);
  if (l.end === 'declined') {
    t.act('decline', by, { outReason: '所反映的是双方合同纠纷，不是行政执法行为，可以通过民事诉讼或者人民调解解决。' });
    return;
  }
  if (l.end === 'referred') {
    t.act('referOut', by, {
      outTo: '南昌市行政执法监督机构',
      outReason: '所反映的执法行为由市级机关作出，由市级监督机构办理。',
    });
    return;
  }
  t.act('accept', by, { triageOpinion: '属于行政执法监督范围，予以受理。' });
  if (l.stop === 'accepted') return;
  yield at(day.dispatch);
  if (l.end === 'transfer') t.act('transfer', chief, { gist: l.gist, replyBy: at(15), handlers: [by] });
  else if (l.n % 3 === 1) t.act('assign', chief, { gist: l.gist, replyBy: at(15), handlers: [by] });
  else t.act('keep', chief, { gist: l.gist, handlers: [by] });
  if (l.stop === 'dispatched') return;
  yield at(day.verify);
  t.act('verify', by, {
    verifiers: pairOf(l.n),
    verifiedOn: t.today,
    means: l.n % 2 === 0 ? ['files', 'site'] : ['files', 'inquiry'],
    noInterest: true,
  });
  if (l.stop === 'verifying') return;
  yield at(day.conclude);
  if (!isKind(l.end)) {
    t.act('dismiss', by, { finding: '经调阅案卷和音像记录、询问有关人员，没有发现所反映的问题。' });
  } else {
    const soft = l.end === 'reminder' || l.end === 'guidance' || l.end === 'transfer';
    t.act(soft ? 'advise' : 'instruct', by, {
      finding: `经核查，反映的情况${soft ? '部分属实，程度较轻' : '属实'}：${l.gist}`,
      instrument: t.idOf(instrumentKey(l.key)),
    });
    if (l.stop === 'instructed') return;
    if (l.stop === 'escalating') {
      yield later(t, at(35));
      t.act('escalate', by, { escalation: 'talk', escalationNote: '超过报告期限，经催办仍没有报告整改情况。' });
      return;
    }
    if (l.end === 'notice' || l.end === 'opinion' || l.end === 'transfer') {
      yield at(day.rectify);
      t.act('rectify', by, { rectification: '被监督单位书面报告：已经逐项整改，完善制度，对有关人员进行了教育。' });
      if (l.stop === 'rectifying') return;
      yield at(day.verified);
      t.act('acceptRectification', by, { acceptance: '查看整改材料，整改到位。', acceptEvidence: fileRef('photo') });
    }
  }
  if (l.stop === 'verified') return;
  yield later(t, at(day.close));
  const result = !isKind(l.end) ? 'unfounded' : l.end === 'reminder' || l.end === 'guidance' ? 'advised' : 'corrected';
  if (named)
    t.act('closeWithReply', by, {
      result,
      reply:
        result === 'unfounded'
          ? '经调阅案卷和全过程记录，没有发现您反映的情形，有关规定已经向您说明。'
          : '经核查，您反映的问题存在，已经要求有关单位改正，并将跟踪检查。',
    });
  else t.act('close', by, { result });
}
