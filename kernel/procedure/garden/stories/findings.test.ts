// Findings: what the record shows of each rule, what it blocks, and how an exception with a reason answers it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../language/index.ts';
import { findingsOf } from '../../reading/findings.ts';
import type { Story } from '../../story.ts';
import { gardenPermit } from '../procedure.ts';
import { accepted, calendar, codes, filed, inspected } from '../stage.ts';
import { steps, walk } from '../walk.ts';

const picture = { name: '园地.jpg', sha256: 'a'.repeat(64), size: 9 };
const granted = (told: Story): Story => told.act('grant', 'lin', { fee: 50_000 }).approved('qian', 'sun');
const announcedAndGranted = (): Story => granted(inspected().act('announce', 'lin').on('2026-03-13'));
const outcomes = (told: Story): Record<string, string> =>
  Object.fromEntries(told.findings.map((f) => [f.finding, f.outcome]));

describe('a finding follows from the record', () => {
  test('a rule that does not speak of the matter yet is neither held nor missing', () => {
    expect(outcomes(filed())).toEqual({ pictured: 'notYet', shelved: 'notYet', announced: 'notYet' });
  });
  test('an inspection without pictures is missing them, and says so', () => {
    expect(inspected().finding('pictured')).toEqual({
      finding: 'pictured',
      group: 'record',
      outcome: 'missing',
      says: '勘查没有照片',
    });
  });
  test('an inspection with pictures holds', () => {
    const told = accepted()
      .act('assign', 'lin', { inspectors: ['chen'] })
      .act('inspect', 'chen', { findings: '土质良好', pictures: [picture] });
    expect(told.finding('pictured')?.outcome).toBe('holds');
  });
  test('a second inspection supplies what the first one lacked', () => {
    const told = inspected().act('inspect', 'chen', { findings: '土质良好', pictures: [picture] });
    expect(told.finding('pictured')?.outcome).toBe('holds');
  });
  test('the passing of time alone changes no finding', () => {
    const told = inspected();
    const before = told.findings;
    expect(told.on('2026-03-25').findings).toEqual(before);
  });
  test('a procedure that declares no findings has none', () => {
    const { findings: _, findingGroups: __, exceptions: ___, ...plain } = gardenPermit;
    const told = filed({}, { procedures: [plain as Procedure] });
    expect(told.findings).toEqual([]);
  });
});

describe('an act that completes a group', () => {
  test('is refused while a finding of the group is missing, with what is missing, its article and the way out', () => {
    const [refusal, ...others] = announcedAndGranted().refusals('archive', 'lin', { shelf: '甲柜' });
    expect(others).toEqual([]);
    expect(refusal).toEqual({
      code: 'finding',
      sentence: '“勘查记录”不齐，不能“归档”：勘查拍有照片——勘查没有照片',
      per: gardenPermit.findings?.pictured?.per,
      advice: '请补齐“勘查拍有照片”，或者由负责人说明理由作为例外',
    });
  });
  test('is judged with its own statements already in the file', () => {
    const ready = announcedAndGranted().act('excuse', 'sun', {
      finding: 'pictured',
      reason: '相机在勘查当日损坏无法拍照',
    });
    expect(codes(ready, 'archive', 'lin')).toEqual(['finding']);
    expect(codes(ready, 'archive', 'lin', { shelf: '甲柜' })).toEqual([]);
    expect(ready.act('archive', 'lin', { shelf: '甲柜' }).findings.some((f) => f.outcome === 'missing')).toBe(false);
  });
  test('is refused for each missing finding of each of its groups', () => {
    const told = granted(inspected());
    expect(codes(told, 'archive', 'lin', { shelf: '甲柜' })).toEqual(['finding', 'finding']);
  });
  test('is not refused for a group it does not complete', () => {
    const only = {
      ...gardenPermit,
      acts: { ...gardenPermit.acts, archive: { ...gardenPermit.acts.archive, completes: ['openness'] } },
    };
    const told = accepted({}, { procedures: [only as Procedure] })
      .act('assign', 'lin', { inspectors: ['chen'] })
      .act('inspect', 'chen', { findings: '土质良好' })
      .act('announce', 'lin')
      .on('2026-03-13');
    expect(codes(granted(told), 'archive', 'lin')).toEqual([]);
  });
  test('that needs approval is refused when it is proposed and, if the file has changed, when it is approved', () => {
    const approved = { ...gardenPermit.acts.archive, approval: { by: 'head', per: gardenPermit.exceptions?.per } };
    const procedures = [{ ...gardenPermit, acts: { ...gardenPermit.acts, archive: approved } } as Procedure];
    const told = accepted({}, { procedures })
      .act('assign', 'lin', { inspectors: ['chen'] })
      .act('inspect', 'chen', { findings: '土质良好' })
      .act('announce', 'lin')
      .on('2026-03-13');
    granted(told);
    expect(codes(told, 'archive', 'lin', { shelf: '甲柜' })).toEqual(['finding']);
    told
      .act('excuse', 'sun', { finding: 'pictured', reason: '相机在勘查当日损坏无法拍照' })
      .act('archive', 'lin', { shelf: '甲柜' });
    const proposal = String(told.matter.proposals[0]?.seq);
    told.act('withdrawExcuse', 'sun', { finding: 'pictured', reason: '照片其实可以补拍' });
    expect(told.refusals('approve', 'sun', { proposal }).map((r) => r.code)).toEqual(['finding']);
  });
  test('shows beside its button what it is waiting for, but not what its own form may still supply', () => {
    const button = announcedAndGranted()
      .available('lin')
      .find((a) => a.act === 'archive');
    expect(button?.available).toBe(false);
    expect(button?.refusals.map((r) => r.sentence)).toEqual(['“勘查记录”不齐，不能“归档”：勘查拍有照片——勘查没有照片']);
  });
  test('has an open button once nothing is missing', () => {
    const told = announcedAndGranted().act('excuse', 'sun', {
      finding: 'pictured',
      reason: '相机在勘查当日损坏无法拍照',
    });
    expect(told.available('lin').find((a) => a.act === 'archive')?.available).toBe(true);
  });
});

describe('an exception', () => {
  const reason = '相机在勘查当日损坏无法拍照';
  const excuse = (told: Story, by = 'sun', stated: Record<string, string> = {}): string[] =>
    codes(told, 'excuse', by, { finding: 'pictured', reason, ...stated });
  test('with its reason takes the place of what is missing, and stays with the matter', () => {
    const told = inspected().act('excuse', 'sun', { finding: 'pictured', reason });
    expect(told.finding('pictured')).toMatchObject({ outcome: 'excused', says: '勘查没有照片', reason });
    expect(told.matter.excused).toEqual({ pictured: reason });
    expect(told.matter.history.at(-1)).toMatchObject({ act: 'excuse', by: 'sun', capacity: 'garden.head' });
  });
  test('is told by those whom the procedure names and nobody else, and cites the article of exceptions', () => {
    expect(excuse(inspected(), 'lin')).toEqual(['not-your-power']);
    expect(inspected().refusals('excuse', 'lin', { finding: 'pictured', reason })[0]?.per).toEqual(
      gardenPermit.exceptions?.per,
    );
  });
  test('needs a reason of at least eight characters', () => {
    expect(excuse(inspected(), 'sun', { reason: '一二三四五六七' })).toEqual(['field']);
    expect(excuse(inspected(), 'sun', { reason: '一二三四五六七。。' })).toEqual(['field']);
    expect(excuse(inspected(), 'sun', { reason: '一二三四五六七八' })).toEqual([]);
  });
  test('answers only what is missing, or what the completing act would find missing', () => {
    expect(excuse(accepted())).toEqual(['wrong-state']);
    expect(excuse(inspected(), 'sun', { finding: 'shelved' })).toEqual([]);
    expect(excuse(inspected(), 'sun', { finding: 'ghost' })).toEqual(['field']);
  });
  test('is made once, and made again after it was withdrawn', () => {
    const told = inspected().act('excuse', 'sun', { finding: 'pictured', reason });
    expect(excuse(told)).toEqual(['already-done']);
    told.act('withdrawExcuse', 'sun', { finding: 'pictured', reason: '照片可以补拍' });
    expect(told.matter.excused).toBeUndefined();
    expect(told.finding('pictured')?.outcome).toBe('missing');
    expect(excuse(told)).toEqual([]);
    expect(codes(told, 'withdrawExcuse', 'sun', { finding: 'pictured', reason })).toEqual(['wrong-state']);
  });
  test('gives way when what was missing is supplied after all', () => {
    const told = inspected()
      .act('excuse', 'sun', { finding: 'pictured', reason })
      .act('inspect', 'chen', { findings: '土质良好', pictures: [picture] });
    expect(told.finding('pictured')?.outcome).toBe('holds');
  });
  test('is unknown to a procedure that declares none', () => {
    const { exceptions: _, ...strict } = gardenPermit;
    const told = accepted({}, { procedures: [strict as Procedure] })
      .act('assign', 'lin', { inspectors: ['chen'] })
      .act('inspect', 'chen', { findings: '土质良好' });
    expect(excuse(told)).toEqual(['unknown-act']);
  });
});

describe('after any acts whatever', () => {
  test('an act that completes a group has left nothing of it missing, and some walks get there', () => {
    let completed = 0;
    for (const path of fc.sample(steps, { numRuns: 400, seed: 7 })) {
      for (const { performed, prepared } of walk(path).done) {
        const groups = prepared.effect?.act.completes ?? [];
        if (groups.length === 0) continue;
        completed += 1;
        const verdicts = findingsOf(gardenPermit, performed.matter, { ...bare, calendar });
        expect(verdicts.filter((v) => groups.includes(v.group) && v.outcome === 'missing')).toEqual([]);
      }
    }
    expect(completed).toBeGreaterThan(0);
  });
});

const bare = {
  today: '2026-12-31',
  setting: (key: string) => gardenPermit.settings?.[key]?.value,
  person: () => undefined,
  referred: () => undefined,
  officeName: (code: string) => code,
};
