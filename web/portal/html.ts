/** Pages are written as tagged templates: every value is escaped unless it is itself markup made by this file. */
import { escapeHtml } from '../../kernel/document/html.ts';

/** Markup that may enter a page as it stands. Only this file makes it, so no value from a form or a record can pass for it. */
export class Markup {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  /** For this file and for markup whose tags have been checked one by one. */
  static checked(text: string): Markup {
    return new Markup(text);
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (Array.isArray(content)) return content.map(render).join('');
  return escapeHtml(String(content));
}

/** html`<p>${anything}</p>`: texts and attribute values are escaped alike, so attributes are always written in quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return Markup.checked(
    strings.reduce((page, text, i) => page + text + (i < values.length ? render(values[i]) : ''), ''),
  );
}

/** An attribute that stands or is absent: ${flag('checked', yes)}. */
export function flag(
  name: 'checked' | 'selected' | 'required' | 'disabled' | 'open' | 'hidden' | 'multiple',
  on: boolean,
): Markup {
  return Markup.checked(on ? ` ${name}` : '');
}

/** name="value" when there is a value, nothing otherwise. */
export function attribute(name: string, value: string | number | null | undefined | false): Markup {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`不是属性名：${name}`);
  return Markup.checked(
    value === null || value === undefined || value === false ? '' : ` ${name}="${escapeHtml(String(value))}"`,
  );
}

/** Lines of a long text as paragraphs. */
export function paragraphs(text: string): Markup[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
}
