/** Theme, language and large type for everything inside; the choice of large type is remembered in this browser. */
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../../shared/remembered.ts';
import { themeFor } from '../theme.ts';

interface Size {
  large: boolean;
  setLarge: (large: boolean) => void;
}

const SizeContext = createContext<Size>({ large: false, setLarge: () => undefined });

/** Whether large type is on, and the way to change it. */
export const useLargeType = (): Size => use(SizeContext);

export function Appearance({ children }: { children: ReactNode }) {
  const [large, setLarge] = useState(() => recall<boolean>('large-type') ?? false);
  useEffect(() => {
    document.documentElement.classList.toggle('large', large);
    remember('large-type', large);
  }, [large]);
  const size = useMemo(() => ({ large, setLarge }), [large]);
  return (
    <SizeContext value={size}>
      <ConfigProvider locale={zhCN} theme={themeFor(large)} button={{ autoInsertSpace: false }}>
        <App message={{ maxCount: 3 }} component={false}>
          {children}
        </App>
      </ConfigProvider>
    </SizeContext>
  );
}
