import type { Story } from '../../tale.ts';
import { reportStory } from './competition-report.ts';
import { suggestionStory } from './suggestion.ts';
import { keeper, lead, wrote } from './writing.ts';

/** A document that a citizen doubted while it was being reviewed; the maker amended it. */
const doubted2023: Story = {
  key: 'suggestion-2023-doubted',
  procedure: 'normative-documents/suggestion',
  office: 'justice',
  start: '2023-06-20',
  *tell(t) {
    t.act('record', keeper(t), {
      receivedOn: t.today,
      way: 'letter',
      documentTitle: '南昌县托育机构备案服务规定',
      documentNumber: '示例部门规〔2023〕2号',
      maker: 'health',
      clauses: '第六条',
      grounds: ['rights'],
      reasons: '第六条要求备案时提交无违法证明，法律、法规没有规定，办起来要跑三个单位。',
      proposers: wrote(t),
    });
    yield '2023-06-26';
    t.act('accept', keeper(t), { makerKind: 'department' });
    yield '2023-07-20';
    t.act('conclude', keeper(t), {
      finding: '第六条要求提交无违法证明没有法律、法规依据；备案审查中已经与制定机关沟通。',
      conclusion: 'problem',
      review: t.idOf('filing-review-2023-1'),
    });
    t.approved(lead(t));
    yield '2023-07-24';
    t.act('answer', keeper(t), {
      reply: '第六条要求提交无违法证明没有依据，已经向制定机关提出审查意见。',
      summary: '第六条要求备案时提交无违法证明，没有法律、法规依据，已经要求制定机关修改。',
    });
    yield '2023-07-26';
    t.act('publish', keeper(t), { publication: 'conclusion', secrecyReviewed: true });
    t.act('noteCorrection', keeper(t), { corrected: '制定机关已经删除第六条的要求并重新公布。' });
  },
};

export function fromCitizensOf2023(): Story[] {
  return [
    suggestionStory({
      key: 'suggestion-2023-0',
      title: '电梯应急处置规定',
      clauses: '附件第四项',
      grounds: 'inconsistent',
      reasons: '附件第四项要求物业公司公开材料，与省里的规定写法不一样，不知道按哪个办。',
      start: '2023-04-11',
      stop: 'answered',
      question: '附件第四项公开的范围与省规定是否一致？',
      finding: '对照省电梯安全条例，公开的范围一致，只是表述不同，没有增加义务。',
      summary: '附件第四项公开的范围与上位法一致，没有增加物业公司的义务，没有发现应当纠正的问题。',
    }),
    suggestionStory({
      key: 'suggestion-2023-1',
      title: '南昌县客运三轮车管理规定',
      clauses: '全文',
      grounds: 'improper',
      reasons: '规定实施多年，电动三轮车的情况已经变化，建议县里重新研究。',
      start: '2023-03-14',
      stop: 'transferred',
      letter: true,
    }),
    doubted2023,
    reportStory({
      key: 'competition-report-2023-0',
      measure: '2023年度县属中小学校服采购项目招标文件',
      maker: 'education',
      issuedBy: 'department',
      fault: 'bidding',
      facts: '招标文件要求投标人在本县有仓库并连续经营三年，外地企业不能参加投标。',
      start: '2023-05-16',
      stop: 'closed',
      finding: '招标文件第三章将本县仓库和经营年限作为资格条件，与采购需要无关。',
      demand: '请删去本县仓库和经营年限的资格条件，重新发布招标文件。',
      rectification: '已经删去有关条件，重新发布招标文件，开标时间相应推迟。',
    }),
    reportStory({
      key: 'competition-report-2023-1',
      measure: '南昌县政府购买服务实施办法',
      issuedBy: 'county',
      fault: 'bidding',
      facts: '办法的附件要求承接服务的机构在本县登记，外地的社会组织不能参加。',
      start: '2023-09-05',
      stop: 'transferred',
    }),
  ];
}
