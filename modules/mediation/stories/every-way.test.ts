/** The same rule by every way in which it can be met: application, clue and registration; written and oral; ordinary, medical and court terms. */
import { describe, expect, test } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { committee } from '../committee/procedure.ts';
import { mediation } from '../procedure.ts';
import {
  against,
  application,
  assigned,
  effect,
  intake,
  mediating,
  oral,
  referredTo,
  registered,
  type Stated,
  settled,
  stage,
  terms,
} from './stage.ts';

const { receivedOn: _, applicants: __, respondents: ___, request: ____, story: _____, ...accepting } = intake;

describe('受理 (人民调解法2、9、17)', () => {
  const applied = () => story('mediation', stage(), '2023-03-01').act('apply', 'party:party', application());
  const clue = () =>
    story('mediation', stage(), '2023-03-01').act('reportClue', 'grid', {
      clueOn: '2023-03-01',
      clue: '两户因排水争吵',
      reporterKind: 'grid',
    });
  const accept = (over: Stated) =>
    against(applied(), 'accept', 'clerk', { ...accepting, acceptedOn: '2023-03-01', ...over });
  const takeUp = (over: Stated) => {
    const { receivedOn: _on, ...all } = intake;
    return against(clue(), 'takeUp', 'clerk', { ...all, acceptedOn: '2023-03-01', ...over });
  };

  test('受理申请、受理线索与直接登记适用同样的条件', () => {
    const conditions = (name: string) => mediation.acts[name]?.when?.map((c) => c.claim);
    expect(conditions('accept')).toEqual(conditions('register'));
    expect(conditions('takeUp')).toEqual(conditions('register'));
    expect(conditions('register')).toHaveLength(11);
  });

  test('网上申请和网格线索都受理；不是民间纠纷的、行政机关的行政行为、来源不明的都不受理', () => {
    for (const way of [accept, takeUp]) {
      expect(way({})).toBe('');
      expect(way({ nature: 'agencyAct' })).toContain('不属于人民调解的范围');
      expect(way({ agencyParty: true, agencyCivilOnly: false })).toContain('不只是民事责任');
      expect(way({ level: 'township' })).toContain('名册登记的类型');
      expect(way({ committee: 'nobody' })).toContain('名册中没有');
      expect(way({ source: 'police', sourceNumber: '警1号', referralAgreed: false })).toContain('双方当事人同意');
      expect(way({ source: 'petition', referralAgreed: true, sourceNumber: '' })).not.toBe('');
      expect(way({ source: 'sweep', applicationKind: 'initiative' })).not.toBe('');
      expect(way({ source: 'partyApplied', applicationKind: 'initiative' })).toContain('不能是主动调解');
    }
  });

  test('正在别处调解的不再受理', () => {
    const told = story('mediation', stage({ referred: [referredTo('other', 'mediation', 'mediating')] }), '2023-03-01');
    told.act('apply', 'party:party', application());
    expect(against(told, 'accept', 'clerk', { ...accepting, acceptedOn: '2023-03-01', earlier: 'other' })).toContain(
      '不能在两级同时受理',
    );
  });

  test('网上申请也不能自己同自己调解', () => {
    const told = story('mediation', stage(), '2023-03-01');
    const [someone] = application().applicants as never[];
    expect(against(told, 'apply', 'party:party', application({ respondents: [someone] as never }))).toContain(
      '不能同自己发生纠纷',
    );
  });
});

test('调整委员以后的组成与推选时适用同样的条件 (8、9)', () => {
  const elected = new Set(committee.acts.elect?.when);
  expect(committee.acts.change?.when?.length).toBeGreaterThan(4);
  for (const condition of committee.acts.change?.when ?? []) expect(elected, condition.claim).toContain(condition);
});

describe('金额以元填写 (29第1款第3项)', () => {
  test('申请、登记、口头协议时也提示核对', () => {
    const warned: string[] = [];
    const watching = {
      watch: (_done: unknown, prepared: { warnings: readonly { sentence: string }[] }) =>
        void warned.push(...prepared.warnings.map((w) => w.sentence)),
    };
    registered({ amountClaimed: 20 }, watching);
    expect(warned.splice(0).join()).toContain('是否把“万元”当作“元”填写');
    mediating({}, watching).act('reachOral', 'mediator', { ...oral('2023-03-03'), amountAgreed: 20 });
    expect(warned.splice(0).join()).toContain('是否把“万元”当作“元”填写');
    mediating({}, watching).act('reachOral', 'mediator', oral('2023-03-03'));
    expect(warned.join()).not.toContain('万元');
  });
});

describe('调解员更换以后仍须在名册上 (13、15、23第1项)', () => {
  test('换成已解聘的不行，换成在册的可以', () => {
    const entry = (state: string) => referredTo('entry', 'mediator', state, { name: '熊调解', person: 'second' });
    const replace = (state: string) =>
      against(assigned({}, { referred: [entry(state)] }), 'replace', 'chair', {
        mediators: ['second'],
        chosenBy: 'chosen',
        replaceReason: '当事人要求更换',
        mediatorEntry: 'entry',
      });
    expect(replace('removed')).toContain('不得主持调解');
    expect(replace('active')).toBe('');
  });
});

describe('口头协议与书面协议一样 (3、29、30)', () => {
  test('不得违反法律；履行期限不早于协议', () => {
    expect(against(mediating(), 'reachOral', 'mediator', { ...oral('2023-03-03'), lawful: false })).toContain(
      '不能作为人民调解协议',
    );
    const early = { ...oral('2023-03-03'), performance: 'later', performBy: '2023-03-02' };
    const lenient = { settings: { 'mediation.writtenWhenPerformanceDue': false } };
    expect(against(mediating({}, lenient), 'reachOral', 'mediator', early)).toContain('早于达成协议之日');
    expect(against(mediating({}, lenient), 'reachOral', 'mediator', { ...early, performBy: '2023-03-03' })).toBe('');
  });

  test('签署、生效不早于达成协议；同日可以', () => {
    const agreed = mediating().on('2023-03-06').act('agree', 'mediator', terms('2023-03-06'));
    expect(against(agreed, 'takeEffect', 'mediator', effect('2023-03-05'))).not.toBe('');
    expect(against(agreed, 'takeEffect', 'mediator', effect('2023-03-06'))).toBe('');
  });
});

describe('继续调解须双方同意 (23第2项)', () => {
  const refusing = { goOnOn: '2023-03-01', goOnAgreed: false, goOnDays: 10 };
  test('医疗纠纷和法院移送的也一样', () => {
    expect(
      against(registered({ disputeType: 'medical' }), 'goOnMedical', 'clerk', { ...refusing, goOnCommittee: true }),
    ).toContain('应当经双方当事人同意');
    const court = registered({ source: 'court', sourceNumber: '诉前调1号', courtReferral: 'ordinary' }).act(
      'confirmReceipt',
      'clerk',
      { receivedFromCourtOn: '2023-03-01' },
    );
    expect(against(court, 'goOnCourt', 'clerk', refusing)).toContain('应当经双方当事人同意');
    expect(against(court, 'goOnCourt', 'clerk', { ...refusing, goOnAgreed: true })).toBe('');
  });

  test('不是法院移送的，没有材料可以移回', () => {
    const told = mediating().act('terminate', 'mediator', {
      failedOn: '2023-03-03',
      failGround: 'noAgreement',
      failNotes: '分歧较大',
      otherRoutesTold: true,
    });
    expect(against(told, 'returnToCourt', 'clerk', { courtReturnedOn: '2023-03-03' })).toContain('不是人民法院');
  });
});

describe('协议以后 (31、33)', () => {
  test('履行的登记不早于协议生效；同日可以', () => {
    const performing = (on: string): Stated => ({
      performanceOn: on,
      performanceNotes: '情况',
      amountPerformed: 100_000,
    });
    for (const name of ['recordPartial', 'recordBreach']) {
      const { amountPerformed: _amount, ...breach } = performing('2023-03-06');
      const on = (day: string) =>
        against(settled(), name, 'mediator', {
          ...(name === 'recordBreach' ? breach : performing(day)),
          performanceOn: day,
        });
      expect(on('2023-03-05')).not.toBe('');
      expect(on('2023-03-06')).toBe('');
    }
  });

  test('预填申请书也须写对法院', () => {
    const prefilled = { confirmationObstacle: 'none', confirmationCourt: '南昌县人民法院', courtBasis: 'inviting' };
    expect(against(settled(), 'prepareConfirmation', 'mediator', prefilled)).not.toBe('');
    expect(against(settled(), 'prepareConfirmation', 'mediator', { ...prefilled, courtBasis: 'domicile' })).toBe('');
  });

  test('法院受理不早于申请', () => {
    const told = settled().on('2023-03-07').act('applyConfirmation', 'clerk', {
      confirmationOn: '2023-03-07',
      bothApply: true,
      confirmationObstacle: 'none',
      confirmationCourt: '南昌县人民法院',
      courtBasis: 'domicile',
    });
    expect(against(told, 'courtAccepts', 'clerk', { courtAcceptedOn: '2023-03-05' })).not.toBe('');
    expect(against(told, 'courtAccepts', 'clerk', { courtAcceptedOn: '2023-03-07' })).toBe('');
  });
});
