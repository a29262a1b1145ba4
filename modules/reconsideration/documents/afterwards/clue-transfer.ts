/** Signs of wrongdoing by officials go to those who may inquire (线索移送函). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { clueReceivers } from '../../options.ts';
import { basis, isOld, para, to } from '../wording.ts';

export const clueTransfer: PaperSpec<V> = {
  label: '违法线索移送函',
  series: '复线',
  seal: 'authority',
  per: A23.art(86),
  body: (v) => [
    to(v.file.clueTo ? clueReceivers[v.file.clueTo] : ''),
    para(
      `本机关在办理行政复议案件中发现下列线索，根据${isOld(v) ? basis(R07.art(65)) : basis(v.file.clueTo === 'supervision' ? A23.art(86) : A23.art(85))}的规定移送：`,
    ),
    para(v.file.clue ?? ''),
  ],
};
