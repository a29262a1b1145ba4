/** The body that issued a document is asked to answer for it (通知制定机关答复). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { basis, para, theCase, to } from '../wording.ts';

export const issuerNotice: PaperSpec<V> = {
  label: '规范性文件审查答复通知书',
  series: '复规',
  seal: 'authority',
  per: A23.art(58, 1),
  body: (v) => [
    to(v.file.issuer ?? ''),
    para(
      `本机关办理${theCase(v)}一案，对你单位制定的《${v.file.reviewOfDocument ?? ''}》${v.file.documentClause ?? ''}的合法性依法进行审查，案件已中止。根据${basis(A23.art(58, 1))}的规定，请自收到本通知之日起十个工作日内，就相关条款的合法性提出书面答复并提交有关材料。`,
    ),
  ],
};
