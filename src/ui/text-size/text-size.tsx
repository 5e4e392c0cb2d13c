import type { ComponentChildren } from 'preact';

import styles from './text-size.module.css';

export const TEXT_SIZES = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

type TextSizeSwitchProps = {
  readonly legend: ComponentChildren;
  readonly names: Record<TextSize, ComponentChildren>;
  readonly chosen: TextSize | undefined;
  readonly onChoose: (size: TextSize) => void;
};

/** Three named buttons, each written in the size it gives; sliders are hard to grasp and to hear. */
export function TextSizeSwitch({ legend, names, chosen, onChoose }: TextSizeSwitchProps) {
  return (
    <fieldset class={styles['switch']}>
      <legend class={styles['legend']}>{legend}</legend>
      <div class={styles['sizes']}>
        {TEXT_SIZES.map((size) => (
          <label key={size} class={`${styles['size']} ${styles[size]}`}>
            <input
              class="unseen"
              type="radio"
              name="text-size"
              value={size}
              checked={chosen === size}
              onChange={() => onChoose(size)}
            />
            <span>{names[size]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
