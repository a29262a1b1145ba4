/** Inspections of the demonstration as stories: from approval through the visit on a day that is not quiet to the published result and the archive. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { DrawnMember } from '../../../../kernel/draw/index.ts';
import { townships } from '../../townships.ts';
import { workingDaysIn } from '../calendar-days.ts';
import { steadyOfficers } from '../penalties/cases/plan.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import type { DrawnBoard } from './draws.ts';
import type { Item } from './items.ts';
import { chiefOf, clerkOf, itemKey, unitOf } from './plans.ts';
import { partyOfSubject, type Subject, subjectKey, subjectsOf } from './subjects.ts';

export type Outcome =
  | 'clean'
  | 'corrected'
  | 'ordered'
  | 'pending'
  | 'unreachable'
  | 'noActivity'
  | 'concealed'
  | 'closed';

/** Where a story of today stops. */
export type VisitStop =
  | 'opened'
  | 'approval'
  | 'approved'
  | 'notified'
  | 'inspecting'
  | 'recorded'
  | 'told'
  | 'correcting'
  | 'rechecked'
  | 'cancelled';

export interface VisitSeed {
  key: string;
  kind: 'random' | 'routine' | 'special' | 'case';
  authority: string;
  item: Item;
  /** Key of the draw and place in its result; or the enterprise and officers themselves. */
  draw?: { key: string; at: number };
  plan?: string;
  subject?: Subject;
  officers?: readonly string[];
  /** Key of the power that a township took over. */
  power?: string;
  source?: 'complaint' | 'assigned' | 'dataAlert' | 'ownRequest';
  ground?: string;
  opened: LegalDate;
  /** Planned and kept. */
  day: LegalDate;
  joint?: readonly string[];
  outcome: Outcome;
  stop?: VisitStop;
}

/** Working days on which enterprises may be visited: after the quiet days of each month. */
export function visitDays(calendar: Calendar, first: LegalDate, last: LegalDate): LegalDate[] {
  return workingDaysIn(calendar, first, last).filter((day) => Number(day.slice(8)) > 20);
}
/** The last such day before `day`, or the next one on or after it. */
export const visitDayBefore = (calendar: Calendar, day: LegalDate): LegalDate =>
  visitDays(calendar, addDays(day, -60), addDays(day, -1)).at(-1) as LegalDate;
export const visitDayFrom = (calendar: Calendar, day: LegalDate): LegalDate =>
  visitDays(calendar, day, addDays(day, 60))[0] as LegalDate;

const faults: Readonly<Record<string, readonly string[]>> = {
  catering: ['后厨两名人员健康证明过期', '餐饮具消毒记录不全', '部分食材没有进货票据', '冷藏柜生熟混放'],
  foodRetail: ['货架上有三件超过保质期的预包装食品', '散装食品没有标明生产日期', '进货查验记录缺失'],
  medicine: ['处方药登记不全', '阴凉柜温湿度没有按时记录', '执业药师不在岗时销售处方药'],
  manufacturing: ['一台叉车超过检验周期', '有限空间没有警示标志', '危险废物标签填写不全', '用水台账不完整'],
  construction: ['工地出入口没有冲洗设施', '临边防护缺失一处', '农民工实名制考勤不全', '弃渣没有覆盖'],
  property: ['电梯维保公示过期', '垃圾分类投放点没有标志', '公共收益没有公示'],
  logistics: ['两辆车动态监控离线', '驾驶员继续教育记录缺失', '装载登记不全'],
  vehicleRepair: ['废机油桶没有标签', '维修竣工出厂合格证缺存根', '废铅蓄电池没有转移联单'],
  farmInputs: ['农药进销台账漏记', '限制使用农药没有专柜', '种子标签不规范'],
  leisure: ['未成年人禁入标志缺失', '从业人员健康证明过期', '安全出口堆放杂物'],
  lodging: ['杯具消毒记录不全', '卫生许可证没有公示', '民宿服务标准没有公示'],
  training: ['收费标准没有公示', '教师资格信息没有公示', '预收费超过三个月'],
  chemicals: ['烟花爆竹存放超量', '应急物资过期', '从业人员培训记录缺失', '危险废物管理计划没有备案'],
  market: ['年报联系电话不实', '部分商品没有明码标价', '登记的住所已经变更没有公示'],
};
const grounds = {
  complaint: ['12345热线转来消费者投诉', '群众来电举报', '职工来信反映'],
  assigned: ['市局转办线索', '县检察院移送线索', '巡查组交办事项'],
  dataAlert: ['在线监测数据异常', '信用平台风险预警', '抽检样品不合格'],
  ownRequest: ['企业申请整改后核查', '企业申请许可现场核验'],
} as const;
export const groundOf = (t: Tale, source: keyof typeof grounds): string =>
  `${t.random.pick(grounds[source])}，需要核实。`;

const facing = ['clean', 'corrected', 'ordered', 'pending', 'concealed'];

function openStated(
  t: Tale,
  p: VisitSeed,
  s: Subject,
  officers: readonly string[],
  joining: readonly string[],
): Stated {
  const quarter = ['03-31', '06-30', '09-30', '12-31'][Math.ceil(Number(t.today.slice(5, 7)) / 3) - 1];
  const source = p.source ?? 'complaint';
  return {
    kind: p.kind,
    ...(p.draw ? { draw: t.idOf(p.draw.key) } : {}),
    ...(p.plan === undefined ? {} : { plan: t.idOf(p.plan) }),
    ...(p.kind === 'case'
      ? { caseSource: source, caseGround: groundOf(t, source), reportBy: `${t.today.slice(0, 4)}-${quarter}` }
      : {}),
    subject: t.idOf(subjectKey(s.n)),
    subjectName: s.name,
    creditCode: s.code,
    address: s.address,
    township: s.township,
    riskClass: s.risk,
    honest: s.honest,
    party: partyOfSubject(s),
    item: t.idOf(itemKey(p.item)),
    itemName: p.item.name,
    powerBasis: p.power === undefined ? 'statutory' : 'delegated',
    ...(p.power === undefined ? {} : { power: t.idOf(p.power) }),
    inspectors: officers,
    joint: p.joint !== undefined,
    ...(p.joint === undefined ? {} : { jointOffices: p.joint, jointInspectors: joining }),
    manner: 'onSite',
    plannedOn: p.day,
    surprise: p.kind === 'case' && source === 'complaint',
    ...(p.kind === 'case' && source === 'complaint' ? { surpriseReason: '提前通知可能影响核实。' } : {}),
    urgent: false,
    ...(p.kind === 'case' && source !== 'ownRequest' ? { quietExemption: 'complaint' } : {}),
    ...(p.kind === 'case' && source === 'ownRequest' ? { quietExemption: 'ownRequest' } : {}),
  };
}

function recordVisit(t: Tale, p: VisitSeed, s: Subject, officers: readonly string[]): void {
  const [first = ''] = officers;
  const parts = p.item.content.split('、');
  const wrong = p.outcome === 'clean' ? -1 : t.random.int(0, parts.length - 1);
  const place = townships.find((w) => w.code === s.township)?.name ?? '';
  const signed = t.random.chance(0.96);
  t.act('record', first, {
    checklist: parts.map((part, i) => `${i + 1}．${part}：${i === wrong ? '不符合' : '符合'}。`).join(''),
    siteFacts: `${place}${s.name}正常经营，${t.random.pick(['店长', '负责人', '安全员', '值班人员'])}陪同检查。`,
    signers: officers,
    enterpriseSigned: signed ? 'signed' : 'refused',
    ...(signed ? {} : { refusalNote: '在场人员表示需请示负责人，拒绝签名，已录像。' }),
  });
}

const factsOf = (t: Tale, p: VisitSeed): string =>
  `检查发现：${t.random.pick(faults[p.item.industry] ?? ['台账记录不全'])}。`;

/** Returns false when the story stops for today before the result. */
function* untilTold(
  t: Tale,
  p: VisitSeed,
  s: Subject,
  officers: readonly string[],
  joining: readonly string[],
  shared: Shared,
): Generator<LegalDate, boolean, void> {
  const clerk = clerkOf(p.authority);
  const [first = ''] = officers;
  t.act('open', clerk, openStated(t, p, s, officers, joining));
  shared.numbers.set(p.key, t.matter.number ?? '');
  if (p.stop === 'opened') return false;
  t.act('authorise', clerk);
  if (p.stop === 'approval') return false;
  if (t.calendar.addWorkingDays(t.today, 1) < p.day) yield t.after(1);
  t.approved(chiefOf(p.authority));
  if (p.stop === 'cancelled') {
    yield t.after(1);
    t.act('cancel', clerk, { cancelReason: '企业已经停业搬迁，另行核查。' });
    return false;
  }
  if (p.stop === 'approved') return false;
  const surprise = p.kind === 'case' && (p.source ?? 'complaint') === 'complaint';
  const before = t.calendar.addWorkingDays(p.day, -t.random.int(1, 2));
  if (!surprise) {
    yield before > t.today ? before : t.today;
    t.act('notify', clerk);
    if (p.stop === 'notified') return false;
  }
  yield p.day > t.today ? p.day : t.today;
  const showed = { visitedOn: t.today, networkFailure: false };
  if (!facing.includes(p.outcome)) {
    t.act('recordAbsent', first, {
      ...showed,
      result: p.outcome,
      siteFacts:
        {
          unreachable: '登记的地址没有该企业，电话无人接听。',
          noActivity: '场所关闭，未见经营活动。',
          closed: '企业已办理注销登记。',
        }[p.outcome as string] ?? '',
      signers: officers,
    });
  } else {
    if (surprise) t.act('showNotice', first);
    t.act('checkIn', first, { ...showed, identityShown: true, rightsTold: true, scanned: true });
    if (p.stop === 'inspecting') return false;
    recordVisit(t, p, s, officers);
  }
  if (p.stop === 'recorded') return false;
  if (t.random.chance(0.3)) yield t.after(t.random.int(1, 3));
  t.act('tellResult', first, {
    result: p.outcome,
    ...(['corrected', 'ordered', 'pending', 'concealed'].includes(p.outcome) ? { facts: factsOf(t, p) } : {}),
    ...(p.outcome === 'corrected' ? { advice: '已当场改正，请加强日常管理。' } : {}),
  });
  return p.stop !== 'told';
}

function* afterwards(t: Tale, p: VisitSeed, officers: readonly string[]): Generator<LegalDate, void, void> {
  const clerk = clerkOf(p.authority);
  const [first = '', second = ''] = officers;
  if (p.kind === 'case') t.act('tellSupervision', clerk);
  if (p.outcome === 'ordered') {
    t.act('orderCorrection', first, {
      correction: '按检查标准补齐记录、消除所列问题。',
      correctBy: t.calendar.addWorkingDays(t.today, p.stop === 'correcting' ? 12 : t.random.int(5, 15)),
    });
    if (p.stop === 'correcting') return;
  }
  yield t.after(t.random.int(2, 9));
  t.act('publish', clerk, { publication: 'results', secrecyReviewed: true });
  if (p.outcome === 'ordered') {
    const due = String(t.matter.file.correctBy);
    if (t.random.chance(0.9)) {
      yield due > t.today ? t.calendar.previousWorkingDay(due) : t.today;
      if (t.today <= due) t.act('reportCorrected', 'party:enterprise', { correctedNote: '已按要求全部改正。' });
    }
    const check = t.calendar.addWorkingDays(due, t.random.int(0, 4));
    yield check > t.today ? check : t.today;
    t.act('recheck', second, { corrected: true, recheckNotes: '所列问题已经改正。' });
    if (p.stop === 'rechecked') return;
    t.act('publish', clerk, { publication: 'results', secrecyReviewed: true });
  }
  if (p.outcome === 'pending') {
    yield t.after(t.random.int(0, 2));
    const other = t.random.chance(0.15) && p.authority !== 'market-regulation';
    t.act('refer', first, {
      referral: other ? 'other' : 'filing',
      ...(other ? { referredOffice: 'market-regulation' } : {}),
      referralNote: '涉嫌违法，超出检查处理的范围，建议立案查处。',
    });
    yield t.after(1);
    t.approved(chiefOf(p.authority));
  }
  yield t.after(t.random.int(1, 6));
  t.act('archive', clerk);
}

/** What the visits have of each other: who was drawn, and the number of each visit for those who rate it. */
export interface Shared {
  seed: string;
  board: DrawnBoard;
  numbers: Map<string, string>;
  /** Enterprises by the id of their entry in the register; filled on first use. */
  byId: Map<string, Subject>;
}

export function subjectById(t: Tale, shared: Shared, id: string): Subject {
  if (shared.byId.size === 0) for (const s of subjectsOf(shared.seed)) shared.byId.set(t.idOf(subjectKey(s.n)), s);
  const found = shared.byId.get(id);
  if (!found) throw new Error(`名录库中没有${id}`);
  return found;
}

/** Those whom each partner office sends: as drawn, else two whom it names. */
function joiningOf(p: VisitSeed, drawn: DrawnMember | undefined): string[] {
  const parts = Object.entries(drawn?.with ?? {}).filter(([pool]) => pool.startsWith('partners:'));
  return parts.length > 0
    ? parts.flatMap(([, some]) => some.map((one) => one.person ?? one.id))
    : (p.joint ?? []).flatMap((office) => steadyOfficers(office).slice(0, 2));
}

function* visit(t: Tale, p: VisitSeed, shared: Shared): Generator<LegalDate, void, void> {
  const drawn = p.draw && shared.board.get(p.draw.key)?.[p.draw.at];
  const s = drawn ? subjectById(t, shared, drawn.id) : p.subject;
  const officers = drawn ? (drawn.with?.inspectors ?? []).map((o) => o.person ?? o.id) : p.officers;
  if (!s || !officers) throw new Error(`演示“${p.key}”没有检查对象`);
  const told = yield* untilTold(t, p, s, officers, joiningOf(p, drawn), shared);
  if (told) yield* afterwards(t, p, officers);
}

export const storyOfVisit = (p: VisitSeed, shared: Shared): Story => ({
  key: p.key,
  procedure: 'inspections',
  office: unitOf(p.authority),
  start: p.opened,
  tell: (t) => visit(t, p, shared),
});
