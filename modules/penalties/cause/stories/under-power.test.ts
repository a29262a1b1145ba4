// 案由属于哪一项权力 (行政处罚法17—20、24): by the codes that the cause names, else by the provision on which both rest.
import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { whyNotUnderPower } from '../index.ts';
import type { CauseFile } from '../matter.ts';
import { byAmount } from '../samples.ts';
import { liesWithin, type Provision, provisionsIn } from '../under-power.ts';

const power = (file: Record<string, string>): ReferredMatter => ({
  id: 'power',
  module: 'enforcement-teams',
  procedure: 'power',
  state: 'inForce',
  openedOn: '2021-08-01',
  file: { code: '示例0001', name: '对示例行为的处罚', ...file },
});
const cause = (over: object): CauseFile => ({ ...(byAmount as unknown as CauseFile), ...over });
const at = (basis: string, penaltyBasis: string): string | undefined =>
  whyNotUnderPower(power({ legalBasis: basis }), cause({ penaltyBasis }));
const one = (text: string): Provision => provisionsIn(text)[0] as Provision;

describe('依据写到哪里，权力就到哪里', () => {
  test('权力写到条，该条各款各项的案由都在内；别的条不在内', () => {
    expect(
      at('《中华人民共和国食品安全法》第一百二十四条', '《食品安全法》第一百二十四条第一款第五项：处罚款。'),
    ).toBeUndefined();
    const other = at('《中华人民共和国食品安全法》第一百二十四条', '《食品安全法》第一百二十六条第一款第三项');
    expect(other).toBe(
      '所选执法职权“对示例行为的处罚”的依据是《中华人民共和国食品安全法》第一百二十四条，不包括案由“示例案由：擅自占用城市道路堆放物料”（《食品安全法》第一百二十六条第一款第三项）',
    );
  });

  test('权力写到项，只有该项在内；没有写款的项属于第一款', () => {
    const basis = '《示例条例》第三十四条第一款第二项';
    expect(at(basis, '《示例条例》第三十四条第二项')).toBeUndefined();
    expect(at(basis, '《示例条例》第三十四条第一项')).toContain('不包括案由');
    expect(at(basis, '《示例条例》第三十四条')).toContain('不包括案由');
    expect(at(basis, '《示例条例》第三十四条第二款第二项')).toContain('不包括案由');
  });

  test('只有一款的条，写不写第一款都一样', () => {
    expect(at('《示例法》第七十七条第一款', '《示例法》第七十七条')).toBeUndefined();
    expect(at('《示例法》第七十七条第二款', '《示例法》第七十七条')).toContain('不包括案由');
  });

  test('条号相同而法律不同的不在内；写整部法律的，各条都在内', () => {
    expect(at('《城市道路管理条例》第四十二条', '《价格法》第四十二条')).toContain('不包括案由');
    expect(at('《示例市市容管理条例》', '《示例市市容管理条例》第九条')).toBeUndefined();
  });

  test('有几项依据的，案由的处罚条款有一项在内即可；冒号以后的原文和括号里的说明不是依据', () => {
    expect(at('《甲法》第一条、第三条', '《甲法》第三条第二款')).toBeUndefined();
    expect(at('《甲法》第一条\n《乙法》第二条', '《乙法》第二条')).toBeUndefined();
    expect(at('《甲法》第一条', '《乙法》第二条：违反《甲法》第一条的，处罚款。')).toContain('不包括案由');
    expect(at('《甲法》第一条', '《乙法》第二条（参照《甲法》第一条）')).toContain('不包括案由');
  });

  test('没有写依据的权力，不包括任何案由', () => {
    expect(at('', '《示例法》第一条')).toContain('（没有写明）');
  });
});

describe('案由写明权力事项编码的，以编码为准', () => {
  const coded = cause({ powerCodes: '示例0001\n示例FQ001', penaltyBasis: '《示例法》第九条' });
  test('编码在内的可以，依据修改、条号变动也不受影响；不在内的不行', () => {
    expect(whyNotUnderPower(power({ legalBasis: '《旧示例法》第八条' }), coded)).toBeUndefined();
    expect(whyNotUnderPower(power({ code: '示例FQ001' }), coded)).toBeUndefined();
    expect(whyNotUnderPower(power({ code: '示例0002', legalBasis: '《示例法》第九条' }), coded)).toContain(
      '这一案由属于权力事项示例0001、示例FQ001',
    );
  });
});

describe('条款的读法', () => {
  test('中文数字和阿拉伯数字一样；第一项、第二项是两处；某条之一不是某条', () => {
    expect(liesWithin(one('《示例法》第124条第5项'), one('《示例法》第一百二十四条第一款第五项'))).toBe(true);
    expect(provisionsIn('《示例法》第一百一十七条第一项、第二项').map((p) => p.path.join())).toEqual([
      '条一百一十七,款一,项一',
      '条一百一十七,款一,项二',
    ]);
    expect(liesWithin(one('《示例法》第十条之一'), one('《示例法》第十条'))).toBe(false);
    expect(provisionsIn('没有书名号的第五条')).toEqual([]);
  });
});
