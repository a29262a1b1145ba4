/** The supervision document that comes of a lead, from its draft to the acceptance of what was put right. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { fileRef } from '../../sample-files.ts';
import type { Stated, Tale } from '../../tale.ts';
import { chief, contactOf, headOn, officer } from '../people.ts';
import { diaryOf, issues, type Kind, type LeadSeed } from './seed.ts';

const requests: Readonly<Record<Kind, Stated>> = {
  reminder: { measure: 'note', request: '请提醒执法人员严格依照规定办理，避免类似情况。' },
  guidance: { measure: 'note', request: '请对照清单梳理执法流程，完善文书和告知环节。' },
  transfer: { measure: 'handle', request: '请调查核实，依法处理，并书面报告处理结果。' },
  notice: { measure: 'correct', request: '请在期限内改正上述行为，对同类案件进行排查。' },
  opinion: { measure: 'reconsiderOwn', request: '请自行复核有关案件的事实、程序和裁量，依法重新处理。' },
};

export function* tellInstrument(t: Tale, l: LeadSeed, kind: Kind): Generator<LegalDate, void, void> {
  const day = diaryOf(l);
  const at = (n: number): LegalDate => t.calendar.addWorkingDays(l.received, n);
  const by = officer(l.n);
  t.act('draft', by, {
    kind,
    unit: l.unit,
    lead: t.idOf(l.key),
    facts: `经${kind === 'transfer' ? '初步审查' : '调阅案卷、核查'}：${l.gist}`,
    basis: '《中华人民共和国行政处罚法》第四十二条、第四十四条、第五十四条',
    ...requests[kind],
    rectifyBy: at(kind === 'transfer' ? 16 : 28),
    objectionTo: '对本文书有异议的，自收到之日起十个工作日内向县司法局书面提出。',
  });
  t.act(issues[kind], by);
  yield at(day.issue);
  if (kind === 'reminder' || kind === 'guidance' || kind === 'transfer') t.approved(chief);
  else if (kind === 'notice') t.approved(headOn(t.today));
  else t.approved(chief, headOn(t.today));
  yield at(day.deliver);
  t.act('deliver', contactOf(l.unit), { deliveredOn: t.today });
  if (l.stop === 'instructed') return;
  if (l.stop === 'escalating') {
    yield at(31);
    t.act('urge', by, { urgeNote: '电话催办一次，并送达本函。' });
    return;
  }
  if (kind === 'reminder' || kind === 'guidance') {
    yield at(day.accepted);
    t.act('closeSoft', by, { closeNote: '被监督单位已经组织学习，对照落实。' });
    return;
  }
  let due = at(day.report);
  // One in seven objects, and is heard.
  if (l.n % 7 === 4 && l.stop === undefined && kind !== 'transfer') {
    yield at(14);
    t.act('object', contactOf(l.unit), { objection: '部分情形发生在本单位接管以前，请予核实。' });
    yield at(17);
    t.act('uphold', by, { answer: '经核实，接管以后仍未纠正，异议不成立。', newRectifyBy: at(30) });
    yield at(18);
    t.approved(headOn(t.today));
    due = at(day.report);
  }
  yield due;
  t.act('report', contactOf(l.unit), {
    report: '已经逐项核实整改，完善了立案、告知和送达环节，对有关人员进行了培训。',
    reportEvidence: fileRef('photo'),
  });
  if (l.stop === 'rectifying') return;
  yield at(day.accepted);
  t.act('accept', by, {
    outcome: kind === 'transfer' ? 'performed' : 'corrected',
    acceptNote: '整改材料齐全，整改到位。',
  });
}
