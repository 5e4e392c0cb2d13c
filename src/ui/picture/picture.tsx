import styles from './picture.module.css';

type PictureProps = {
  readonly src: string;
  /** What the picture shows, for a person who does not see it. */
  readonly alt: string;
};

/** A drawing of 320 × 200 that explains the sentence below it. Its room is kept before it has come. */
export function Picture({ src, alt }: PictureProps) {
  return <img class={styles['picture']} src={src} alt={alt} width={320} height={200} />;
}
