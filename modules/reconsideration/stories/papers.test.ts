/** What the papers, the list and the public page say, and what they do not. */
import { expect, it } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { tell } from '../../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { reconsideration } from '../index.ts';

const calendar = calendarOf(holidayYears);
const text = (version: string, paper: string): string => {
  for (const sample of reconsideration.samples.filter((s) => s.version === version)) {
    const told = tell(reconsideration, sample, calendar);
    const issued = told?.papers.find((p) => p.paper === paper);
    const spec = issued && told?.procedure.papers?.[paper];
    if (issued && spec) return JSON.stringify(spec.body(issued.prepared.view(issued.performed.entry.papers)));
  }
  throw new Error(`no sample issues ${paper} in ${version}`);
};

it('a decision tells the court and the fifteen days to go there (行政诉讼法45)', () => {
  for (const version of ['arl2017-ir2007', 'arl2023-ir2007', 'arl2023-ir2026']) {
    expect(text(version, 'decision')).toContain('自收到本决定书之日起15日内，向南昌铁路运输法院提起行政诉讼');
  }
});

it('a decision cites the article of its own law', () => {
  expect(text('arl2017-ir2007', 'decision')).toContain('《中华人民共和国行政复议法》第二十八条第一款第（三）项');
  expect(text('arl2023-ir2026', 'decision')).toContain('《中华人民共和国行政复议法》第六十四条第一款第（二）项');
});

it('a reply notice gives ten days in 2023 and ten working days since (第23条; 第48条)', () => {
  expect(text('arl2017-ir2007', 'replyNotice')).toContain('十日内提出书面答复');
  expect(text('arl2023-ir2026', 'replyNotice')).toContain('十个工作日内提出书面答复');
  expect(text('arl2023-ir2007', 'replyNotice')).not.toContain('不得仅委托律师');
});

it('an extension names who approved it: the authority’s head in 2023, the body’s head since (第31条; 第62条)', () => {
  expect(text('arl2017-ir2007', 'extensionNotice')).toContain('经行政复议机关的负责人批准');
  expect(text('arl2023-ir2026', 'extensionNotice')).toContain('经行政复议机构的负责人批准');
});

it('a refusal says what was wrong and where to go on', () => {
  const refusal = text('arl2023-ir2026', 'refusalDecision');
  expect(refusal).toContain('属于行政复议范围');
  expect(refusal).toContain('上级行政机关反映');
});

it('decisions, dismissals and refusals bear the seal of the authority', () => {
  for (const procedure of reconsideration.procedures.filter((p) => p.id === 'reconsideration')) {
    for (const paper of [
      'decision',
      'dismissalDecision',
      'refusalDecision',
      'mediationStatement',
      'terminationDecision',
      'opinionPaper',
    ])
      expect(procedure.papers?.[paper]?.seal).toBe('authority');
  }
});

it('a list names no citizen in full', () => {
  const [procedure] = reconsideration.procedures;
  expect(
    procedure?.title({
      applicants: [{ kind: 'citizen', name: '欧阳一平' }],
      respondentName: '某局',
      actName: '处罚',
    } as never),
  ).toBe('欧某不服某局处罚');
});
