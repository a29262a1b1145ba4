// Every page, once with ordinary words and once with hostile ones in every place a word can come from: the structure holds and nothing runs.
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../feed.ts';
import { pageFaults } from '../page-faults.ts';
import { everyPage } from './testing/every-page.ts';

/** Breaks out of text, of attributes in either quote, of a script, of a comment. */
const evil = `"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;--><!--\u0000{{7*7}}`;

const plain = everyPage((words) => words);
const hostile = everyPage((words) => `${words}${evil}`);

describe('every page', () => {
  test.each(Object.entries(plain))('%s is well built', (_name, page) => {
    expect(pageFaults(page)).toEqual([]);
  });
  test.each(Object.entries(plain))('%s says that it is demonstration data, when it is', (name, page) => {
    expect(page.includes('演示数据')).toBe(name !== 'home of a new county');
  });
  test.each(Object.entries(hostile))(
    '%s stays well built with hostile words, and nothing of them runs',
    (name, page) => {
      // Ids are made of names in a definition, which are ours; words never reach them.
      expect(pageFaults(page)).toEqual([]);
      expect(page).not.toMatch(/<script>|<img|onerror=alert\(2\)>/);
      if (name !== 'accessibility') expect(page).toContain('&#60;script&#62;');
    },
  );
  test('leads nowhere but to paths of this site', () => {
    for (const page of Object.values(plain)) {
      for (const [, href = ''] of page.matchAll(/(?:href|action)="([^"]*)"/g)) expect(href).toMatch(/^(\/(?!\/)|#)/);
    }
  });
});

describe('what a reader is told', () => {
  test('a right that has ended is over, only a duty is done in time', () => {
    expect(plain['a matter of one’s own']).toContain('已于2026年6月3日按期完成');
    expect(plain['a party’s limits']).toContain('已于2026年6月3日结束');
    expect(plain['a party’s limits']).not.toContain('按期完成');
  });
  test('a rate over nothing has no value and prints a dash, never 100%', () => {
    expect(plain['a rate over nothing']).toContain('<span class="value">—</span>');
    expect(plain['a rate over nothing']).toContain('没有值（分母为零，写作“—”）');
    expect(plain['a rate over nothing']).not.toContain('100%');
  });
  test('a paragraph without its module says so and gives no figure', () => {
    expect(plain.report).toContain('本段对应的业务尚未接入本系统，没有记录可写');
    expect(plain.report?.match(/233件/g)).toHaveLength(1);
  });
  test('each figure of the report opens what lies behind it', () => {
    expect(plain.report).toContain('<a class="figure" href="/report/2023/figures/garden.applications">233件</a>');
  });
  test('the eight elements of a government page stand in their order', () => {
    const labels = [...(plain.report ?? '').matchAll(/<dt>([^<]+)<\/dt>/g)].map((m) => m[1]);
    expect(labels).toEqual([
      '索引号',
      '主题分类',
      '发布机构',
      '生成日期',
      '文件编号',
      '有效性',
      '公开范围',
      '公开方式',
    ]);
  });
  test('an overdue duty of the office is said in words, not by colour alone', () => {
    expect(plain['a matter of one’s own']).toContain('已超过3天');
  });
  test('a withdrawn publication leaves its reason and no text', () => {
    expect(plain['a withdrawn publication']).toContain('撤回原因：有误');
    expect(plain['a withdrawn publication']).not.toContain('class="paper"');
  });
  test('a fault is tied to its input and listed with a way to it', () => {
    const page = plain['first step with faults'] ?? '';
    expect(page).toContain('<a href="#f-people-1-idNumber">请核对</a>');
    expect(page).toMatch(
      /id="f-people-1-idNumber"[^>]*aria-describedby="f-people-1-idNumber-hint f-people-1-idNumber-fault"[^>]*aria-invalid="true"/,
    );
  });
});

test('the feed is well-formed whatever a title holds, and a withdrawn item says so', () => {
  const row = {
    id: 'a',
    title: `甲${evil}\uFFFE`,
    subject: '类',
    office: '局',
    indexNumber: '1',
    publishedOn: '2026-06-30',
    withdrawnOn: '2026-07-01',
  };
  const feed = atomFeed(
    { region: '360121', name: '县', government: '县政府', demonstration: true, contacts: [] },
    'https://x.cn',
    [row],
    '2026-07-02',
  );
  for (const unspeakable of ['<script', '\u0000', '\uFFFE']) expect(feed).not.toContain(unspeakable);
  expect(feed).toContain('【已撤回】甲');
  expect(feed).toContain('<updated>2026-07-01T00:00:00+08:00</updated>');
});
