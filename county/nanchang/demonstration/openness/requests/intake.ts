/** How a request comes in, is put right and gives its reasons. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Stated, Tale } from '../../tale.ts';
import { asked, officer, type Plan } from './plan.ts';

/** Comes in by its channel and is confirmed where the law asks for it; false when the story stops here. */
export function* intake(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  if (p.channel === 'online') {
    t.act('submit', 'party:applicant', { ...asked(p), submittedOn: t.today });
    if (p.stop === 'submitted') return false;
    yield t.after(p.n % 2);
    t.act('confirm', officer(t, p), { receivedOn: t.today });
  } else {
    const confirmed: Stated = p.channel === 'ordinaryMail' || p.channel === 'fax' ? { confirmedOn: t.today } : {};
    const oral: Stated =
      p.channel === 'oral' ? { oralReason: '申请人书写有困难，由工作人员代为填写', helpNeeded: true } : {};
    t.act('receive', officer(t, p), {
      ...asked(p),
      channel: p.channel,
      arrivedOn: t.today,
      receivedOn: t.today,
      ...confirmed,
      ...oral,
    });
  }
  return p.stop !== 'received';
}

export function* correcting(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  yield t.after(t.random.int(1, 5));
  t.act('requestCorrection', officer(t, p), {
    correctionItems: '请写明信息形成的年份\n请写明文件名称或者项目名称',
    correctionBy: t.calendar.addWorkingDays(t.today, 10),
    guidance: '可以先在门户网站“政府信息公开”栏目检索文件名称。',
  });
  if (p.stop === 'correcting' || p.ending === 'uncorrected') return false;
  yield t.after(t.random.int(3, 8));
  t.act('correctRequest', 'party:applicant', {
    correctedOn: t.today,
    wanted: `${p.ask.wanted}（补正：近三年）`,
    form: 'electronic',
    way: 'online',
  });
  return true;
}

export function* reasoning(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  t.act('askReasons', officer(t, p), {
    sameCount: 23,
    frequencyFacts: '本月向本机关提出二十三件内容相近的申请',
    reasonsBy: t.calendar.addWorkingDays(t.today, 7),
  });
  if (p.stop === 'reasoning') return false;
  yield t.after(9);
  t.act('closeReasons', officer(t, p));
  return true;
}
