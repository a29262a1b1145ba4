import { describe, expect, test } from 'vitest';
import {
  against,
  assigned,
  effect,
  failing,
  intake,
  mediating,
  oral,
  registered,
  session,
  settled,
  terms,
} from './stage.ts';

describe('调解协议 (人民调解法28—31)', () => {
  test('书面协议自当事人签署、调解员签名并加盖调委会印章之日起生效 (29第2款)', () => {
    const told = settled();
    expect(told.matter.state).toBe('settled');
    expect(told.matter.papers.map((p) => p.paper)).toContain('writtenAgreement');
  });

  test('没有调解员签名的协议不生效 (29第2款)', () => {
    const told = mediating().act('agree', 'mediator', terms('2023-03-03'));
    const { mediatorSignedOn: _, ...unsigned } = effect('2023-03-03');
    expect(against(told, 'takeEffect', 'mediator', unsigned)).toContain('调解员尚未签名');
  });

  test('没有加盖调解委员会印章的协议不生效 (29第2款)', () => {
    const told = mediating().act('agree', 'mediator', terms('2023-03-03'));
    const { sealedOn: _, ...unsealed } = effect('2023-03-03');
    expect(against(told, 'takeEffect', 'mediator', unsealed)).toContain('尚未加盖人民调解委员会印章');
  });

  test('有一方没有签署的协议不生效 (29第2款)', () => {
    const told = mediating().act('agree', 'mediator', terms('2023-03-03'));
    const { partiesSignedOn: _, ...unsigned } = effect('2023-03-03');
    expect(against(told, 'takeEffect', 'mediator', unsigned)).toContain('当事人尚未全部签名');
  });

  test('三个日期不同的，以最后一日为生效日 (29第2款)', () => {
    const told = mediating().act('agree', 'mediator', terms('2023-03-03')).on('2023-03-10');
    const signed = { ...effect('2023-03-06'), sealedOn: '2023-03-08' };
    expect(against(told, 'takeEffect', 'mediator', signed)).toContain('生效日应当是2023-03-08');
    told.act('takeEffect', 'mediator', { ...signed, effectiveOn: '2023-03-08' });
    expect(told.limit('joint')?.startedOn).toBe('2023-03-08');
  });

  test('协议书当事人各执一份、调委会留存一份：两方至少三份 (29第2款)', () => {
    const told = mediating().act('agree', 'mediator', terms('2023-03-03'));
    expect(against(told, 'takeEffect', 'mediator', { ...effect('2023-03-03'), copies: 2 })).toContain('至少制作3份');
    expect(against(told, 'takeEffect', 'mediator', { ...effect('2023-03-03'), copies: 3 })).toBe('');
  });

  test('协议应当载明事实、争议、责任、内容和履行方式，缺一不可 (29第1款)', () => {
    const told = mediating();
    for (const missing of ['facts', 'issue', 'responsibility', 'terms', 'performance', 'performWay']) {
      const { [missing]: _, ...rest } = terms('2023-03-03');
      expect(told.refusals('agree', 'mediator', rest).map((r) => r.field)).toContain(missing);
    }
  });

  test('约定期限履行的应当写明期限，期限不早于协议 (29第1款第3项)', () => {
    const told = mediating();
    const later = { ...terms('2023-03-03'), performance: 'later' };
    expect(told.refusals('agree', 'mediator', later).map((r) => r.field)).toContain('performBy');
    expect(against(told, 'agree', 'mediator', { ...later, performBy: '2023-03-02' })).toContain('早于达成协议之日');
    expect(against(told, 'agree', 'mediator', { ...later, performBy: '2023-03-03' })).toBe('');
  });

  test('协议内容违反法律、法规和国家政策的不能登记 (3第2项)', () => {
    expect(against(mediating(), 'agree', 'mediator', { ...terms('2023-03-03'), lawful: false })).toContain('违反法律');
  });

  test('口头协议自达成之日起生效，由调解员记录 (28、30)', () => {
    const told = mediating().act('reachOral', 'mediator', oral('2023-03-03'));
    expect(told.matter.state).toBe('settled');
    expect(told.limit('joint')?.startedOn).toBe('2023-03-03');
    expect(told.matter.papers.map((p) => p.paper)).toContain('oralRegister');
  });

  test('有当事人要求书面协议的，不能只达成口头协议 (28)', () => {
    expect(against(mediating(), 'reachOral', 'mediator', { ...oral('2023-03-03'), writtenAsked: true })).toContain(
      '应当制作调解协议书',
    );
  });

  test('有待履行内容的应当书面；县里改为允许口头后可以口头 (28)', () => {
    const later = { ...oral('2023-03-03'), performance: 'later', performBy: '2023-04-01' };
    expect(against(mediating(), 'reachOral', 'mediator', later)).toContain('约定期限履行');
    const lenient = mediating({}, { settings: { 'mediation.writtenWhenPerformanceDue': false } });
    expect(against(lenient, 'reachOral', 'mediator', later)).toBe('');
  });

  test('没有协议就没有调解成功：未达成协议不能登记生效', () => {
    expect(
      mediating()
        .refusals('takeEffect', 'mediator', effect('2023-03-03'))
        .map((r) => r.code),
    ).toEqual(['wrong-state']);
  });

  test('协议日期早于双方同意调解的日期不能登记，同日可以 (17)', () => {
    const told = assigned().act('mediate', 'mediator', session('2023-03-02')).on('2023-03-06');
    expect(against(told, 'agree', 'mediator', terms('2023-03-01'))).toContain('早于双方同意调解的日期');
    expect(against(told, 'agree', 'mediator', terms('2023-03-02'))).toBe('');
  });

  test('生效金额与协议书不一致的，应当重新制作协议书', () => {
    const told = mediating().act('agree', 'mediator', terms('2023-03-03'));
    expect(against(told, 'takeEffect', 'mediator', { ...effect('2023-03-03'), amountAgreed: 300_000 })).toContain(
      '不一致',
    );
    expect(against(told, 'takeEffect', 'mediator', { ...effect('2023-03-03'), amountAgreed: 200_000 })).toBe('');
  });

  test('万元当作元填写、元多写万倍的，提示核对而不阻止', () => {
    const warned = (amount: number, claimed?: number): readonly string[] => {
      const seen: string[] = [];
      const told = mediating(claimed === undefined ? {} : { amountClaimed: claimed }, {
        watch: (_, prepared) => seen.push(...prepared.warnings.map((w) => w.sentence)),
      });
      told.act('agree', 'mediator', { ...terms('2023-03-03'), amountAgreed: amount });
      expect(told.matter.state).toBe('agreed');
      return seen;
    };
    expect(warned(500).join()).toContain('当作“元”');
    expect(warned(1000)).toEqual([]);
    expect(warned(1_000_000_000)).toEqual([]);
    expect(warned(1_000_000_001).join()).toContain('多写了万倍');
    expect(warned(200_000_000, 200_000).join()).toContain('一千倍以上');
    expect(warned(199_999_999, 200_000)).toEqual([]);
    expect(warned(2_000, 20_000_000).join()).toContain('千分之一');
  });
});

describe('调解不成 (人民调解法26)', () => {
  test('应当终止并告知仲裁、行政、司法等途径', () => {
    const told = mediating().act('terminate', 'mediator', failing('2023-03-03'));
    expect(told.matter.state).toBe('failed');
    expect(told.matter.papers.map((p) => p.paper)).toContain('terminationRecord');
  });

  test('没有告知其他途径的，不能终止', () => {
    const told = mediating();
    expect(against(told, 'terminate', 'mediator', { ...failing('2023-03-03'), otherRoutesTold: false })).toContain(
      '告知当事人',
    );
    expect(
      told.refusals('terminate', 'mediator', { ...failing('2023-03-03'), otherRoutesTold: false })[0]?.per,
    ).toMatchObject({ law: 'PML', article: 26 });
  });

  test('达成协议后不签署的可以终止；没有达成协议的不能以此终止', () => {
    const ground = { ...failing('2023-03-03'), failGround: 'notSigned' };
    expect(against(mediating(), 'terminate', 'mediator', ground)).toContain('尚未达成书面协议');
    expect(against(mediating().act('agree', 'mediator', terms('2023-03-03')), 'terminate', 'mediator', ground)).toBe(
      '',
    );
  });

  test('以委派期限届满终止的只能是人民法院移送的案件', () => {
    expect(
      against(mediating(), 'terminate', 'mediator', { ...failing('2023-03-03'), failGround: 'courtPeriod' }),
    ).toContain('没有委派、委托调解期限');
  });

  test('终止以后不能再达成协议', () => {
    const told = mediating().act('terminate', 'mediator', failing('2023-03-03'));
    expect(told.refusals('agree', 'mediator', terms('2023-03-03')).map((r) => r.code)).toEqual(['wrong-state']);
  });
});

describe('立卷归档 (人民调解法27)', () => {
  const shelf = { archiveNumber: '2023-调-1', volumes: 18 };

  test('调解登记、工作记录、协议书等立卷归档，附卷内目录', () => {
    const told = settled().act('archive', 'clerk', shelf);
    expect(told.matter.closedOn).toBe('2023-03-06');
    expect(told.matter.papers.at(-1)?.paper).toBe('catalogue');
  });

  test('没有回访的可以归档，但留有瑕疵提示 (31第2款)', () => {
    const seen: string[] = [];
    settled({}, { watch: (_, prepared) => seen.push(...prepared.warnings.map((w) => w.sentence)) }).act(
      'archive',
      'clerk',
      shelf,
    );
    expect(seen.join()).toContain('还没有回访');
  });

  test('超过内部规定的三十日归档的显示逾期；最后一日是清明节的顺延一日', () => {
    const told = settled();
    expect(told.limit('archive')).toMatchObject({ strict: '2023-04-05', due: '2023-04-06' });
    told.on('2023-04-06').act('archive', 'clerk', shelf);
    expect(told.limit('archive')?.status).toBe('met');
    const late = settled().on('2023-04-07').act('archive', 'clerk', shelf);
    expect(late.limit('archive')?.status).toBe('late');
  });

  test('还在调解的不能归档', () => {
    expect(
      mediating()
        .refusals('archive', 'clerk', shelf)
        .map((r) => r.code),
    ).toEqual(['wrong-state']);
  });

  test('调解不收任何费用：案卷没有收费一项，填写收费会被拒绝 (4)', () => {
    expect(against(registered(), 'archive', 'clerk')).not.toBe('');
    expect(intake).not.toHaveProperty('fee');
    const told = mediating();
    expect(told.refusals('agree', 'mediator', { ...terms('2023-03-03'), fee: 100 }).map((r) => r.field)).toEqual([
      'fee',
    ]);
  });
});
