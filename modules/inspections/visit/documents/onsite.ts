/** Papers of the visit itself: 现场检查笔录, 无法联系（未见经营）的检查记录, 行政检查结果告知书. */
import { facts, heading, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { cite, DOC118 } from '../../../../law/index.ts';
import { results } from '../../options.ts';
import { yes } from '../../words.ts';
import type { V } from '../guards/index.ts';
import { code, day, enterprise, head, itemLines, names, partyLine } from './words.ts';

const seen = (v: V): string =>
  `${v.file.photos?.length ? `照片、录像${v.file.photos.length}份` : '没有照片、录像'}${v.file.networkFailure ? '；现场没有网络，事后补录' : ''}`;

export const siteRecord: PaperSpec<V> = {
  label: '现场检查笔录',
  to: ['enterprise'],
  series: '检录字',
  seal: 'handling',
  per: DOC118.art(9),
  body: (v) => [
    head(v),
    facts(
      ['检查日期', day(v.file.visitedOn)],
      ['出示执法证件', yes(v.file.identityShown)],
      ['告知权利', yes(v.file.rightsTold)],
      ['扫码入企', yes(v.file.scanned)],
      ['协助的专家、检测人员', v.file.experts],
    ),
    heading('检查内容和结果'),
    itemLines(v),
    para(v.file.checklist ?? ''),
    heading('现场情况'),
    para(v.file.siteFacts ?? '（无）'),
    facts(
      ['企业的陈述、申辩', v.file.statement],
      ['影像', seen(v)],
      ['检查人员签名', names(v, v.file.signers)],
      ['被检查企业', partyLine(v)],
    ),
    note('以上笔录经被检查企业人员核对；有差错、遗漏的，可以补充、更正。'),
  ],
};

export const absentRecord: PaperSpec<V> = {
  label: '未能入企检查的记录',
  series: '检录字',
  seal: 'handling',
  per: DOC118.art(9),
  body: (v) => [
    head(v),
    facts(['到达日期', day(v.file.visitedOn)], ['结果', v.file.result && results[v.file.result]]),
    para(v.file.siteFacts ?? ''),
    facts(['影像', seen(v)], ['检查人员签名', names(v, v.file.signers)]),
  ],
};

/** [unsure] the exact title in the 2025 model documents. */
export const resultNotice: PaperSpec<V> = {
  label: '行政检查结果告知书',
  series: '检果字',
  seal: 'authority',
  per: DOC118.art(6),
  body: (v) => [
    to(enterprise(v)),
    para(
      `我单位于${day(v.file.visitedOn)}对你单位的${v.file.itemName ?? '有关事项'}进行了行政检查（行政行为码：${code(v)}），结果告知如下：`,
    ),
    facts(
      ['检查结果', v.file.result && results[v.file.result]],
      ['发现的问题', v.file.facts],
      ['指导意见', v.file.advice],
    ),
    para(
      `检查结果将自检查结束之日起二十个工作日内向社会公开（${cite(DOC118.art(6))}）。对结果有异议的，可以向本机关提出，也可以向县行政执法监督机构反映。`,
    ),
    para(
      `请凭检查编号（${v.matter?.number ?? ''}）在网上对本次检查进行评价；评价由执法监督机构办理，不向检查单位显示评价人。`,
    ),
  ],
};
