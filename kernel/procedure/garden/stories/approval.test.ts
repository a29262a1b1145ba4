// Approval in the office vocabulary: who is asked, in which order, and what one opinion settles.
import { describe, expect, test } from 'vitest';
import type { Story } from '../../story.ts';
import { accepted, codes, filed, inspected } from '../stage.ts';

const proposal = (told: Story): { proposal: string } => ({ proposal: String(told.matter.proposals.at(-1)?.seq) });
const sentences = (told: Story, act: string, by: string, stated = {}): string[] =>
  told.refusals(act, by, { ...proposal(told), ...stated }).map((r) => r.sentence);

describe('one after another (逐级审批)', () => {
  const proposed = () => inspected().act('grant', 'lin', { fee: 50_000 });

  test('a proposed act has not been done, and no paper leaves', () => {
    const told = proposed();
    expect(told.did('grant')).toBe(false);
    expect(told.matter.state).toBe('accepted');
    expect(told.matter.file.fee).toBeUndefined();
    expect(told.matter.papers.map((p) => p.paper)).toEqual(['receipt', 'acceptance']);
  });

  test('the second in line is not asked before the first has agreed', () => {
    const told = proposed();
    expect(sentences(told, 'approve', 'sun')).toEqual(['目前不由您审批此事项']);
    expect(told.refusals('approve', 'qian', proposal(told))).toEqual([]);
  });

  test('the act takes effect with the last agreement, dated that day, by the one who proposed it', () => {
    const told = proposed().on('2026-03-03').approved('qian');
    expect(told.did('grant')).toBe(false);
    told.on('2026-03-04').approved('sun');
    expect(told.matter.history.at(-1)).toMatchObject({
      act: 'grant',
      on: '2026-03-04',
      by: 'lin',
      capacity: 'garden.clerk',
    });
    expect(told.matter).toMatchObject({
      state: 'granted',
      proposals: [],
      closedOn: '2026-03-04',
      file: { fee: 50_000 },
    });
    expect(told.matter.papers.slice(2)).toMatchObject([
      { paper: 'permit', number: '园许〔2026〕1号' },
      { paper: 'bill', number: '园缴〔2026〕1号' },
    ]);
  });

  test('an opinion bears the capacity in which it was asked', () => {
    const told = proposed().approved('qian');
    expect(told.matter.proposals[0]?.opinions).toMatchObject([
      { by: 'qian', capacity: 'garden.reviewer', agrees: true },
    ]);
    expect(told.matter.proposals[0]?.waiting).toEqual(['head']);
  });

  test('nobody approves what he proposed himself, though he holds the power', () => {
    const told = inspected().act('grant', 'qian', { fee: 0 });
    expect(sentences(told, 'approve', 'qian')).toEqual(['送审人不得审批自己送审的事项']);
  });

  test('whoever may not do the act after an earlier one may not approve it either (调查、决定分离)', () => {
    const told = accepted()
      .act('assign', 'lin', { inspectors: ['zhou'] })
      .act('inspect', 'zhou', { findings: '好' });
    told.act('grant', 'lin', { fee: 0 });
    expect(codes(told, 'approve', 'zhou', proposal(told))).toEqual(['separation']);
    expect(told.refusals('return', 'zhou', { ...proposal(told), opinion: '重拟' })).toEqual([]);
  });

  test('a returned proposal is gone and the act may be proposed anew', () => {
    const told = proposed();
    expect(codes(told, 'grant', 'lin', { fee: 0 })).toEqual(['proposal']);
    told.act('return', 'qian', { ...proposal(told), opinion: '请补充' });
    expect(told.matter.proposals).toEqual([]);
    expect(told.refusals('grant', 'lin', { fee: 0 })).toEqual([]);
  });

  test('a return without an opinion is refused, for the proposer must learn why', () => {
    const told = proposed();
    expect(sentences(told, 'return', 'qian')).toEqual(['请填写“意见”']);
  });

  test('only the proposer withdraws the proposal', () => {
    const told = proposed();
    expect(sentences(told, 'withdrawProposal', 'zhao')).toEqual(['只有送审人可以撤回送审']);
    expect(told.act('withdrawProposal', 'lin', proposal(told)).matter.proposals).toEqual([]);
  });

  test('a signer added in person (加签) comes first in line, and the adder after him', () => {
    const told = proposed();
    told.act('addSigner', 'qian', { ...proposal(told), who: 'guest' });
    expect(sentences(told, 'approve', 'qian')).toEqual(['目前不由您审批此事项']);
    told.approved('guest', 'qian', 'sun');
    expect(told.matter.state).toBe('granted');
  });

  test('forwarding (转办) passes the place in line to another holder of the power, and to nobody else', () => {
    const told = proposed();
    expect(sentences(told, 'forward', 'qian', { who: 'guest' })).toEqual(['guest没有审批此事项的权限']);
    expect(sentences(told, 'forward', 'qian', { who: 'lin' })).toEqual(['不能转给送审人本人']);
    expect(sentences(told, 'forward', 'qian', { who: 'nobody' })).toEqual(['没有这个人']);
    told.act('forward', 'qian', { ...proposal(told), who: 'zhou' });
    expect(told.matter.proposals[0]?.waiting).toEqual(['person:zhou', 'head']);
    expect(told.approved('zhou', 'sun').matter.state).toBe('granted');
  });

  test('a copy (抄送) goes to a person who exists and asks nothing of him', () => {
    const told = proposed();
    expect(sentences(told, 'copyTo', 'lin', { who: 'nobody' })).toEqual(['没有这个人']);
    told.act('copyTo', 'lin', { ...proposal(told), who: 'gu' });
    expect(told.matter.proposals[0]).toMatchObject({ copies: ['gu'], waiting: ['reviewer', 'head'] });
  });

  test('a recused person neither approves nor is added or forwarded to', () => {
    const told = inspected().act('recuse', 'lin', { avoiding: 'qian' }).act('grant', 'lin', { fee: 0 });
    expect(codes(told, 'approve', 'qian', proposal(told))).toEqual(['recused']);
    expect(codes(told, 'addSigner', 'zhou', { ...proposal(told), who: 'qian' })).toEqual(['recused']);
    expect(codes(told, 'forward', 'zhou', { ...proposal(told), who: 'qian' })).toEqual(['recused']);
  });

  test('holding the power in another authority is not enough', () => {
    const told = proposed().approved('qian');
    expect(sentences(told, 'approve', 'he')).toEqual(['目前不由您审批此事项']);
  });

  test('the law is asked again on the day of the last agreement', () => {
    const told = inspected().act('announce', 'lin').on('2026-03-13').act('grant', 'lin', { fee: 0 }).approved('qian');
    told.act('announce', 'lin');
    expect(told.refusals('approve', 'sun', proposal(told)).map((r) => r.code)).toEqual(['floor']);
  });
});

describe('all together (会签)', () => {
  const proposed = () => accepted().act('refuse', 'lin', { grounds: '土质不宜' });

  test.each([
    ['the reviewer first', ['qian', 'sun']],
    ['the head first', ['sun', 'qian']],
  ])('any order will do: %s', (_, order) => {
    const told = proposed();
    told.approved(order[0] as string);
    expect(told.matter.state).toBe('accepted');
    expect(told.approved(order[1] as string).matter.state).toBe('refused');
  });

  test('nobody agrees twice in one capacity', () => {
    const told = proposed().approved('qian');
    expect(sentences(told, 'approve', 'qian')).toEqual(['目前不由您审批此事项']);
  });
});

describe('one suffices (或签)', () => {
  const proposed = () => filed().act('refuseToAccept', 'lin', { grounds: '不属于本机关职权范围' });

  test.each(['qian', 'sun'])('%s alone settles it', (who) => {
    expect(proposed().approved(who).matter.state).toBe('notAccepted');
  });

  test('no signer may be added, who would then decide without the power to', () => {
    expect(sentences(proposed(), 'addSigner', 'qian', { who: 'guest' })).toEqual(['或签只需一人同意，不能加签']);
  });

  test('an approval after the limit has deemed otherwise is refused', () => {
    const told = proposed().on('2026-03-09');
    expect(told.refusals('approve', 'sun', proposal(told))).toEqual([]);
    told.on('2026-03-10');
    expect(told.matter.state).toBe('accepted');
    expect(codes(told, 'approve', 'sun', proposal(told))).toContain('wrong-state');
  });
});

describe('what is no approval', () => {
  test('propose is made by the engine and by nobody else', () => {
    expect(filed().refusals('propose', 'lin', { of: 'accept' })).toHaveLength(1);
  });

  test('a proposal that does not exist cannot be approved', () => {
    expect(codes(filed(), 'approve', 'sun', { proposal: '99' })).toEqual(['proposal']);
  });

  test('an act that needs none takes effect at once', () => {
    expect(accepted().matter).toMatchObject({ state: 'accepted', proposals: [] });
  });
});
