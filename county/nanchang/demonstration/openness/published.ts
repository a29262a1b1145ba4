/** The 10,286 pieces of information that the county put on its portal in 2023, each a matter with two acts; those that stayed closed; and what waits for review today. */
import { addMonths, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { citizen } from '../../names.ts';
import { workingDaysIn } from '../calendar-days.ts';
import { type Random, randomOf } from '../random.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { one } from './people.ts';
import { type Source, sources, type Topic } from './topics.ts';

/** 主动公开政务信息1万余条. */
export const published2023 = 10_286;

const reviews = ['content', 'political', 'secrecy', 'personal'];
const weights = sources.reduce((sum, s) => sum + s.weight, 0);

/** How many of the year's are each office's: by weight, the rest to the first. */
const shares = (total: number): number[] => {
  const counts = sources.map((s) => Math.floor((total * s.weight) / weights));
  counts[0] = (counts[0] ?? 0) + total - counts.reduce((a, b) => a + b, 0);
  return counts;
};

function worded(source: Source, n: number, on: LegalDate, random: Random): { topic: Topic; stated: Stated } {
  const topic = source.topics[n % source.topics.length] as Topic;
  const where = {
    year: on.slice(0, 4),
    place: random.pick(source.places),
    month: Number(on.slice(5, 7)),
    n: 1 + Math.floor(n / source.topics.length),
  };
  return {
    topic,
    stated: { formedOn: on, heading: topic.heading(where), category: topic.category, summary: topic.summary(where) },
  };
}

/** A list that names people carries them in a field of its own, so that they leave masked. */
const people = (topic: Topic, n: number, place: string): Stated =>
  topic.names && n % 40 === 2
    ? { protectedPeople: [citizen(700_000 + n, `${place}示例路${1 + (n % 90)}号`)] as never }
    : {};

function itemStory(source: Source, n: number, day: LegalDate, delay: number): Story {
  return {
    key: `openness-2023-${source.office}-${n}`,
    procedure: 'openness',
    office: source.office,
    start: day,
    *tell(t) {
      const editor = one(t, 'editor', source.office);
      const { topic, stated } = worded(source, n, t.today, t.random);
      t.act('register', editor, {
        ...stated,
        ...people(topic, n, source.places[0] ?? ''),
        attribute: 'proactive',
        reviews,
        reviewedBy: one(t, 'reviewer', source.office),
      });
      yield t.after(delay);
      t.act('publish', editor, { publication: 'information', secrecyReviewed: true });
    },
  };
}

/** Corrected or taken down afterwards, as happens. */
function* afterwards(t: Tale, source: Source, n: number): Generator<LegalDate, void, void> {
  const editor = one(t, 'editor', source.office);
  yield t.after(t.random.int(3, 12));
  if (n % 2 === 0) {
    t.act('update', editor, {
      changedOn: t.today,
      changeKind: 'wrong',
      changeNote: '日期和数量的笔误已经更正。',
      summary: '更正后的内容见正文。',
      reviews,
      reviewedBy: one(t, 'reviewer', source.office),
    });
    t.act('publish', editor, { publication: 'information', secrecyReviewed: true });
  } else {
    t.act('withdraw', one(t, 'reviewer', source.office), {
      withdrawGround: 'personal',
      withdrawNote: '附件含有住址，处理后重新发布。',
    });
    t.act('withdrawPublication', editor, { publication: 'information', reason: '附件含有住址' });
  }
}

const keptReasons = [
  ['process', '尚在研究、没有定稿的方案'],
  ['internal', '单位内部的值班和车辆管理安排'],
  ['third', '含有企业未公开的报价'],
  ['caseFile', '行政执法案卷中的调查材料'],
] as const;

/** Reviewed and not opened, then evaluated every year; some are opened when the reason has gone (条例18). */
function keptStory(source: Source, n: number, day: LegalDate): Story {
  const [ground, reason] = keptReasons[n % keptReasons.length] as (typeof keptReasons)[number];
  const kept = { attribute: 'withheld', attributeGround: ground, attributeReason: reason };
  return {
    key: `openness-kept-${n}`,
    procedure: 'openness',
    office: source.office,
    start: day,
    *tell(t) {
      const { stated } = worded(source, n * 7, t.today, t.random);
      t.act('form', one(t, 'editor', source.office), {
        ...stated,
        heading: `${String(stated.heading)}（${reason}）`,
        ...kept,
        marking: 'none',
      });
      yield t.after(t.random.int(1, 4));
      t.act('keep', one(t, 'reviewer', source.office), kept);
      for (let year = 1; year < 4; year++) {
        yield t.calendar.addWorkingDays(t.calendar.nextWorkingDay(addMonths(t.today, 12)), n % 9 === 8 ? 20 : 0);
        if (n % 5 === 4) {
          t.act('openKept', one(t, 'reviewer', source.office), {
            attribute: 'proactive',
            evaluation: '方案已经定稿施行，可以公开。',
            reviews,
          });
          yield t.after(2);
          t.act('publish', one(t, 'editor', source.office), { publication: 'information', secrecyReviewed: true });
          return;
        }
        t.act('evaluate', one(t, 'reviewer', source.office), { evaluation: '不公开的理由没有变化，继续不公开。' });
      }
    },
  };
}

export function publishedOf2023(seed: string, calendar: Calendar): Story[] {
  const days = workingDaysIn(calendar, '2023-01-03', '2023-12-29');
  const random = randomOf(`${seed}/openness-2023`);
  const stories = shares(published2023).flatMap((count, s) => {
    const source = sources[s] as Source;
    return Array.from({ length: count }, (_, n) => {
      // One in three hundred is late; nothing is formed so late that it would be published in the next year.
      const delay = random.chance(1 / 300) ? random.int(21, 26) : random.int(1, 12);
      const story = itemStory(source, n, days[random.int(0, days.length - 2 - delay)] as LegalDate, delay);
      return n % 400 < 2 && n > 1 ? { ...story, tell: (t: Tale) => continued(story, t, source, n) } : story;
    });
  });
  const kept = Array.from({ length: 36 }, (_, n) =>
    keptStory(sources[n % sources.length] as Source, n, days[random.int(0, days.length - 40)] as LegalDate),
  );
  return [...stories, ...kept];
}

function* continued(story: Story, t: Tale, source: Source, n: number): Generator<LegalDate, void, void> {
  yield* story.tell(t);
  yield* afterwards(t, source, n);
}

type Stop = 'formed' | 'returned' | 'referred' | 'cleared' | 'published';

function presentStory(source: Source, n: number, day: LegalDate, stop: Stop): Story {
  return {
    key: `openness-now-${n}`,
    procedure: 'openness',
    office: source.office,
    start: day,
    *tell(t) {
      const [editor, reviewer] = [one(t, 'editor', source.office), one(t, 'reviewer', source.office)];
      const { stated } = worded(source, n * 3, t.today, t.random);
      t.act('form', editor, {
        ...stated,
        body: `${String(stated.summary)}咨询电话见公开指南。`,
        channels: ['site'],
        attribute: 'proactive',
        marking: 'none',
      });
      if (stop === 'formed') return;
      yield t.after(1);
      if (stop === 'returned') t.act('sendBack', reviewer, { reviewNote: '名单中有身份证号码，请隐去后再报。' });
      else if (stop === 'referred')
        t.act('refer', reviewer, { referredTo: '南昌县国家保密局', referQuestion: '附图比例尺是否可以公开。' });
      else {
        t.act('review', reviewer, { attribute: 'proactive', reviews, reviewNote: '同意公开。' });
        if (stop === 'cleared') return;
        yield t.after(1);
        t.act('publish', editor, { publication: 'information', secrecyReviewed: true });
      }
    },
  };
}

/** On the desks today: fresh ones, some near the twentieth working day, one past it. */
export function presentPublished(calendar: Calendar, today: LegalDate): Story[] {
  const plan: readonly [ago: number, stop: Stop][] = [
    [1, 'formed'],
    [2, 'formed'],
    [4, 'formed'],
    [8, 'formed'],
    [3, 'returned'],
    [6, 'returned'],
    [5, 'referred'],
    [12, 'referred'],
    [2, 'cleared'],
    [16, 'cleared'],
    [18, 'cleared'],
    [19, 'cleared'],
    [24, 'cleared'],
    [5, 'published'],
    [9, 'published'],
    [14, 'published'],
    [20, 'published'],
    [31, 'published'],
  ];
  return plan.map(([ago, stop], n) =>
    presentStory(
      sources[(n * 5) % sources.length] as Source,
      n,
      calendar.addWorkingDays(calendar.previousWorkingDay(today), -ago),
      stop,
    ),
  );
}
