/** The people and the usual statements from which the dated stories of litigation are told. */
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { type PersonFacts, type Stage, type Story, story } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { litigation } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `litigation.${a}`),
  certificates: [],
});

/** The warnings (瑕疵提示) of the act done last. */
let warned: readonly string[] = [];
export const lastWarnings = (): readonly string[] => warned;

export const stage: Stage = {
  watch: (_, prepared) => {
    warned = prepared.warnings.map((w) => w.sentence);
  },
  procedures: litigation.procedures,
  calendar: calendarOf(holidayYears),
  people: [
    person('clerk', 'transport', 'registrar', 'handler', 'unit'),
    person('chief', 'transport', 'chief', 'unitHead'),
    person('captain', 'transport', 'handler'),
    person('otherChief', 'water', 'chief'),
    person('otherClerk', 'water', 'registrar', 'handler', 'unit'),
    person('overseer', 'justice', 'overseer'),
    person('registry', 'government-office', 'registrar'),
    person('mayor', 'government', 'leader', 'chief'),
    person('congress', 'congress', 'congress'),
  ],
  officeName: (code) => `${code}单位`,
};

export const suit: Stated = {
  instance: 'first',
  side: 'respondent',
  court: '示例县人民法院',
  courtLevel: 'basic',
  caseNumber: '（2026）示0121行初1号',
  cause: 'penalty',
  plaintiffs: [{ kind: 'citizen', name: '张三' }],
  defendantKind: 'department',
  defendantMode: 'sole',
  route: 'direct',
  actName: '行政处罚决定',
  claims: '撤销处罚决定。',
  procedureKind: 'ordinary',
};

/** A suit whose copy came on 2026-09-18: fifteen days end on 10-03, in the holiday, and so on 10-08 (行政诉讼法解释48). */
export const received = (over: Stated = {}, on = '2026-09-18'): Story =>
  story('litigation', stage, on).act('receive', 'clerk', { ...suit, receivedOn: on, ...over });
export const assigned = (over: Stated = {}, on = '2026-09-18'): Story =>
  received(over, on).act('assign', 'clerk', { respondingUnit: 'transport', handlers: ['clerk'] });
export const drafted = (over: Stated = {}, on = '2026-09-18'): Story =>
  assigned(over, on)
    .act('draft', 'clerk', { defence: '事实清楚。', evidenceList: '1. 笔录。', basis: '行政处罚法。' })
    .approved('chief');
export const filing = (filedOn: string, over: Stated = {}): Stated => ({
  filedOn,
  filedHow: 'counter',
  withEvidence: 'all',
  selfCollected: false,
  ...over,
});
export const filed = (over: Stated = {}): Story =>
  drafted(over).on('2026-09-28').act('file', 'clerk', filing('2026-09-28'));
/** A hearing fixed for 2026-10-20. */
export const scheduled = (over: Stated = {}): Story =>
  filed(over).act('schedule', 'clerk', {
    hearingOn: '2026-10-20',
    hearingPlace: '第一审判庭',
    headNotified: true,
    headNoticeOn: '2026-09-28',
  });
export const judgment = (kind: string, over: Stated = {}): Stated => ({
  judgmentReceivedOn: '2026-10-26',
  judgmentOn: '2026-10-22',
  judgmentNumber: '示判1号',
  judgmentForm: 'judgment',
  judgment: kind,
  order: '……',
  mustPerform: false,
  ...over,
});
/** Judged on 2026-10-26. */
export const judged = (kind: string, over: Stated = {}): Story =>
  filed().on('2026-10-26').act('judge', 'clerk', judgment(kind, over));

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
