import { describe, expect, test } from 'vitest';
import { against, mediating, oral, type Stated, settled, stage } from './stage.ts';

const joint = (on: string, over: Stated = {}): Stated => ({
  confirmationOn: on,
  bothApply: true,
  confirmationObstacle: 'none',
  confirmationCourt: '南昌县人民法院',
  courtBasis: 'committee',
  ...over,
});
const ruling = (on: string, rulingResult: string): Stated => ({
  rulingServedOn: on,
  rulingNumber: '（2023）赣0121民特1号',
  rulingResult,
});
const examining = () =>
  settled()
    .on('2023-03-10')
    .act('applyConfirmation', 'clerk', joint('2023-03-10'))
    .on('2023-03-13')
    .act('courtAccepts', 'clerk', { courtAcceptedOn: '2023-03-13' });

describe('共同申请司法确认 (人民调解法33)', () => {
  test('自协议生效之日起三十日内，遇清明节顺延', () => {
    expect(settled().limit('joint')).toMatchObject({ strict: '2023-04-05', due: '2023-04-06' });
  });

  test('最后一日可以申请，次日不能', () => {
    expect(against(settled().on('2023-04-06'), 'applyConfirmation', 'clerk', joint('2023-04-06'))).toBe('');
    const late = settled().on('2023-04-07');
    expect(late.refusals('applyConfirmation', 'clerk', joint('2023-04-07')).map((r) => r.code)).toEqual([
      'window-closed',
    ]);
    expect(against(late, 'applyConfirmation', 'clerk', joint('2023-04-06'))).toBe('');
  });

  test('口头协议自达成之日起算', () => {
    expect(mediating().act('reachOral', 'mediator', oral('2023-03-03')).limit('joint')?.due).toBe('2023-04-03');
  });

  test('一方单独申请的不能登记', () => {
    expect(against(settled(), 'applyConfirmation', 'clerk', joint('2023-03-06', { bothApply: false }))).toContain(
      '双方当事人共同申请',
    );
  });

  test('离婚、收养等身份关系，物权、知识产权确权，不属于法院受理、适用其他特别程序的，不能申请 (民诉法解释355)', () => {
    for (const obstacle of ['status', 'title', 'notCourt', 'special']) {
      expect(
        against(settled(), 'applyConfirmation', 'clerk', joint('2023-03-06', { confirmationObstacle: obstacle })),
      ).toContain('不予受理');
      const { confirmationOn: _, bothApply: __, ...form } = joint('2023-03-06', { confirmationObstacle: obstacle });
      expect(against(settled(), 'prepareConfirmation', 'mediator', form)).toContain('不予受理');
    }
  });

  test('法院邀请调解的向该法院申请，其他的向当事人、标的物或者调解组织所在地法院申请', () => {
    expect(against(settled(), 'applyConfirmation', 'clerk', joint('2023-03-06', { courtBasis: 'inviting' }))).toContain(
      '不是人民法院邀请',
    );
    for (const basis of ['domicile', 'object', 'committee'])
      expect(against(settled(), 'applyConfirmation', 'clerk', joint('2023-03-06', { courtBasis: basis }))).toBe('');
  });

  test('申请不早于协议生效', () => {
    expect(against(settled(), 'applyConfirmation', 'clerk', joint('2023-03-03'))).toContain('早于协议生效之日');
  });

  test('没有生效的协议不能申请', () => {
    expect(
      mediating()
        .refusals('applyConfirmation', 'clerk', joint('2023-03-03'))
        .map((r) => r.code),
    ).toEqual(['wrong-state']);
  });

  test('预填的申请书写明最迟申请之日', () => {
    const { confirmationOn: _, bothApply: __, ...form } = joint('');
    let text = '';
    settled(
      {},
      {
        watch: ({ entry }, prepared) => {
          if (entry.act === 'prepareConfirmation')
            text = JSON.stringify(prepared.procedure.papers?.confirmationApplication?.body(prepared.view([])));
        },
      },
    ).act('prepareConfirmation', 'mediator', form);
    expect(text).toContain('2023年4月6日');
    expect(text).toContain('拆除挡墙');
  });

  test('归档以后仍可以在三十日内申请', () => {
    const told = settled().act('archive', 'clerk', { archiveNumber: '1', volumes: 9 }).on('2023-03-20');
    expect(against(told, 'applyConfirmation', 'clerk', joint('2023-03-20'))).toBe('');
  });

  test('撤回确认申请的，三十日内可以再申请', () => {
    const told = settled().act('applyConfirmation', 'clerk', joint('2023-03-06')).act('revokeConfirmation', 'clerk');
    expect(against(told, 'applyConfirmation', 'clerk', joint('2023-03-06'))).toBe('');
    expect(told.on('2023-04-07').refusals('applyConfirmation', 'clerk', joint('2023-04-07')).length).toBeGreaterThan(0);
  });
});

describe('法院的期限只作提示 (司法确认规定4、5，以何者为准待核)', () => {
  test('三日内决定是否受理，逾期不妨碍登记', () => {
    const told = settled().on('2023-03-10').act('applyConfirmation', 'clerk', joint('2023-03-10'));
    expect(told.limit('courtDocket')?.due).toBe('2023-03-13');
    told.on('2023-03-14').act('courtAccepts', 'clerk', { courtAcceptedOn: '2023-03-14' });
    expect(told.limit('courtDocket')?.status).toBe('late');
  });

  test('审查十五日，可以延长十日一次', () => {
    const told = examining();
    expect(told.limit('courtDecision')?.strict).toBe('2023-03-28');
    told.act('courtExtends', 'clerk', { courtExtendedOn: '2023-03-13' });
    expect(told.limit('courtDecision')?.strict).toBe('2023-04-07');
    expect(told.refusals('courtExtends', 'clerk', { courtExtendedOn: '2023-03-13' }).map((r) => r.code)).toEqual([
      'extension',
    ]);
  });

  test('县里可以改按特别程序三十日', () => {
    const dispute = stage().procedures.find((p) => p.id === 'mediation');
    expect(dispute?.settings?.courtDecisionSpan).toMatchObject({ mark: 'unsure', value: { count: 15, unit: 'day' } });
  });

  test('裁定结果与所办行为一致', () => {
    expect(against(examining(), 'confirmed', 'clerk', ruling('2023-03-13', 'dismissed'))).toContain('法院驳回申请');
    expect(against(examining(), 'dismissed', 'clerk', ruling('2023-03-13', 'confirmed'))).toContain('法院确认有效');
  });
});

describe('对确认裁定的异议 (民诉法解释372)', () => {
  const confirmed = () => examining().on('2023-03-20').act('confirmed', 'clerk', ruling('2023-03-20', 'confirmed'));

  test('当事人自收到裁定之日起十五日内提出', () => {
    expect(against(confirmed().on('2023-04-04'), 'objectRuling', 'clerk', { objectionOn: '2023-04-04' })).toBe('');
    expect(
      confirmed()
        .on('2023-04-06')
        .refusals('objectRuling', 'clerk', { objectionOn: '2023-04-06' })
        .map((r) => r.code),
    ).toEqual(['window-closed']);
  });

  const outsider = { outsider: [{ kind: 'citizen', name: '王五' }], outsiderKnewOn: '2023-04-10' };

  test('案外人自知道或者应当知道之日起六个月内提出，届满的不能', () => {
    const told = () => confirmed().on('2023-04-20').act('noteOutsider', 'clerk', outsider);
    expect(told().limit('outsider')?.due).toBe('2023-10-10');
    expect(against(told().on('2023-10-10'), 'outsiderObjects', 'clerk', { outsiderObjectedOn: '2023-10-10' })).toBe('');
    expect(
      told()
        .on('2023-10-11')
        .refusals('outsiderObjects', 'clerk', { outsiderObjectedOn: '2023-10-11' })
        .map((r) => r.code),
    ).toEqual(['window-closed']);
  });

  test('先登记案外人和他知道的日期，才能登记异议', () => {
    expect(against(confirmed(), 'outsiderObjects', 'clerk', { outsiderObjectedOn: '2023-03-20' })).toContain(
      '请先登记',
    );
  });
});

describe('履行和回访 (人民调解法31、32)', () => {
  test('已履行金额少于协议金额的，登记为部分履行', () => {
    const told = settled();
    expect(
      against(told, 'recordPerformed', 'mediator', { performanceOn: '2023-03-06', amountPerformed: 199_999 }),
    ).toContain('部分履行');
    expect(
      against(told, 'recordPerformed', 'mediator', { performanceOn: '2023-03-06', amountPerformed: 200_000 }),
    ).toBe('');
    expect(
      against(told, 'recordPartial', 'mediator', {
        performanceOn: '2023-03-06',
        amountPerformed: 200_000,
        performanceNotes: '已付',
      }),
    ).toContain('已履行');
  });

  test('没有履行的可以督促，仍可以登记以后的履行', () => {
    const told = settled().act('recordBreach', 'mediator', {
      performanceOn: '2023-03-06',
      performanceNotes: '没有给付',
    });
    expect(told.matter.tracks.performance).toBe('breached');
    told
      .act('urge', 'mediator', { performanceNotes: '请三日内付清' })
      .act('recordPerformed', 'mediator', { performanceOn: '2023-03-06' });
    expect(told.matter.tracks.performance).toBe('performed');
  });

  const later = {
    performance: 'later',
    performBy: '2023-05-08',
    performWay: '转账',
    agreedOn: '2023-03-03',
    facts: '损失',
    issue: '赔偿',
    responsibility: '乙方',
    terms: '赔偿二千元',
    lawful: true,
  };
  const owed = () =>
    mediating().act('agree', 'mediator', later).act('takeEffect', 'mediator', {
      partiesSignedOn: '2023-03-03',
      mediatorSignedOn: '2023-03-03',
      sealedOn: '2023-03-03',
      effectiveOn: '2023-03-03',
      copies: 3,
    });

  test('回访没有法定日期，按本县设置自履行期限届满起算', () => {
    expect(owed().limit('followUp')?.strict).toBe('2023-06-07');
    expect(settled().limit('followUp')?.strict).toBe('2023-04-05');
    const county = { settings: { 'mediation.followUpSpan': { count: 15, unit: 'day' } } };
    expect(settled({}, county).limit('followUp')?.strict).toBe('2023-03-21');
  });

  test('按期回访是按期，逾期回访只显示逾期', () => {
    const visit = (on: string): Stated => ({
      followUpOn: on,
      followUpWay: 'visit',
      followUpNotes: '已和好',
      satisfied: true,
    });
    expect(settled().on('2023-04-06').act('followUp', 'mediator', visit('2023-04-06')).limit('followUp')?.status).toBe(
      'met',
    );
    expect(settled().on('2023-04-07').act('followUp', 'mediator', visit('2023-04-07')).limit('followUp')?.status).toBe(
      'late',
    );
    expect(against(settled(), 'followUp', 'mediator', visit('2023-03-03'))).toContain('早于协议生效之日');
  });

  test('约定的履行期限届满后，调委会核实、督促履行 (31第2款)', () => {
    expect(owed().limit('urge')).toMatchObject({ startedOn: '2023-05-08', due: '2023-05-15' });
    expect(settled().limit('urge')).toBeUndefined();
  });
});
