/** Papers after the visit: 责令改正通知书, 复查意见书, 案件线索移送函, 临时检查报告. */
import { facts, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { APL, cite, OBE } from '../../../../law/index.ts';
import { caseSources } from '../../options.ts';
import { filingRule } from '../../rules.ts';
import { itemsOf, type V } from '../guards/index.ts';
import { authority, code, day, enterprise, head, itemLines } from './words.ts';

export const correctionOrder: PaperSpec<V> = {
  label: '责令改正通知书',
  series: '责改字',
  seal: 'authority',
  per: APL.art(28),
  body: (v) => [
    to(enterprise(v)),
    para(`经检查（行政行为码：${code(v)}），你单位存在下列问题：`),
    para(v.file.facts ?? ''),
    para(
      `上述行为不符合${
        itemsOf(v)
          .map((i) => i.file.basis)
          .join('、') || '有关规定'
      }。根据${cite(APL.art(28))}，责令你单位在${day(v.file.correctBy)}以前改正：`,
    ),
    para(v.file.correction ?? ''),
    para('改正以后可以凭查询码在网上报告，我单位将复查。逾期没有改正的，依法处理。'),
    note('不服本通知的，可以自收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。'),
  ],
};

export const recheckOpinion: PaperSpec<V> = {
  label: '复查意见书',
  series: '复查字',
  seal: 'authority',
  per: APL.art(28),
  body: (v) => [
    to(enterprise(v)),
    para(`我单位责令你单位在${day(v.file.correctBy)}以前改正。经复查：`),
    facts(
      ['责令改正的内容', v.file.correction],
      ['企业报告的改正情况', v.file.correctedNote],
      ['复查情况', v.file.recheckNotes],
      ['复查意见', v.file.corrected ? '已经改正' : '没有改正，将依法处理'],
    ),
  ],
};

export const referralLetter: PaperSpec<V> = {
  label: '案件线索移送函',
  series: '检移字',
  seal: 'authority',
  per: OBE.art(57),
  body: (v) => [
    to(
      v.file.referral === 'filing'
        ? `${authority(v)}办案机构`
        : v.file.referredOffice
          ? v.officeName(v.file.referredOffice)
          : '有管辖权的机关',
    ),
    para('在行政检查中发现下列线索，现移送处理：'),
    head(v),
    facts(
      ['发现的事实', v.file.facts],
      ['移送的理由和依据', v.file.referralNote],
      ['材料', v.file.photos?.length ? `现场检查笔录，照片、录像${v.file.photos.length}份` : '现场检查笔录'],
    ),
    para(
      v.file.referral === 'filing' ? '请依法决定是否立案，并将结果反馈检查机构。' : '请依法处理，并将结果函告我单位。',
    ),
  ],
};

export const temporaryReport: PaperSpec<V> = {
  label: '临时检查情况报告',
  series: '检报字',
  seal: 'authority',
  per: filingRule,
  body: (v) => [
    to('县行政执法监督机构'),
    para('本机关实施了年度计划以外的临时检查，现报告如下：'),
    head(v),
    itemLines(v),
    facts(
      ['来源', v.file.caseSource && caseSources[v.file.caseSource]],
      ['线索和理由', v.file.caseGround],
      ['检查日期', day(v.file.visitedOn)],
    ),
  ],
};
