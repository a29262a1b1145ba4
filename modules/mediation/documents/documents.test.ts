import { describe, expect, test } from 'vitest';
import { documentBody } from '../../../kernel/document/html.ts';
import type { Story } from '../../../kernel/procedure/index.ts';
import { mediation } from '../index.ts';
import { failing, intake, mediating, oral, registered, type Stated, settled } from '../stories/stage.ts';

const papers = mediation.procedures.find((p) => p.id === 'mediation')?.papers ?? {};

/** The text of the papers that a story issues, by name. */
function issued(
  tell: (watch: { watch: NonNullable<Parameters<typeof registered>[1]>['watch'] }) => Story,
): Record<string, string> {
  const texts: Record<string, string> = {};
  tell({
    watch: ({ entry }, prepared) => {
      for (const { paper } of prepared.papers) {
        const spec = papers[paper];
        if (spec)
          texts[paper] = documentBody({
            title: spec.label,
            blocks: spec.body(prepared.view(entry.papers)),
            seal: '',
            on: '',
          });
      }
    },
  });
  return texts;
}

describe('文书的内容', () => {
  test('终止记录写明可以通过仲裁、行政、司法途径解决 (人民调解法26)', () => {
    const { terminationRecord = '' } = issued((w) =>
      mediating({}, w).act('terminate', 'mediator', failing('2023-03-03')),
    );
    for (const route of ['仲裁机构', '行政机关', '人民法院提起诉讼', '经调解未能达成协议'])
      expect(terminationRecord).toContain(route);
  });

  test('视为调解不成的终止记录写明法律依据，并告知其他途径 (医疗纠纷预防和处理条例38)', () => {
    const { terminationRecord = '' } = issued((w) => registered({ disputeType: 'medical' }, w).on('2023-04-14'));
    expect(terminationRecord).toContain('第三十八条');
    expect(terminationRecord).toContain('人民法院提起诉讼');
  });

  test('劳动争议的终止记录告知可以申请劳动仲裁', () => {
    const { terminationRecord = '' } = issued((w) =>
      mediating({ disputeType: 'labour' }, w).act('terminate', 'mediator', failing('2023-03-03')),
    );
    expect(terminationRecord).toContain('劳动争议仲裁');
  });

  test('协议书写明当事人、事实、争议、责任、内容、履行，加盖印章后生效 (人民调解法29)', () => {
    const { writtenAgreement = '' } = issued((w) => settled({}, w));
    for (const word of [
      '张三',
      '李四',
      '主要事实',
      '争议事项',
      '各方责任',
      '2000元',
      '当场给付',
      '加盖人民调解委员会印章之日起生效',
      '万调解',
      '各执一份',
    ]) {
      expect(writtenAgreement).toContain(word);
    }
  });

  test('口头协议登记表写明协议自达成之日起生效 (人民调解法30)', () => {
    const { oralRegister = '' } = issued((w) => mediating({}, w).act('reachOral', 'mediator', oral('2023-03-03')));
    expect(oralRegister).toContain('自各方当事人达成协议之日起生效');
    expect(oralRegister).toContain('2023年3月3日');
  });

  test('口头申请的受理登记表带口头申请记录，主动调解的带主动调解记录，书面申请的都不带 (人民调解法17)', () => {
    const form = (over: Stated): string => issued((w) => registered(over, w)).intakeRegister ?? '';
    expect(form({ applicationKind: 'oral' })).toContain('口头申请记录');
    expect(form({ applicationKind: 'initiative', source: 'selfInitiated' })).toContain('主动调解记录');
    expect(form({ applicationKind: 'written' })).not.toMatch(/口头申请记录|主动调解记录/);
    expect(form({ applicationKind: 'written' })).toContain('不收取任何费用');
    expect(intake.applicationKind).toBe('oral');
  });

  test('权利义务告知书写全法定的权利和义务 (人民调解法23、24)', () => {
    const { rightsNotice = '', consentRecord = '' } = issued((w) => settled({}, w));
    for (const word of [
      '选择或者接受人民调解员',
      '拒绝调解或者要求终止调解',
      '不公开进行',
      '如实陈述',
      '尊重对方当事人行使权利',
      '不收取任何费用',
    ]) {
      expect(rightsNotice).toContain(word);
    }
    expect(consentRecord).toContain('自愿接受调解');
  });

  test('卷内目录逐件列出已经制作的文书 (人民调解法27)', () => {
    const { catalogue = '' } = issued((w) =>
      settled({}, w).act('archive', 'clerk', { archiveNumber: '2023-1', volumes: 18 }),
    );
    for (const label of ['人民调解受理登记表', '同意调解记录', '调解员确认书', '人民调解记录', '人民调解协议书'])
      expect(catalogue).toContain(label);
  });
});
