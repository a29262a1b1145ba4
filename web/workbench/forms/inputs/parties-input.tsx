/** The parties (当事人) of a matter, one box each, with the check digits of their numbers read while typing. */
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { validCreditCode, validIdNumber } from '../../../../kernel/procedure/engine/values.ts';
import type { Party } from '../../../../kernel/procedure/language/fields.ts';
import type { InputProps } from './field-input.tsx';

const kinds: readonly { value: Party['kind']; label: string }[] = [
  { value: 'citizen', label: '公民' },
  { value: 'legalPerson', label: '法人' },
  { value: 'organisation', label: '其他组织' },
  { value: 'individualBusiness', label: '个体工商户' },
];

export function PartiesInput({ id, field, value, change, blur }: InputProps) {
  const parties = (value as Party[] | undefined) ?? [];
  const set = (i: number, party: Party) => change(parties.map((p, at) => (at === i ? party : p)));
  const most = field.max ?? 200;
  return (
    <div>
      {parties.map((party, i) => (
        <PartyBox
          // biome-ignore lint/suspicious/noArrayIndexKey: parties have no identity but their place until they are recorded
          key={i}
          id={i === 0 ? id : `${id}-${i}`}
          place={most > 1 ? i + 1 : undefined}
          party={party}
          set={(p) => set(i, p)}
          blur={blur}
          remove={() => {
            const rest = parties.filter((_, at) => at !== i);
            change(rest.length > 0 ? rest : undefined);
          }}
        />
      ))}
      {parties.length < most && (
        <Button
          id={parties.length === 0 ? id : undefined}
          onClick={() => change([...parties, { kind: 'citizen', name: '' }])}
        >
          {parties.length === 0 ? `填写${field.label}` : '再加一名'}
        </Button>
      )}
    </div>
  );
}

/** The sex that an ID number states: an odd seventeenth digit is male (GB 11643). */
const sexOf = (idNumber: string): 'male' | 'female' => (Number(idNumber[16]) % 2 === 1 ? 'male' : 'female');

function PartyBox({
  id,
  place,
  party,
  set,
  remove,
  blur,
}: {
  id: string;
  place: number | undefined;
  party: Party;
  set: (party: Party) => void;
  remove: () => void;
  blur: () => void;
}) {
  const citizen = party.kind === 'citizen';
  const person = citizen || party.kind === 'individualBusiness';
  const put = (change: Partial<Party>) => {
    const next = Object.entries({ ...party, ...change }).filter(
      ([name, v]) => name === 'name' || (v !== undefined && v !== ''),
    );
    set(Object.fromEntries(next) as unknown as Party);
  };
  const line = (
    name: 'name' | 'idNumber' | 'creditCode' | 'phone' | 'address' | 'representative',
    label: string,
    wrong?: (v: string) => string | undefined,
  ) => (
    <PartyLine
      id={name === 'name' ? id : `${id}-${name}`}
      label={label}
      value={party[name] ?? ''}
      wrong={wrong}
      blur={blur}
      put={(v) => {
        if (name !== 'idNumber') return put({ [name]: v });
        const idNumber = v.toUpperCase().replace(/\s/g, '');
        put({ idNumber, ...(validIdNumber(idNumber) ? { sex: sexOf(idNumber) } : {}) });
      }}
    />
  );
  return (
    <div className="party">
      <div className="whole">
        <Radio.Group
          aria-label="当事人类型"
          value={party.kind}
          options={[...kinds]}
          onChange={(e) => {
            const kind = e.target.value as Party['kind'];
            put(
              kind === 'citizen'
                ? { kind, creditCode: undefined, representative: undefined }
                : ({
                    kind,
                    sex: undefined,
                    ...(kind === 'individualBusiness' ? {} : { idNumber: undefined }),
                  } as Partial<Party>),
            );
          }}
        />
        <button type="button" className="link" onClick={remove}>
          移除{place === undefined ? '' : `第${place}名`}
        </button>
      </div>
      {line('name', citizen ? '姓名' : '名称')}
      {person &&
        line('idNumber', citizen ? '居民身份证号码' : '经营者身份证号码', (v) =>
          validIdNumber(v) ? undefined : `校验不通过，请核对18位号码（现有${v.length}位）`,
        )}
      {citizen && (
        <div>
          <label htmlFor={`${id}-sex`}>性别</label>
          <Radio.Group
            id={`${id}-sex`}
            value={party.sex}
            onChange={(e) => put({ sex: e.target.value as 'male' | 'female' })}
            options={[
              { value: 'male', label: '男' },
              { value: 'female', label: '女' },
            ]}
          />
        </div>
      )}
      {!citizen &&
        line('creditCode', '统一社会信用代码', (v) =>
          validCreditCode(v.toUpperCase()) ? undefined : `校验不通过，请核对18位代码（现有${v.length}位）`,
        )}
      {!citizen && line('representative', party.kind === 'individualBusiness' ? '经营者' : '法定代表人或者负责人')}
      {line('phone', '联系电话', (v) => (/^[\d\-+ ]{5,20}$/.test(v) ? undefined : '请填写电话号码，只用数字和短横'))}
      {line('address', citizen ? '住址' : '住所')}
    </div>
  );
}

function PartyLine({
  id,
  label,
  value,
  put,
  wrong,
  blur,
}: {
  id: string;
  label: string;
  value: string;
  put: (v: string) => void;
  wrong: ((v: string) => string | undefined) | undefined;
  blur: () => void;
}) {
  const [left, setLeft] = useState(false);
  const sentence = value && (left || value.length >= 18) ? wrong?.(value) : undefined;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={sentence !== undefined}
        aria-describedby={sentence ? `${id}-fault` : undefined}
        {...(sentence ? { status: 'error' as const } : {})}
        onChange={(e) => put(e.target.value)}
        onBlur={() => {
          setLeft(true);
          blur();
        }}
      />
      {sentence && (
        <div id={`${id}-fault`} className="fault">
          {sentence}
        </div>
      )}
    </div>
  );
}
