/** Case-file review: thirty closed penalty cases of 2023, really drawn from the cases told together with it and scored by what their records lack; and a smaller one under way today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { commitmentOf, readDrawn } from '../../../../kernel/draw/index.ts';
import type { ReferredFinding, ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { personOf } from '../../people.ts';
import type { Random } from '../random.ts';
import { fileRef } from '../sample-files.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { chief, contactOf, deputy, headOn, justice, later, officer, witness } from './people.ts';

export const reviewed2023 = 30;
/** Legal posts of bureaus that closed no drawn case sit on the panel; each file is given to two of another bureau than its own. */
const panel = [
  'market-regulation',
  'transport',
  'city-management',
  'emergency',
  'agriculture',
  'housing',
  'health',
  'culture-tourism',
  'finance',
  'audit',
  'natural-resources',
  'education',
] as const;
/** The office that decides between two sheets closes no penalty cases itself. */
const arbiter = 'petition';
const legal = (bureau: string): string => personOf(`${bureau}.legal`);

type Stop = 'planned' | 'ready' | 'scoring';
type FileStop = 'opened' | 'scoredOnce' | 'scored' | 'graded' | 'fedBack' | 'objected';

interface ReviewSeed {
  key: string;
  name: string;
  count: number;
  begins: LegalDate;
  stop?: Stop;
}
const fileKey = (review: string, n: number): string => `${review} file ${n + 1}`;
const grades = ['excellent', 'good', 'fair', 'fail'] as const;

function* tellReview(t: Tale, r: ReviewSeed): Generator<LegalDate, void, void> {
  const at = (n: number): LegalDate => t.calendar.addWorkingDays(r.begins, n);
  const by = officer(0);
  t.act('plan', by, {
    name: r.name,
    scope: '本年度已经结案归档的行政处罚案卷',
    count: r.count,
    scheme: '系统随机抽取，两名评查人员分别评分，机器核验与人工评查结合；反馈、异议、复核后确定等次，通报并督促整改。',
  });
  if (r.stop === 'planned') return;
  t.act('approvePlan', by);
  yield later(t, at(2));
  t.approved(headOn(t.today));
  const secrets = [t.random.hex(32), t.random.hex(32)] as const;
  if (r.stop === 'ready') {
    t.act('commit', by, { commitment: commitmentOf(secrets[0]) });
    return;
  }
  yield later(t, at(5));
  t.act('commit', by, { commitment: commitmentOf(secrets[0]) });
  t.act('commit', witness, { commitment: commitmentOf(secrets[1]) });
  t.act('freeze', by);
  t.act('reveal', by, { secret: secrets[0] });
  t.act('reveal', witness, { secret: secrets[1] });
  t.act('draw', by);
  yield later(t, at(6));
  t.act('assign', chief, {
    reviewers: panel.map(legal),
    arbiters: [legal(arbiter)],
    trainedOn: t.today,
    training: '评查标准、评分方法、回避和保密要求',
    scoreBy: at(45),
  });
  if (r.stop === 'scoring') return;
  yield later(t, at(40));
  const found = Array.from({ length: r.count }, (_, n) => t.seen?.(t.idOf(fileKey(r.key, n)))?.file.grade);
  const counts: Stated = Object.fromEntries(grades.map((grade) => [grade, found.filter((g) => g === grade).length]));
  t.act('report', by, {
    reviewed: r.count,
    ...counts,
    commonProblems:
      '一、处罚决定公开不及时；二、听证、留置送达没有音像记录；三、送达回证填写不完整；四、案卷没有逐页编号。',
    bulletin:
      '本次评查表明，全县行政处罚案卷质量总体良好，主要事实清楚、程序合法。对发现的问题，各执法机关应当逐案整改，举一反三，把评查标准落实到办案的每一个环节。',
  });
  yield t.after(1);
  t.approved(headOn(t.today));
  yield t.after(18);
  t.act('close', by, {
    rectification: '各执法机关已经逐案整改，共性问题纳入执法人员培训内容。',
    evidence: fileRef('photo'),
  });
}

/** Part of the score sheet under which a finding of each group is written. */
const sections: Readonly<Record<string, string>> = {
  publicity: '文书',
  record: '程序',
  review: '程序',
  substance: '事实证据',
};
const remarks = [
  '扣1分，文书，现场笔录有涂改没有捺印',
  '扣2分，归档，案卷没有逐页编号',
  '扣1分，文书，送达回证没有签收时间',
  '扣2分，裁量，从轻的理由写得过于简单',
  '扣1分，归档，卷内目录与材料不一致',
  '扣3分，法律适用，引用条文没有写到款',
] as const;

const missing = (seen: ReferredMatter | undefined): readonly ReferredFinding[] =>
  (seen?.findings ?? []).filter((f) => f.outcome === 'missing');
const vetoed = (seen: ReferredMatter | undefined): boolean => missing(seen).some((f) => f.weight === 'veto');

/** What a reader sees and a machine cannot: most files are sound, some are carelessly made, a few poorly, one breaks the procedure. */
function readersFaults(n: number): readonly string[] {
  const careless = [
    '扣5分，裁量，没有写明适用裁量基准的理由',
    '扣5分，事实证据，询问笔录没有问清违法行为的起止时间',
    '扣4分，文书，决定书对陈述申辩的回应过于笼统',
  ];
  const poor = [
    '扣8分，事实证据，关键证据没有注明来源',
    '扣7分，法律适用，引用的条款项不完整',
    '扣6分，执行，没有督促缴款的记录',
  ];
  if (n % 15 === 9) return [...careless, ...poor];
  return n % 7 === 2 || n === 20 ? careless : [];
}
const breaks = (n: number): boolean => n === 20;

interface Sheet {
  score: number;
  lines: string;
}
/** What the machine takes off, and a remark or two of the reviewer's own. */
function sheetOf(seen: ReferredMatter | undefined, n: number, random: Random, own: number): Sheet {
  const machine = missing(seen)
    .filter((f) => f.weight !== 'veto')
    .map((f) => `扣${f.weight === 'grave' ? 5 : 2}分，${sections[f.group] ?? '文书'}，${f.label}没有做到`);
  const lines = [...machine, ...readersFaults(n), ...random.shuffled(remarks).slice(0, own)];
  const points = lines.reduce((sum, l) => sum + Number(/^扣(\d+)分/.exec(l)?.[1] ?? 0), 0);
  return { score: Math.max(0, 100 - points), lines: lines.join('\n') };
}

function* tellFile(t: Tale, r: ReviewSeed, n: number, stop?: FileStop): Generator<LegalDate, void, void> {
  const at = (k: number): LegalDate => t.calendar.addWorkingDays(r.begins, k);
  const campaign = t.seen?.(t.idOf(r.key));
  const drawn = readDrawn(campaign?.file.drawn)?.cases?.[n];
  const seen = drawn && t.seen?.(drawn.id);
  if (!drawn || !seen || campaign?.state !== 'scoring') return;
  const away = panel.filter((bureau) => bureau !== seen.office && bureau !== seen.authority);
  const [first, second] = [legal(away[n % away.length] as string), legal(away[(n + 3) % away.length] as string)];
  const by = officer(n);
  t.act('open', by, {
    campaign: campaign.id,
    campaignName: r.name,
    case: drawn.id,
    cause: String(seen.file.causeName ?? ''),
    reviewers: [first, second],
    arbiter: [legal(arbiter)],
  });
  if (stop === 'opened') return;
  yield later(t, at(10 + (n % 4)));
  const veto = vetoed(seen) || (breaks(n) && r.count > 20);
  const vetoes: Stated = veto ? { vetoes: ['procedure'] } : {};
  const one = sheetOf(seen, n, t.random, t.random.int(0, 2));
  t.act('scoreFirst', first, {
    firstScore: one.score,
    ...(one.lines === '' ? {} : { firstDeductions: one.lines }),
    ...(veto ? { firstVetoes: ['procedure'] } : {}),
  });
  if (stop === 'scoredOnce') return;
  yield later(t, at(12 + (n % 4)));
  // Now and then two people see a file very differently.
  const two =
    n % 11 === 6
      ? {
          score: Math.max(0, one.score - 14),
          lines: [one.lines, '扣8分，裁量，没有说明适用的裁量阶次', '扣6分，文书，处罚决定书对陈述申辩没有回应']
            .filter((l) => l !== '')
            .join('\n'),
        }
      : sheetOf(seen, n, t.random, t.random.int(0, 2));
  t.act('scoreSecond', second, {
    secondScore: two.score,
    ...(two.lines === '' ? {} : { secondDeductions: two.lines }),
    ...(veto ? { secondVetoes: ['procedure'] } : {}),
  });
  if (stop === 'scored') return;
  yield later(t, at(16));
  const far = Math.abs(one.score - two.score) > 10;
  const score = far ? Math.round((one.score * 2 + two.score) / 3) : Math.floor((one.score + two.score) / 2);
  t.act(far ? 'arbitrate' : 'reconcile', far ? legal(arbiter) : by, {
    score,
    ...vetoes,
    scoreReason: far ? '复评认为部分扣分重复，予以调整。' : '两人意见相近，合议确定。',
  });
  const grade = veto ? 'fail' : score >= 90 ? 'excellent' : score >= 75 ? 'good' : score >= 60 ? 'fair' : 'fail';
  yield later(t, at(17));
  const clean = score === 100 && !veto;
  t.act('grade', by, {
    grade,
    ...(clean ? {} : { problems: '请对照评分表所列的扣分项目整改，规范文书制作和案卷归档。' }),
  });
  if (stop === 'graded') return;
  yield later(t, at(18));
  const unit = seen.authority === 'ecology-city' ? 'ecology' : String(seen.authority);
  t.act('feedback', by, { unit });
  if (stop === 'fedBack') return;
  if (n % 13 === 5 || stop === 'objected') {
    yield later(t, at(22));
    t.act('object', contactOf(unit), { objection: '扣分的项目在补充卷中有材料，请予核实。' });
    if (stop === 'objected') return;
    yield later(t, at(27));
    t.act('recheck', by, {
      recheckers: [chief, deputy],
      recheckNote: '经核对补充卷，材料形成在结案以后，维持原评查意见。',
      score,
      ...vetoes,
      grade,
    });
    yield later(t, at(28));
    t.approved(chief);
  }
  // The window of ten working days closes; the law settles what nobody contested.
  yield later(t, at(32));
  if (clean) {
    t.act('closeClean', by);
    return;
  }
  t.act('rectify', contactOf(unit), {
    rectification: '已经对照扣分项目整改，补正有关文书并说明情况，组织办案人员学习评查标准。',
    evidence: fileRef('photo'),
  });
  yield later(t, at(36));
  t.act('accept', by, { acceptNote: '整改到位。' });
}

const campaignStory = (r: ReviewSeed): Story => ({
  key: r.key,
  procedure: 'enforcement-supervision/review',
  office: justice,
  start: r.begins,
  tell: (t) => tellReview(t, r),
});
const fileStory = (calendar: Calendar, r: ReviewSeed, n: number, stop?: FileStop): Story => ({
  key: fileKey(r.key, n),
  procedure: 'enforcement-supervision/review-case',
  office: justice,
  start: calendar.addWorkingDays(r.begins, 8),
  tell: (t) => tellFile(t, r, n, stop),
});

export function reviews2023(calendar: Calendar): Story[] {
  const r: ReviewSeed = {
    key: 'supervision review 2023',
    name: '2023年度行政处罚案卷评查',
    count: reviewed2023,
    begins: calendar.nextWorkingDay('2023-10-09'),
  };
  return [campaignStory(r), ...Array.from({ length: r.count }, (_, n) => fileStory(calendar, r, n))];
}

/** Of today: one whose six files stand in as many places, one that waits for the other witness, one that is only planned. */
export function presentReviews(calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  const year = base.slice(0, 4);
  const seed = (key: string, name: string, count: number, back: number, stop: Stop): ReviewSeed => ({
    key: `supervision review present ${key}`,
    name: `${year}年${name}`,
    count,
    begins: calendar.addWorkingDays(base, -back),
    stop,
  });
  const scoring = seed('scoring', `${base.slice(5, 7)}月行政处罚案卷抽查`, 6, 23, 'scoring');
  const stops = ['opened', 'scoredOnce', 'scored', 'graded', 'fedBack', 'objected'] as const;
  return [
    campaignStory(scoring),
    ...stops.map((stop, n) => fileStory(calendar, scoring, n, stop)),
    campaignStory(seed('ready', '乡镇（街道）行政处罚案卷评查', 10, 4, 'ready')),
    campaignStory(seed('planned', '重大行政处罚案卷评查', 12, 1, 'planned')),
  ];
}
