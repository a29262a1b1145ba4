/** What citizens and enterprises send about documents: suggestions for review and reports against fair competition, in 2023 and around today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { asStated, partyOf } from '../parties.ts';
import { randomOf } from '../random.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { cleaned2023, type LibraryDocument } from './library.ts';
import { one } from './words.ts';

const keeper = (t: Tale): string => one(t, 'keeper', 'justice');
const lead = (t: Tale): string => one(t, 'lead', 'justice');
const regulator = (t: Tale): string => one(t, 'regulator', 'market-regulation');
const head = (t: Tale): string => one(t, 'signer', 'market-regulation');
const wrote = (t: Tale, side: 'citizen' | 'company' | 'business' = 'citizen') =>
  asStated(partyOf(side, randomOf(`${t.id}-party`), 'liantang'));

/** The document of the library with this name, and how a form names it. */
const inLibrary = (t: Tale, title: string): { file: LibraryDocument; stated: Stated; id: string } => {
  const n = cleaned2023.findIndex((d) => d.title === title);
  const file = cleaned2023[n];
  if (!file) throw new Error(`文件库中没有《${title}》`);
  const id = t.idOf(`library-${n}`);
  return {
    file,
    id,
    stated: { document: id, documentTitle: file.title, documentNumber: file.number, maker: file.maker },
  };
};

type SuggestionStop =
  | 'received'
  | 'supplementing'
  | 'accepted'
  | 'explaining'
  | 'concluded'
  | 'answered'
  | 'transferred'
  | 'refused';

interface Suggestion {
  key: string;
  title: string;
  clauses: string;
  grounds: string;
  reasons: string;
  start: LegalDate;
  stop: SuggestionStop;
  /** By letter rather than on the portal. */
  letter?: true;
  by?: 'citizen' | 'company' | 'business';
  /** Working days between two steps. */
  pace?: number;
  question?: string;
  finding?: string;
  summary?: string;
}

function* tellSuggestion(t: Tale, s: Suggestion): Generator<LegalDate, void, void> {
  const { file, stated } = inLibrary(t, s.title);
  const pace = s.pace ?? 3;
  const written: Stated = {
    ...stated,
    clauses: s.clauses,
    grounds: [s.grounds],
    reasons: s.reasons,
    proposers: wrote(t, s.by),
  };
  if (s.letter) t.act('record', keeper(t), { receivedOn: t.today, way: 'letter', ...written });
  else t.act('suggest', 'party:proposer', written);
  if (s.stop === 'received') return;
  yield t.after(pace);
  if (s.stop === 'supplementing') {
    t.act('ask', keeper(t), { lacking: '请写明认为抵触的是哪部法律、法规、规章的哪一条。' });
    return;
  }
  if (s.stop === 'refused') {
    t.act('refuse', keeper(t), {
      refusal: 'individual',
      refusalWhy: '反映的是一次处罚决定，请在法定期限内申请行政复议，可以一并请求审查所依据的文件。',
    });
    return;
  }
  if (s.stop === 'transferred') {
    t.act('transfer', keeper(t), {
      makerKind: file.makerKind,
      transferTo: 'congress',
      transferWhy: '以县人民政府及其办公室名义制定的文件，由县人大常委会审查。',
    });
    return;
  }
  t.act('accept', keeper(t), { makerKind: file.makerKind });
  if (s.stop === 'accepted') return;
  yield t.after(pace);
  if (s.question) {
    t.act('inquire', keeper(t), { question: s.question });
    if (s.stop === 'explaining') return;
    yield t.after(pace * 3);
    t.act('explain', keeper(t), { makerView: '条款依据上级部门的规范制定，只适用于新办事项，已经在窗口公示。' });
  }
  yield t.after(pace);
  t.act('conclude', keeper(t), { finding: s.finding ?? '', conclusion: 'noProblem' });
  t.approved(lead(t));
  if (s.stop === 'concluded') return;
  yield t.after(3);
  t.act('answer', keeper(t), { reply: s.summary ?? '', summary: s.summary ?? '' });
  yield t.after(2);
  t.act('publish', keeper(t), { publication: 'conclusion', secrecyReviewed: true });
}

const suggestionStory = (s: Suggestion): Story => ({
  key: s.key,
  procedure: 'normative-documents/suggestion',
  office: 'justice',
  start: s.start,
  tell: (t) => tellSuggestion(t, s),
});

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

interface Report {
  key: string;
  measure: string;
  /** A document of the library, or a measure of this unit. */
  maker?: string;
  issuedBy: 'department' | 'township' | 'county';
  fault: string;
  facts: string;
  start: LegalDate;
  stop:
    | 'received'
    | 'supplementing'
    | 'verifying'
    | 'cleared'
    | 'urged'
    | 'escalated'
    | 'closed'
    | 'transferred'
    | 'refused';
  anonymous?: true;
  by?: 'company' | 'business' | 'citizen';
  call?: true;
  demand?: string;
  finding?: string;
  rectification?: string;
}

function* tellReport(t: Tale, r: Report): Generator<LegalDate, void, void> {
  const stated: Stated =
    r.maker === undefined
      ? ((d) => ({
          document: d.id,
          measure: d.file.title,
          measureNumber: d.file.number,
          maker: d.file.maker,
        }))(inLibrary(t, r.measure))
      : { measure: r.measure, maker: r.maker };
  const said: Stated = {
    ...stated,
    faults: [r.fault],
    facts: r.facts,
    elsewhere: false,
    named: r.anonymous !== true,
    ...(r.anonymous ? {} : { reporters: wrote(t, r.by ?? 'company') }),
  };
  if (r.call) t.act('record', regulator(t), { receivedOn: t.today, way: 'call', ...said });
  else t.act('report', 'party:reporter', said);
  if (r.stop === 'received') return;
  yield t.after(2);
  if (r.stop === 'supplementing') {
    t.act('ask', regulator(t), { lacking: '请写明措施的全称、发布的单位和具体条款。' });
    return;
  }
  if (r.stop === 'refused') {
    t.act('refuse', regulator(t), { refusalWhy: '反映的是双方合同履行中的纠纷，不涉及政策措施，可以向人民法院起诉。' });
    return;
  }
  if (r.stop === 'transferred') {
    t.act('transfer', regulator(t), {
      issuedBy: r.issuedBy,
      transferTo: 'city',
      transferWhy: '以县人民政府及其办公室名义出台的措施，由上一级市场监督管理部门处理。',
    });
    return;
  }
  t.act('accept', regulator(t), { issuedBy: r.issuedBy });
  yield t.after(6);
  t.act('hear', regulator(t), { makerView: '制定时考虑便于管理和售后服务，没有针对特定的企业。' });
  if (r.stop === 'verifying') return;
  yield t.after(6);
  if (r.demand === undefined) {
    t.act('clear', regulator(t), { finding: r.finding ?? '' });
    t.approved(head(t));
    if (r.stop === 'cleared') return;
  } else {
    t.act('urge', regulator(t), {
      finding: r.finding ?? '',
      violated: [r.fault],
      demand: r.demand,
      rectifyBy: t.after(12),
    });
    t.approved(head(t));
  }
  if (r.anonymous !== true) {
    yield t.after(3);
    t.act('inform', regulator(t), {
      reply:
        r.demand === undefined
          ? '经核查，没有发现违反公平竞争审查标准的内容。'
          : '经核查，所反映的内容违反公平竞争审查标准，已经督促整改。',
    });
  }
  if (r.stop === 'urged') return;
  if (r.demand !== undefined) {
    if (r.stop === 'escalated') {
      yield t.after(14);
      t.act('escalate', regulator(t), { escalationWhy: '期限届满后两次催办，仍未报告整改情况。' });
      t.approved(head(t));
      return;
    }
    yield t.after(7);
    t.act('rectify', regulator(t), {
      rectification: r.rectification ?? '',
      remedy: 'amended',
      remedyNote: '核对重新发布的文本，有关要求已经删去。',
    });
  }
  yield t.after(2);
  t.act('close', regulator(t));
}

const reportStory = (r: Report): Story => ({
  key: r.key,
  procedure: 'normative-documents/competition-report',
  office: 'market-regulation',
  start: r.start,
  tell: (t) => tellReport(t, r),
});

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

export function presentFromCitizens(calendar: Calendar, today: LegalDate): Story[] {
  const ago = (n: number): LegalDate => calendar.addWorkingDays(today, -n);
  const doubted = '定点零售药店管理规定';
  const inStudy: Suggestion = {
    key: 'suggestion-now-doubted',
    title: doubted,
    clauses: '附件第四项',
    grounds: 'rights',
    reasons: '附件第四项要求药店另交一份由社区盖章的说明，没有法律依据，社区也不给盖。',
    by: 'business',
    start: ago(16),
    stop: 'accepted',
  };
  return [
    suggestionStory({
      key: 'suggestion-now-0',
      title: '取水计量设施管理规定',
      clauses: '附件第五项',
      grounds: 'rights',
      reasons: '附件第五项要求洗车店每半年自费更换一次水表，没有依据，水表明明还在检定期内。',
      by: 'business',
      start: ago(1),
      stop: 'received',
    }),
    suggestionStory({
      key: 'suggestion-now-1',
      title: '出租汽车服务质量考核办法',
      clauses: '附件第四项',
      grounds: 'authority',
      reasons: '附件第四项把考核分数和车辆更新挂钩，超出了考核办法的权限，司机意见很大。',
      start: ago(8),
      stop: 'received',
    }),
    suggestionStory({
      key: 'suggestion-now-2',
      title: '再生资源回收站点备案规定',
      clauses: '全文',
      grounds: 'conflict',
      reasons: '备案规定和上面的规定不一致，请审查是不是还有效。',
      start: ago(6),
      stop: 'supplementing',
    }),
    suggestionStory({
      key: 'suggestion-now-3',
      title: '校外培训机构设置规定',
      clauses: '附件第四项第二目',
      grounds: 'reserved',
      reasons: '附件第四项第二目要求机构另交一笔退费保证金，应当由法律、法规规定。',
      by: 'company',
      start: ago(22),
      stop: 'explaining',
      question: '附件第四项第二目的依据是哪部法律、法规，适用于哪些企业？',
    }),
    suggestionStory({
      key: 'suggestion-now-4',
      title: '乡村民宿服务质量评定办法',
      clauses: '附件第三项',
      grounds: 'improper',
      reasons: '附件第三项的评定标准只看面积和房间数，小民宿永远评不上，明显不适当。',
      by: 'business',
      start: ago(20),
      stop: 'concluded',
      finding: '评定自愿参加，不与许可、处罚挂钩，面积只是五项指标之一，不属于明显不适当。',
    }),
    suggestionStory({
      key: 'suggestion-now-5',
      title: '不动产登记资料查询规定',
      clauses: '附件第四项',
      grounds: 'conflict',
      reasons: '附件第四项要求利害关系人查询时提供法院立案证明，比国家的办法多了一项材料。',
      start: ago(45),
      stop: 'answered',
      question: '附件第四项要求的立案证明适用于哪一类查询？',
      finding: '立案证明只适用于因诉讼查询他人登记资料的情形，与国家的查询办法一致。',
      summary: '附件第四项要求的立案证明只适用于因诉讼查询他人登记资料，与上位规定一致，没有发现应当纠正的问题。',
    }),
    suggestionStory({
      key: 'suggestion-now-6',
      title: '南昌县物业专项维修资金使用管理办法',
      clauses: '附件第四项',
      grounds: 'inconsistent',
      reasons: '附件第四项的表决比例与民法典的规定不一致，申请用维修资金总是被退回来。',
      start: ago(12),
      stop: 'transferred',
    }),
    suggestionStory({
      key: 'suggestion-now-7',
      title: '食品摊贩备案规定',
      clauses: '附件第五项',
      grounds: 'improper',
      reasons: '因为没有备案被罚了五百元，认为罚得不对，要求退回罚款。',
      start: ago(18),
      stop: 'refused',
    }),
    suggestionStory(inStudy),
    {
      key: 'filing-review-now-suggested',
      procedure: 'normative-documents/filing-review',
      office: 'justice',
      start: ago(9),
      *tell(t) {
        const { file } = inLibrary(t, doubted);
        t.act('takeUp', keeper(t), {
          suggestion: t.idOf(inStudy.key),
          documentTitle: file.title,
          maker: file.maker,
          documentNumber: file.number,
          makerKind: file.makerKind,
        });
        yield t.after(5);
        t.act('communicate', keeper(t), {
          finding: '附件第四项要求提交社区盖章的说明，没有法律、法规依据。',
          problemCount: 1,
          opinion: '附件第四项增加没有依据的证明材料，应当删去。',
        });
      },
    },
    reportStory({
      key: 'competition-report-now-0',
      measure: '生活垃圾分类收运规定',
      issuedBy: 'department',
      fault: 'designated',
      facts: '附件第三项要求小区使用指定厂家的分类箱，别的厂家的不给清运。',
      by: 'business',
      start: ago(2),
      stop: 'received',
    }),
    reportStory({
      key: 'competition-report-now-1',
      measure: '镇区路灯改造采购公告',
      maker: 'xiangtang',
      issuedBy: 'township',
      fault: 'bidding',
      facts: '听说要求施工企业在镇里交税才能投标，请查一查。',
      anonymous: true,
      start: ago(5),
      stop: 'supplementing',
    }),
    reportStory({
      key: 'competition-report-now-2',
      measure: '职业技能培训补贴办法',
      issuedBy: 'department',
      fault: 'branch',
      facts: '补贴只给在本县注册的培训机构，外地机构在本县办班的学员不能享受。',
      start: ago(36),
      stop: 'verifying',
    }),
    reportStory({
      key: 'competition-report-now-3',
      measure: '2026年度公务用车定点维修入围公告',
      maker: 'government-services',
      issuedBy: 'department',
      fault: 'qualification',
      facts: '要求入围企业近三年在本县有纳税记录，附近县区的维修厂都不能报名。',
      start: ago(33),
      stop: 'urged',
      finding: '公告将本县纳税记录作为入围条件，对外地经营者设置歧视性要求。',
      demand: '请删去本县纳税记录的条件，重新公告。',
    }),
    reportStory({
      key: 'competition-report-now-4',
      measure: '商品房预售资金监管细则',
      issuedBy: 'department',
      fault: 'designated',
      facts: '细则要求监管账户只能开在有合作关系的银行，中小银行不能参加。',
      start: ago(19),
      stop: 'cleared',
      finding: '监管银行经公开招标确定，条件公开、期限三年，没有限定特定的银行。',
    }),
    reportStory({
      key: 'competition-report-now-5',
      measure: '社区食堂运营服务采购文件',
      maker: 'civil-affairs',
      issuedBy: 'department',
      fault: 'bidding',
      facts: '评分办法给在本县有门店的企业加十分，明显偏向本地企业。',
      start: ago(58),
      stop: 'closed',
      finding: '评分办法第七项以本县门店为加分条件，排斥外地经营者。',
      demand: '请删去第七项加分条件，重新发布采购文件。',
      rectification: '已经删去第七项，重新发布采购文件，采购活动重新开始。',
    }),
    reportStory({
      key: 'competition-report-now-6',
      measure: '农贸市场摊位续租通知',
      maker: 'commerce',
      issuedBy: 'department',
      fault: 'factors',
      facts: '市场公司涨了摊位费，认为对老摊位不公平，要求退回多收的钱。',
      by: 'business',
      call: true,
      start: ago(13),
      stop: 'refused',
    }),
    reportStory({
      key: 'competition-report-now-7',
      measure: '校园文印服务入围通知',
      maker: 'education',
      issuedBy: 'department',
      fault: 'designated',
      facts: '通知要求各学校只能在名单上的三家店文印，别的店报价更低也不能用。',
      by: 'business',
      anonymous: true,
      start: ago(44),
      stop: 'escalated',
      finding: '通知限定各学校使用特定经营者的服务，没有经过公平竞争审查。',
      demand: '请停止执行入围名单，由学校依法自行采购。',
    }),
  ];
}
