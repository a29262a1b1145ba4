/** Normative documents: the library, the clean-up of fifty-six and the one document made and filed in 2023, and what is being made today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { documentReview2023 } from '../legality-reviews/drafts.ts';
import type { Story, Tale } from '../tale.ts';
import { fromCitizensOf2023 } from './from-citizens/year-2023.ts';
import { cleaned2023, expired2022, type LibraryDocument } from './library.ts';
import { presentNormativeDocuments } from './present.ts';
import { competitionStandards, evaluated, filingParts, lint, marks, one } from './words.ts';

export { presentNormativeDocuments };

const keeper = (t: Tale): string => one(t, 'keeper', 'justice');
const campaignKey = 'clean-up-2023';
const code = '2023年第1次';
const decidedOn = '2023-06-16';

/** A document of the library: recorded in 2022, and after the clean-up what the clean-up made of it. */
const libraryStory = (d: LibraryDocument, n: number, calendar: Calendar): Story => ({
  key: `library-${n}`,
  procedure: 'normative-documents',
  office: 'justice',
  start: calendar.addWorkingDays('2022-05-09', n % 20),
  *tell(t) {
    t.act(d.result === undefined ? 'recordExpired' : 'record', keeper(t), {
      recordedOn: t.today,
      documentTitle: d.title,
      documentNumber: d.number,
      makerKind: d.makerKind,
      maker: d.maker,
      promulgatedOn: d.promulgatedOn,
      effectiveFrom: d.effectiveFrom,
      expiresOn: d.expiresOn,
      text: d.text,
      trial: d.title.includes('试行'),
    });
    yield t.after(1);
    t.act('publish', keeper(t), { publication: 'text', secrecyReviewed: true });
    if (d.result === undefined) return;
    const cleanUp = t.idOf(`clean-up-2023-${n}`);
    yield d.result === 'amend'
      ? calendar.addWorkingDays('2023-09-18', n % 10)
      : calendar.addWorkingDays('2023-06-20', n % 3);
    if (d.result === 'continueInForce') {
      t.act('continueInForce', keeper(t), { expiresOn: d.continuesUntil as string, cleanUp });
      yield t.after(1);
      t.act('publish', keeper(t), { publication: 'text', secrecyReviewed: true });
    } else if (d.result === 'amend') {
      t.act('amend', keeper(t), {
        changedOn: t.today,
        text: `${d.text}\n（根据2023年清理结果修改第五条）`,
        cleanUp,
      });
      t.act('continueInForce', keeper(t), {
        expiresOn: d.continuesUntil as string,
        changeWhy: '修改后重新公布，有效期重新计算。',
      });
      yield t.after(1);
      t.act('publish', keeper(t), { publication: 'text', secrecyReviewed: true });
    } else t.act(d.result, keeper(t), { changedOn: t.today, cleanUp });
  },
});

const itemStory = (d: LibraryDocument, n: number, calendar: Calendar): Story => ({
  key: `clean-up-2023-${n}`,
  procedure: 'normative-documents/clean-up',
  office: 'justice',
  start: calendar.addWorkingDays('2023-03-07', n % 4),
  *tell(t) {
    const result = d.result ?? 'continueInForce';
    t.act('enlist', keeper(t), {
      campaign: t.idOf(campaignKey),
      campaignCode: code,
      document: t.idOf(`library-${n}`),
      documentTitle: d.title,
      documentNumber: d.number,
      owner: d.makerKind === 'department' ? 'department' : 'government',
      unit: d.unit,
    });
    yield calendar.addWorkingDays('2023-03-20', n % 17);
    t.act('suggest', one(t, 'ownLegal', d.unit), {
      suggestion: n % 13 === 5 ? 'continueInForce' : result,
      suggestionWhy: {
        continueInForce: '内容与上位法一致，仍有实施必要。',
        amend: '部分条款与修订后的上位法不一致。',
        repeal: '上位法已经作出规定，没有单独实施的必要。',
        declareInvalid: '调整的事项已经消失。',
      }[result],
    });
    yield calendar.addWorkingDays('2023-04-24', n % 12);
    t.act('review', keeper(t), { review: result });
    yield decidedOn;
    t.act('decide', one(t, 'meetings', 'government-office'), {
      decision: result,
      decidedOn: t.today,
      ...(result === 'amend' ? { amendBy: '2023-12-29' } : {}),
    });
    yield result === 'amend' ? '2023-10-12' : '2023-06-27';
    t.act('apply', keeper(t));
  },
});

const campaignStory: Story = {
  key: campaignKey,
  procedure: 'normative-documents/campaign',
  office: 'justice',
  start: '2023-03-06',
  *tell(t) {
    t.act('launch', keeper(t), {
      campaignCode: code,
      heading: '2023年行政规范性文件全面清理',
      trigger: 'regular',
      scope: '2022年12月31日以前公布、现行有效的县政府及其办公室、县政府部门行政规范性文件。',
      reportBy: '2023-04-14',
      total: cleaned2023.length,
    });
    yield '2023-03-16';
    t.act('enlist', keeper(t));
    yield '2023-06-19';
    t.act('decide', one(t, 'meetings', 'government-office'), {
      meeting: '第十七届县政府第31次常务会议',
      decidedOn: t.today,
    });
    yield '2023-06-21';
    const named = (result: LibraryDocument['result']): string =>
      cleaned2023
        .filter((d) => d.result === result)
        .map((d) => `《${d.title}》`)
        .join('、');
    t.act('publishResult', keeper(t), {
      resultNote: `一、继续有效：${named('continueInForce')}\n二、修改：${named('amend')}\n三、废止：${named('repeal')}\n四、宣布失效：${named('declareInvalid')}`,
    });
    yield t.after(1);
    t.act('publish', keeper(t), { publication: 'result', secrecyReviewed: true });
    yield '2023-10-16';
    t.act('close', keeper(t));
  },
};

const made = documentReview2023;
const text = [
  '第一条 为了规范门楼牌的编制、设置和管理，方便生产生活，根据《地名管理条例》等规定，结合本县实际，制定本办法。',
  '第二条 本县行政区域内门楼牌的编制、设置、使用和管理，适用本办法。',
  '第三条 县民政部门负责门楼牌编制的指导，县公安机关负责门楼牌的设置和日常管理，乡镇人民政府（街道办事处）予以配合。',
  '第四条 新建建筑物竣工以前，建设单位向所在地公安派出所提出编号申请，派出所自收到申请之日起五个工作日内办结。',
  '第五条 门楼牌编号、制作、安装不得向居民和单位收取费用。',
  '第六条 本办法自2023年7月20日起施行，有效期五年。',
].join('\n');

/** The one document of 2023: from the questionnaire to its filing with the city and the county's congress. */
const madeStory: Story = {
  key: 'document-2023',
  procedure: 'normative-documents',
  office: made.office,
  start: '2023-03-13',
  *tell(t) {
    const drafter = one(t, 'drafter', made.office);
    const registry = one(t, 'registry', 'government-office');
    t.act('begin', drafter, {
      documentTitle: made.title,
      draftCode: made.code,
      makerKind: 'government',
      maker: 'government',
      temporaryBody: false,
      marks,
      necessity: '门楼牌重号、缺号影响办事和投递，需要统一编制、设置和管理。',
      concernsOperators: true,
      tiedToBusiness: true,
      trial: false,
    });
    yield '2023-03-15';
    t.act('identify', keeper(t), { identification: '四项特征齐备，按行政规范性文件制定。' });
    yield '2023-03-27';
    t.act('evaluate', drafter, {
      draftVersion: 1,
      evaluated,
      evaluation: '制定必要、可行；制作安装费用由财政承担，不增加居民和企业负担；没有社会稳定风险。',
      lint,
    });
    yield '2023-03-29';
    t.act('consult', drafter, {
      consultText: text,
      consultExplanation: '明确编制、设置、管理的职责和办理时限，规定不得收费。',
      consultUntil: '2023-05-04',
      consultHow: '信函寄县公安局法规股；电话、电子信箱见县政府网站。',
    });
    yield '2023-03-30';
    t.act('publish', drafter, { publication: 'draft', secrecyReviewed: true });
    yield '2023-05-08';
    t.act('closeConsult', drafter, {
      opinionsReceived: 9,
      opinionsAdopted: 6,
      adoptionNote: '三条关于样式的意见与国家标准不一致，没有采纳。',
      businessHeard: '书面听取县工商联、房地产和物业行业协会的意见。',
    });
    yield '2023-05-10';
    t.act('publish', drafter, { publication: 'adoption', secrecyReviewed: true });
    yield '2023-05-25';
    t.act('attachCompetition', drafter, { fairCompetition: t.idOf('competition-2023') });
    yield '2023-06-05';
    t.act('attachReview', drafter, { legalityReview: t.idOf(made.key) });
    t.act('submit', drafter);
    yield '2023-06-12';
    t.act('decide', one(t, 'meetings', 'government-office'), {
      meetingKind: 'executive',
      meeting: '第十七届县政府第30次常务会议',
      meetingOn: t.today,
    });
    yield '2023-06-13';
    t.act('sign', one(t, 'signer', 'government'));
    yield '2023-06-14';
    t.act('register', keeper(t), { registerNote: '程序齐备，予以登记。' });
    yield '2023-06-15';
    t.act('number', registry, { text, effectiveFrom: '2023-07-20', expiresOn: '2028-07-19', copies: 80 });
    yield '2023-06-16';
    t.act('promulgate', registry, {
      promulgatedOn: t.today,
      promulgatedIn: '县人民政府网站、县政府公报',
      documentNumber: t.matter.papers.find((p) => p.paper === 'officialText')?.number ?? '',
    });
    t.act('interpret', drafter, { interpretation: '办法明确了门楼牌由谁编、怎么办、不收费，申请五个工作日内办结。' });
    yield '2023-06-19';
    t.act('publish', registry, { publication: 'text', secrecyReviewed: true });
    t.act('publish', drafter, { publication: 'interpretation', secrecyReviewed: true });
    yield '2023-07-03';
    t.act('noteFiling', keeper(t), { filing: t.idOf('filing-2023') });
  },
};

const competitionStory: Story = {
  key: 'competition-2023',
  procedure: 'normative-documents/fair-competition',
  office: made.office,
  start: '2023-05-09',
  *tell(t) {
    const drafter = one(t, 'drafter', made.office);
    t.act('screen', drafter, {
      measure: made.title,
      about: t.idOf('document-2023'),
      draftCode: made.code,
      draftVersion: 1,
      issuer: 'government',
      involves: true,
      complete: true,
    });
    yield '2023-05-11';
    t.act('hear', drafter, {
      stakeholders: '门牌制作企业四家、县工商联，书面征求意见。',
      stakeholderOpinions: '建议制作单位由政府采购产生，不指定企业。已经采纳。',
      publicConcern: true,
      publicOpinions: '公开征求意见期间没有关于公平竞争的反对意见。',
    });
    yield '2023-05-12';
    t.act('opine', drafter, {
      checked: competitionStandards,
      effect: '没有设置准入条件，制作单位通过政府采购产生。',
      initial: '符合公平竞争审查标准。',
    });
    yield '2023-05-15';
    t.act('send', drafter);
    yield '2023-05-19';
    t.act('conclude', one(t, 'regulator', 'market-regulation'), {
      checked: competitionStandards,
      conclusion: 'compliant',
      reasons: '没有发现排除、限制竞争的内容。',
      concludedOn: t.today,
    });
    yield '2023-06-19';
    t.act('issueMeasure', drafter, { issuedOn: '2023-06-16' });
  },
};

const filingStory: Story = {
  key: 'filing-2023',
  procedure: 'normative-documents/filing',
  office: 'justice',
  start: '2023-06-20',
  *tell(t) {
    const about = {
      document: t.idOf('document-2023'),
      documentTitle: made.title,
      documentNumber: '南府规〔2023〕1号',
      promulgatedOn: '2023-06-16',
    };
    t.act('open', keeper(t), about);
    yield '2023-06-26';
    t.act('submitCity', keeper(t), {
      cityOn: t.today,
      oneByOne: true,
      parts: filingParts,
      receivedBy: '市司法局备案审查处',
    });
    yield '2023-06-27';
    t.act('submitCongress', keeper(t), {
      congressOn: t.today,
      oneByOne: true,
      parts: filingParts,
      receivedBy: '县人大常委会备案审查工作机构',
    });
    t.act('confirm', keeper(t));
    yield '2023-07-04';
    t.act('registerCongress', one(t, 'congress', 'congress-deputies'), { congressNumber: '南人备〔2023〕2号' });
    yield '2023-07-12';
    t.act('registerCity', keeper(t), { cityNumber: '洪府备〔2023〕46号' });
    yield '2023-07-14';
    t.act('close', keeper(t));
  },
};

/** Documents of departments that came to the county for filing in 2023. */
const receivedStory = (n: number, promulgated: LegalDate, calendar: Calendar): Story => {
  const [unit, title] = (
    [
      ['housing', '南昌县住宅小区电动自行车充电设施建设规定'],
      ['health', '南昌县托育机构备案服务规定'],
      ['agriculture', '南昌县高标准农田管护规定'],
    ] as const
  )[n] as readonly [string, string];
  return {
    key: `filing-review-2023-${n}`,
    procedure: 'normative-documents/filing-review',
    office: unit,
    start: calendar.addWorkingDays(promulgated, 8),
    *tell(t) {
      t.act('submit', one(t, 'ownLegal', unit), {
        documentTitle: title,
        documentNumber: `示例部门规〔2023〕${n + 1}号`,
        makerKind: 'department',
        maker: unit,
        joint: false,
        promulgatedOn: promulgated,
        receivedOn: t.today,
        parts: filingParts,
      });
      yield t.after(2);
      t.act('register', keeper(t));
      yield t.after(20);
      if (n === 1) {
        t.act('communicate', keeper(t), {
          finding: '第六条要求提交的证明没有依据。',
          problemCount: 1,
          opinion: '第六条要求提交无违法证明没有法律、法规依据，应当删除。',
        });
        yield t.after(9);
        t.act('selfCorrect', one(t, 'ownLegal', unit), { outcome: 'amended', outcomeNote: '已经删除并重新公布。' });
      } else t.act('pass', keeper(t), { finding: '没有发现违反上位法的内容。' });
    },
  };
};

export function normativeDocumentsOf2023(_seed: string, calendar: Calendar): Story[] {
  return [
    ...[...cleaned2023, ...expired2022].map((d, n) => libraryStory(d, n, calendar)),
    campaignStory,
    ...cleaned2023.map((d, n) => itemStory(d, n, calendar)),
    madeStory,
    competitionStory,
    filingStory,
    ...(['2023-02-14', '2023-05-15', '2023-09-12'] as const).map((day, n) => receivedStory(n, day, calendar)),
    ...fromCitizensOf2023(),
  ];
}
