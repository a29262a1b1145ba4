/** What follows the judgment: effect, performance, the lesson of a loss, the archive. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Tale } from '../../tale.ts';
import { lossLessons } from '../suit-topics.ts';
import { authority, dayOf, lost, one, type SuitPlan, secondJudged, secondKey } from './plan.ts';

/** Effect, performance, the lesson of a loss, the archive. */
export function* afterwards(t: Tale, p: SuitPlan): Generator<LegalDate, void, void> {
  const handler = one(t, 'handler', p.office);
  const judged = t.today;
  if (p.stop === 'appealing' || p.appeal === 'ours') {
    yield t.after(5);
    t.act('appeal', handler, {
      appealRequest: '撤销原判，驳回诉讼请求。',
      appealReason: '原判认定程序违法，理由与案卷不符。',
    });
    if (p.stop === 'appealing') return;
    t.approved(one(t, 'chief', authority(p)));
    yield secondJudged(t, p);
    t.act('concludeAppeal', handler, {
      finalServedOn: t.today,
      appealResult: 'upheld',
      judgment: p.judgment,
      mustPerform: false,
    });
  } else if (p.appeal === 'other') {
    yield t.after(8);
    t.act('otherAppealed', handler, { otherAppellant: '原告' });
    yield secondJudged(t, p);
    t.act('concludeAppeal', handler, {
      finalServedOn: t.today,
      appealResult: 'upheld',
      judgment: p.judgment,
      mustPerform: false,
      secondMatter: t.idOf(secondKey(p)),
    });
  } else {
    const appealable = p.judgment !== 'withdrawn' && p.judgment !== 'mediated';
    const othersServedOn = appealable ? addDays(judged, 3) : judged;
    yield appealable
      ? t.calendar.nextWorkingDay(addDays(t.calendar.nextWorkingDay(addDays(othersServedOn, 15)), 1))
      : t.after(1);
    t.act('takeEffect', handler, { effectiveOn: t.today, othersServedOn });
  }
  if (p.stop === 'effective') return;
  if (lost.includes(p.judgment)) {
    yield t.after(6);
    const lesson = lossLessons[p.number % lossLessons.length] as (typeof lossLessons)[number];
    t.act('reviewLoss', handler, {
      lossCauses: [...lesson.causes],
      lossAnalysis: lesson.analysis,
      rectification: lesson.rectify,
    });
    if (p.stop === 'lesson') return;
    yield t.after(4);
    t.act('acceptLesson', t.people('litigation.overseer', 'justice')[0] as string, {
      lessonNote: '分析到位，请落实整改。',
    });
  }
  if (t.matter.file.mustPerform === true) {
    yield dayOf(t, judged, 45);
    t.act('perform', handler, {
      performedOn: t.today,
      performance: '已按裁判履行，材料送法院备案。',
      remade: p.judgment === 'revoke',
      ...(p.judgment === 'revoke' ? { sameAct: false } : {}),
    });
  }
  yield t.after(5);
  if (t.matter.file.spoke === false)
    t.act('excuse', one(t, 'chief', authority(p)), {
      finding: 'headSpoke',
      reason: '法庭当庭宣布休庭，没有安排负责人发言，庭后已提交书面意见。',
    });
  t.act('archive', handler);
}
