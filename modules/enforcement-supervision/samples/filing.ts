/** Samples of the filing of major enforcement decisions. */
import { act, material, type Stated, sampleOf, unit } from './means.ts';

const sample = sampleOf('filing');
const submit: Stated = {
  unit,
  decision: 'penalty',
  decisionNumber: '示例罚决〔2023〕1号',
  decidedOn: '2023-03-01',
  amount: 20_000_000,
  grounds: ['amount', 'hearing'],
  materials: material('处罚决定书.pdf'),
};

export const filingSamples = [
  sample(
    '补充材料、准予备案',
    act('2023-03-10', 'submit', 'contact', submit),
    act('2023-03-13', 'askMaterial', 'supervisor', { missing: '听证报告' }),
    act('2023-03-17', 'supplement', 'contact', { materials: material('听证报告.pdf') }),
    act('2023-03-27', 'accept', 'supervisor', { opinion: '事实清楚，程序合法。' }),
  ),
  sample(
    '超期、有问题',
    act('2023-03-20', 'submit', 'contact', { ...submit, lateReason: '内部流转延误。' }),
    act('2023-03-27', 'question', 'supervisor', { problems: ['law'], opinion: '引用条款不准确。' }),
    act('2023-04-03', 'answer', 'contact', { answer: '已经依法更正。' }),
    act('2023-04-06', 'conclude', 'supervisor', { outcome: '问题已经处理。' }),
  ),
];
