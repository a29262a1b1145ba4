// Two passes of one application beside each other: whose words are whose, what became of each issue, and nothing of what may not be seen.
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../database/testing/test-database.ts';
import { NotFound } from '../matters/errors.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, type Staff, type TestOffice, testOffice } from '../test-office.ts';
import { comparisonOf } from './view.ts';

const database = withDatabase();
let county = 363300;
const fresh = (): Promise<TestOffice> => {
  const region = String(++county);
  return testOffice(database().owner, database().server(region), region);
};

const opinion = '一、补土样。二、写明树种。';

async function inspected(t: TestOffice, who: Staff, more: Record<string, string> = {}): Promise<string> {
  const stated = { ...application(more.earlier ? '西园' : '东园'), ...more };
  const { matter } = await openMatter(t.office, t.as(who), 'garden', { act: 'apply', stated });
  await performAct(t.office, t.as(who), 'garden', matter.id, { act: 'askMore', stated: { missing: '平面图' } });
  return matter.id;
}
const supervise = (t: TestOffice, id: string, stated: Record<string, string>) =>
  performAct(t.office, t.as('gu'), 'garden', id, { act: 'supervise', stated });
const compare = (t: TestOffice, who: Staff, id: string) => comparisonOf(t.office, t.as(who), '/nowhere', 'garden', id);

describe('a comparison of two passes', () => {
  it('tells each version with what was said of it, in groups apart, and what the later one states of its issues', async () => {
    const t = await fresh();
    const before = await inspected(t, 'lin');
    await supervise(t, before, { findings: opinion });
    const now = await inspected(t, 'lin', { earlier: before });
    await supervise(t, now, { findings: '可以。', answered: '第1条：已采纳\n第2条：未采纳。仍为空白' });
    const found = await compare(t, 'lin', now);
    expect(found).toMatchObject({ label: '与上一次对照', texts: ['补正内容'], withheld: null });
    expect(found.versions.map((v) => [v.id, v.own])).toEqual([
      [before, false],
      [now, true],
    ]);
    const [first] = found.versions;
    expect(first?.said.map((g) => [g.label, g.sayings.map((s) => s.value)])).toEqual([
      ['补正要求', ['平面图']],
      ['勘查、会办意见', [opinion]],
    ]);
    expect(first?.issues.map((i) => i.text)).toEqual(['补土样。', '写明树种。']);
    expect(first?.followed?.value).toContain('第2条：未采纳');
    expect(found.followUp).toEqual({ acts: ['supervise'], field: 'answered', label: '意见采纳情况' });
  });

  it('says that an earlier pass may not be seen, and tells nothing of it', async () => {
    const t = await fresh();
    const before = await inspected(t, 'lin');
    await supervise(t, before, { findings: opinion });
    const now = await inspected(t, 'he', { earlier: before });
    const found = await compare(t, 'he', now);
    expect(found.withheld).toContain('您无权查看');
    expect(found.versions.map((v) => v.id)).toEqual([now]);
    expect(JSON.stringify(found)).not.toContain('补土样');
    expect(JSON.stringify(found)).not.toContain(before);
    // The supervisor of the region sees both.
    expect((await compare(t, 'gu', now)).versions).toHaveLength(2);
  });

  it('is refused like the matter itself to those who may not see it', async () => {
    const t = await fresh();
    const id = await inspected(t, 'lin');
    await expect(compare(t, 'he', id)).rejects.toBeInstanceOf(NotFound);
    await expect(compare(t, 'lin', 'not-an-id')).rejects.toBeInstanceOf(NotFound);
  });
});
