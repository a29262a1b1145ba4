import type { LeadSeed } from './seed.ts';

type Words = Pick<LeadSeed, 'unit' | 'problem' | 'content' | 'gist'>;

const w = (unit: string, problem: string, content: string, gist: string): Words => ({ unit, problem, content, gist });
const words: readonly Words[] = [
  w(
    'city-management',
    'procedure',
    '我的早餐车三月被暂扣，没有给我扣押清单，也没有人告诉我怎么申辩。',
    '反映暂扣早餐车时没有交付扣押清单，没有告知申辩权利。',
  ),
  w(
    'transport',
    'arbitraryFines',
    '同一辆货车同一天在两个检测点被罚了两次，问执法人员依据没有说清楚。',
    '反映对同一货车同一天两次罚款，没有说明依据。',
  ),
  w(
    'market-regulation',
    'arbitraryInspections',
    '我公司今年已经被检查四次，每次都查同样的台账，影响正常经营。',
    '反映对同一企业一年内检查四次，内容重复。',
  ),
  w(
    'liantang',
    'uncertified',
    '社区门口来人查油烟，只穿制服没有出示执法证件，就要求停业。',
    '反映执法人员检查油烟没有出示执法证件。',
  ),
  w(
    'agriculture',
    'notFiled',
    '反映假种子的问题已经两个月，一直没有答复是不是立案。',
    '反映举报假种子后两个月没有答复是否立案。',
  ),
  w('water', 'passedOn', '河边非法采砂反映到水利和乡镇，双方都说不归自己管。', '反映非法采砂举报后有关单位相互推诿。'),
  w('emergency', 'procedure', '处罚听证前一天才通知我公司，根本来不及准备材料。', '反映听证通知提前的时间不足。'),
  w('health', 'threeSystems', '诊所被处罚的决定在网上找不到，担心执法不公开。', '反映行政处罚决定没有按规定公开。'),
  w(
    'culture-tourism',
    'finesForControl',
    '网吧违规每次都是罚款了事，没有人要求整改，问题一直存在。',
    '反映对网吧违规只罚款、不督促整改。',
  ),
  w(
    'xiangtang',
    'arbitrarySealing',
    '镇里把堆场贴了封条已经两个月，没有任何延长的手续。',
    '反映查封堆场超过期限没有延长手续。',
  ),
  w(
    'housing',
    'passedOn',
    '小区消防通道被占，住建和城管都让找对方，问题拖了三个月。',
    '反映消防通道被占的举报被相互推诿。',
  ),
  w('natural-resources', 'notFiled', '邻村占用耕地建房，举报后没有人到现场看过。', '反映占用耕地建房的举报没有核查。'),
  w(
    'market-regulation',
    'uncertified',
    '两名检查人员进店只亮了一下工作牌，不让拍照。',
    '反映检查人员没有出示执法证件。',
  ),
  w('transport', 'forProfit', '执法车停在限速变化的路口专门查外地货车，罚完就走。', '反映选择性查处外地货车。'),
  w(
    'city-management',
    'arbitraryFines',
    '门口摆了两个花盆就要罚五百元，隔壁同样情况只是提醒。',
    '反映对同样情形处罚轻重不一。',
  ),
  w('human-resources', 'notFiled', '欠薪投诉一个月没有立案，也没有书面告知。', '反映欠薪投诉没有按期立案、没有告知。'),
  w(
    'bayuehu',
    'arbitraryFees',
    '办理占道备案时要求先交一笔保证金，没有收据。',
    '反映办理备案时要求交保证金、不开收据。',
  ),
  w('forestry', 'procedure', '处罚决定书上没有写清楚我违反的是哪一条。', '反映处罚决定书没有引用具体条文。'),
];
export const sources = [
  'complaint',
  'hotline',
  'monitoringPoint',
  'complaint',
  'fileReview',
  'data',
  'deputies',
  'complaint',
  'media',
  'remedies',
] as const;
export const wordsOf = (n: number): Words => words[n % words.length] as Words;
