/** The people and the usual statements from which the dated stories of officers are told. */
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { commitmentOf } from '../../../kernel/draw/index.ts';
import {
  type Certificate,
  certificatesOf,
  type PersonFacts,
  type ReferredMatter,
  type Stage,
  type Story,
  story,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { certificates } from '../certificate/procedure.ts';
import { enforcers } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, name: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name,
  office,
  capacities: actors.map((a) => `enforcers.${a}`),
  certificates: [],
});
const people: readonly PersonFacts[] = [
  person('registrar', '熊监督', 'justice', 'registrar', 'witness'),
  person('chief', '涂局长', 'justice', 'chief'),
  person('unit', '罗内勤', 'team', 'unit'),
  person('head', '邓队长', 'team', 'unitHead', 'unit'),
  person('officer', '万执法', 'team', 'holder'),
  person('other', '胡执法', 'team', 'holder'),
  person('outsider', '章见证', 'rule-of-law', 'witness'),
  person('reviewer', '江法审', 'bureau', 'holder'),
];

export const record = (over: Stated = {}, state = 'inForce'): ReferredMatter => ({
  id: 'team-record',
  module: 'enforcement-teams',
  procedure: 'enforcement-teams',
  state,
  file: { kind: 'countyTeam', unit: 'team', actingAuthority: 'bureau', ...over },
  openedOn: '2021-08-02',
});

export const stage = (more: Partial<Stage> = {}): Stage => ({
  procedures: enforcers.procedures,
  calendar: calendarOf(holidayYears),
  people,
  authority: 'government',
  officeName: (code) => `${code}单位`,
  referred: [record()],
  ...more,
  settings: { 'enforcers.handlingOffice': 'justice', ...more.settings },
});

export const application: Stated = {
  holder: 'officer',
  name: '万执法',
  body: 'bureau',
  bodyRecord: 'team-record',
  unit: 'team',
  post: '执法队员',
  staffing: 'civil',
  enforcementPost: true,
  domains: ['cityManagement'],
  legalQualified: false,
};
export const term: Stated = { number: 'EX0001', validFrom: '2022-06-01', validUntil: '2027-05-31' };
export const scores = (publicScore: number, sectorScore = 80, examOn = '2022-05-10'): Stated => ({
  examOn,
  publicScore,
  sectorScore,
});

export const begin = (more: Partial<Stage> = {}): Story => story('enforcers', stage(more), '2022-03-01');
export const applied = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  begin(more).act('apply', 'unit', { ...application, ...over });
export const screened = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  applied(over, more)
    .on('2022-03-04')
    .act('reviewUnit', 'head', { unitOpinion: '在编在岗。' })
    .on('2022-03-10')
    .act('screen', 'registrar', { screenOpinion: '符合条件。' });
export const trained = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  screened(over, more)
    .on('2022-04-15')
    .act('train', 'registrar', { trainedOn: '2022-04-15', publicHours: 24, sectorHours: 24 });
export const confirmed = (more: Partial<Stage> = {}): Story =>
  trained({}, more)
    .on('2022-05-10')
    .act('passExam', 'registrar', scores(82))
    .on('2022-05-20')
    .act('confirm', 'registrar')
    .approved('chief');
export const issued = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  confirmed(more)
    .on('2022-06-01')
    .act('issue', 'registrar', { ...term, ...over });
/** Carried from 2022-06-06. */
export const active = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  issued(over, more).on('2022-06-06').act('deliver', 'unit', { deliveredOn: '2022-06-06' });

export const suspension: Stated = {
  suspendGround: 'misuse',
  suspendReason: '将证件借给他人使用，事实清楚。',
  suspendedUntil: '2023-05-31',
};
export const suspended = (): Story =>
  active().on('2023-03-01').act('suspend', 'registrar', suspension).approved('chief');
export const revocation: Stated = { revokeGround: 'abuse', revokeReason: '利用执法便利收受财物，事实清楚。' };
/** Told on 2023-03-06 that it is to be revoked. */
export const warned = (): Story => active().on('2023-03-06').act('noticeRevocation', 'registrar', revocation);
export const revoked = (): Story =>
  warned()
    .on('2023-03-09')
    .act('stateDefence', 'officer', { defence: '请求从轻处理。' })
    .on('2023-03-15')
    .act('revoke', 'registrar')
    .approved('chief');

/** What the certificate confers, span by span. */
export const conferred = (told: Story): readonly Certificate[] => certificatesOf(certificates, told.matter);
export const countsOn = (told: Story, day: string): boolean =>
  conferred(told).some((c) => c.from <= day && day <= c.until);

export const secrets = ['5', '6'].map((c) => c.repeat(64)) as [string, string];
/** A test of two out of five officers, frozen on 2023-09-05. */
export const testFrozen = (): Story =>
  story(
    'enforcers/test',
    stage({
      pools: { officers: { officers: ['a', 'b', 'c', 'd', 'e'].map((n) => ({ id: `card-${n}`, label: `人员${n}` })) } },
    }),
    '2023-09-04',
  )
    .act('plan', 'registrar', {
      topic: '法治素养测试',
      organiser: '市司法局',
      plannedOn: '2023-09-20',
      sampleSize: 2,
    })
    .act('commit', 'registrar', { commitment: commitmentOf(secrets[0]) })
    .act('commit', 'outsider', { commitment: commitmentOf(secrets[1]) })
    .on('2023-09-05')
    .act('freeze', 'registrar');
export const testDrawn = (): Story =>
  testFrozen()
    .act('reveal', 'registrar', { secret: secrets[0] })
    .act('reveal', 'outsider', { secret: secrets[1] })
    .act('draw', 'registrar');

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
