/** Letters on the way to an answer (过程性文书): receipt, correction, reasons, extension, fee, consultation. They carry no remedy clause. */
import { facts, list, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { FEE, OGI } from '../../../../law/index.ts';
import { channels, feeModes, searchResults } from '../../options.ts';
import type { V } from '../matter.ts';
import { applicants, contact, on, received, rows, toApplicant, wanted } from './words.ts';

const applicant = ['applicant'] as const;
const notice = (spec: Omit<PaperSpec<V>, 'seal'>): PaperSpec<V> => ({ seal: 'handling', ...spec });

export const receipt = notice({
  label: '政府信息公开申请登记回执',
  to: applicant,
  per: OGI.art(31),
  body: (v) => [
    toApplicant(v),
    received(v),
    facts(
      ['申请编号', v.matter?.number],
      ['提交方式', v.file.channel && channels[v.file.channel]],
      ['收到申请之日', on(v.file.receivedOn)],
    ),
    para(
      '本机关将在收到申请之日起二十个工作日内答复；需要延长的，最长不超过二十个工作日，会另行告知。征求第三方、其他机关意见所需时间不计算在内。',
    ),
    para('申请内容不明确的，本机关将在七个工作日内一次性告知您补正。'),
    contact(v),
  ],
});

export const correctionNotice = notice({
  label: '补正告知书',
  series: '公开补',
  to: applicant,
  per: OGI.art(30),
  body: (v) => [
    toApplicant(v),
    received(v),
    para('经审查，申请内容不明确或者要件不齐，请补正以下事项：'),
    list(...(v.file.correctionItems ?? '').split('\n').filter((line) => line.trim() !== '')),
    ...(v.file.guidance ? [para(`指导和释明：${v.file.guidance}`)] : []),
    para(
      `请在${on(v.file.correctionBy)}前补正。答复期限自收到补正的申请之日起重新计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理。`,
    ),
    contact(v),
  ],
});

export const reasonsNotice = notice({
  label: '说明理由通知书',
  series: '公开理',
  to: applicant,
  per: OGI.art(35),
  body: (v) => [
    toApplicant(v),
    received(v),
    para(
      `您申请公开政府信息的数量、频次明显超过合理范围：${v.file.frequencyFacts ?? ''}。请在${on(v.file.reasonsBy)}前说明理由。`,
    ),
    para('理由不合理的，本机关不予处理；理由合理但无法按期答复的，本机关将确定延迟答复的合理期限并告知您。'),
    contact(v),
  ],
});

export const delayNotice = notice({
  label: '延迟答复告知书',
  series: '公开迟',
  to: applicant,
  per: OGI.art(35),
  body: (v) => [
    toApplicant(v),
    received(v),
    para(
      `您已说明理由。因申请数量、频次较大，本机关无法在法定期限内答复，确定延迟至${on(v.file.delayedUntil)}前答复。理由：${v.file.delayReason ?? ''}。`,
    ),
    contact(v),
  ],
});

export const searchRecord = notice({
  label: '检索记录',
  per: OGI.art(36, 1, 4),
  body: (v) => [
    rows(v),
    facts(
      ['检索的系统、档案', v.file.searchSystems],
      ['检索词', v.file.searchTerms],
      ['时间范围', v.file.searchPeriod],
      ['检索结果', v.file.searchResult && searchResults[v.file.searchResult]],
      ['检索日期', on(v.on)],
      ['检索人', v.actor.name],
    ),
  ],
});

export const thirdTold = notice({
  label: '征求意见告知书',
  to: applicant,
  per: OGI.art(33, 3),
  body: (v) => [
    toApplicant(v),
    received(v),
    para('所申请的信息涉及第三方合法权益，本机关正在书面征求第三方意见。征求意见所需时间不计算在答复期限内。'),
  ],
});

export const organLetter = notice({
  label: '机关意见征询函',
  series: '公开商',
  per: OGI.art(34),
  body: (v) => [
    to(v.file.coOffice ? v.officeName(v.file.coOffice) : '有关机关'),
    para(
      `本机关收到申请，要求公开“${wanted(v)}”。该信息由本机关牵头、与贵单位共同制作，现征求意见：${v.file.coContent ?? ''}`,
    ),
    para('请自收到本函之日起十五个工作日内提出意见，逾期未提出意见的，视为同意公开。'),
    contact(v),
  ],
});

export const extensionNotice = notice({
  label: '延期答复告知书',
  series: '公开延',
  to: applicant,
  per: OGI.art(33, 2),
  body: (v) => [
    toApplicant(v),
    received(v),
    para(
      `因${v.file.extendReason ?? ''}，经本机关政府信息公开工作机构负责人同意，答复期限延长${v.file.extendDays ?? ''}个工作日，自原期限届满之日起算。`,
    ),
    contact(v),
  ],
});

export const feeLetter = notice({
  label: '信息处理费收费通知书',
  series: '公开费',
  to: applicant,
  per: FEE.art(),
  body: (v) => [
    toApplicant(v),
    received(v),
    facts(
      ['收费依据', '《政府信息公开条例》第四十二条、《政府信息公开信息处理费管理办法》'],
      ['计收方式', v.file.feeMode && feeModes[v.file.feeMode]],
      [
        '件数、页数',
        v.file.feeMode === 'pages'
          ? `${v.file.feePages ?? ''}页`
          : `本月此前${v.file.feeBefore ?? 0}件，本次${v.file.feeItems ?? ''}件`,
      ],
      ['应缴金额', `${(v.file.feeAmount ?? 0) / 100}元`],
      ['缴纳方式', '凭本通知到指定代理银行或者网上缴入国库'],
    ),
    para(`理由：${v.file.feeReason ?? ''}`),
    para(
      '请自收到本通知次日起二十个工作日内缴纳。缴费完成的，办理期限自次日起重新计算；逾期未缴的，视为放弃申请，本机关不再处理。',
    ),
    note('对收费决定本身有异议的，可以在缴费期满后就不再处理的决定依法申请行政复议。'),
    contact(v),
  ],
});

export const mergeNotice = notice({
  label: '合并办理告知书',
  to: applicant,
  per: OGI.art(45),
  body: (v) => [
    toApplicant(v),
    received(v),
    para(`本申请与您以前提出、尚未答复的申请内容相同，合并办理，一并答复。${v.file.mergeNote ?? ''}`),
    contact(v),
  ],
});

export const suggestionAnswer = notice({
  label: '纳入主动公开建议的答复',
  to: applicant,
  per: OGI.art(44, 2),
  body: (v) => [
    to(applicants(v)),
    para(`您建议将“${wanted(v)}”纳入主动公开的范围。经审核：${v.file.suggestionAnswer ?? ''}`),
  ],
});
