import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStated } from '../procedure/engine/values.ts';
import { address, fields, longText, parties, phone } from '../procedure/language/fields.ts';
import type { Json } from '../record/canonical.ts';
import { marker, masker, maskName } from './mask.ts';

const file = fields({
  parties: parties('当事人'),
  contact: phone('联系电话'),
  home: address('住址'),
  account: longText('收款账户', { secrecy: 'personal' }),
  facts: longText('事实'),
});
const values: Record<string, Json> = {
  parties: [
    { kind: 'citizen', name: '欧阳小秘', idNumber: '110101201206010016', phone: '13912345678', address: '无名巷7号' },
    { kind: 'legalPerson', name: '示例公司', representative: '司马大密', address: '示例路1号' },
  ],
  contact: '0791-1234567',
  home: '隐密村3组',
  account: '示例银行幽兰支行',
};
const mask = masker(file, {}, values);
const mark = marker(file, {}, values);

describe('a number of a person is hidden however it is typed', () => {
  it.each([
    '110101201206010016',
    '11010120120601001X',
    '110101 20120601 0016',
    '110101-2012-06-01-0016',
    '１１０１０１２０１２０６０１００１６',
    '110101120601001',
    '13912345678',
    '139-1234-5678',
    '139 1234 5678',
    '+8613912345678',
    '+86 139 1234 5678',
    '１３９１２３４５６７８',
    '0791-85712345',
    '079185712345',
    '（0791）85712345',
    '0791 8571 2345',
    '6222020200112233445',
    '6222 0202 0011 2233 445',
    '6222-0202-0011-2233',
    '账号：360121998877',
    '开户行账户为 3601 2199 8877 001',
  ])('%s', (number) => {
    const text = mask(`见${number}，以上属实。`);
    expect(text.normalize('NFKC')).not.toMatch(/\d{3}/);
    expect(text).toMatch(/^见.*，以上属实。$/);
  });
});

describe('what is no number of a person stays', () => {
  it.each([
    '2023-03-01 2023-03-05',
    '2020 2021 2022 2023',
    '2023年3月1日至2024年2月29日',
    '南府复决〔2023〕12号',
    '索引号l379250--2024-0012',
    '罚款1380.01元',
    '统一社会信用代码91360121MA35XXXX0Q',
    '共12345678901234件',
    '服务热线12345',
    '账户2023年3月1日开立',
    '第15045678901号',
  ])('%s', (text) => {
    if (text.startsWith('第')) expect(mask(text)).toBe('第＊＊＊号');
    else expect(mask(text)).toBe(text);
  });
});

describe('what the file holds of a person is hidden wherever its words occur', () => {
  it('names leave their surname, the names of organisations stay', () => {
    expect(mask('欧阳小秘与示例公司司马大密')).toBe('欧某某与示例公司司某某');
    expect([maskName('张三'), maskName('张'), maskName('欧阳修文')]).toEqual(['张某', '张某', '欧某某']);
  });
  it('dwellings, telephones and accounts leave nothing, the seat of a company stays', () => {
    expect(mask('住无名巷7号、隐密村3组，在示例银行幽兰支行开户，电话0791-1234567')).toBe(
      '住＊＊＊、＊＊＊，在＊＊＊开户，电话＊＊＊',
    );
    expect(mask('地址示例路1号')).toBe('地址示例路1号');
  });
});

describe('every stretch tells what the file says, what leaves, and why', () => {
  it('names the field that it comes from, or what it looks like', () => {
    expect(mark('欧阳小秘住无名巷7号，另有电话139 1234 5679。').filter((s) => s.why)).toEqual([
      { from: '欧阳小秘', to: '欧某某', why: '“当事人”的姓名，只留姓氏' },
      { from: '无名巷7号', to: '＊＊＊', why: '“当事人”的住址' },
      { from: '139 1234 5679', to: '＊＊＊', why: '形似电话号码' },
    ]);
    expect(mark('没有个人信息')).toEqual([{ from: '没有个人信息', to: '没有个人信息' }]);
    expect(mark('')).toEqual([]);
  });
  it('what is masked twice over is one stretch', () => {
    // The account before its label is hidden; the digits behind it then belong to an account as well.
    expect(mark('卡号示例银行幽兰支行123456789')).toEqual([
      { from: '卡号', to: '卡号' },
      { from: '示例银行幽兰支行', to: '＊＊＊', why: '“收款账户”是个人信息' },
      { from: '123456789', to: '＊＊＊', why: '形似银行账号' },
    ]);
  });
  it('together they are the text of the file and the text that leaves, whatever stands beside what', () => {
    const pieces = [
      '欧阳',
      '小秘',
      '欧阳小秘',
      '无名巷7号',
      '110101',
      '20120601',
      '0016',
      '139',
      '1234',
      '5678',
      '-',
      ' ',
    ];
    const more = ['账号：', '卡号', '36012119', '1', '＊', '（0791）', '85712345', '+86', '隐密村3组', '。'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 10 }), (words) => {
        const text = words.join('');
        const spans = mark(text);
        expect(spans.map((s) => s.from).join('')).toBe(text);
        expect(spans.map((s) => s.to).join('')).toBe(mask(text));
        for (const s of spans.filter((s) => s.why === undefined)) expect(s.to).toBe(s.from);
      }),
    );
  });
});

describe('the public telephone of an institution', () => {
  const withService = fields({
    parties: parties('当事人'),
    contact: phone('联系电话'),
    enquiries: longText('咨询电话', { service: true }),
    facts: longText('事实'),
  });
  const masking = (enquiries: string, more: Record<string, Json> = {}) =>
    masker(withService, {}, { enquiries, ...more } as Record<string, Json>);

  it('stays readable where its matter is published, however it is typed there', () => {
    const mask = masking('县司法局0791-85712345');
    expect(mask('咨询电话：0791-85712345')).toBe('咨询电话：0791-85712345');
    expect(mask('咨询电话：（0791）85712345')).toBe('咨询电话：（0791）85712345');
  });

  it('does not lay any other line open, nor the same number where no such field names it', () => {
    expect(masking('0791-85712345')('另有0791-85712346')).toBe('另有＊＊＊');
    expect(masker(withService, {}, { facts: '0791-85712345' })('0791-85712345')).toBe('＊＊＊');
  });

  it.each(['13912345678', '139 1234 5678', '+86 139-1234-5678', '１３９１２３４５６７８'])(
    'never lets a mobile number through, though one were smuggled into its field: %s',
    (number) => {
      expect(checkStated(withService, ['enquiries'], { enquiries: `办公室${number}` }, {})[0]?.sentence).toContain(
        '不能填写手机号码',
      );
      expect(masking(`办公室${number}`)(`电话${number}`)).toBe('电话＊＊＊');
    },
  );

  it('never lets the number of a person through: a party’s line, a personal field, an identity card, an account', () => {
    const party = [{ kind: 'citizen', name: '张三', phone: '0791-85712345' }] as unknown as Json;
    expect(masking('0791-85712345', { parties: party })('电话0791 85712345')).toBe('电话＊＊＊');
    expect(masking('0791-85712345', { contact: '079185712345' })('电话（0791）85712345')).toBe('电话＊＊＊');
    for (const number of ['110101201206010016', '6222020200112233445'])
      expect(masking(number)(`号码${number}`)).toBe('号码＊＊＊');
  });
});

describe('an individual business is known by its trade name, its operator is not (民法典第五十四条)', () => {
  const shop = (party: Record<string, Json>) =>
    masker(file, {}, { parties: [{ kind: 'individualBusiness', ...party }] });

  it('a trade name leaves, the operator keeps only the surname', () => {
    const text = shop({ name: '示例惠民餐馆', representative: '司马大密' })(
      '示例惠民餐馆（经营者司马大密）未亮证经营。',
    );
    expect(text).toBe('示例惠民餐馆（经营者司某某）未亮证经营。');
  });
  it('without a trade name it goes by the name of its operator, which is hidden', () => {
    expect(shop({ name: '司马大密', representative: '司马大密' })('司马大密未亮证经营。')).toBe('司某某未亮证经营。');
  });
  it('where nobody wrote down the operator, the name stays hidden', () => {
    expect(shop({ name: '示例惠民餐馆' })('示例惠民餐馆未亮证经营。')).not.toContain('惠民');
  });
  it('a trade name that holds the operator’s name stays whole, and the name is hidden everywhere else', () => {
    const text = shop({ name: '司马大密餐馆', representative: '司马大密' })(
      '司马大密餐馆由司马大密一人经营，司马大密餐馆已整改。',
    );
    expect(text).toBe('司马大密餐馆由司某某一人经营，司马大密餐馆已整改。');
  });
});
