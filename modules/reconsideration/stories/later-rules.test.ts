/** Rules beside the main line: complaints that come too early or twice, the penalty agency, cases open on 2026-07-01, what a figure counts. */
import { describe, expect, it } from 'vitest';
import { eventsOf, type ReferredMatter, standsBehind, story } from '../../../kernel/procedure/index.ts';
import { accepting, application, begin, deciding, hand, ready, stage, why } from './stage.ts';

type Extra = Record<string, string | number | boolean>;

describe('a complaint of inaction (实施条例2026第24条; 2007第16条)', () => {
  const accept = (file: Extra) =>
    why(begin('2026-11-02', { matterType: 'omission', ...file }), 'accept', 'handler', accepting);
  it('comes after the day on which the agency’s time to act ended, and not on it', () => {
    expect(accept({ dutyPeriodEnds: '2026-11-01' })).toBe('');
    expect(accept({ dutyPeriodEnds: '2026-11-02' })).toContain('2026-11-02才届满');
  });
  it('where no time is set comes sixty days after the agency was asked', () => {
    expect(accept({ dutyRequestedOn: '2026-09-02' })).toBe('');
    expect(accept({ dutyRequestedOn: '2026-09-03' })).toContain('才届满');
  });
  it('need not wait when person or property is in urgent danger', () => {
    expect(accept({ dutyRequestedOn: '2026-10-31', urgent: true })).toBe('');
    expect(accept({ dutyRequestedOn: '2026-10-31', urgent: false })).toContain('才届满');
  });
  it('waited no less under the older regulations', () => {
    for (const on of ['2026-06-29', '2023-11-01']) {
      const s = begin(on, { matterType: 'omission', dutyPeriodEnds: on });
      const { procedureKind: _, ...old } = accepting;
      expect(why(s, 'accept', 'handler', on < '2024' ? old : accepting)).toContain('才届满');
    }
  });
});

describe('an application after a permitted withdrawal (行政复议法74.2; 实施条例2007第38条第2款)', () => {
  const earlier = (terminationGround: string): ReferredMatter => ({
    id: 'earlier',
    module: 'reconsideration',
    procedure: 'reconsideration',
    number: '复〔2026〕1号',
    state: 'served',
    file: { terminationGround },
    openedOn: '2026-07-06',
  });
  const again = (ground: string, over: Extra = {}, on = '2026-11-02') => {
    const s = story('reconsideration', { ...stage, referred: [earlier(ground)] }, on);
    s.act('receive', 'clerk', { ...application, ...hand });
    const { procedureKind: _, ...old } = accepting;
    return why(s, 'accept', 'handler', { ...(on < '2024' ? old : accepting), earlierCase: 'earlier', ...over });
  };
  it('on the same facts and reasons is not taken again', () => {
    expect(again('withdrawal')).toContain('不得以同一事实和理由再次申请');
    expect(again('settlement')).toContain('不得以同一事实和理由再次申请');
    expect(again('withdrawal', {}, '2026-06-29')).toContain('不得以同一事实和理由再次申请');
    expect(again('withdrawal', {}, '2023-11-01')).toContain('不得以同一事实和理由再次申请');
  });
  it('is taken when the withdrawal was against the applicant’s true will', () => {
    expect(again('withdrawal', { againstWill: true })).toBe('');
    expect(again('withdrawal', { againstWill: false })).toContain('不得以');
  });
  it('is not barred by a case that ended otherwise', () => {
    expect(again('criminal')).toBe('');
  });
});

describe('an application through the penalty agency (行政复议法32; 实施条例2026第38条)', () => {
  const through = (over: Extra, on = '2026-11-20') => {
    const warned: string[] = [];
    const watching = {
      ...stage,
      watch: (_: unknown, prepared: { warnings: readonly { sentence: string }[] }) =>
        void warned.push(...prepared.warnings.map((w) => w.sentence)),
    };
    const s = story('reconsideration', watching, on).act('receive', 'clerk', {
      ...application,
      channel: 'agency',
      agencyReceivedOn: '2026-11-02',
      ...over,
    });
    return { s, warned: warned.join() };
  };
  it('is corrected and told within five working days, or the lateness is shown', () => {
    expect(through({ agencyCorrectedOn: '2026-11-09' }).warned).not.toContain('改正并告知');
    expect(through({ agencyCorrectedOn: '2026-11-10' }).warned).toContain('最迟于2026-11-09改正并告知');
  });
  it('counts as made on the day on which the agency received it', () => {
    // Known on 3 September: the sixtieth day is Monday 2 November, on which the agency received it.
    expect(why(through({ knownOn: '2026-09-03' }).s, 'accept', 'handler', accepting)).toBe('');
    expect(why(through({ knownOn: '2026-08-28' }).s, 'accept', 'handler', accepting)).toContain('申请期限已于');
  });
  it('warns of agents without papers and of an applicant not identified', () => {
    const { warned } = through({ agents: [{ kind: 'citizen', name: '孙某' }] as never });
    expect(warned).toContain('授权委托书');
    expect(warned).toContain('身份证号码');
    const named = through({ applicants: [{ kind: 'citizen', name: '张三', idNumber: '110101199003070134' }] as never });
    expect(named.warned).not.toContain('身份证号码');
  });
});

describe('a case open on 1 July 2026 (no transition clause, 实施条例2026第77条)', () => {
  const open = (settings: Record<string, string>) => {
    let last: readonly string[] = [];
    const watching = {
      ...stage,
      settings: { ...stage.settings, ...settings },
      watch: (
        _: unknown,
        prepared: {
          recorded: { stated: Readonly<Record<string, unknown>> };
          warnings: readonly { sentence: string }[];
        },
      ) => {
        if (prepared.recorded.stated.of === 'decide') last = prepared.warnings.map((w) => w.sentence);
      },
    };
    const s = story('reconsideration', watching, '2026-06-15')
      .act('receive', 'clerk', { ...application, ...hand })
      .act('accept', 'handler', accepting)
      .act('assign', 'bodyHead', { handlers: ['handler', 'handler-2'] })
      .act('forwardCopy', 'handler', { respondent: 'market-bureau' })
      .act('receiveCopy', 'respondent')
      .act('reply', 'respondent', { reply: '答复' })
      .act('hearViews', 'handler', { viewsOf: ['applicant'], viewsMethod: 'phone', viewsRecord: '意见' })
      .act('askCommittee', 'handler', { committeeQuestion: '问题' })
      .act('recordCommittee', 'handler', { committeeOpinion: '维持' })
      .act('draft', 'handler', { reviewReport: '报告', facts: '事实', opinion: '意见' });
    return { s, last: () => last.join() };
  };
  it('ends under the regulations of its receipt, its limits as they began', () => {
    const { s, last } = open({});
    expect(s.on('2026-07-02').matter.version).toBe('arl2023-ir2007');
    expect(s.limit('decision')?.strict).toBe('2026-08-14');
    s.act('decide', 'handler', deciding);
    expect(last()).toBe('');
  });
  it('shows from that day what the new regulations want, where the county reads it so', () => {
    const before = open({ 'reconsideration.transition': 'newText' });
    before.s.on('2026-06-30').act('decide', 'handler', deciding);
    expect(before.last()).toBe('');
    const after = open({ 'reconsideration.transition': 'newText' });
    after.s.on('2026-07-01').act('decide', 'handler', deciding);
    expect(after.last()).toContain('是否采纳咨询意见');
  });
  it('may be read otherwise in one file, with a reason, from the day of the change', () => {
    const { s, last } = open({});
    const choosing = { transitionReading: 'newText', transitionReason: '省厅答复' };
    expect(why(s.on('2026-06-30'), 'fixTransition', 'bodyHead', choosing)).toContain('2026年7月1日');
    s.on('2026-07-01').act('fixTransition', 'bodyHead', choosing).act('decide', 'handler', deciding);
    expect(last()).toContain('是否采纳咨询意见');
  });
});

it('an abandoned application counts as abandoned and never as refused (行政复议法31.2)', () => {
  const procedure = stage.procedures.find((p) => p.version === 'arl2023-ir2026');
  const events: ReturnType<typeof eventsOf> = [];
  const counting = {
    ...stage,
    watch: (
      done: { entry: { act: string; stated: Readonly<Record<string, never>> }; matter: never },
      prepared: { before: never },
    ) => {
      if (procedure)
        events.push(...eventsOf(procedure, prepared.before, done.matter, done.entry.act, done.entry.stated));
    },
  };
  story('reconsideration', counting as never, '2026-11-02')
    .act('receive', 'clerk', { ...application, ...hand })
    .act('requestSupplement', 'handler', { supplementItems: '身份证', supplementKinds: ['identity'] })
    .act('serveSupplement', 'clerk', { supplementNoticeOn: '2026-11-02' })
    .on('2026-12-01');
  const counts = (figure: string): boolean => {
    const spec = procedure?.indicators?.[figure];
    return spec !== undefined && standsBehind(spec, events, { from: '2026-01-01', to: '2026-12-31' });
  };
  expect(counts('deemed-abandoned')).toBe(true);
  expect(counts('not-accepted')).toBe(false);
  expect(counts('applications')).toBe(true);
});

it('a decision of the last day by extension stands in time, of the day after late (行政复议法62.1)', () => {
  const extended = () =>
    ready('2026-03-02')
      .act('extend', 'handler', {
        complex: true,
        extensionDays: 30,
        extensionReason: '复杂',
        noticeTo: ['applicant', 'respondent'],
      })
      .approved('bodyHead');
  expect(extended().limit('decision')?.strict).toBe('2026-05-31');
  // 31 May 2026 is a Sunday: the last day is Monday 1 June.
  expect(extended().on('2026-06-01').did('periodLapsed')).toBe(false);
  expect(extended().on('2026-06-02').did('periodLapsed')).toBe(true);
});
