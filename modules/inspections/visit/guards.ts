/** What must be true before and during an inspection: a published item, a plan or a draw or a case, approval first, no more visits than announced, quiet days, two officers with certificates. */
import { type Citation, unsure } from '../../../kernel/citation/index.ts';
import { wasDrawn } from '../../../kernel/draw/index.ts';
import { type Claim, claim as kernelClaim, type ReferredMatter, type View } from '../../../kernel/procedure/index.ts';
import { APL, DOC118, OBE } from '../../../law/index.ts';
import { problems } from '../options.ts';
import { quarterEnd } from '../plan/guards.ts';
import { approvalRule, drawRule, filingRule, quietRule } from '../rules.ts';
import type { VisitFile } from './matter.ts';

export type V = View<VisitFile>;
const claim = kernelClaim<V>;
const written = (words: string | undefined, least = 4): boolean => (words ?? '').trim().length >= least;
const get = (v: V, id: string | undefined): ReferredMatter | undefined =>
  id === undefined ? undefined : v.referred(id);

export const itemsOf = (v: V): ReferredMatter[] =>
  [v.file.item, v.file.item2, v.file.item3].flatMap((id) => get(v, id) ?? []);

/** I-01 */
export const itemPublished = claim(
  '只检查公布的事项',
  DOC118.art(4),
  (v) => {
    const wanted = [v.file.item, v.file.item2, v.file.item3].filter((id) => id !== undefined);
    const found = itemsOf(v);
    if (found.length < wanted.length || found.some((i) => i.procedure !== 'item')) return '请选择检查事项清单中的事项';
    const unpublished = found.find((i) => i.state !== 'published');
    return unpublished === undefined || `“${unpublished.file.name}”没有公布在检查事项清单中，不得检查`;
  },
  '请先把事项列入清单并公布',
);
export const itemOnce = claim('合并的事项各不相同', OBE.art(54), (v) => {
  const wanted = [v.file.item, v.file.item2, v.file.item3].filter((id) => id !== undefined);
  return new Set(wanted).size === wanted.length || '同一事项写了两次';
});

export const inTheLibrary = claim(
  '检查对象在名录库中',
  drawRule,
  (v) => {
    const subject = get(v, v.file.subject);
    if (subject?.procedure !== 'subject') return '请选择检查对象名录库中的企业';
    if (subject.file.creditCode !== v.file.creditCode) return '统一社会信用代码与名录库不一致';
    return v.file.kind === 'case' || subject.state === 'listed' || '该企业已移出名录库，不再列入抽查和计划检查';
  },
  '请先列入名录库',
);

/** A visit may rest on a draw, on a published plan of the same item, or on a case; nothing else. */
export const resting = claim(
  '检查有来由',
  OBE.art(54),
  (v) => {
    if (v.file.kind === 'random') return v.file.draw !== undefined || '双随机抽查应当选择随机抽查任务';
    if (v.file.kind === 'case')
      return (v.file.caseSource !== undefined && written(v.file.caseGround)) || '个案检查应当写明来源和线索';
    const plan = get(v, v.file.plan);
    if (plan?.procedure !== 'plan') return '日常检查、专项检查应当选择已公布的检查计划或者方案';
    if (plan.state !== 'published') return '检查计划还没有公布（或者已经执行完毕），不能据以检查';
    if (plan.file.item !== v.file.item) return '检查计划中没有这一事项';
    return (v.file.kind === 'special') === (plan.file.planKind === 'special') || '检查种类与计划的种类不一致';
  },
  '没有列入计划的，只有投诉举报、转办交办、数据监测、企业申请才可以个案检查',
);

/** Both the enterprise and its officers are those that came out of the draw. */
export const drawn: Claim<V> = wasDrawn(
  { draw: 'draw', subject: 'subject', officers: 'inspectors', pool: 'subjects', officerPool: 'inspectors' },
  drawRule,
);
export const drawnItem = claim('检查事项是抽查任务的事项', drawRule, (v) => {
  const draw = get(v, v.file.draw);
  return draw === undefined || draw.file.item === v.file.item || '检查事项与随机抽查任务不一致';
});
/** A draw is not kept in a drawer: it serves the period for which it was made. */
export const withinPeriod = claim('在抽查任务的期间内', drawRule, (v) => {
  const draw = get(v, v.file.draw);
  const [from, to] = [draw?.file.from, draw?.file.to];
  if (typeof from !== 'string' || typeof to !== 'string') return true;
  const day = v.file.plannedOn ?? '';
  return (day >= from && day <= to) || `抽查任务的期间是${from}至${to}`;
});

export const reportByRight = claim(
  '报送日期按规定',
  filingRule,
  (v) =>
    v.file.kind !== 'case' || v.file.reportBy === quarterEnd(v.on) || `应当在${quarterEnd(v.on)}以前报执法监督机构`,
);

/** I-06, I-07: whom the field names must be certified; the engine asks. Here: recusal. */
export const notRecused = claim(
  '检查人员没有应当回避的关系',
  APL.art(43),
  (v) => {
    const barred = v.found('recusals').map((m) => m.file.person);
    const who = (v.file.inspectors ?? []).find((id) => barred.includes(id));
    return who === undefined || `${v.person(who)?.name ?? who}与该企业有应当回避的关系`;
  },
  '随机抽取的，请写明理由重新抽取；其他检查请改派',
);

/** I-11 */
export const inTerritory = claim(
  '在管辖区域内检查',
  unsure(APL.art(22), '该条规定处罚的地域管辖，检查比照'),
  (v) => {
    const own = v.matter?.authority ?? v.actor.office;
    const power = get(v, v.file.power);
    if (v.file.powerBasis !== 'statutory' && power === undefined) return '请选择赋权、委托事项';
    if (power !== undefined) {
      const { areas, validFrom, validUntil, authority } = power.file;
      if (power.state !== 'inForce') return '这一赋权、委托事项没有生效或者已经失效';
      const day = v.file.plannedOn ?? v.on;
      if (typeof validFrom === 'string' && day < validFrom) return `这一职权自${validFrom}起才能行使`;
      if (typeof validUntil === 'string' && day > validUntil) return `这一职权已于${validUntil}到期`;
      if (typeof authority === 'string' && own !== undefined && v.matter && authority !== own)
        return '这一赋权、委托事项不属于本机关';
      const within = !Array.isArray(areas) || areas.length === 0 || areas.includes(v.file.township ?? '');
      return within || written(v.file.assistance) || '检查地点不在这一职权的区域内';
    }
    return true;
  },
  '确需到区域外检查的，请先取得当地机关的协助函并写明文号',
);

/** 个案检查 stands outside the cap, but is counted and told. */
const capOf = (v: V): number => Math.min(...itemsOf(v).map((i) => Number(i.file.yearlyCap ?? 99)), 99);
const visits = (v: V): number => v.found('visits').length;

export const guardsOf = (frequency: Citation) => ({
  /** I-03 */
  withinCap: claim(
    '不超过公布的年度检查次数上限',
    frequency,
    (v) =>
      v.file.kind === 'case' ||
      visits(v) < capOf(v) ||
      `本机关本年度已检查该企业${visits(v)}次，达到上限（${capOf(v)}次）`,
    '确有线索的，按个案检查办理',
  ),
  caseCounted: claim(
    '个案检查次数不明显过多',
    frequency,
    (v) =>
      v.file.kind !== 'case' ||
      visits(v) < capOf(v) ||
      `该企业本年度已被本机关检查${visits(v)}次，超过公布的上限（${capOf(v)}次）；个案检查不受此限，但执法监督机构将跟踪`,
  ),
});

/** I-05 */
export const noOverlap = claim('近期没有其他机关检查', OBE.art(54), (v) => {
  const recent = v.found('recent').filter((m) => m.authority !== undefined && m.authority !== v.matter?.authority);
  const names = [...new Set(recent.map((m) => v.officeName(String(m.authority))))];
  return names.length === 0 || `${names.join('、')}近期检查过该企业，建议合并检查或者共用检查结果`;
});

/** Whether a day lies in the county's quiet days (每月几日至几日); 0 means the county has none. */
export function isQuiet(day: string, from: number, to: number): boolean {
  const date = Number(day.slice(8, 10));
  return from > 0 && date >= from && date <= to;
}

const quietSentence = (v: V, day: string | undefined): true | string => {
  if (v.file.manner === 'offSite' || day === undefined || v.file.quietExemption !== undefined) return true;
  const [from, to] = [Number(v.setting('quietFrom')), Number(v.setting('quietTo'))];
  if (isQuiet(day, from, to)) return `${day}在企业安静日内（每月${from}日至${to}日），没有例外情形不得入企检查`;
  return get(v, v.file.subject)?.file.quiet !== true || '该企业处于安静期，没有例外情形不得入企检查';
};
/** I-04 */
export const notQuiet = claim(
  '不在企业安静日入企',
  quietRule,
  (v) => quietSentence(v, v.file.plannedOn),
  '请改期；确属例外情形的，请选择例外情形，由负责人一并批准',
);
export const notQuietOnTheDay = claim(
  '入企之日不在安静日',
  quietRule,
  (v) => quietSentence(v, v.file.visitedOn),
  '请改期，或者重新报批',
);
/** What the enterprise or a complaint asked for may not be claimed for a visit of the plan. */
export const exemptionFits = claim('例外情形与检查种类相符', quietRule, (v) => {
  const why = v.file.quietExemption;
  if (why === undefined) return true;
  if (why === 'complaint' && v.file.kind !== 'case') return '投诉举报、案件办理只能作为个案检查的例外情形';
  if (why === 'superior' && v.file.kind !== 'special') return '上级统一部署只能作为专项检查的例外情形';
  return why !== 'ownRequest' || v.file.caseSource === 'ownRequest' || '企业申请只能作为企业申请的个案检查的例外情形';
});

/** I-02 */
export const urgentOnly = claim(
  '情况紧急才先行检查',
  approvalRule,
  (v) => v.file.urgent === true || '没有写明情况紧急，应当先经负责人批准',
  '请“报请批准”',
);
export const notUrgent = claim(
  '不是先行检查的',
  approvalRule,
  (v) => v.did('startUrgent').length === 0 || '已先行检查，请办理“补办审批”',
);
export const startedUrgent = claim(
  '先行检查的才补办',
  approvalRule,
  (v) => v.did('startUrgent').length > 0 || '本次检查没有先行实施，不需要补办',
);
export const schemeInTime = claim(
  '日常检查方案提前录入平台',
  approvalRule,
  (v) => {
    const least = Number(v.setting('schemeNotice'));
    if (v.file.kind !== 'routine' || v.file.surprise === true || least === 0) return true;
    const earliest = v.calendar.addWorkingDays(v.matter?.openedOn ?? v.on, least);
    return (v.file.plannedOn ?? '') >= earliest || `日常检查应当提前${least}个工作日录入，最早可于${earliest}检查`;
  },
  '请改期；突击检查、个案检查不受此限',
);
export const notPast = claim(
  '计划检查日期不早于今天',
  approvalRule,
  (v) => (v.file.plannedOn ?? '') >= v.on || '计划检查日期早于登记的日期',
);
export const announcedBefore = claim(
  '提前通知',
  approvalRule,
  (v) => v.file.surprise !== true || '突击检查在到达时出示通知书，请使用“到场出示通知书”',
);
export const onArrival = claim(
  '突击检查到场出示',
  approvalRule,
  (v) => v.file.surprise === true || v.file.urgent === true || '不是突击检查的，应当提前通知',
);

// 现场
export const shown = claim(
  '出示执法证件',
  APL.art(55),
  (v) => v.file.identityShown === true || '没有出示执法证件，企业有权拒绝检查',
);
export const told = claim(
  '告知权利',
  DOC118.art(5),
  (v) => v.file.rightsTold === true || '应当告知检查的内容、依据和企业的权利',
);
/** A visit recorded on another day than its own is only one without network, and only for so long. */
export const supplementedInTime = claim(
  '断网补录不超过期限',
  approvalRule,
  (v) => {
    if (v.file.visitedOn === v.today) return true;
    if (v.file.networkFailure !== true) return '入企当日应当扫码登记；没有网络的，请写明后补录';
    const last = v.calendar.addWorkingDays(v.file.visitedOn ?? v.today, Number(v.setting('supplementDays')));
    return v.today <= last || `断网补录应当在${last}以前`;
  },
  '请写明断网的情况，并报执法监督机构',
);
export const scanOrFailure = claim(
  '扫码入企',
  approvalRule,
  (v) => v.file.scanned === true || v.file.networkFailure === true || '没有扫码入企（I-10）',
  '请扫企业码，或者由企业扫检查码',
);
export const bothSigned = claim('两名检查人员签名', APL.art(42), (v) => {
  const named = new Set(v.file.inspectors ?? []);
  const signed = (v.file.signers ?? []).filter((id) => named.has(id));
  if (signed.length < (v.file.signers ?? []).length) return '签名的不是指派的检查人员';
  return signed.length >= 2 || '笔录应当由两名以上检查人员签名';
});
export const refusalNoted = claim(
  '拒绝签名的注明',
  DOC118.art(9),
  (v) =>
    v.file.enterpriseSigned === 'signed' ||
    written(v.file.refusalNote) ||
    '企业拒绝签名或者无人签名的，应当在笔录上注明',
);
export const eachItemChecked = claim(
  '逐项写明结果',
  DOC118.art(9),
  (v) => written(v.file.checklist, 6) || '请按检查内容逐项写明结果',
);

// 结果
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
export const isCase = claim(
  '计划外的临时检查才报告',
  filingRule,
  (v) => v.file.kind === 'case' || '按计划和随机抽查的检查不需要逐件报告',
);
