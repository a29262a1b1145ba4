/** Papers of the summary procedure: 当场行政处罚决定书, 当场收缴罚款交接单, 备案表, 转普通程序审批表. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import { type Block, facts, list, note, para, to } from '../../../../kernel/document/blocks.ts';
import { moneyText } from '../../../../kernel/indicator/index.ts';
import type { PaperSpec, Party } from '../../../../kernel/procedure/index.ts';
import { APL, cite } from '../../../../law/index.ts';
import type { SummaryView as V } from '../matter.ts';
import { adoptions, collectArticles, collectGrounds, receipts, statements, turnReasons } from '../options.ts';
import { spotRemedies } from './remedies.ts';
import { clause, sentence } from './wording.ts';

const day = (date: string | undefined): string => (date === undefined ? '—' : chineseDate(date));
const partyOf = (v: V): Party | undefined => v.file.parties?.[0];
const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function partyRows(party: Party | undefined): (readonly [string, string | undefined])[] {
  const person = party?.kind === 'citizen';
  return [
    ['当事人', party?.name],
    ...(person
      ? ([['身份证件号码', party?.idNumber]] as const)
      : ([
          ['统一社会信用代码', party?.creditCode],
          ['法定代表人、负责人、经营者', party?.representative],
        ] as const)),
    ['地址', party?.address],
    ['联系电话', party?.phone],
  ];
}

/** 警告；罚款500元 in the words of the decision. */
export function penaltyText(v: V): string {
  const { kind, fine } = v.file;
  if (kind === undefined) return '—';
  return kind === 'warning' ? '警告' : `${kind === 'both' ? '警告；' : ''}罚款人民币${moneyText(fine ?? 0)}`;
}

const officers = (v: V): string =>
  (v.file.officers ?? [])
    .map((id) => {
      const person = v.person(id);
      const card = person?.certificates.find((c) => c.kind === '行政执法证' && c.from <= v.on && v.on <= c.until);
      return `${person?.name ?? id}${card ? `（${card.number}）` : ''}`;
    })
    .join('、');

function payment(v: V): Block[] {
  if (v.file.kind === 'warning') return [];
  const due = '当事人应当自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款。';
  const extra =
    v.file.extraStated === true
      ? '到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。'
      : '';
  return [para(`${due}${extra}`)];
}

/** The numbered form (预定格式、编有号码) with all that 第52条第2款 asks. */
export const onSpotDecision: PaperSpec<V> = {
  label: '当场行政处罚决定书',
  series: '当罚决',
  seal: 'authority',
  per: APL.art(52),
  body: (v) => [
    facts(...partyRows(partyOf(v))),
    para(
      `经查，你（单位）于${day(v.file.actOn)}在${v.file.place ?? ''}实施了下列违法行为：${sentence(v.file.facts)}以上事实有下列证据证明：`,
    ),
    list(...linesOf(v.file.evidence)),
    para(
      `上述行为违反了${sentence(v.file.violated)}执法人员已出示执法证件，当场告知拟作出的处罚内容及事实、理由、依据和陈述、申辩的权利；${statementText(v)}`,
    ),
    para(`依据${clause(v.file.basis)}和${cite(APL.art(51))}，决定给予你（单位）以下行政处罚：${penaltyText(v)}。`),
    para(`责令改正：${sentence(v.file.correction)}`),
    ...payment(v),
    para(spotRemedies(v.on, String(v.setting('reconsiderationBody')), String(v.setting('court')))),
    para('复议、诉讼期间，除法律另有规定外，本决定不停止执行。'),
    facts(
      ['行政机关', v.officeName(v.matter?.authority ?? '')],
      ['处罚时间', day(v.file.decidedOn)],
      ['处罚地点', v.file.place],
      ['执法人员（签名）', officers(v)],
      ['签收', v.file.receipt && `${receipts[v.file.receipt]}${v.file.refusalNote ? `：${v.file.refusalNote}` : ''}`],
    ),
    note('本决定书当场交付当事人；一式二份，一份交当事人，一份备案存档。'),
  ],
};

function statementText(v: V): string {
  const { statement, adoption } = v.file;
  if (statement !== 'made') return `你（单位）${statement === undefined ? '没有陈述、申辩' : statements[statement]}。`;
  return `你（单位）提出：${sentence(v.file.statementNotes)}经复核，${adoption === undefined ? '' : adoptions[adoption]}：${sentence(v.file.adoptionReason)}`;
}

export const collectionSlip: PaperSpec<V> = {
  label: '当场收缴罚款登记单',
  seal: 'authority',
  per: APL.art(71),
  body: (v) => [
    facts(
      ['决定书文号', v.paperNumber('onSpotDecision')],
      ['当事人', partyOf(v)?.name],
      ['罚款', moneyText(v.file.fine ?? 0)],
      [
        '当场收缴的情形',
        v.file.collectGround &&
          `${collectGrounds[v.file.collectGround]}（${cite(collectArticles[v.file.collectGround])}）`,
      ],
      ['具体情况', v.file.collectReason],
      ['专用票据号码', v.file.ticket],
      ['收缴日期', day(v.file.collectedOn)],
      ['收缴人', officers(v)],
    ),
    note(
      '自收缴之日起二日（工作日）内交至行政机关；在水上收缴的，自抵岸之日起二日内。行政机关在二日内缴付指定的银行。',
    ),
  ],
};

export const filingSheet: PaperSpec<V> = {
  label: '当场处罚案件备案表',
  seal: 'handling',
  per: APL.art(52, 3),
  body: (v) => [
    facts(
      ['决定书文号', v.paperNumber('onSpotDecision')],
      ['案由', v.file.causeName],
      ['当事人', partyOf(v)?.name],
      ['处罚', penaltyText(v)],
      ['处罚时间、地点', `${day(v.file.decidedOn)}，${v.file.place ?? ''}`],
      ['执法人员', officers(v)],
      ['缴款', v.file.kind === 'warning' ? '没有罚款' : (v.file.paidOn ?? v.file.collectedOn) ? '已缴纳' : '尚未缴纳'],
      ['备案日期', day(v.file.filedOn)],
      ['说明', v.file.filingNotes],
    ),
    para('现将当场处罚决定报所属行政机关备案。'),
  ],
};

export const turnSheet: PaperSpec<V> = {
  label: '转普通程序登记表',
  seal: 'handling',
  per: APL.art(54),
  body: (v) => [
    to(v.officeName(v.matter?.office ?? '')),
    facts(
      ['当事人', partyOf(v)?.name],
      ['案由', v.file.causeName],
      ['违法事实', v.file.facts],
      ['转普通程序的情形', v.file.turnReason && turnReasons[v.file.turnReason]],
      ['说明', v.file.turnNotes],
    ),
    para('不适用当场处罚，转为普通程序立案调查；已取得的现场证据一并移交。'),
  ],
};

export const dismissalNote: PaperSpec<V> = {
  label: '违法事实不能成立告知单',
  seal: 'handling',
  per: APL.art(45, 1),
  body: (v) => [
    to(partyOf(v)?.name ?? ''),
    para(
      `关于${day(v.file.foundOn)}在${v.file.place ?? ''}告知你（单位）的事项，你（单位）陈述、申辩的事实、理由成立，予以采纳，不予行政处罚。`,
    ),
    para(`理由：${sentence(v.file.dismissReason)}`),
  ],
};

export const papers = { onSpotDecision, collectionSlip, filingSheet, turnSheet, dismissalNote };
