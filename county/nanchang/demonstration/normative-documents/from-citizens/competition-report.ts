/** A report against fair competition (公平竞争审查举报) as it is told, to where it stands. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Stated, Story, Tale } from '../../tale.ts';
import { head, inLibrary, regulator, wrote } from './writing.ts';

interface Report {
  key: string;
  measure: string;
  /** A document of the library, or a measure of this unit. */
  maker?: string;
  issuedBy: 'department' | 'township' | 'county';
  fault: string;
  facts: string;
  start: LegalDate;
  stop:
    | 'received'
    | 'supplementing'
    | 'verifying'
    | 'cleared'
    | 'urged'
    | 'escalated'
    | 'closed'
    | 'transferred'
    | 'refused';
  anonymous?: true;
  by?: 'company' | 'business' | 'citizen';
  call?: true;
  demand?: string;
  finding?: string;
  rectification?: string;
}

function* tellReport(t: Tale, r: Report): Generator<LegalDate, void, void> {
  const stated: Stated =
    r.maker === undefined
      ? ((d) => ({
          document: d.id,
          measure: d.file.title,
          measureNumber: d.file.number,
          maker: d.file.maker,
        }))(inLibrary(t, r.measure))
      : { measure: r.measure, maker: r.maker };
  const said: Stated = {
    ...stated,
    faults: [r.fault],
    facts: r.facts,
    elsewhere: false,
    named: r.anonymous !== true,
    ...(r.anonymous ? {} : { reporters: wrote(t, r.by ?? 'company') }),
  };
  if (r.call) t.act('record', regulator(t), { receivedOn: t.today, way: 'call', ...said });
  else t.act('report', 'party:reporter', said);
  if (r.stop === 'received') return;
  yield t.after(2);
  if (r.stop === 'supplementing') {
    t.act('ask', regulator(t), { lacking: '请写明措施的全称、发布的单位和具体条款。' });
    return;
  }
  if (r.stop === 'refused') {
    t.act('refuse', regulator(t), { refusalWhy: '反映的是双方合同履行中的纠纷，不涉及政策措施，可以向人民法院起诉。' });
    return;
  }
  if (r.stop === 'transferred') {
    t.act('transfer', regulator(t), {
      issuedBy: r.issuedBy,
      transferTo: 'city',
      transferWhy: '以县人民政府及其办公室名义出台的措施，由上一级市场监督管理部门处理。',
    });
    return;
  }
  t.act('accept', regulator(t), { issuedBy: r.issuedBy });
  yield t.after(6);
  t.act('hear', regulator(t), { makerView: '制定时考虑便于管理和售后服务，没有针对特定的企业。' });
  if (r.stop === 'verifying') return;
  yield t.after(6);
  if (r.demand === undefined) {
    t.act('clear', regulator(t), { finding: r.finding ?? '' });
    t.approved(head(t));
    if (r.stop === 'cleared') return;
  } else {
    t.act('urge', regulator(t), {
      finding: r.finding ?? '',
      violated: [r.fault],
      demand: r.demand,
      rectifyBy: t.after(12),
    });
    t.approved(head(t));
  }
  if (r.anonymous !== true) {
    yield t.after(3);
    t.act('inform', regulator(t), {
      reply:
        r.demand === undefined
          ? '经核查，没有发现违反公平竞争审查标准的内容。'
          : '经核查，所反映的内容违反公平竞争审查标准，已经督促整改。',
    });
  }
  if (r.stop === 'urged') return;
  if (r.demand !== undefined) {
    if (r.stop === 'escalated') {
      yield t.after(14);
      t.act('escalate', regulator(t), { escalationWhy: '期限届满后两次催办，仍未报告整改情况。' });
      t.approved(head(t));
      return;
    }
    yield t.after(7);
    t.act('rectify', regulator(t), {
      rectification: r.rectification ?? '',
      remedy: 'amended',
      remedyNote: '核对重新发布的文本，有关要求已经删去。',
    });
  }
  yield t.after(2);
  t.act('close', regulator(t));
}

export const reportStory = (r: Report): Story => ({
  key: r.key,
  procedure: 'normative-documents/competition-report',
  office: 'market-regulation',
  start: r.start,
  tell: (t) => tellReport(t, r),
});
