/** Samples of inspections under both texts: drawn, planned, urgent, a case, absent, corrected, referred, cancelled. */
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act as actOn, code, drawing, items, joiners, plans, recusal, type Stated, subject, visit } from './means.ts';

function visitSamples(version: string, year: number): Sample[] {
  const day = (date: string): string => `${year}-${date}`;
  const act = (date: string, name: string, by: string, stated?: Stated): SampleAct =>
    actOn(day(date), name, by, stated);
  const file: Stated = {
    kind: 'random',
    draw: 'draw-1',
    subject: 'subject-1',
    subjectName: '示例餐饮有限公司',
    creditCode: code,
    address: '示例路1号',
    township: 'liantang',
    riskClass: 'c',
    honest: false,
    party: [{ kind: 'legalPerson', name: '示例餐饮有限公司', creditCode: code, phone: '13800000001' }],
    item: 'item-1',
    itemName: '餐饮服务食品安全检查',
    item2: 'item-2',
    item3: 'item-3',
    powerBasis: 'statutory',
    inspectors: ['officer', 'officer2'],
    joint: false,
    manner: 'onSite',
    plannedOn: day('03-22'),
    surprise: false,
    urgent: false,
  };
  const { draw: _, item2: __, item3: ___, ...undrawn } = file;
  const routine: Stated = { ...undrawn, kind: 'routine', plan: 'plan-annual' };
  const oneCase: Stated = {
    ...undrawn,
    kind: 'case',
    caseSource: 'complaint',
    caseGround: '群众举报后厨卫生差。',
    reportBy: day('03-31'),
    quietExemption: 'complaint',
  };
  const opened = (stated: Stated): SampleAct => act('03-08', 'open', 'clerk', stated);
  const open = (over: Stated = {}): SampleAct => opened({ ...file, ...over });
  const approve = act('03-09', 'authorise', 'clerk');
  const notify = act('03-21', 'notify', 'clerk');
  const checkIn = (date = '03-22', over: Stated = {}): SampleAct =>
    act(date, 'checkIn', 'officer', {
      visitedOn: day(date),
      identityShown: true,
      rightsTold: true,
      scanned: true,
      place: '示例路1号',
      networkFailure: false,
      ...over,
    });
  const record = (date = '03-22', over: Stated = {}): SampleAct =>
    act(date, 'record', 'officer', {
      checklist: '一、健康证明：齐全。二、进货查验：缺两份记录。',
      siteFacts: '后厨整洁。',
      signers: ['officer', 'officer2'],
      enterpriseSigned: 'signed',
      ...over,
    });
  const tell = (result: string, date = '03-22', facts?: string): SampleAct =>
    act(date, 'tellResult', 'officer', { result, advice: '请保持。', ...(facts === undefined ? {} : { facts }) });
  const order = (date: string, until: string): SampleAct =>
    act(date, 'orderCorrection', 'officer', { correction: '补齐进货查验记录。', correctBy: day(until) });
  const publish = (date: string): SampleAct =>
    act(date, 'publish', 'clerk', { publication: 'results', secrecyReviewed: true });
  const sample = (label: string, ...acts: SampleAct[]): Sample => ({
    procedure: 'inspections',
    version,
    label,
    acts,
    people: joiners,
    referred: [...items, subject, ...plans(year), drawing(day('03-01'), day('06-30'))],
    found: {
      visits: [visit(day('01-22'))],
      recent: [visit(day('01-22'))],
      recusals: [recusal],
    },
  });
  const bad = '缺少两份进货查验记录。';

  return [
    sample(
      '双随机：责令改正、复查不合格、再次责令、改正、公开、归档',
      open(),
      approve,
      notify,
      checkIn(),
      record(),
      act('03-22', 'stateViews', 'enterprise', { statement: '记录在总店，明天补来。' }),
      tell('ordered', '03-22', bad),
      publish('03-24'),
      order('03-24', '03-31'),
      act('03-30', 'reportCorrected', 'enterprise', { correctedNote: '已经补齐。' }),
      act('04-01', 'recheck', 'officer', { corrected: false, recheckNotes: '仍缺一份。' }),
      order('04-01', '04-10'),
      act('04-11', 'recheck', 'officer', { corrected: true, recheckNotes: '已经补齐。' }),
      publish('04-13'),
      act('04-14', 'archive', 'clerk'),
    ),
    sample(
      '日常检查：改期、诚信经营者、没有问题',
      opened({ ...routine, honest: true, plannedOn: day('04-21') }),
      act('03-09', 'reschedule', 'clerk', { plannedOn: day('04-22') }),
      approve,
      act('04-21', 'notify', 'officer'),
      checkIn('04-22', { scanned: false }),
      record('04-22', { enterpriseSigned: 'refused', refusalNote: '负责人不在，店员不愿签名。' }),
      tell('clean', '04-22'),
      publish('04-23'),
      act('04-23', 'excuse', 'head', { finding: 'coded', reason: '企业码损坏，当场核对了检查编号。' }),
      act('04-24', 'archive', 'officer'),
    ),
    sample(
      '个案检查：紧急先行、补办审批、移送、报告执法监督机构',
      opened({
        ...oneCase,
        plannedOn: day('03-08'),
        surprise: true,
        surpriseReason: '防止转移。',
        urgent: true,
        urgentReason: '疑似食物中毒。',
      }),
      act('03-08', 'startUrgent', 'officer'),
      act('03-08', 'showNotice', 'officer'),
      checkIn('03-08'),
      act('03-09', 'authoriseUrgent', 'officer'),
      record('03-09'),
      tell('pending', '03-09', '疑似使用过期原料。'),
      publish('03-10'),
      act('03-13', 'refer', 'officer', { referral: 'filing', referralNote: '涉嫌违法，建议立案。' }),
      act('03-14', 'tellSupervision', 'clerk'),
      act('03-15', 'archive', 'clerk'),
    ),
    sample(
      '联合、诚信经营者随机抽到、断网补录、责令后移送其他机关',
      open({
        joint: true,
        jointOffices: ['health'],
        jointInspectors: ['health-1', 'health-2'],
        honest: true,
        riskClass: 'a',
        experts: '示例检测员',
      }),
      approve,
      notify,
      act('03-23', 'checkIn', 'officer', {
        visitedOn: day('03-22'),
        identityShown: true,
        rightsTold: true,
        scanned: false,
        networkFailure: true,
        failureNote: '现场没有信号。',
      }),
      record('03-23'),
      tell('ordered', '03-23', bad),
      order('03-23', '04-03'),
      publish('03-24'),
      act('04-04', 'refer', 'officer', {
        referral: 'other',
        referredOffice: 'health',
        referralNote: '属于卫健委职权。',
      }),
    ),
    sample(
      '无法联系',
      open({ surprise: true, surpriseReason: '核查住所。' }),
      approve,
      act('03-22', 'recordAbsent', 'officer', {
        visitedOn: day('03-22'),
        result: 'unreachable',
        siteFacts: '登记地址无人，电话不通。',
        signers: ['officer', 'officer2'],
        networkFailure: false,
      }),
      tell('unreachable', '03-22'),
    ),
    sample(
      '非现场检查',
      opened({ ...routine, manner: 'offSite' }),
      approve,
      notify,
      checkIn('03-22', { scanned: true }),
      record(),
      tell('clean'),
    ),
    sample('不再实施', open(), approve, act('03-20', 'cancel', 'head', { cancelReason: '企业已停业。' })),
  ];
}

export const inspectionSamples: readonly Sample[] = [...visitSamples('apl2021', 2023), ...visitSamples('doc54', 2025)];
