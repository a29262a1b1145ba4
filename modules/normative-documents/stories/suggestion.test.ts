import { describe, expect, test } from 'vitest';
import { type ReferredMatter, type Story, story } from '../../../kernel/procedure/index.ts';
import { against, referred, type Stated, stage } from './stage.ts';

const title = '示例局停车收费公示办法';
const proposers = [{ kind: 'citizen', name: '示例甲', phone: '19900000001' }];
const written: Stated = {
  documentTitle: title,
  documentNumber: '示局规〔2026〕1号',
  maker: 'housing',
  clauses: '第四条',
  grounds: ['rights'],
  reasons: '第四条增加停车场的义务，没有法律、法规依据。',
};
const send: Stated = { ...written, proposers };
const party = 'party:proposer';
const begin = (more: readonly ReferredMatter[] = [], settings: Readonly<Record<string, unknown>> = {}): Story =>
  story('normative-documents/suggestion', { ...stage, referred: more, settings, id: 'suggestion' }, '2026-03-02');
const received = (more?: readonly ReferredMatter[], settings?: Readonly<Record<string, unknown>>): Story =>
  begin(more, settings).act('suggest', party, send);
const accepted = (more?: readonly ReferredMatter[]): Story =>
  received(more).on('2026-03-04').act('accept', 'keeper', { makerKind: 'department' });
const letter = (over: Stated = {}, settings?: Readonly<Record<string, unknown>>): Story =>
  begin([], settings).act('record', 'keeper', { receivedOn: '2026-03-02', way: 'letter', ...written, ...over });
const due = (told: Story, limit: string): string | null | undefined =>
  told.limits.findLast((l) => l.limit === limit)?.due;
const review = (state: string, over: Stated = {}): ReferredMatter =>
  referred('review', 'filing-review', state, { documentTitle: title, ...over });
const fault: Stated = { finding: '第四条增加经营者的义务，没有依据。', conclusion: 'problem', review: 'review' };
const sound: Stated = { finding: '第四条有上位法依据，没有增加义务。', conclusion: 'noProblem' };
const answer: Stated = { reply: '第四条有上位法依据，理由如下。', summary: '第四条有上位法依据，没有发现问题。' };

describe('提出和受理', () => {
  test('审查建议应当写明理由：不足十个字的不收，十个字的收', () => {
    expect(against(begin(), 'suggest', party, { ...send, reasons: '违法' })).toContain('不少于十个字');
    expect(against(begin(), 'suggest', party, { ...send, reasons: '一二三四五六七八九' })).toContain('不少于十个字');
    expect(against(begin(), 'suggest', party, { ...send, reasons: '一二三四五六七八九十' })).toBe('');
  });

  test('审查建议应当署名：网上不署名的提不出；来信没有署名的不能受理，只能不予受理；本地不要求署名的可以受理', () => {
    expect(against(begin(), 'suggest', party, written)).toContain('提出建议的公民、单位');
    expect(against(letter(), 'accept', 'keeper', { makerKind: 'department' })).toContain('书面署名');
    expect(against(letter({ proposers }), 'accept', 'keeper', { makerKind: 'department' })).toBe('');
    const unsigned = letter({}, { 'normative-documents.suggestionNamed': false });
    expect(against(unsigned, 'accept', 'keeper', { makerKind: 'department' })).toBe('');
    const refusal = { refusal: 'anonymous', refusalWhy: '没有署名和联系方式，不能核实和答复。' };
    expect(against(letter(), 'refuse', 'keeper', refusal)).toBe('');
    expect(against(received(), 'refuse', 'keeper', refusal)).toContain('有署名');
  });

  test('登记的收到日期不晚于今天：当天收到的可以登记，明天的不可以', () => {
    const record = (receivedOn: string) =>
      against(begin(), 'record', 'keeper', { receivedOn, way: 'letter', ...written, proposers });
    expect(record('2026-02-27')).toBe('');
    expect(record('2026-03-02')).toBe('');
    expect(record('2026-03-03')).not.toBe('');
  });

  test('县人民政府审查所属部门和乡镇的文件（地方组织法第七十三条）；县政府的文件移送县人大常委会、市人民政府（第五十条）', () => {
    const accept = (makerKind: string) => against(received(), 'accept', 'keeper', { makerKind });
    expect(accept('department')).toBe('');
    expect(accept('township')).toBe('');
    expect(accept('government')).toContain('县人大常委会或者市人民政府审查');
    expect(accept('governmentOffice')).toContain('县人大常委会或者市人民政府审查');
    const transfer = (makerKind: string, transferTo: string) =>
      against(received(), 'transfer', 'keeper', { makerKind, transferTo, transferWhy: '由该机关审查。' });
    expect(transfer('government', 'congress')).toBe('');
    expect(transfer('governmentOffice', 'city')).toBe('');
    expect(transfer('government', 'superior')).toContain('应当移送县人大常委会或者市人民政府');
    expect(transfer('department', 'congress')).toContain('不得推给');
    expect(transfer('department', 'superior')).toBe('');
  });

  test('移送的，一并告知提出建议的人', () => {
    const told = received().act('transfer', 'keeper', {
      makerKind: 'government',
      transferTo: 'congress',
      transferWhy: '县人民政府的文件由县人大常委会审查。',
    });
    expect(told.matter.papers.map((p) => p.paper).sort()).toEqual(['transferLetter', 'transferNotice']);
  });

  test('以没有补充为由不予受理的，应当要求过补充而且期限已经届满', () => {
    const refusal = { refusal: 'incomplete', refusalWhy: '没有按期补充，无法确定所指的条款。' };
    expect(against(received(), 'refuse', 'keeper', refusal)).toContain('没有要求补充');
    const asked = received().act('ask', 'keeper', { lacking: '请写明条款。' });
    expect(due(asked, 'supplement')).toBe('2026-03-16');
    expect(against(asked.on('2026-03-16'), 'refuse', 'keeper', refusal)).toContain('还没有届满');
    expect(against(asked.on('2026-03-17'), 'refuse', 'keeper', refusal)).toBe('');
  });

  test('文件库中仍然有效的，不能以已经失效为由不予受理', () => {
    const refusal = { refusal: 'over', refusalWhy: '文件已经失效，不再适用。' };
    const about = (state: string): Story =>
      begin([referred('library', 'normative-documents', state, {})]).act('suggest', party, {
        ...send,
        document: 'library',
      });
    expect(against(about('inForce'), 'refuse', 'keeper', refusal)).toContain('仍然有效');
    expect(against(about('expired'), 'refuse', 'keeper', refusal)).toBe('');
    expect(against(received(), 'refuse', 'keeper', refusal)).toBe('');
  });

  test('审核期限五个工作日（本地设置），补充以后重新起算', () => {
    expect(due(received(), 'triage')).toBe('2026-03-09');
    const again = received()
      .act('ask', 'keeper', { lacking: '请写明条款。' })
      .on('2026-03-10')
      .act('supplement', party, { clauses: '第四条', reasons: '第四条没有法律、法规依据。' });
    expect(due(again, 'triage')).toBe('2026-03-17');
  });
});

describe('研究和答复', () => {
  test('请制定机关说明时不得写提出人的姓名、电话（个人信息保护法）', () => {
    const ask = (question: string) => against(accepted(), 'inquire', 'keeper', { question });
    expect(ask('第四条的依据是什么？')).toBe('');
    expect(ask('示例甲认为第四条没有依据，请说明。')).toContain('提出人的姓名、电话');
    expect(ask('请联系19900000001说明。')).toContain('提出人的姓名、电话');
  });

  test('研究期限六十日（待核设置），自受理起算；经批准可以延长，最多六十日', () => {
    expect(due(accepted(), 'study')).toBe('2026-05-06');
    const longer = accepted().act('extend', 'keeper', { extendedDays: 30 }).approved('lead');
    expect(due(longer, 'study')).toBe('2026-06-02');
    expect(against(accepted(), 'extend', 'keeper', { extendedDays: 61 })).not.toBe('');
  });

  test('发现应当纠正的问题的，先启动备案审查并向制定机关提出，才能作出结论（有错必纠）', () => {
    const conclude = (found: readonly ReferredMatter[], stated: Stated = fault) =>
      against(accepted(found), 'conclude', 'keeper', stated);
    expect(conclude([])).not.toBe('');
    expect(conclude([], { ...fault, review: undefined as never })).toContain('先启动备案审查');
    expect(conclude([review('registered')])).toContain('还没有就问题与制定机关沟通');
    expect(conclude([review('communicated', { documentTitle: '另一件文件' })])).toContain('不是对这件文件');
    expect(conclude([review('communicated')])).toBe('');
    expect(conclude([], sound)).toBe('');
  });

  test('答复写明结论和理由，十个工作日内（本地设置）；公布的文字没有提出人的个人信息', () => {
    const concluded = accepted().act('conclude', 'keeper', sound).approved('lead');
    expect(due(concluded, 'answer')).toBe('2026-03-18');
    expect(against(concluded, 'answer', 'keeper', { ...answer, reply: '没有问题' })).toContain('写明研究结论和理由');
    expect(against(concluded, 'answer', 'keeper', { ...answer, summary: '示例甲的建议不成立，没有问题。' })).toContain(
      '不得写明提出人',
    );
    expect(against(concluded, 'answer', 'keeper', answer)).toBe('');
    const published = concluded
      .act('answer', 'keeper', answer)
      .act('publish', 'keeper', { publication: 'conclusion', secrecyReviewed: true });
    expect(JSON.stringify(published.entries.at(-1))).not.toContain('示例甲');
  });

  test('纠正的结果告知提出建议的人：备案审查还没有纠正的不能告知', () => {
    const answered = (state: string): Story =>
      accepted([review(state)])
        .act('conclude', 'keeper', fault)
        .approved('lead')
        .act('answer', 'keeper', answer);
    const note = { corrected: '已经删去第四条。' };
    expect(against(answered('opined'), 'noteCorrection', 'keeper', note)).toContain('还没有纠正的结果');
    expect(against(answered('selfCorrected'), 'noteCorrection', 'keeper', note)).toBe('');
    expect(against(answered('decided'), 'noteCorrection', 'keeper', note)).toBe('');
  });
});

describe('依审查建议启动备案审查', () => {
  const takeUp = (found: ReferredMatter, over: Stated = {}) =>
    against(
      story('normative-documents/filing-review', { ...stage, referred: [found] }, '2026-03-10'),
      'takeUp',
      'keeper',
      {
        suggestion: 'suggestion',
        documentTitle: title,
        documentNumber: '示局规〔2026〕1号',
        makerKind: 'department',
        maker: 'housing',
        ...over,
      },
    );
  const suggestion = (state: string, about = title): ReferredMatter =>
    referred('suggestion', 'suggestion', state, { documentTitle: about });

  test('建议已经受理、还没有结论，而且就是对这件文件提出的', () => {
    expect(takeUp(suggestion('accepted'))).toBe('');
    expect(takeUp(suggestion('explaining'))).toBe('');
    expect(takeUp(suggestion('received'))).toContain('没有受理');
    expect(takeUp(suggestion('answered'))).toContain('已经作出结论');
    expect(takeUp(suggestion('accepted', '另一件文件'))).toContain('不是对这件文件');
    expect(takeUp(suggestion('accepted'), { makerKind: 'government' })).toContain('市人民政府和县人大常委会');
  });
});
