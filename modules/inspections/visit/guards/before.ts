/** What must be true before a visit: a published item, a draw or a plan or a case, approval first, no more visits than announced, certified officers without interest. */
import { type Citation, unsure } from '../../../../kernel/citation/index.ts';
import { wasDrawn } from '../../../../kernel/draw/index.ts';
import type { Claim } from '../../../../kernel/procedure/index.ts';
import { APL, DOC118, OBE } from '../../../../law/index.ts';
import { partners, partnersFault } from '../../joint.ts';
import { quarterEnd } from '../../plan/guards.ts';
import { approvalRule, drawRule, filingRule } from '../../rules.ts';
import { claim, get, itemsOf, type V, written } from './words.ts';

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

/** An item is inspected by the organ in whose list it stands; a township's by the townships that took the power over. */
export const itemOfOwn = claim(
  '事项由本机关实施',
  DOC118.art(4),
  (v) => {
    const own = v.matter?.authority;
    const joining = partners(v.file);
    const other = itemsOf(v).find(
      (i) =>
        i.authority !== undefined &&
        i.authority !== own &&
        !joining.includes(i.authority) &&
        i.file.level !== 'township',
    );
    if (other === undefined || own === undefined) return true;
    return `“${other.file.name}”由${v.officeName(String(other.authority))}实施，不是本机关${joining.length > 0 ? '和参加部门' : ''}的检查事项`;
  },
  '需要一并检查的，请与该机关联合检查',
);

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
/** Where the draw drew inspectors of each partner office, they are those. */
export const partnersDrawn: Claim<V> = wasDrawn(
  {
    draw: 'draw',
    subject: 'subject',
    officers: 'jointInspectors',
    pool: 'subjects',
    officerPool: 'partners',
    officersIfDrawn: true,
  },
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

/** I-06, I-07: that each is certified the engine asks; auxiliary staff and third parties hold no certificate and cannot be named. */
export const twoOfficers = claim(
  '两名以上执法人员',
  APL.art(42),
  (v) => (v.file.inspectors ?? []).length >= 2 || '检查人员不得少于两人，专家、辅助人员不计在内',
);
export const partnersNamed = claim('联合检查写明参加的部门', OBE.art(54), (v) => partnersFault(v) ?? true);
/** Each partner office comes with officers of its own, who hold its own certificates; nobody stands in for another department. */
export const eachOfficeSends = claim(
  '每个参加部门都有自己的检查人员',
  APL.art(42),
  (v) => {
    const least = Number(v.setting('jointLeast'));
    const seats = (v.file.jointInspectors ?? []).map((id) => v.authorityOf(v.person(id)?.office ?? ''));
    const short = partners(v.file).find((office) => seats.filter((seat) => seat === office).length < least);
    if (short === undefined) return true;
    const sent = seats.filter((seat) => seat === short).length;
    return `${v.officeName(short)}的检查人员不少于${least}人，现有${sent}人`;
  },
  '请补足该部门持证的检查人员，或者不把它列入参加的部门',
);

/** 回避 */
export const notRecused = claim(
  '检查人员没有应当回避的关系',
  APL.art(43),
  (v) => {
    const barred = v.found('recusals').map((m) => m.file.person);
    const who = [...(v.file.inspectors ?? []), ...(v.file.jointInspectors ?? [])].find((id) => barred.includes(id));
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

export const isCase = claim(
  '计划外的临时检查才报告',
  filingRule,
  (v) => v.file.kind === 'case' || '按计划和随机抽查的检查不需要逐件报告',
);
