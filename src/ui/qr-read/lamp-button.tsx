import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { Button } from '../button/button.tsx';

type LampButtonProps = {
  readonly words: { readonly lampOn: ComponentChildren; readonly lampOff: ComponentChildren };
  readonly shine: (isOn: boolean) => Promise<void>;
};

/** Switches the phone's lamp. A lamp that does not follow is seen by whoever pressed; nothing else depends on it. */
export function LampButton({ words, shine }: LampButtonProps) {
  const [isOn, setOn] = useState(false);
  const press = () => {
    shine(!isOn).then(
      () => setOn(!isOn),
      () => setOn(false),
    );
  };
  return (
    <Button onPress={press} isPressed={isOn}>
      {isOn ? words.lampOff : words.lampOn}
    </Button>
  );
}
