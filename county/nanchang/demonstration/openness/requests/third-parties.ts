/** 征求第三方意见: whose papers they are, and how each of them is heard or lets its time pass. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../../kernel/record/canonical.ts';
import { company } from '../../../names.ts';
import type { Story, Tale } from '../../tale.ts';
import { type Ending, officer, type Plan, type Stop } from './plan.ts';

const thirds: readonly Ending[] = ['deniedThirdParty', 'partlyGranted'];
/** Where a request waits before anyone is asked. */
const early: readonly (Stop | undefined)[] = [
  'submitted',
  'received',
  'correcting',
  'reasoning',
  'accepted',
  'searched',
];
export const consults = (p: Plan): boolean => thirds.includes(p.ending) && !early.includes(p.stop);

/** 征求第三方意见: each is asked by a letter of its own, told in its own story, until the last has answered or let its time pass. */
export function* consulting(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  const asked = thirdsOf(p);
  t.act('consultThird', officer(t, p), {
    consultedOn: t.today,
    thirdParties: asked as unknown as Json,
    harm: p.n % 3 === 0 ? 'privacy' : 'tradeSecret',
    harmWhy: '所申请的材料中有该单位的报价、账户和个人联系方式。',
    consultContent: `${p.ask.wanted}中由该单位提交的部分。`,
  });
  if (p.stop === 'thirdAsked' || p.stop === 'thirdServed') return false;
  // The law itself finds them heard, on the day on which the last has answered or let its time pass.
  for (let days = 0; days < 45; days++) {
    yield t.after(1);
    if (t.matter.tracks.third === 'heard') return p.stop !== 'thirdHeard';
  }
  throw new Error(`${p.key}的第三方意见没有征求完`);
}

const thirdKey = (p: Plan, at: number): string => `${p.key}-third-${at}`;
/** One company whose papers they are; in every third request a second one that tendered with it. Nobody is a third party to himself. */
export function thirdsOf(p: Plan) {
  const known = new Set((p.applicants as unknown as readonly { name: string }[]).map((a) => a.name));
  const found: ReturnType<typeof company>[] = [];
  for (let i = 0; found.length < (p.n % 3 === 1 ? 2 : 1); i++) {
    const one = company(800_000 + p.n * 7 + i, '江西省南昌市南昌县莲塘街道示例路8号');
    if (!known.has(one.name)) found.push(one);
    known.add(one.name);
  }
  return found;
}

/** One third party: asked on the day its request says so, served, and heard or silent. */
export function consultationStory(p: Plan, at: number): Story {
  return {
    key: thirdKey(p, at),
    procedure: 'openness/consultation',
    office: p.office,
    start: p.received,
    *tell(t) {
      for (let tries = 0; t.matterOf?.(p.key)?.tracks.third !== 'asked'; tries++) {
        if (tries > 200) return;
        yield tries % 5 < 4 ? t.today : t.after(1);
      }
      t.act('ask', officer(t, p), {
        request: t.idOf(p.key),
        third: [thirdsOf(p)[at]] as unknown as Json,
        information: p.ask.wanted,
        harm: p.n % 3 === 0 ? 'privacy' : 'tradeSecret',
        harmWhy: '所申请的材料中有该单位的报价、账户和个人联系方式。',
        content: at === 0 ? '报价明细和账户。' : '投标文件中的工艺说明。',
        sentOn: t.today,
      });
      if (p.stop === 'thirdAsked') return;
      yield t.after(2);
      t.act('serve', officer(t, p), { servedOn: t.today, serviceProof: '邮件签收记录' });
      if (p.stop === 'thirdServed') return;
      // Silent: the statute closes the period on its last day, and the office decides.
      if (at === 0 && p.n % 4 === 0) {
        if (p.n % 8 === 0) return;
        yield t.after(19);
        t.act('answerLate', 'party:thirdParty', {
          answeredOn: t.today,
          lateView: 'object',
          opinion: '材料涉及我单位的报价，不希望公开。邮件转交耽误了时间。',
        });
        return;
      }
      yield t.after(t.random.int(3, 12));
      if (at === 1)
        t.act('agree', 'party:thirdParty', { answeredOn: t.today, opinion: '中标结果已经公示，同意公开。' });
      else
        t.act('object', 'party:thirdParty', {
          answeredOn: t.today,
          opinion: '报价和客户信息属于商业秘密，公开会损害我单位利益，不同意公开。',
        });
    },
  };
}
