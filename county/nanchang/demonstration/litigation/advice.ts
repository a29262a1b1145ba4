/** Letters of courts and procuratorates since 2024, and those on the desk today; none came in 2023, as the county reported. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story, Tale } from '../tale.ts';

interface Letter {
  type: string;
  issuer: string;
  office: string;
  subject: string;
  content: string;
  measures: string;
  proof: string;
}
const court = '南昌县人民法院';
const procuracy = '南昌县人民检察院';

const letters: readonly Letter[] = [
  {
    type: 'judicialGovernance',
    issuer: court,
    office: 'human-resources',
    subject: '规范工伤认定调查程序',
    content: '近一年工伤认定案件中，调查笔录缺少用人单位意见，建议统一调查提纲并定期会商。',
    measures: '已印发工伤认定调查提纲，与法院建立季度会商。',
    proof: '调查提纲和会商记录',
  },
  {
    type: 'procPublicInterest',
    issuer: procuracy,
    office: 'water',
    subject: '清理河道围堰和垃圾',
    content: '某河段存在围堰养殖和生活垃圾堆放，影响行洪，建议依法履行河道管理职责。',
    measures: '已拆除围堰三处，清运垃圾四十吨。',
    proof: '拆除前后照片和清运单',
  },
  {
    type: 'procGovernance',
    issuer: procuracy,
    office: 'education',
    subject: '加强校园周边食品安全管理',
    content: '办案中发现校园周边流动摊贩售卖不洁食品，建议牵头开展整治。',
    measures: '会同市场监管部门开展整治，建立放学时段值守。',
    proof: '整治通报和值守表',
  },
  {
    type: 'judicialCase',
    issuer: court,
    office: 'city-management',
    subject: '拆除违法建设应当先行催告',
    content: '案件审理中发现强制拆除前没有书面催告，建议规范程序。',
    measures: '强制拆除前由法制机构核对程序，没有催告的不启动。',
    proof: '新的审批流程',
  },
  {
    type: 'procPublicInterest',
    issuer: procuracy,
    office: 'agriculture',
    subject: '查处违规使用农药包装废弃物',
    content: '多个村农药包装废弃物随意丢弃，建议建立回收点。',
    measures: '设立回收点四十八个，签订回收协议。',
    proof: '回收点名册和协议',
  },
  {
    type: 'judicialGovernance',
    issuer: court,
    office: 'natural-resources',
    subject: '完善不动产登记审查',
    content: '登记案件反映询问笔录过于简单，建议细化审查要点。',
    measures: '修订登记操作规程，增加继承公证核验。',
    proof: '操作规程',
  },
  {
    type: 'procCorrection',
    issuer: procuracy,
    office: 'public-security',
    subject: '规范取保候审保证金退还',
    content: '部分保证金没有及时退还，建议纠正。',
    measures: '已全部退还，建立到期提醒。',
    proof: '退还清单',
  },
  {
    type: 'judicialNormativeDoc',
    issuer: court,
    office: 'housing',
    subject: '物业维修资金使用文件的处理',
    content: '附带审查认为文件增设了业主义务，建议修改。',
    measures: '已列入修改计划，暂停适用该条。',
    proof: '暂停适用通知',
  },
  {
    type: 'procPublicInterest',
    issuer: procuracy,
    office: 'transport',
    subject: '整治国道沿线非公路标志牌',
    content: '国道沿线存在违法设置的非公路标志牌，影响行车安全。',
    measures: '已拆除十一处。',
    proof: '拆除台账',
  },
  {
    type: 'judicialGovernance',
    issuer: court,
    office: 'market-regulation',
    subject: '规范举报答复文书',
    content: '举报答复没有告知救济途径，建议统一样式。',
    measures: '已统一样式并培训。',
    proof: '举报答复新样式和培训签到表',
  },
];

export type AdviceStop =
  | 'received'
  | 'assigned'
  | 'rectifying'
  | 'drafted'
  | 'reviewed'
  | 'signed'
  | 'replied'
  | 'unsatisfied'
  | 'objected';

interface Plan {
  key: string;
  letter: Letter;
  received: LegalDate;
  number: number;
  stop?: AdviceStop;
  /** The reply date in the letter, in days from receipt. */
  due?: number;
  urgent?: boolean;
}

const one = (t: Tale, capacity: string, office: string): string => {
  const found = t.people(`litigation.${capacity}`, office).at(-1);
  if (!found) throw new Error(`${office}没有监督文书的“${capacity}”岗位`);
  return found;
};
const dayOf = (t: Tale, from: LegalDate, days: number): LegalDate => {
  const day = t.calendar.nextWorkingDay(addDays(from, days));
  return day > t.today ? day : t.today;
};

const story = (p: Plan): Story => ({
  key: p.key,
  procedure: 'litigation/advice',
  office: p.letter.office,
  start: p.received,
  *tell(t) {
    const { letter: l } = p;
    const clerk = one(t, 'registrar', l.office);
    const publicInterest = l.type === 'procPublicInterest';
    t.act('receive', clerk, {
      receivedOn: t.today,
      letterOn: t.calendar.addWorkingDays(t.today, -2),
      issuer: l.issuer,
      letterNumber: `${l.issuer === court ? '南法建' : '南检建'}〔${t.today.slice(0, 4)}〕示例${p.number}号`,
      adviceType: l.type,
      subject: l.subject,
      content: l.content,
      receipt: `送达回证示例${p.number}`,
      ...(publicInterest ? { urgent: p.urgent === true } : {}),
      ...(p.due === undefined ? {} : { letterDue: t.calendar.nextWorkingDay(addDays(t.today, p.due)) }),
    });
    if (p.stop === 'received') return;
    yield t.after(1);
    const handler = one(t, 'handler', l.office);
    t.act('assign', clerk, { unit: l.office, handlers: [handler], assignNote: '请认真研究整改，按期回复。' });
    if (p.stop === 'assigned') return;
    if (p.stop === 'objected') {
      yield t.after(2);
      t.act('object', handler, { objection: '其中一处不在本单位管辖范围，请予复核。' });
      t.approved(one(t, 'chief', l.office));
      return;
    }
    const last = p.urgent ? 8 : 28;
    for (const at of publicInterest ? [last - 14, last - 7] : [last - 7]) {
      if (at < 3) continue;
      yield dayOf(t, p.received, at);
      t.act('rectify', handler, { measures: `正在推进。${l.measures}`, rectified: 'ongoing' });
    }
    if (p.stop === 'rectifying') return;
    yield dayOf(t, p.received, last - 2);
    t.act('rectify', handler, { measures: l.measures, rectified: 'done', rectifiedOn: t.today, proof: l.proof });
    const done = { rectified: 'done', rectifiedOn: t.today, proof: l.proof };
    t.act('draftReply', handler, {
      reply: `对“${l.subject}”的建议，我单位全部采纳。${l.measures}`,
      adopted: 'adopted',
      ...done,
    });
    if (p.stop === 'drafted') return;
    yield t.after(1);
    t.act('reviewReply', t.people('litigation.overseer', 'justice')[0] as string, { reviewNote: '内容属实，同意。' });
    if (p.stop === 'reviewed') return;
    t.act('sign', handler);
    t.approved(one(t, 'chief', l.office));
    if (p.stop === 'signed') return;
    yield t.after(1);
    t.act('dispatch', handler, { dispatchedOn: t.today, replyReceipt: '直接送达，签收人示例' });
    if (p.stop === 'replied') return;
    yield t.after(6);
    if (p.stop === 'unsatisfied') {
      t.act('dissatisfy', handler, { issuerNote: '现场仍有一处没有清理。' });
      return;
    }
    t.act('accept', handler, { issuerNote: '整改到位，予以认可。' });
    yield dayOf(t, t.today, 90);
    t.act('followUp', handler, {
      followNote: '回头看没有反弹。',
      rectified: 'done',
      rectifiedOn: String(t.matter.file.rectifiedOn),
      proof: l.proof,
    });
    t.act('close', handler);
  },
});

const waiting: readonly { stop: AdviceStop; age: number; letter: number; due?: number; urgent?: true }[] = [
  { stop: 'received', age: 0, letter: 5 },
  { stop: 'assigned', age: 3, letter: 8 },
  { stop: 'objected', age: 8, letter: 6 },
  { stop: 'rectifying', age: 55, letter: 1 },
  { stop: 'rectifying', age: 13, letter: 4, urgent: true },
  { stop: 'rectifying', age: 33, letter: 3, due: 31 },
  { stop: 'drafted', age: 28, letter: 9, due: 35 },
  { stop: 'signed', age: 29, letter: 7 },
  { stop: 'replied', age: 34, letter: 2 },
  { stop: 'unsatisfied', age: 45, letter: 8 },
];

/** Two or three letters of each year since 2024, and those that wait today; nothing that would have come in 2023. */
export function presentAdvice(calendar: Calendar, today: LegalDate): Story[] {
  const year = Number(today.slice(0, 4));
  const past = Array.from({ length: year - 2023 }, (_, n) => 2024 + n).flatMap((y) =>
    [`${y}-03-11`, `${y}-06-17`, `${y}-10-14`].map((day, n) =>
      story({
        key: `advice ${y}-${n + 1}`,
        letter: letters[(y * 3 + n) % letters.length] as Letter,
        received: calendar.nextWorkingDay(day),
        number: n + 1,
      }),
    ),
  );
  const base = calendar.previousWorkingDay(today);
  const now = waiting.map((w, n) =>
    story({
      key: `advice present-${n + 1}`,
      letter: letters[w.letter] as Letter,
      received: calendar.previousWorkingDay(addDays(base, -w.age)),
      number: 51 + n,
      stop: w.stop,
      ...(w.due === undefined ? {} : { due: w.due }),
      ...(w.urgent ? { urgent: true } : {}),
    }),
  );
  return [...past, ...now].filter((s) => s.start >= '2024-01-01' && s.start <= today);
}
