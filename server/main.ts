/** The server process: reads its configuration, starts the county, prints where it is, and stops in order when asked. */
import { fileURLToPath } from 'node:url';
import { region } from '../county/nanchang/region.ts';
import { modules } from '../modules/index.ts';
import { readConfig } from './config.ts';
import { start } from './start.ts';

const say = (words: string): void => console.log(`依法：${words}`);

try {
  const config = readConfig(process.env, process.cwd());
  const running = await start({
    data: config.dataFolder,
    databaseUrl: config.databaseUrl,
    host: config.host,
    port: config.port,
    demonstration: config.demo,
    today: config.today,
    region,
    modules,
    webFolder: fileURLToPath(new URL('../web/dist', import.meta.url)),
    tell: say,
  });
  say(`公众门户  ${running.url}/`);
  say(`工作台    ${running.url}/desk/`);
  if (running.office.county().demonstration)
    say(`这是演示系统：${running.office.county().name}，今天按${running.clock.today()}计，登录时可直接选择身份`);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say('正在停止……');
    await running.stop();
    say('已停止，数据已保存');
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  const { code, port } = error as { code?: string; port?: number };
  const why =
    code === 'EADDRINUSE'
      ? `端口${port}已被别的程序占用，请换一个：PORT=${(port ?? 3000) + 1} npm start`
      : error instanceof Error
        ? error.message
        : String(error);
  console.error(`依法：没有启动。${why}`);
  process.exit(1);
}
