// A number on a line may be an office's; a mobile number is a person's however it is typed.
import { describe, expect, test } from 'vitest';
import { linesIn, namesMobile } from './telephones.ts';

describe('a mobile number', () => {
  test.each([
    '13912345678',
    '139-1234-5678',
    '139 1234 5678',
    '+8613912345678',
    '+86 139 1234 5678',
    '8613912345678',
    '0086-13912345678',
    '013912345678',
    '139.1234.5678',
    '1 3 9 1 2 3 4 5 6 7 8',
    '１３９１２３４５６７８',
    '一三九一二三四五六七八',
    '幺三九壹贰叁肆伍陆柒捌',
    '办公室0791-85712345，手机13912345678',
    '联系人张某 13912345678（下班后）',
  ])('%s', (typed) => {
    expect(namesMobile(typed)).toBe(true);
  });
});

describe('what is none', () => {
  test.each([
    '0791-85712345',
    '（0791）85712345',
    '0791-85712345、0791-85712346',
    '12345',
    '400-810-0000',
    '12348法律服务热线',
    '二〇二六年三月一日前，县政府大楼一三九室',
    '邮编330200',
  ])('%s', (typed) => {
    expect(namesMobile(typed)).toBe(false);
  });

  test('the lines of a text are found by their digits', () => {
    expect(linesIn('电话0791-85712345，传真（0791）8571 2346')).toEqual(['079185712345', '079185712346']);
    expect(linesIn('手机13912345678，热线12345')).toEqual([]);
  });
});
