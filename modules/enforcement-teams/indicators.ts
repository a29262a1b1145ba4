/** The figures (指标) of bodies, teams and powers: stocks at the end of the year, and what changed in it. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { all, is, type Predicate } from '../../kernel/predicate/index.ts';
import type { BodyFile } from './matter.ts';
import { domains, powerKinds } from './options.ts';
import type { PowerFile } from './power/matter.ts';

const section = '9';

type BodyAct = 'register' | 'verify' | 'refuse' | 'confirm' | 'change' | 'abolish';
type BodyState = 'registered' | 'verified' | 'inForce' | 'refused' | 'abolished';
type BodySpec = IndicatorSpec<keyof BodyFile & string, BodyAct, BodyState>;

const bodies = (label: string, unit: '支' | '个' | '家', where: Predicate, meaning: string): BodySpec => ({
  kind: 'stock',
  section,
  label,
  unit,
  states: ['inForce'],
  where,
  meaning,
});

/** 重点领域 whose county teams have a figure of their own. */
const teamFields = [
  'cityManagement',
  'marketRegulation',
  'ecology',
  'culture',
  'transport',
  'emergency',
  'agriculture',
] as const;

export const bodyIndicators = {
  comprehensive: bodies(
    '县级综合行政执法队伍',
    '支',
    is('kind', 'countyTeam'),
    '期末在册的县级综合行政执法队伍，以确认公告为准；乡镇的执法队另计',
  ),
  ...Object.fromEntries(
    teamFields.map((field): [string, BodySpec] => [
      `comprehensive-${field.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
      bodies(
        `${domains[field]}综合行政执法队伍`,
        '支',
        all(is('kind', 'countyTeam'), is('field', field)),
        '期末在册，执法领域为此的县级综合行政执法队伍',
      ),
    ]),
  ),
  townships: bodies(
    '乡镇（街道）执法主体',
    '个',
    is('kind', 'township'),
    '期末在册的乡镇人民政府、街道办事处；南昌县的小蓝经济技术开发区按报告口径并入',
  ),
  'townships-with-team': bodies(
    '设有综合行政执法队的乡镇（街道）',
    '个',
    is('kind', 'townshipTeam'),
    '期末有在册执法队的乡镇（街道）；一个乡镇（街道）只能登记一支，所以与支数相同',
  ),
  'township-coverage': {
    kind: 'rate',
    section,
    label: '乡镇综合行政执法队覆盖率',
    unit: 'ratio',
    numerator: 'townships-with-team',
    denominator: 'townships',
    meaning: '设有综合行政执法队的乡镇（街道）除以全部乡镇（街道）执法主体，均为期末在册数',
  },
  subjects: bodies('县级行政执法主体', '个', is('kind', 'agency'), '期末在册，以自己名义执法的县级行政机关'),
  authorised: bodies('法律法规授权的组织', '个', is('kind', 'authorised'), '期末在册'),
  bodies: {
    kind: 'total',
    section,
    label: '行政执法主体',
    unit: '个',
    of: ['subjects', 'townships', 'authorised'],
    meaning: '期末在册，以自己名义执法的县级机关、乡镇（街道）和被授权的组织之和；受委托组织和队伍不是主体，不计',
  },
  'entrusted-bodies': bodies('受委托组织', '个', is('kind', 'entrusted'), '期末在册，以委托机关名义执法'),
  'subjects-abolished': {
    kind: 'count',
    section,
    label: '撤销执法主体、队伍',
    unit: '个',
    acts: ['abolish'],
    meaning: '本期撤销的',
  },
} as const satisfies Readonly<Record<string, BodySpec>>;

type PowerAct =
  | 'bringIntoForce'
  | 'announceList'
  | 'announceEntrustment'
  | 'withdraw'
  | 'periodicAssess'
  | 'claimPower';
type PowerSpec = IndicatorSpec<keyof PowerFile & string, PowerAct, 'inForce'>;

const powers = (label: string, where: Predicate, meaning: string): PowerSpec => ({
  kind: 'stock',
  section,
  label,
  unit: '项',
  states: ['inForce'],
  where,
  meaning,
});
const done = (label: string, acts: readonly PowerAct[], meaning: string, where?: Predicate): PowerSpec => ({
  kind: 'count',
  section,
  label,
  unit: '项',
  acts,
  meaning,
  ...(where === undefined ? {} : { where }),
});

export const powerIndicators = {
  ...Object.fromEntries(
    (Object.keys(powerKinds) as (keyof typeof powerKinds)[]).map((kind): [string, PowerSpec] => [
      `powers-${kind}`,
      powers(`${powerKinds[kind]}的权力事项`, is('kind', kind), '期末施行中的；赋权的，一个乡镇承接一项计一项'),
    ]),
  ),
  'powers-claimed': done('乡镇承接赋权事项', ['claimPower'], '本期承接的，一个乡镇一项计一项', is('kind', 'devolved')),
  'powers-assessed': done('评估赋权事项', ['periodicAssess'], '本期定期评估的'),
  'powers-withdrawn': done('收回权力事项', ['withdraw'], '本期收回、解除委托的'),
  'devolved-withdrawn': done('收回赋权事项', ['withdraw'], '本期收回的赋权事项', is('kind', 'devolved')),
} as const satisfies Readonly<Record<string, PowerSpec>>;
