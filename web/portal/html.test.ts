// What a form or a record holds is text on a page, whatever it looks like.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { table } from '../../kernel/document/blocks.ts';
import { documentBody } from '../../kernel/document/html.ts';
import { attribute, flag, html, Markup, paragraphs } from './html.ts';
import { recordMarkup } from './record-markup.ts';

describe('a value in a page', () => {
  test('is escaped in text and in attributes', () => {
    expect(html`<p title="${'"><script>'}">${"<b>&'"}</p>`.toString()).toBe(
      '<p title="&#34;&#62;&#60;script&#62;">&#60;b&#62;&#38;&#39;</p>',
    );
  });
  test('never opens a tag or leaves an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inner = html`${text}`.toString();
        expect(inner).not.toMatch(/[<>"']/);
      }),
    );
  });
  test('that pretends to be markup is text', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(html`${forged}`.toString()).toBe('&#60;script&#62;');
    expect(Object.getPrototypeOf(forged) === Markup.prototype).toBe(false);
  });
  test('that is nothing leaves nothing, and zero stays', () => {
    expect(html`${null}${undefined}${false}${0}${['a', html`<i>b</i>`, ['c']]}`.toString()).toBe('0a<i>b</i>c');
  });
});

test('an attribute stands with its value escaped, or not at all', () => {
  expect(html`<a${attribute('href', '/x?"')}${attribute('title', undefined)}>`.toString()).toBe('<a href="/x?&#34;">');
  expect(html`<input${flag('checked', true)}${flag('disabled', false)}>`.toString()).toBe('<input checked>');
  expect(() => attribute('x onload', 'y')).toThrow();
});

test('lines become paragraphs, and a blank line none', () => {
  expect(paragraphs('一\n\n<二>').map(String)).toEqual(['<p>一</p>', '<p>&#60;二&#62;</p>']);
});

describe('the stored text of a publication', () => {
  test('keeps its paper tags, one level below the page’s own heading', () => {
    const stored =
      '<h1>决定</h1><p class="to">某某：</p><table><tr><th scope="row">案由</th><td>甲<br>乙 &#60; &amp;</td></tr></table>';
    expect(recordMarkup(stored).toString()).toBe(
      '<h2>决定</h2><p class="to">某某：</p><table><tr><th scope="row">案由</th><td>甲<br>乙 &#60; &amp;</td></tr></table>',
    );
  });
  test('keeps a table of figures, its heads over several columns and the frame it is moved in', () => {
    const form = table({
      title: '收到和处理申请情况"（件）',
      corner: '情况',
      columns: [{ label: '自然人', under: ['申请人'] }, { label: '单位', under: ['申请人'] }, { label: '总计' }],
      rows: [{ label: '予以公开', cells: ['1', '', '1'] }],
    });
    const stored = documentBody({ title: '报告', blocks: [form], seal: '园林局', on: '2026年1月5日' });
    expect(stored).toContain('figures-room');
    expect(recordMarkup(stored).toString()).toBe(stored.replace(/<(\/?)h1>/g, '<$1h2>'));
  });
  test('closes a frame that was left open, and no other', () => {
    const open = '<div class="figures-room" tabindex="0" role="region" aria-label="表">';
    expect(recordMarkup(`${open}甲`).toString()).toBe(`${open}甲</div>`);
    expect(recordMarkup(`${open}甲</div></div>`).toString()).toBe(`${open}甲</div>&lt;/div>`);
  });
  test.each([
    '<script>alert(1)</script>',
    '<p onclick="x()">甲</p>',
    '<img src=x onerror=x()>',
    '<a href="javascript:x()">甲</a>',
    '<P>甲</P>',
    '<p style="x">',
    '</main>',
    '<svg/onload=x()>',
    '<!-- -->',
    '<p class="a"onclick="x()">',
    '</div>',
    '<div>甲</div>',
    '<div class="figures-room" tabindex="0" role="region" aria-label="甲" onclick="x()">',
    '<div class="figures-room" tabindex="0" role="region" aria-label="<script>">',
    '<p colspan="x()">',
  ])('shows %s as text', (forged) => {
    expect(
      recordMarkup(forged)
        .toString()
        .replace(/<\/?(p|h2)>/g, ''),
    ).not.toContain('<');
  });
  test('yields only tags of a paper, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '/',
            'p',
            'script',
            ' ',
            'class="a"',
            '"',
            '&',
            '#60;',
            'onload=',
            '<p>',
            '</p>',
            '甲',
          ),
        ),
        (pieces) => {
          const tags =
            recordMarkup(pieces.join(''))
              .toString()
              .match(/<[^>]*>?/g) ?? [];
          for (const tag of tags) expect(tag).toMatch(/^<\/?p( class="[a-zA-Z -]*")*\s*>$/);
        },
      ),
    );
  });
});
