import { describe, expect, test } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import {
  against,
  application,
  assigned,
  consent,
  effect,
  failing,
  mediating,
  oral,
  registered,
  type Stated,
  session,
  stage,
  terms,
} from './stage.ts';

const goOn = (on: string, days: number): Stated => ({ goOnOn: on, goOnAgreed: true, goOnDays: days });

describe('一般在一个月内调结 (部门规章33，待核)', () => {
  test('三月一日受理，四月一日是星期六，顺延至四月三日', () => {
    expect(registered().limit('normal')).toMatchObject({ strict: '2023-04-01', due: '2023-04-03' });
  });

  test('最后一日办结是按期，次日办结显示逾期，但不影响协议效力', () => {
    const intime = mediating().on('2023-04-03').act('reachOral', 'mediator', oral('2023-04-03'));
    expect(intime.limit('normal')?.status).toBe('met');
    const late = mediating().on('2023-04-04').act('reachOral', 'mediator', oral('2023-04-04'));
    expect(late.limit('normal')?.status).toBe('late');
    expect(late.matter.state).toBe('settled');
  });

  test('双方同意继续调解的，期限按约定延长，可以再约定一次', () => {
    const told = mediating().on('2023-04-03').act('goOn', 'mediator', goOn('2023-04-03', 10));
    expect(told.limit('normal')?.strict).toBe('2023-04-11');
    told.on('2023-04-11').act('goOn', 'mediator', goOn('2023-04-11', 5));
    expect(told.limit('normal')).toMatchObject({ strict: '2023-04-16', due: '2023-04-17', extensions: 2 });
  });

  test('一方不同意的不能继续；期限届满以后才同意的延长无效', () => {
    expect(against(mediating(), 'goOn', 'mediator', { ...goOn('2023-03-03', 10), goOnAgreed: false })).toContain(
      '经双方当事人同意',
    );
    expect(
      mediating()
        .on('2023-04-04')
        .refusals('goOn', 'mediator', goOn('2023-04-04', 10))
        .map((r) => r.code),
    ).toEqual(['extension']);
  });

  test('超过一个月没有同意继续的，再次调解时提示瑕疵', () => {
    const seen: string[] = [];
    const told = mediating({}, { watch: (_, prepared) => seen.push(...prepared.warnings.map((w) => w.sentence)) });
    told.on('2023-04-03').act('mediate', 'mediator', session('2023-04-03'));
    expect(seen).toEqual([]);
    told.on('2023-04-04').act('mediate', 'mediator', session('2023-04-04'));
    expect(seen.join()).toContain('没有双方同意继续调解的记录');
  });

  test('县里可以改定一般期限', () => {
    const told = registered({}, { settings: { 'mediation.normalSpan': { count: 15, unit: 'day' } } });
    expect(told.limit('normal')?.strict).toBe('2023-03-16');
  });
});

describe('医疗纠纷三十个工作日 (医疗纠纷预防和处理条例38)', () => {
  const medical = { disputeType: 'medical' };

  test('自受理之日起三十个工作日，不适用一般期限', () => {
    const told = registered(medical);
    expect(told.limit('medical')?.due).toBe('2023-04-13');
    expect(told.limit('normal')).toBeUndefined();
  });

  test('届满没有达成协议的，依法视为调解不成，并制作终止记录', () => {
    expect(registered(medical).on('2023-04-13').matter.state).toBe('registered');
    const told = registered(medical).on('2023-04-14');
    expect(told.matter.state).toBe('failed');
    expect(told.entries.at(-1)).toMatchObject({ act: 'deemFailed', on: '2023-04-13', by: { kind: 'law' } });
    expect(told.matter.papers.at(-1)?.paper).toBe('terminationRecord');
    expect(told.refusals('goOnMedical', 'clerk').length).toBeGreaterThan(0);
  });

  test('期限内达成协议的，届满以后签署也不视为调解不成', () => {
    const told = mediating(medical).on('2023-04-13').act('agree', 'mediator', terms('2023-04-13')).on('2023-04-20');
    expect(told.matter.state).toBe('agreed');
    expect(against(told, 'takeEffect', 'mediator', effect('2023-04-20'))).toBe('');
  });

  test('鉴定时间不计入', () => {
    const told = mediating(medical)
      .on('2023-03-06')
      .act('startAppraisal', 'mediator', { appraisalFrom: '2023-03-06', appraisalOf: '医疗损害鉴定' });
    expect(told.limit('medical')?.status).toBe('paused');
    told.on('2023-06-01');
    expect(told.matter.state).toBe('mediating');
    told.act('endAppraisal', 'mediator', { appraisalUntil: '2023-06-01' });
    // Two working days had run before the sixth of March; the other twenty-eight run from the first of June, round the Dragon Boat festival.
    expect(told.limit('medical')?.due).toBe('2023-07-11');
  });

  test('延长须调委会和医患双方共同约定', () => {
    const told = registered(medical);
    expect(against(told, 'goOnMedical', 'clerk', { ...goOn('2023-03-01', 10), goOnCommittee: false })).toContain(
      '共同约定',
    );
    told.act('goOnMedical', 'clerk', { ...goOn('2023-03-01', 10), goOnCommittee: true });
    expect(told.limit('medical')?.strict).toBe('2023-04-23');
    expect(told.on('2023-04-23').matter.state).toBe('registered');
  });
});

describe('劳动争议十五日 (劳动争议调解仲裁法14第3款)', () => {
  const labour = { disputeType: 'labour' };

  test('自收到申请之日起满十五日没有达成协议的，可以申请仲裁；调解可以继续', () => {
    expect(mediating(labour).on('2023-03-16').did('arbitrationOpens')).toBe(false);
    const told = mediating(labour).on('2023-03-17');
    expect(told.did('arbitrationOpens')).toBe(true);
    expect(told.matter.state).toBe('mediating');
    expect(against(told, 'reachOral', 'mediator', oral('2023-03-17'))).toBe('');
  });

  test('期限内达成协议的，不发生', () => {
    const told = mediating(labour).act('reachOral', 'mediator', oral('2023-03-03')).on('2023-04-17');
    expect(told.did('arbitrationOpens')).toBe(false);
  });

  test('网上申请的自申请之日起算，不自受理之日起算', () => {
    const told = story('mediation', stage(), '2023-03-01')
      .act('apply', 'party:party', application({ disputeType: 'labour' }))
      .on('2023-03-06')
      .act('accept', 'clerk', {
        acceptedOn: '2023-03-06',
        applicationKind: 'written',
        source: 'partyApplied',
        committee: 'village',
        level: 'village',
        nature: 'civil',
      });
    expect(told.limit('labour')?.due).toBe('2023-03-16');
  });

  test('其他纠纷没有这一期限', () => {
    expect(registered().limit('labour')).toBeUndefined();
  });
});

describe('人民法院委派、委托 (特邀调解规定27)', () => {
  const court = (courtReferral: string): Stated => ({
    source: 'court',
    sourceNumber: '（2023）赣0121诉前调1号',
    courtReferral,
  });
  const received = (kind: string) =>
    registered(court(kind)).act('confirmReceipt', 'clerk', { receivedFromCourtOn: '2023-03-01' });

  test('立案前委派三十日，立案后委托普通程序十五日、简易程序七日，自签收材料之日起算', () => {
    expect(received('beforeDocketing').limit('court')?.strict).toBe('2023-03-31');
    expect(received('ordinary').limit('court')?.strict).toBe('2023-03-16');
    expect(received('simplified').limit('court')?.strict).toBe('2023-03-08');
    expect(received('ordinary').limit('normal')).toBeUndefined();
  });

  test('没有签收材料的不能开始调解', () => {
    const told = assigned(court('ordinary'));
    expect(against(told, 'mediate', 'mediator', session('2023-03-02'))).toContain('应当先签收材料');
    told.act('confirmReceipt', 'clerk', { receivedFromCourtOn: '2023-03-02' });
    expect(against(told, 'mediate', 'mediator', session('2023-03-02'))).toBe('');
    expect(told.refusals('confirmReceipt', 'clerk', { receivedFromCourtOn: '2023-03-02' }).map((r) => r.code)).toEqual([
      'already-done',
    ]);
  });

  test('不是法院移送的没有签收和延长', () => {
    expect(against(registered(), 'confirmReceipt', 'clerk', { receivedFromCourtOn: '2023-03-01' })).toContain(
      '不是人民法院',
    );
    expect(against(registered(), 'goOnCourt', 'clerk', goOn('2023-03-01', 10))).toContain('不是人民法院');
  });

  test('双方同意的可以延长；届满当日可以，次日不可以', () => {
    const ontime = received('ordinary').on('2023-03-16').act('goOnCourt', 'clerk', goOn('2023-03-16', 10));
    expect(ontime.limit('court')?.strict).toBe('2023-03-26');
    expect(
      received('ordinary')
        .on('2023-03-17')
        .refusals('goOnCourt', 'clerk', goOn('2023-03-17', 10))
        .map((r) => r.code),
    ).toContain('extension');
  });

  test('诉前鉴定评估不计入 (在线调解规则26)', () => {
    const told = received('beforeDocketing')
      .on('2023-03-02')
      .act('consent', 'clerk', consent)
      .act('assign', 'chair', { mediators: ['mediator'], chosenBy: 'appointed' })
      .on('2023-03-06')
      .act('startAppraisal', 'mediator', { appraisalFrom: '2023-03-06', appraisalOf: '损失评估' })
      .on('2023-03-16')
      .act('endAppraisal', 'mediator', { appraisalUntil: '2023-03-16' });
    expect(told.limit('court')?.strict).toBe('2023-04-10');
  });

  test('没有达成协议的，材料移回人民法院以后才能归档 (21)', () => {
    const told = received('ordinary')
      .on('2023-03-02')
      .act('consent', 'clerk', consent)
      .act('assign', 'chair', { mediators: ['mediator'], chosenBy: 'appointed' })
      .on('2023-03-16')
      .act('terminate', 'mediator', { ...failing('2023-03-16'), failGround: 'courtPeriod' });
    const shelf = { archiveNumber: '1', volumes: 9 };
    expect(against(told, 'archive', 'clerk', shelf)).toContain('移回人民法院');
    expect(told.limit('courtReturn')?.due).toBe('2023-03-23');
    told.act('returnToCourt', 'clerk', { courtReturnedOn: '2023-03-16' });
    expect(against(told, 'archive', 'clerk', shelf)).toBe('');
  });
});

describe('防止激化 (人民调解法25)', () => {
  const risk = (riskKind: string): Stated => ({ riskOn: '2023-03-03', riskKind, riskNotes: '已劝离并陪护。' });

  test('可能引起治安、刑事案件的，未报告不能终止调解', () => {
    const told = mediating().act('noteRisk', 'mediator', risk('publicOrder'));
    expect(against(told, 'terminate', 'mediator', failing('2023-03-03'))).toContain('尚未向公安机关');
    told.act('reportRisk', 'mediator', { riskReportedOn: '2023-03-03', riskReportedTo: '莲塘派出所' });
    expect(against(told, 'terminate', 'mediator', failing('2023-03-03'))).toBe('');
  });

  test('只是可能激化的，采取预防措施即可，不必上报', () => {
    const told = mediating().act('noteRisk', 'mediator', risk('mayEscalate'));
    expect(told.limit('riskReport')).toBeUndefined();
    expect(against(told, 'closeRisk', 'mediator', { riskOutcome: 'defused' })).toBe('');
  });

  test('应当及时上报：当日、次日按期，再迟显示逾期', () => {
    const report = (on: string) => ({ riskReportedOn: on, riskReportedTo: '莲塘派出所' });
    const noted = () =>
      mediating()
        .on('2023-03-06')
        .act('noteRisk', 'mediator', { ...risk('criminal'), riskOn: '2023-03-06' });
    expect(
      noted().on('2023-03-07').act('reportRisk', 'mediator', report('2023-03-07')).limit('riskReport')?.status,
    ).toBe('met');
    expect(
      noted().on('2023-03-08').act('reportRisk', 'mediator', report('2023-03-08')).limit('riskReport')?.status,
    ).toBe('late');
  });

  test('没有上报的治安、刑事风险不能登记为已化解；由有关部门处理的另行登记', () => {
    const told = mediating().act('noteRisk', 'mediator', risk('criminal'));
    expect(against(told, 'closeRisk', 'mediator', { riskOutcome: 'defused' })).toContain('应当先报告');
    expect(against(told, 'closeRisk', 'mediator', { riskOutcome: 'handedOver' })).toContain('风险已由有关部门处理');
  });

  test('以纠纷激化终止的，应当已经上报', () => {
    expect(against(mediating(), 'terminate', 'mediator', { ...failing('2023-03-03'), failGround: 'risk' })).toContain(
      '先向公安机关',
    );
  });
});
