/** 人民调解员名册: who may mediate, their training, and what follows misconduct (人民调解法13—16). */
import { facts, para, to } from '../../../kernel/document/blocks.ts';
import { choice, claim, date, fields, integer, longText, matter, person, procedure, text, type View, yesNo } from '../../../kernel/procedure/index.ts';
import { PML } from '../../../law/index.ts';
import { on } from '../documents/words.ts';

/** 四种行为 (人民调解法15). */
const misconducts = {
  partial: '偏袒一方当事人',
  insult: '侮辱当事人',
  gain: '索取、收受财物或者牟取其他不正当利益',
  leak: '泄露当事人的个人隐私、商业秘密',
} as const;

export const mediatorFile = fields({
  person: person('本人'),
  name: text('姓名'),
  committee: matter('所在人民调解委员会', { refers: 'mediation/committee', per: PML.art(13) }),
  basis: choice('身份', { member: '调解委员会委员', hired: '调解委员会聘任' }, { per: PML.art(13) }),
  fullTime: yesNo('是否专职'),
  adult: yesNo('成年公民', { per: PML.art(14, 1) }),
  fit: yesNo('公道正派、热心人民调解工作，有一定文化水平、政策水平和法律知识', { per: PML.art(14, 1) }),
  appointedOn: date('任职（聘任）日期'),
  appointedBy: text('推选或者聘任单位'),
  trainedOn: date('培训日期'),
  training: text('培训内容'),
  trainingHours: integer('学时', { min: 1, max: 1000 }),
  misconduct: choice('行为', misconducts, { per: PML.art(15) }),
  misconductNotes: longText('查实情况', { secrecy: 'internal', max: 3000 }),
  severe: yesNo('情节是否严重', { per: PML.art(15) }),
  corrected: yesNo('是否已改正'),
  removedOn: date('罢免、解聘日期'),
  leftOn: date('离任日期'),
  leaveReason: text('离任原因'),
});
type V = View<typeof mediatorFile>;

const qualified = claim<V>('成年、公道正派、有相应水平', PML.art(14, 1), (v) => (v.file.adult === true && v.file.fit === true) || '人民调解员应当由公道正派、热心人民调解工作，并具有一定文化水平、政策水平和法律知识的成年公民担任');
const ofActiveCommittee = claim<V>('由任期内的调解委员会委员担任或者聘任', PML.art(13), (v) => {
  const committee = v.file.committee === undefined ? undefined : v.referred(v.file.committee);
  return (committee?.procedure === 'committee' && committee.state === 'active') || '所在的人民调解委员会不在任期内，不能任职或者聘任调解员';
});
const severeOnly = claim<V>('情节严重的才罢免、解聘', PML.art(15), (v) => v.file.severe === true || '情节不严重的，由所在调解委员会批评教育、责令改正', '请办理“批评教育、责令改正”');
const notSevere = claim<V>('情节不严重', PML.art(15), (v) => v.file.severe === false || '情节严重的，由推选或者聘任单位予以罢免或者解聘', '请办理“罢免、解聘”');

export const mediator = procedure({
  module: 'mediation',
  id: 'mediator',
  version: 'pml2010',
  label: '人民调解员名册',
  from: '2011-01-01',
  file: mediatorFile,
  number: { series: '调员字' },
  title: (f) => f.name ?? '人民调解员',

  actors: {
    bureau: { label: '司法行政部门人民调解指导人员', at: 'region', sees: 'region' },
    chair:  { label: '调解委员会主任',               at: 'handling' },
    clerk:  { label: '调解委员会登记人员',           at: 'handling' },
  },
  states: {
    active:  { label: '在册',           phase: '在册' },
    removed: { label: '已罢免、解聘',   phase: '注销', final: true },
    left:    { label: '已离任',         phase: '注销', final: true },
  },
  acts: {
    appoint:   { label: '任职、聘任',         by: ['bureau', 'chair', 'clerk'], opens: true, to: 'active', dated: 'appointedOn', asks: ['appointedOn', 'person?', 'name', 'committee', 'basis', 'fullTime', 'adult', 'fit', 'appointedBy'], when: [qualified, ofActiveCommittee], issues: 'appointment', per: [PML.art(13), PML.art(14, 1)] },
    train:     { label: '业务培训',           by: ['bureau', 'clerk'], from: 'active', dated: 'trainedOn', asks: ['trainedOn', 'training', 'trainingHours'], per: PML.art(14, 2) },
    criticise: { label: '批评教育、责令改正', by: 'chair', from: 'active', asks: ['misconduct', 'misconductNotes', 'severe', 'corrected'], when: [notSevere], per: PML.art(15) },
    remove:    { label: '罢免、解聘',         by: ['chair', 'bureau'], from: 'active', to: 'removed', dated: 'removedOn', asks: ['removedOn', 'misconduct', 'misconductNotes', 'severe'], when: [severeOnly], issues: 'removal', per: PML.art(15) },
    leave:     { label: '离任',               by: ['chair', 'bureau', 'clerk'], from: 'active', to: 'left', dated: 'leftOn', asks: ['leftOn', 'leaveReason'], per: PML.art(13) },
  },
  papers: {
    appointment: {
      label: '人民调解员聘书',
      series: '调聘字',
      seal: 'handling',
      per: PML.art(13),
      body: (v) => [
        to(v.file.name ?? ''),
        para(`${v.file.basis === 'hired' ? '兹聘任' : '经推选，确认'}您为人民调解员，自${on(v.file.appointedOn)}起。`),
        para('请坚持原则、明法析理、主持公道；不得偏袒一方、侮辱当事人、索取收受财物、泄露当事人的个人隐私和商业秘密。'),
      ],
    },
    removal: {
      label: '罢免（解聘）人民调解员决定',
      series: '调免字',
      seal: 'handling',
      per: PML.art(15),
      body: (v) => [
        to(v.file.name ?? ''),
        para(`经查实，您在调解工作中有${v.file.misconduct === undefined ? '' : misconducts[v.file.misconduct]}的行为，情节严重。根据《中华人民共和国人民调解法》第十五条，决定自${on(v.file.removedOn)}起予以${v.file.basis === 'hired' ? '解聘' : '罢免'}。`),
        facts(['查实情况', v.file.misconductNotes], ['推选或者聘任单位', v.file.appointedBy]),
      ],
    },
  },
  indicators: {
    mediators:           { kind: 'stock', section: '16', label: '在册人民调解员', unit: '名', states: ['active'], meaning: '期末在册的人民调解员' },
    'mediators-trained': { kind: 'count', section: '16', label: '参加培训的调解员', unit: '名', acts: ['train'], meaning: '本期至少培训一次的调解员，每人一次' },
    'mediators-removed': { kind: 'count', section: '16', label: '罢免、解聘的调解员', unit: '名', acts: ['remove'], meaning: '本期因人民调解法第十五条行为被罢免、解聘的' },
  },
});
