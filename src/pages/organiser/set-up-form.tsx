import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';

import { setUpTown, unfitPartsOf, type UnfitPart } from '#actions/set-up-town.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import type { OrganiserTrouble } from '#reads/organiser.ts';
import { FieldForm } from '#ui/text-field/field-form.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';

import { TroubleSaid } from './trouble-said.tsx';

const FIELDS = [
  { id: 'town', unfit: ['town'], autoComplete: 'organization' },
  { id: 'code', unfit: ['code-short', 'code-check'], autoComplete: 'off' },
  { id: 'name', unfit: ['name'], autoComplete: 'username' },
  { id: 'password', unfit: ['password'], autoComplete: 'new-password' },
] as const;
type FieldId = (typeof FIELDS)[number]['id'];

const NOTHING_WRITTEN: Record<FieldId, string> = { town: '', code: '', name: '', password: '' };

/** Four lines to write. Each says beneath its label what does not fit yet. */
export function SetUpForm({ secret }: { readonly secret: string }) {
  const say = useWords('organiser');
  const { route } = useLocation();
  const [written, setWritten] = useState(NOTHING_WRITTEN);
  const [unfit, setUnfit] = useState<readonly UnfitPart[]>([]);
  const [trouble, setTrouble] = useState<OrganiserTrouble>();
  const send = async () => {
    const form = { secret, ...written };
    const parts = unfitPartsOf(form);
    setUnfit(parts);
    setTrouble(undefined);
    if (parts.length > 0) return;
    const word = await setUpTown(form);
    if (word === 'ok') route(paths.organiser(), true);
    else setTrouble(word);
  };
  return (
    <>
      <p>{say('setUp.about')}</p>
      <TroubleSaid trouble={trouble} />
      <FieldForm main={say('setUp.go')} onSend={send}>
        {FIELDS.map(({ id, unfit: mayBe, autoComplete }) => {
          const part = mayBe.find((one) => unfit.includes(one));
          return (
            <TextField
              key={id}
              label={say(`${id}.label`)}
              hint={say(`${id}.hint`)}
              {...(part === undefined ? {} : { trouble: say(`unfit.${part}`) })}
              {...(id === 'password'
                ? { secret: { show: say('password.show'), hide: say('password.hide') } }
                : {})}
              name={id}
              autoComplete={autoComplete}
              isNumeric={id === 'code'}
              value={written[id]}
              onWrite={(value) => setWritten({ ...written, [id]: value })}
            />
          );
        })}
      </FieldForm>
    </>
  );
}
