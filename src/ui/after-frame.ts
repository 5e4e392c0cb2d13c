/** Does something once the frame of this moment has been drawn. Only for what a press asked for: where nobody looks no frame is drawn. */
export const afterFrame = (task: () => void): void => {
  requestAnimationFrame(() => setTimeout(task));
};
