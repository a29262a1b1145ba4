/** 随机抽取: the task is fixed first, two offices bear witness, the registers are frozen, and chance alone says whom to visit and who goes. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { type Block, facts, heading, list, note, para } from '../../../kernel/document/blocks.ts';
import { readDrawn } from '../../../kernel/draw/index.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { claim, procedure, type View } from '../../../kernel/procedure/index.ts';
import { DOC118, OBE, OGI, RANDOM5, RANDOM58, REGULATION18 } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { drawnOf, hasPartners, jointLeast, partners, partnersFault } from '../joint.ts';
import { industries } from '../options.ts';
import { drawRule } from '../rules.ts';
import { number, on } from '../words.ts';
import { type DrawFile, drawFile } from './matter.ts';

type V = View<DrawFile>;
const written = (words: string | undefined): boolean => (words ?? '').trim().length >= 4;

const ofPublishedPlan = claim<V>(
  '按公布的计划抽取',
  OBE.art(54),
  (v) => {
    const plan = v.file.plan === undefined ? undefined : v.referred(v.file.plan);
    if (plan?.procedure !== 'plan') return '请选择检查计划或者专项方案';
    if (plan.state !== 'published') return '检查计划还没有公布，不能抽取';
    if (plan.file.item !== v.file.item) return '检查事项与计划不一致';
    return plan.file.industry === v.file.industry || '检查对象的行业与计划不一致';
  },
  '请先公布检查计划',
);
const itemPublished = claim<V>('检查事项已公布', DOC118.art(4), (v) => {
  const item = v.file.item === undefined ? undefined : v.referred(v.file.item);
  return item?.state === 'published' || '检查事项没有公布在清单中，不能抽取';
});
const partnersNamed = claim<V>(
  '联合抽查写明参加的部门和人数',
  RANDOM5.art(),
  (v) => partnersFault(v) ?? true,
);
/** The plan was reviewed with its partners: a draw takes no others, and no fewer people of each than the plan says. */
const partnersAsPlanned = claim<V>(
  '参加的部门和人数不少于计划',
  RANDOM5.art(),
  (v) => {
    const plan = v.file.plan === undefined ? undefined : v.referred(v.file.plan);
    if (v.file.joint !== true || plan?.file.joint !== true) return true;
    const planned = (plan.file.jointOffices ?? []) as readonly string[];
    const stranger = partners(v.file).find((office) => !planned.includes(office));
    if (stranger !== undefined) return `计划中联合检查的部门没有${v.officeName(stranger)}`;
    const least = plan.file.perOffice;
    return (
      typeof least !== 'number' ||
      (v.file.perOffice ?? 0) >= least ||
      `计划写明每个参加部门检查人员不少于${least}人，应当按不少于${least}人抽取`
    );
  },
  '需要增加部门、减少人数的，请先调整计划',
);
const inOrder = claim<V>('期间的起止', drawRule, (v) => (v.file.to ?? '') >= (v.file.from ?? '') || '检查期间的结束日期早于开始日期');
const excludedWithReason = claim<V>('排除写明理由', RANDOM58.art(), (v) => written(v.file.excludedWhy) || '请写明排除的理由；不得随意排除', '理由随抽取结果公开');
const voidWithReason = claim<V>('重新抽取写明理由', RANDOM58.art(), (v) => written(v.file.voidReason) || '请写明为什么作废；重新抽取的次数随结果公开');
const beforePeriod = claim<V>('抽取在检查期间结束以前', drawRule, (v) => v.on <= (v.file.to ?? '') || '检查期间已经结束');
const doneWithinDrawn = claim<V>('已检查的不多于抽中的', drawRule, (v) => (v.file.inspected ?? 0) <= (readDrawn(v.file.drawn)?.subjects?.length ?? 0) || '已检查户数多于抽中的户数');

const task = (v: V): Block =>
  facts(
    ['检查事项', v.file.itemName],
    ['批次', v.file.batch],
    ['检查对象的行业', v.file.industry && industries[v.file.industry]],
    ['范围', v.file.township ? v.officeName(v.file.township) : '全县'],
    ['抽取户数', number(v.file.count, '户')],
    ['每户检查人员', '2人'],
    ['检查期间', `${on(v.file.from)}至${on(v.file.to)}`],
    ['联合抽查的部门', partners(v.file).map(v.officeName).join('、') || '不联合'],
    ['每户每个参加部门检查人员', v.file.joint ? (number(v.file.perOffice, '人') ?? '由参加部门指派') : undefined],
  );

/** Enterprise and officers, one line each, in the order in which they came out. */
const lines = (v: V, withOfficers: boolean): Block =>
  list(
    ...(readDrawn(v.file.drawn)?.subjects ?? []).map((s, i) =>
      withOfficers
        ? `${i + 1}. ${s.label}——${(s.with?.inspectors ?? []).map((p) => p.label).join('、')}${partners(v.file)
            .filter(() => hasPartners(s))
            .map((office) => `；${v.officeName(office)}：${drawnOf(s, office).map((p) => p.label).join('、')}`)
            .join('')}`
        : `${i + 1}. ${s.label}`,
    ),
  );

export const draw = procedure({
  module: 'inspections',
  id: 'draw',
  version: 'apl2021',
  label: '随机抽查任务',
  from: '2021-07-15',
  file: drawFile,
  number: { series: '抽' },
  title: (f) => `${f.batch ?? ''}随机抽查：${f.itemName ?? ''}`,

  actors: { clerk: actors.clerk, head: actors.head, reviewer: actors.reviewer, supervisor: actors.supervisor },
  states: {
    planned:   { label: '待批准',           phase: '确定任务' },
    ready:     { label: '已批准，待承诺',   phase: '抽取' },
    frozen:    { label: '名录已冻结',       phase: '抽取' },
    drawn:     { label: '已抽取，检查中',   phase: '检查' },
    finished:  { label: '已完成',           phase: '完成', final: true },
    cancelled: { label: '不再抽取',         phase: '完成', final: true },
  },
  acts: {
    plan:    { label: '确定抽查任务', by: 'clerk', opens: true, to: 'planned', asks: ['plan', 'item', 'itemName', 'batch', 'industry', 'township?', 'count', 'from', 'to', 'joint', 'jointOffices', 'perOffice?', 'scheme'], when: [ofPublishedPlan, itemPublished, inOrder, partnersNamed, partnersAsPlanned], per: [OBE.art(54), RANDOM58.art()] },
    approveScheme: { label: '报请批准抽取方案', by: 'clerk', from: 'planned', to: 'ready', approval: { by: 'head', per: drawRule }, issues: 'scheme', per: drawRule },
    exclude: { label: '排除并说明理由', by: 'clerk', from: 'ready', asks: ['excluded', 'excludedWhy'], when: [excludedWithReason], per: RANDOM58.art() },
    commit:  { label: '见证人提交承诺值', by: ['clerk', 'reviewer', 'supervisor'], from: 'ready', asks: ['commitment'], per: drawRule },
    freeze:  { label: '冻结名录', by: 'clerk', from: 'ready', to: 'frozen', when: [beforePeriod], per: RANDOM58.art() },
    reveal:  { label: '见证人揭示秘密值', by: ['clerk', 'reviewer', 'supervisor'], from: 'frozen', asks: ['secret'], per: drawRule },
    draw:    { label: '随机抽取', by: 'clerk', from: 'frozen', to: 'drawn', issues: 'drawnList', per: [OBE.art(54), RANDOM58.art()] },
    void:    { label: '作废，重新抽取', by: 'head', from: ['ready', 'frozen', 'drawn'], to: 'ready', asks: ['voidReason'], when: [voidWithReason], issues: 'voidNote', per: RANDOM58.art() },
    finish:  { label: '任务完成', by: 'clerk', from: 'drawn', to: 'finished', asks: ['inspected', 'finishNote'], when: [doneWithinDrawn], per: REGULATION18.art(9) },
    cancel:  { label: '不再抽取', by: ['clerk', 'head'], from: ['planned', 'ready'], to: 'cancelled', asks: ['cancelReason'], per: drawRule },
  },
  limits: {
    inspect: { label: '完成抽查', class: 'agency-duty', force: 'local', starts: 'draw', startsOn: 'to', ends: ['finish', 'void'], allow: { setting: 'finishSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: drawRule },
  },
  draws: {
    drawing: {
      label: '双随机抽取',
      pools: {
        subjects: {
          label: '检查对象名录',
          pick: 'count',
          of: 'inspections/subject',
          states: ['listed'],
          same: { industry: 'industry', township: 'township' },
          weight: { by: 'riskClass', cases: { a: { setting: 'weightA' }, b: { setting: 'weightB' }, c: { setting: 'weightC' }, d: { setting: 'weightD' } } },
          excludes: { act: 'exclude', member: 'excluded', why: 'excludedWhy' },
          capped: { of: 'inspections', by: 'subject', acts: ['checkIn'], back: 'year', most: { setting: 'yearlyVisits' }, why: '本年度受到检查的次数已达上限' },
        },
        inspectors: {
          label: '检查人员名录',
          pick: { each: 'subjects', count: 2 },
          of: 'inspections/inspector',
          states: ['available'],
          within: 'handling',
          same: { industry: 'industries' },
          person: 'person',
        },
        partners: {
          label: '参加部门检查人员名录',
          pick: { each: 'subjects', count: 'perOffice' },
          of: 'inspections/inspector',
          states: ['available'],
          same: { industry: 'industries' },
          person: 'person',
          apart: 'jointOffices',
        },
      },
      fixes: 'freeze',
      pool: 'pool',
      commits: { act: 'commit', field: 'commitment' },
      reveals: { act: 'reveal', field: 'secret' },
      draws: 'draw',
      result: 'result',
      drawn: 'drawn',
      voids: 'void',
      recusals: [{ of: 'inspections/recusal', states: ['inForce'], subject: 'subject', person: 'person' }],
      publication: 'results',
      witnesses: 2,
      per: drawRule,
    },
  },
  arises: [{ from: 'inspections/plan', by: 'plan', how: '随机抽取检查对象', while: ['published'], copies: { item: 'item', itemName: 'itemName', industry: 'industry', joint: 'joint', jointOffices: 'jointOffices', perOffice: 'perOffice' } }],
  papers: {
    scheme: {
      label: '随机抽取方案',
      series: '抽案字',
      seal: 'authority',
      per: drawRule,
      body: (v) => [
        task(v),
        para(v.file.scheme ?? ''),
        facts(['信用风险分类的权重', `A类${String(v.setting('weightA'))}、B类${String(v.setting('weightB'))}、C类${String(v.setting('weightC'))}、D类${String(v.setting('weightD'))}`], ['不列入的情形', `本年度受到检查已达${String(v.setting('yearlyVisits'))}次；经说明理由排除的；权重为0的`]),
        note('检查对象和检查人员由系统随机抽取，任何人不得指定。'),
      ],
    },
    drawnList: {
      label: '随机抽取结果',
      series: '抽果字',
      seal: 'authority',
      per: OBE.art(54),
      body: (v) => [
        task(v),
        heading('抽中的检查对象和检查人员'),
        lines(v, true),
        note('名录快照、见证人的承诺值和秘密值、抽取结果一并存档并公开，任何人可以重新计算核对。'),
      ],
    },
    voidNote: {
      label: '抽取作废说明',
      series: '抽废字',
      seal: 'authority',
      per: RANDOM58.art(),
      body: (v) => [task(v), facts(['作废、重新抽取的理由', v.file.voidReason], ['此前已作废', `${v.did('void').length}次`])],
    },
  },
  publication: {
    results: {
      label: '随机抽取结果',
      after: 'draw',
      by: 'clerk',
      within: workingDays(20),
      title: (v) => `随机抽取结果：${v.file.itemName ?? ''}（${v.file.batch ?? ''}）`,
      body: (v) => [
        task(v),
        facts(['抽取日期', on(v.last('draw')?.on)], ['作废重抽', `${v.did('void').length}次`]),
        lines(v, false),
      ],
      subject: '行政执法公示',
      per: OGI.art(26),
    },
  },
  settings: {
    jointLeast,
    weightA: { label: '信用风险A类的权重', value: 1, mark: 'local', note: '比例、频次降低；0表示不抽取。由实施细则规定' },
    weightB: { label: '信用风险B类的权重', value: 8, mark: 'local', note: '常规比例' },
    weightC: { label: '信用风险C类的权重', value: 16, mark: 'local', note: '提高比例' },
    weightD: { label: '信用风险D类的权重', value: 32, mark: 'local', note: '严格监管' },
    yearlyVisits: { label: '同一企业全年受各机关检查的次数上限', value: 4, mark: 'local', note: '达到的不再列入抽取；各机关自己的上限见检查事项清单' },
    finishSpan: { label: '检查期间届满后办结抽查任务', value: workingDays(20), mark: 'local', note: '由实施细则规定' },
  },
  indicators: {
    'draw-batches':     { kind: 'count', section: '10', label: '随机抽查批次', unit: '个', acts: ['draw'], meaning: '本期抽取的批次，作废重抽的计一次' },
    'subjects-drawn':   { kind: 'sum', section: '10', label: '随机抽中的检查对象', unit: '家', of: 'count', acts: ['draw'], meaning: '本期各批次抽中的户数之和；同一企业在几个批次抽中的分别计' },
    'joint-draws':      { kind: 'count', section: '10', label: '联合随机抽查批次', unit: '个', acts: ['draw'], where: is('joint', true), meaning: '本期与其他部门联合抽取的批次' },
    'draws-void':       { kind: 'count', section: '10', label: '作废重抽', unit: '个', acts: ['void'], meaning: '本期有过作废重抽的批次' },
  },
});
