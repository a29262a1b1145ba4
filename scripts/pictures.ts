// Takes the pictures of the documents (docs/pictures) from a running demonstration: the desk, a matter, the report, the portal on a telephone.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'pictures');
/** The day of the pictures, so that taking them again shows the same. */
const today = '2026-11-23';
/** Readers on a slow line wait for these. */
const most = 300_000;

/** Starts the demonstration county in a folder of its own; gives back its address once it answers. */
function startCounty(data: string): { child: ChildProcess; address: Promise<string> } {
  const child = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      YIFA_DATA: data,
      YIFA_DEMO: '1',
      YIFA_TODAY: today,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (bytes: unknown): void => {
      said += String(bytes);
      const found = /公众门户\s+(http\S+?)\/\s/.exec(said);
      if (found) resolve(found[1] as string);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`演示没有启动：${said}`)));
  });
  return { child, address };
}

async function pageOf(browser: Browser, size: { width: number; height: number }, sharpness = 1): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: size,
    deviceScaleFactor: sharpness,
  });
  return context.newPage();
}

/** Signs in as the first person whose office and post contain these words. */
async function signIn(page: Page, county: string, words: string): Promise<void> {
  const people = (await (await page.request.get(`${county}/api/demonstration/people`)).json()) as {
    id: string;
    officeName: string;
    post: string;
  }[];
  const person = people.find((p) => `${p.officeName}${p.post}`.includes(words));
  if (!person) throw new Error(`演示中没有“${words}”`);
  await page.request.post(`${county}/api/session/demonstration`, { data: { person: person.id } });
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, animations: 'disabled' });
  const { size } = statSync(path);
  if (size > most) throw new Error(`${name}.png有${Math.ceil(size / 1000)}KB，超过${most / 1000}KB`);
  console.log(`docs/pictures/${name}.png ${Math.ceil(size / 1000)}KB`);
}

async function takeAll(browser: Browser, county: string): Promise<void> {
  const screen = { width: 1280, height: 800 };
  const officer = await pageOf(browser, screen);
  await signIn(officer, county, '行政复议与应诉股股长');
  await officer.goto(`${county}/desk/`, { waitUntil: 'networkidle' });
  await take(officer, 'desk');

  // A case of the officer's own in the middle of its way says most.
  await officer.goto(`${county}/desk/reconsideration?state=examining&mine=true&sort=due`, { waitUntil: 'networkidle' });
  await officer.locator('tbody .title a').first().click();
  await officer.getByRole('region', { name: '办理记录' }).waitFor();
  await officer.waitForLoadState('networkidle');
  await officer.mouse.move(0, 0);
  await take(officer, 'matter');

  const editor = await pageOf(browser, screen);
  await signIn(editor, county, '全面依法治县委员会办公室');
  await editor.goto(`${county}/desk/report?year=2023`, { waitUntil: 'networkidle' });
  await editor.getByRole('button', { name: '233件' }).click();
  await editor.getByText('口径').waitFor();
  await editor.waitForLoadState('networkidle');
  await take(editor, 'report');

  const phone = await pageOf(browser, { width: 375, height: 740 }, 2);
  await phone.goto(`${county}/track`, { waitUntil: 'networkidle' });
  // A demonstration tells a number and a code to try with.
  const [number, code] = await phone.locator('.notice strong').allInnerTexts();
  await phone.getByLabel('编号').fill(number ?? '');
  await phone.getByLabel('查询码').fill(code ?? '');
  await phone.getByRole('button', { name: '查看' }).click();
  await phone.locator('.limits').first().waitFor();
  // Below the banner and the navigation, where the case begins.
  await phone.locator('h1').evaluate((e) => window.scrollTo(0, e.getBoundingClientRect().top + window.scrollY - 16));
  await take(phone, 'portal-phone');
}

mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'yifa-pictures-'));
const { child, address } = startCounty(data);
const ended = new Promise((done) => child.once('exit', done));
try {
  const browser = await chromium.launch(await chromiumPath());
  try {
    await takeAll(browser, await address);
  } finally {
    await browser.close();
  }
} finally {
  child.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}
