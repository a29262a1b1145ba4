/** The body of each answer (答复书): one for every statutory outcome, with its article, its reasons and what the applicant can do next. */

import type { Citation } from '../../../../kernel/citation/index.ts';
import { type Block, list, para } from '../../../../kernel/document/blocks.ts';
import { cite, FEE, OGI } from '../../../../law/index.ts';
import { forms, grounds, internalKinds, type Outcome, processKinds, ways } from '../../options.ts';
import type { V } from '../matter.ts';

interface Letter {
  /** 文书名称. */
  name: string;
  per: Citation;
  body: (v: V) => readonly Block[];
}

const why = (v: V): Block => para(`理由：${v.file.reasons ?? ''}`);
const by = (per: Citation, words: string): Block => para(`依照${cite(per)}的规定，${words}`);
/** What may be opened stays open: a letter that withholds says which rule withholds and why. */
const withheld = (per: Citation, what: string, more: (v: V) => readonly Block[] = () => []): Letter => ({
  name: '不予公开告知书',
  per,
  body: (v) => [by(per, `${what}，本机关决定不予公开。`), ...more(v), why(v)],
});
const notHandled = (per: Citation, what: string, more: (v: V) => readonly Block[] = () => []): Letter => ({
  name: '不予处理告知书',
  per,
  body: (v) => [by(per, what), ...more(v), why(v)],
});
const handedOver = (v: V): Block =>
  para(
    `提供形式：${v.file.form ? forms[v.file.form] : '按申请要求'}；获取途径：${v.file.way ? ways[v.file.way] : '按申请要求'}。提供政府信息不收取费用，依法收取信息处理费的除外。`,
  );

export const letters: Readonly<Record<Outcome, Letter>> = {
  granted: {
    name: '予以公开告知书',
    per: OGI.art(36, 1, 2),
    body: (v) => [
      by(OGI.art(36, 1, 2), '您申请的信息可以公开，本机关予以公开：'),
      para(v.file.replyContent ?? ''),
      handedOver(v),
    ],
  },
  alreadyPublic: {
    name: '已主动公开告知书',
    per: OGI.art(36, 1, 1),
    body: (v) => [
      by(OGI.art(36, 1, 1), '您申请的信息已经主动公开，获取的方式、途径如下：'),
      para(v.file.whereToGet ?? ''),
    ],
  },
  partlyGranted: {
    name: '部分公开告知书',
    per: OGI.art(37),
    body: (v) => [
      by(OGI.art(37), '您申请的信息含有不应当公开的内容，经区分处理，本机关公开其中可以公开的部分：'),
      para(v.file.replyContent ?? ''),
      para(
        `不予公开的部分：${v.file.withheldPart ?? ''}。依据：${v.file.withheldGround ? grounds[v.file.withheldGround] : ''}。`,
      ),
      why(v),
      handedOver(v),
    ],
  },
  deniedSecret: withheld(OGI.art(14), '您申请的信息是依法确定为国家秘密的政府信息'),
  deniedByLaw: withheld(OGI.art(14), '您申请的信息是法律、行政法规禁止公开的政府信息', (v) => [
    para(`禁止公开的规定：${v.file.lawBasis ?? ''}。`),
  ]),
  deniedSafety: withheld(OGI.art(14), '您申请的信息公开后可能危及国家安全、公共安全、经济安全、社会稳定'),
  deniedThirdParty: withheld(OGI.art(15), '您申请的信息涉及商业秘密、个人隐私，公开会对第三方合法权益造成损害', (v) => [
    para(
      v.tracks.third === 'silent'
        ? '本机关已依法书面征求第三方意见，第三方逾期未提出意见，由本机关依照条例决定。'
        : '本机关已依法书面征求第三方意见，第三方不同意公开且有合理理由；不公开不会对公共利益造成重大影响。',
    ),
  ]),
  deniedInternal: withheld(OGI.art(16, 1), '您申请的信息属于行政机关的内部事务信息', (v) => [
    para(`种类：${v.file.internalKind ? internalKinds[v.file.internalKind] : ''}。`),
  ]),
  deniedProcess: withheld(OGI.art(16, 2), '您申请的信息是行政机关在履行职能过程中形成的过程性信息', (v) => [
    para(`种类：${v.file.processKind ? processKinds[v.file.processKind] : ''}。没有法律、法规、规章规定应当公开。`),
  ]),
  deniedCaseFile: withheld(OGI.art(16, 2), '您申请的信息是行政执法案卷信息，没有法律、法规、规章规定应当公开'),
  adminQuery: {
    name: '行政查询事项告知书',
    per: OGI.art(36, 1, 7),
    body: (v) => [
      by(OGI.art(36, 1, 7), '有关法律、行政法规对您所申请信息的获取有特别规定，请依照其规定办理。'),
      para(`规定：${v.file.lawBasis ?? ''}。办理的方式、途径：${v.file.whereToGet ?? ''}。`),
      why(v),
    ],
  },
  notExist: {
    name: '政府信息不存在告知书',
    per: OGI.art(36, 1, 4),
    body: (v) => [
      by(OGI.art(36, 1, 4), '经检索，本机关没有您申请公开的信息，该政府信息不存在。'),
      para(
        `检索情况：在${v.file.searchSystems ?? ''}中，以“${v.file.searchTerms ?? ''}”检索${v.file.searchPeriod ? `，时间范围为${v.file.searchPeriod}` : ''}，没有检索到。`,
      ),
      why(v),
    ],
  },
  notOurs: {
    name: '非本机关负责公开告知书',
    per: OGI.art(36, 1, 5),
    body: (v) => [
      by(OGI.art(36, 1, 5), '您申请的信息不属于本机关负责公开。'),
      ...(v.file.competentOrgan
        ? [para(`负责公开该信息的机关：${v.file.competentOrgan}；联系方式：${v.file.competentContact ?? ''}。`)]
        : [para('本机关不能确定负责公开该信息的机关。')]),
      why(v),
    ],
  },
  needsCreation: {
    name: '无现成信息告知书',
    per: OGI.art(38),
    body: (v) => [
      by(
        OGI.art(38),
        '行政机关提供的应当是已经制作或者获取的政府信息。您申请的内容需要对现有信息进行加工、分析或者另行制作，本机关不予提供。',
      ),
      why(v),
    ],
  },
  stillUnclear: {
    name: '补正后仍不明确告知书',
    per: OGI.art(30),
    body: (v) => [
      by(
        OGI.art(30),
        '经补正，您申请公开的内容仍不明确，本机关无法检索、提供。您可以写明信息的名称、文号或者其他特征后重新申请。',
      ),
      why(v),
    ],
  },
  petition: notHandled(
    OGI.art(39, 1),
    '您的来件以政府信息公开申请的形式进行信访、投诉、举报等活动，不作为政府信息公开申请处理。',
    (v) => [para(`您可以通过以下渠道提出：${v.file.petitionChannel ?? ''}。`)],
  ),
  repeat: notHandled(
    OGI.art(36, 1, 6),
    '本机关已就您的政府信息公开申请作出答复，您重复申请公开相同信息，不予重复处理。',
  ),
  publication: notHandled(OGI.art(39, 2), '您申请的是政府公报、报刊、书籍等公开出版物，获取的途径如下：', (v) => [
    list(v.file.whereToGet ?? ''),
  ]),
  massRequests: notHandled(
    OGI.art(35),
    '您申请公开政府信息的数量、频次明显超过合理范围，本机关要求您说明理由；您没有说明，或者所说明的理由不合理，本机关不予处理。',
    (v) => [para(`数量、频次：${v.file.frequencyFacts ?? ''}。`)],
  ),
  reconfirm: notHandled(OGI.art(36, 1, 6), '您要求确认或者重新出具已经获取的政府信息，不予处理。'),
  otherEnd: {
    name: '政府信息公开申请告知书',
    per: OGI.art(36),
    body: (v) => [para('本机关对您的申请处理如下：'), why(v)],
  },
};

/** What the statute's own endings are called. */
export const endings = { correction: OGI.art(30), fee: FEE.art() } as const;
